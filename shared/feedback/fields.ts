import { editDistance } from '../text/editDistance.ts';
import { LETTER_FIELDS } from '../text/letter-fields.ts';

/** A field of a letter template, by its name in code. */
export type LetterField = keyof typeof LETTER_FIELDS;

export const LETTER_FIELD_NAMES = Object.keys(LETTER_FIELDS) as readonly LetterField[];

/** Of these nothing need be known: a paragraph that asks for one that is not there is left out. */
export const OPTIONAL_FIELDS: ReadonlySet<LetterField> = new Set<LetterField>([
  'place',
  'organisation',
  'sent',
  'due',
  'action',
  'actionDue',
  'record',
  'code',
  'statusPage',
]);

const normal = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ');

const BY_NAME = new Map<string, LetterField>(
  LETTER_FIELD_NAMES.flatMap((field) => LETTER_FIELDS[field].map((name) => [normal(name), field] as const)),
);

/** The field that a name between braces means, in either language, however it is spaced and capitalised. */
export function fieldNamed(name: string): LetterField | undefined {
  return BY_NAME.get(normal(name));
}

/** What the field is called in a language. */
export const fieldName = (field: LetterField, language: 'sv' | 'en'): string =>
  LETTER_FIELDS[field][language === 'sv' ? 0 : 1];

/** The known name that is most like one that was mistyped, when it is not far off. */
export function likelyField(name: string, language: 'sv' | 'en'): string | undefined {
  const typed = normal(name);
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const field of LETTER_FIELD_NAMES) {
    const known = fieldName(field, language);
    const distance = editDistance(typed, known);
    if (distance <= Math.max(1, Math.floor(known.length / 3)) && (!best || distance < best.distance)) {
      best = { name: known, distance };
    }
  }
  return best?.name;
}
