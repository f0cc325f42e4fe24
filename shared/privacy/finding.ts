/**
 * What is always looked for; a new kind needs a finder in find.ts and a word in shared/text/privacy.ts. What else can be
 * found stands in further.ts, apart, because the extension counts every byte.
 */
export const PERSONAL_DATA_KINDS = [
  'personal_identity_number',
  'coordination_number',
  'telephone_number',
  'email_address',
] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** A stretch of a text that tells who somebody is. */
export interface Finding<Kind extends string = PersonalDataKind> {
  readonly kind: Kind;
  /** First UTF-16 unit. */
  readonly start: number;
  /** The unit after the last. */
  readonly end: number;
}

/** Inside a regular expression's class: the spaces and dashes that word processors and phones put in numbers. */
export const SPACES = ' \\u00a0\\u2007\\u2009\\u202f';
export const DASHES = '\\-\\u2010-\\u2015\\u2212';
/** What may not stand right before a number: a code's letter, or digits that it would be the tail of. */
export const NUMBER_BEGINS = `(?<![\\p{Lu}\\d])(?<!\\d[.:,+${DASHES}])`;

/** The places where a value stands as a whole, and not within longer words or numbers. */
export function placesOf<Kind extends string>(text: string, value: string, kind: Kind): Finding<Kind>[] {
  const places: Finding<Kind>[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
    if (!/[\p{L}\d]/u.test(text.charAt(at - 1) + text.charAt(at + value.length)))
      places.push({ kind, start: at, end: at + value.length });
  return places;
}

/** Whether two places in a text have a sign in common. */
export const overlaps = (a: Finding<string>, b: Finding<string>): boolean =>
  a.start < b.end && b.start < a.end;
