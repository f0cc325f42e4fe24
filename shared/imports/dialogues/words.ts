import {
  AUDIENCES,
  type Audience,
  DEFECT_TYPES,
  type DefectType,
  INPUT_OUTCOMES,
  type InputOutcome,
} from '../../dialogues/kinds.ts';
import { suggestedDefect } from '../../dialogues/suggested-defect.ts';
import { DIALOGUE_FORM_ALIASES } from '../../reference/dialogue-form-details.ts';
import { DIALOGUE_FORMS } from '../../reference/dialogue-forms.ts';
import { dialogueWords } from '../../text/dialogues.ts';
import {
  AUDIENCE_WORDS,
  DIALOGUE_HEADERS,
  INPUT_OUTCOME_WORDS,
  NOT_OF_WALKS,
  WALK_HEADERS,
  WALK_SIGNS,
  YOUNG_SIGNS,
} from '../../text/import-list-vocabulary.ts';
import { LANGUAGES } from '../../text/language.ts';
import { statusKey } from '../statuses.ts';
import type { TableField } from '../table-plan.ts';
import { DIALOGUE_FIELDS, DIALOGUE_LOOKS } from './fields.ts';

export const dialogueFields: readonly TableField[] = DIALOGUE_FIELDS.map((key) => ({
  key,
  looks: DIALOGUE_LOOKS[key],
  words: DIALOGUE_HEADERS[key],
}));

/** Whether a list is of the points of walks, by its headings. */
export const isWalkList = (titles: readonly string[]): boolean =>
  titles.some((title) => WALK_SIGNS.some((sign) => statusKey(title).startsWith(sign)));

const OF_WALKS: readonly string[] = [...NOT_OF_WALKS, ...Object.values(WALK_HEADERS).flat()];

/** What a column can be, in a list with these headings. */
export const fieldsFor = (titles: readonly string[]): readonly TableField[] =>
  isWalkList(titles)
    ? dialogueFields.map((field) => ({
        ...field,
        words: [
          ...field.words.filter((word) => !OF_WALKS.includes(word)),
          ...(WALK_HEADERS[field.key as keyof typeof WALK_HEADERS] ?? []),
        ],
      }))
    : dialogueFields;

/** The kind of defect that a word names, or a sentence tells. */
export const defectOf = (text: string): DefectType | undefined =>
  wordOf(text, DEFECT_TYPES, (language, each) => dialogueWords[language].defects[each], []) ??
  suggestedDefect(text);

const NOT_YET = /^(?:nej|ej|inte|icke|no|not)(?!\p{L})/u;
const MENDED = /^(?:ja|x|yes|klar|åtgärda|avhjälp|fixa|laga|done|fixed|mended|ok)/u;
const ON_THE_WAY = /^(?:pågå|beställ|planer|på gång|under|ordered|ongoing|in progress)/u;

/** What the column says of whether a point was mended; `open`: not yet. Undefined: it cannot be told. */
export function mendedIn(text: string): InputOutcome | 'open' | undefined {
  const key = statusKey(text);
  if (NOT_YET.test(key)) return 'open';
  if (ON_THE_WAY.test(key)) return 'yes_in_plan';
  if (MENDED.test(key)) return 'yes';
  return outcomeInAnswer(key)?.outcome;
}

/** A word of our own list, else one that begins as a word in `others` does. */
function wordOf<Choice extends string>(
  text: string,
  choices: readonly Choice[],
  own: (language: (typeof LANGUAGES)[number], choice: Choice) => string,
  others: readonly (readonly [string, readonly string[]])[],
): Choice | undefined {
  const key = statusKey(text);
  if (key === '') return undefined;
  const said = choices.find((choice) =>
    LANGUAGES.some((language) => statusKey(own(language, choice)) === key),
  );
  if (said) return said;
  const begun = others.find(([, words]) => words.some((word) => key.startsWith(word)))?.[0];
  return choices.find((choice) => choice === begun);
}

export const audienceOf = (text: string): Audience | undefined =>
  wordOf(text, AUDIENCES, (language, each) => dialogueWords[language].audiences[each], AUDIENCE_WORDS);

/** Whose names must not be written down is told by the form's name or the title too, where no column says it. */
export const youngBy = (...texts: readonly string[]): Audience | undefined =>
  texts.some((text) => YOUNG_SIGNS.test(text)) ? 'youth' : undefined;

export const inputOutcomeOf = (text: string): InputOutcome | undefined =>
  wordOf(
    text,
    INPUT_OUTCOMES,
    (language, each) => dialogueWords[language].outcomes[each],
    INPUT_OUTCOME_WORDS,
  );

const PLAIN: readonly (readonly [InputOutcome, readonly string[]])[] = [
  ['yes', ['ja', 'yes']],
  ['partly', ['delvis', 'partly']],
  ['no', ['nej', 'no']],
];

/**
 * What an answer says by itself, where no column tells its outcome. `whole`: it is the outcome's own name and nothing
 * else. Not whole: it begins with the word, and may say something that the word does not.
 */
export function outcomeInAnswer(
  answer: string,
): { readonly outcome: InputOutcome; readonly isWhole: boolean; readonly isBareYes?: boolean } | undefined {
  const key = statusKey(answer).replace(/[.!]+$/, '');
  const named = wordOf(key, INPUT_OUTCOMES, (language, each) => dialogueWords[language].outcomes[each], []);
  const plain = PLAIN.find(([, words]) => words.includes(key))?.[0];
  const whole = named ?? plain;
  // A yes may have been a promise: whoever brings the list in is shown how it is read.
  if (whole) return { outcome: whole, isWhole: true, isBareYes: !named && plain === 'yes' };
  const begun = INPUT_OUTCOMES.find((each) =>
    LANGUAGES.some((language) => startsWithWord(key, statusKey(dialogueWords[language].outcomes[each]))),
  );
  const outcome = begun ?? PLAIN.find(([, words]) => words.some((word) => startsWithWord(key, word)))?.[0];
  return outcome && { outcome, isWhole: false };
}

const startsWithWord = (text: string, word: string): boolean =>
  text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length));

/** Names of forms, the longest first, so that the most particular one is found. */
const FORM_NAMES: readonly (readonly [name: string, form: string])[] = DIALOGUE_FORMS.flatMap(
  ({ id, nameSv, nameEn }) =>
    [nameSv, nameEn, ...(DIALOGUE_FORM_ALIASES[id] ?? [])].map((name) => [statusKey(name), id] as const),
).sort((a, b) => b[0].length - a[0].length);

/** The form of dialogue that a text names: as a whole, else by the longest name that stands in it. */
export function formOf(text: string): string | undefined {
  const key = statusKey(text);
  if (key === '') return undefined;
  return (FORM_NAMES.find(([name]) => name === key) ??
    FORM_NAMES.find(([name]) => name.length > 4 && key.includes(name)))?.[1];
}
