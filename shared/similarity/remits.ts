import type { Organisation } from '../reference/organisations.ts';
import { OWN_DISTRICT } from '../reference/own-district.ts';
import { usuallyResponsible } from '../reference/responsible.ts';
import { THEMES } from '../reference/themes.ts';
import { thingsOf } from './concepts.ts';
import { fieldsOf, wordsOfField } from './fields.ts';
import type { Described } from './labelFeatures.ts';
import { SILENT } from './silent.ts';
import { stem, type Token, tokens } from './words.ts';

/** Something suggested without any history, and the words that speak for it. */
export interface FromRemit {
  readonly id: string;
  /** Above 0; comparable among those of one answer only. */
  readonly strength: number;
  readonly words: readonly string[];
  /** The theme through which an organisation is suggested, by id. */
  readonly theme?: string;
  /** The text names the organisation itself. */
  readonly named?: string;
}

const TITLE = 2;
const SHORTEST_BEGINNING = 4;
/** "fritids|gård" is no yard. */
const SHORTEST_LAST_PART = 5;

/** Whether a word of a text is one of a list's: the same stem, its beginning, its last part, or the same thing. */
function matches(token: Token, listed: string): boolean {
  const wanted = stem(listed);
  if (token.stem === wanted) return true;
  if (wanted.length < SHORTEST_BEGINNING) return false;
  if (token.word.startsWith(wanted)) return true;
  if (wanted.length >= SHORTEST_LAST_PART && token.stem.endsWith(wanted)) return true;
  const things = thingsOf(listed);
  return things.length > 0 && thingsOf(token.word).some((thing) => things.includes(thing));
}

/** Words of a text that a list names, and how strongly: those of the title count double. */
function hits(matter: Described, listed: readonly string[]): { strength: number; words: string[] } {
  let strength = 0;
  const words = new Set<string>();
  for (const [text, weight] of [
    [matter.title ?? '', TITLE],
    [matter.text, 1],
  ] as const) {
    const seen = new Set<string>();
    for (const token of tokens(text, SILENT)) {
      if (seen.has(token.stem) || !listed.some((word) => matches(token, word))) continue;
      seen.add(token.stem);
      words.add(token.word);
      strength += weight;
    }
  }
  return { strength, words: [...words] };
}

/** Words only: the parts of a phrase ("öppna data") say less than nothing by themselves. */
const single = (phrases: readonly string[]) => phrases.filter((phrase) => !phrase.includes(' '));

/** What a word of a field speaks for where the code book does not know it; less than one of its own words. */
const THEME_OF_FIELD: Readonly<Record<string, string>> = {
  road: 'traffic',
  parking: 'parking',
  cycling: 'cycling',
  transit: 'transit',
  park: 'parks',
  play: 'play',
  sport: 'sports',
  culture: 'culture',
  leisure: 'youth',
  school: 'school',
  care: 'care',
  environment: 'environment',
  litter: 'litter',
  building: 'planning',
  safety: 'order',
  democracy: 'influence',
  winter: 'winter',
  tourism: 'centre',
};
export const BY_FIELD = 0.4;

/** Words of the fields that speak for a theme, beside those of the code book. */
export const wordsOfTheme = (theme: string): readonly string[] =>
  Object.entries(THEME_OF_FIELD).flatMap(([field, one]) => (one === theme ? wordsOfField(field) : []));

/** Themes of the code book whose words a text uses, and those of the fields that its other words belong to, the strongest first. */
export function themesByCodeBook(matter: Described): FromRemit[] {
  const byField = fieldHits(matter);
  return THEMES.map((theme) => {
    const own = hits(matter, single(theme.synonyms));
    const field = byField.get(theme.id) ?? { strength: 0, words: [] };
    return {
      id: theme.id,
      strength: own.strength + BY_FIELD * field.strength,
      words: [...new Set([...own.words, ...field.words])],
    };
  })
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength);
}

/** Words by the theme of their fields; one that belongs to two fields speaks half for each. */
function fieldHits(matter: Described): Map<string, { strength: number; words: string[] }> {
  const found = new Map<string, { strength: number; words: string[] }>();
  const seen = new Set<string>();
  for (const [text, weight] of [
    [matter.title ?? '', TITLE],
    [matter.text, 1],
  ] as const) {
    for (const { word, stem: key } of tokens(text, SILENT)) {
      if (seen.has(key)) continue;
      seen.add(key);
      const themes = [...fieldsOf(word)].flatMap((field) => THEME_OF_FIELD[field] ?? []);
      for (const theme of themes) {
        const before = found.get(theme) ?? { strength: 0, words: [] };
        found.set(theme, {
          strength: before.strength + weight / themes.length,
          words: [...before.words, word],
        });
      }
    }
  }
  return found;
}

const NAMED = 6;
const BY_THEME = [2, 1.2, 0.8] as const;
const KEYWORD = 1.5;

/**
 * Organisations that ought to answer by what they are for: named in the text, asked for the theme, or with key words
 * that the text uses. Collective names ("bostadsbolagen") come only where nobody else does.
 * @param organisations those that can be asked
 * @param own id of the district's own administration
 */
export function organisationsByRemit(
  matter: Described,
  organisations: readonly Organisation[],
  own: string,
): FromRemit[] {
  const found = new Map<string, FromRemit>();
  const add = (one: FromRemit) => {
    const before = found.get(one.id);
    found.set(one.id, {
      ...one,
      ...before,
      strength: one.strength + (before?.strength ?? 0),
      words: [...new Set([...(before?.words ?? []), ...one.words])],
    });
  };
  const text = ` ${`${matter.title ?? ''} ${matter.text}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const asked = organisations.filter(
    ({ id, kind, roles }) => roles.includes('referral') && (kind !== 'district_administration' || id === own),
  );
  for (const organisation of asked) {
    const { id, nameSv, aliases, keywords, generic } = organisation;
    const name = [nameSv, ...aliases].find((one) =>
      text.includes(
        ` ${one
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()} `,
      ),
    );
    if (name !== undefined && id !== own) add({ id, strength: NAMED, words: [], named: name });
    const { strength, words } = hits(matter, single(keywords));
    if (strength > 0) add({ id, strength: (KEYWORD * strength) / (generic ? 4 : id === own ? 3 : 1), words });
  }
  const known = new Set(asked.map(({ id }) => id));
  for (const theme of themesByCodeBook(matter).slice(0, 3)) {
    usuallyResponsible(theme.id).forEach((answerer, place) => {
      const id = answerer === OWN_DISTRICT ? own : answerer;
      if (known.has(id))
        add({ id, strength: theme.strength * (BY_THEME[place] ?? 0.5), words: theme.words, theme: theme.id });
    });
  }
  return [...found.values()].sort((a, b) => b.strength - a.strength);
}
