import { CHANNEL_WORDS, DECISION_WORDS, KIND_WORDS, OUTCOME_WORDS } from '../text/import-vocabulary.ts';
import type { Language } from '../text/language.ts';
import { areasIn, holdsAreas, placeShortened } from './areas.ts';
import type { Frame, Rows } from './frame.ts';
import { type Choices, LIST_RULES } from './lists/fields.ts';
import { chosenWord } from './lists/rows.ts';
import type { NamedOrganisation } from './organisations.ts';
import { PAIRED_FIELDS, type PairedField, type Pairs, pairOf, withPair } from './pairs.ts';
import type { Knowledge } from './plan.ts';
import { statusesIn, statusKey } from './statuses.ts';
import { isListSubject, type Subject } from './subjects.ts';
import { CHANNELS, DECISIONS, KINDS, OUTCOMES, readWord } from './words-in.ts';

type Options = readonly (readonly [value: string, name: string])[];

/** Words of a column that the sheet does not know, and what they can be taken for. */
export interface PairQuestion {
  readonly field: string;
  readonly column: number;
  /** The commonest first. */
  readonly words: readonly { readonly text: string; readonly count: number }[];
  readonly options: Options;
}

/** A theme of the sheet, with the words that residents use for it. */
export interface NamedTheme {
  readonly name: string;
  readonly words: readonly string[];
}

/** What the sheet has that a word may be paired with. */
export interface Pairable {
  readonly organisations: readonly NamedOrganisation[];
  readonly themes: readonly NamedTheme[];
  /** Names of areas and places. */
  readonly places: readonly string[];
}

interface Asked {
  readonly isKnown: (text: string) => boolean;
  readonly options: Options;
}

const optionsOf = (own: Readonly<Record<string, string>>): Options => Object.entries(own);

function askedOfMatters(field: PairedField, { language, find, isArea }: Knowledge, sheet: Pairable): Asked {
  switch (field) {
    case 'place':
      return {
        isKnown: (text) => isArea?.(text) !== false,
        options: [...new Set(sheet.places)].map((name) => [name, name]),
      };
    case 'organisation':
      return {
        isKnown: (text) => find(text) !== undefined,
        options: sheet.organisations.map(({ id, name }) => [id, name]),
      };
    case 'theme': {
      const names = new Set(sheet.themes.map(({ name }) => statusKey(name)));
      return {
        isKnown: (text) => names.size === 0 || names.has(statusKey(text)),
        options: sheet.themes.map(({ name }) => [name, name]),
      };
    }
    case 'kind':
      return {
        isKnown: (text) => readWord(text, KINDS, KIND_WORDS) !== undefined,
        options: optionsOf(KINDS[language]),
      };
    case 'channel':
      return {
        isKnown: (text) => readWord(text, CHANNELS, CHANNEL_WORDS) !== undefined,
        options: optionsOf(CHANNELS[language]),
      };
    case 'outcome':
      return {
        isKnown: (text) => readWord(text, OUTCOMES, OUTCOME_WORDS) !== undefined,
        options: optionsOf(OUTCOMES[language]),
      };
    case 'decision':
      return {
        isKnown: (text) => readWord(text, DECISIONS, DECISION_WORDS) !== undefined,
        options: optionsOf(DECISIONS[language]),
      };
  }
}

function askedOfList(
  subject: Subject,
  field: string,
  knowledge: Knowledge,
  sheet: Pairable,
): Asked | undefined {
  if (!isListSubject(subject)) return undefined;
  // A role that is none of the district's own is what somebody does elsewhere: it needs no pair.
  if (subject === 'contacts' && field === 'role') return undefined;
  const kind = LIST_RULES[subject].fields.find(({ key }) => key === field)?.kind;
  if (kind?.is === 'organisation') return askedOfMatters('organisation', knowledge, sheet);
  if (kind?.is !== 'choice') return undefined;
  return ofChoices(kind.choices, knowledge.language);
}

const ofChoices = (choices: Choices, language: Language): Asked => ({
  isKnown: (text) => chosenWord(text, choices, language) !== undefined,
  options: choices.own(language).map((word) => [word, word]),
});

/** A list with more words than these in a column has prose there: the rest is told of row by row. */
const MOST_WORDS = 60;
const LONGEST_WORD = 80;

/** The words of a list that the sheet does not know, by column: each is asked about once, whether it has been paired or not. */
export function pairQuestions(
  subject: Subject,
  uses: readonly string[],
  rows: Rows,
  frame: Frame,
  knowledge: Knowledge,
  sheet: Pairable,
): readonly PairQuestion[] {
  return uses.flatMap((use, column): PairQuestion[] => {
    const field = PAIRED_FIELDS.find((each) => each === use);
    const isOfMatters = subject === 'matters' || subject === 'referrals';
    const asked =
      isOfMatters && field
        ? askedOfMatters(field, knowledge, sheet)
        : askedOfList(subject, use, knowledge, sheet);
    if (!asked || uses.indexOf(use) !== column) return [];
    if (field === 'place' && !holdsAreas(rows, frame, column, knowledge.isArea)) return [];
    const words = statusesIn(frame.rows.map((row) => rows[row]?.[column] ?? ''))
      .filter(
        ({ text }) => text.length <= LONGEST_WORD && text !== '-' && text !== '–' && !asked.isKnown(text),
      )
      .slice(0, MOST_WORDS);
    return words.length === 0 ? [] : [{ field: use, column, words, options: asked.options }];
  });
}

/** The theme of which a word is one of the words. */
function themeOf(text: string, themes: readonly NamedTheme[]): string | undefined {
  const key = statusKey(text);
  const wordsOf = (name: string) =>
    statusKey(name)
      .split(/[\s,]+/)
      .filter((word) => word.length > 3);
  return themes.find(
    ({ name, words }) => words.some((word) => statusKey(word) === key) || wordsOf(name).includes(key),
  )?.name;
}

/** The first area of a cell that names several. */
function firstOf(text: string, places: readonly string[]): string | undefined {
  const [first] = areasIn(text, (part) => places.some((place) => statusKey(place) === statusKey(part)));
  return places.find((place) => statusKey(place) === statusKey(first ?? ''));
}

/** With what is likeliest for words that nobody has paired yet. */
export const withProposedPairs = (
  pairs: Pairs | undefined,
  questions: readonly PairQuestion[],
  { themes, places }: Pairable,
): Pairs | undefined =>
  questions
    .flatMap(({ field, words }) => words.map(({ text }) => ({ field, text })))
    .reduce<Pairs | undefined>((made, { field, text }) => {
      const likely =
        field === 'theme'
          ? themeOf(text, themes)
          : field === 'place'
            ? (placeShortened(text, places) ?? firstOf(text, places))
            : undefined;
      const isAsked = made?.[field]?.[statusKey(text)] !== undefined;
      return likely === undefined || isAsked ? made : withPair(made, field, text, likely);
    }, pairs);

/** How many words are paired with nothing. */
export const unpaired = (questions: readonly PairQuestion[], pairs: Pairs | undefined): number =>
  questions.reduce(
    (sum, { field, words }) =>
      sum + words.filter(({ text }) => pairOf(pairs, field, text) === undefined).length,
    0,
  );
