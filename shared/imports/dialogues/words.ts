import { AUDIENCES, type Audience, INPUT_OUTCOMES, type InputOutcome } from '../../dialogues/kinds.ts';
import { DIALOGUE_FORMS } from '../../reference/dialogue-forms.ts';
import { dialogueWords } from '../../text/dialogues.ts';
import { AUDIENCE_WORDS, DIALOGUE_HEADERS, INPUT_OUTCOME_WORDS } from '../../text/import-list-vocabulary.ts';
import { LANGUAGES } from '../../text/language.ts';
import { statusKey } from '../statuses.ts';
import type { TableField } from '../table-plan.ts';
import { DIALOGUE_FIELDS, DIALOGUE_LOOKS } from './fields.ts';

export const dialogueFields: readonly TableField[] = DIALOGUE_FIELDS.map((key) => ({
  key,
  looks: DIALOGUE_LOOKS[key],
  words: DIALOGUE_HEADERS[key],
}));

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

export const inputOutcomeOf = (text: string): InputOutcome | undefined =>
  wordOf(
    text,
    INPUT_OUTCOMES,
    (language, each) => dialogueWords[language].outcomes[each],
    INPUT_OUTCOME_WORDS,
  );

/** Names of forms, the longest first, so that the most particular one is found. */
const FORM_NAMES: readonly (readonly [name: string, form: string])[] = DIALOGUE_FORMS.flatMap(
  ({ id, nameSv, nameEn, aliases }) =>
    [nameSv, nameEn, ...aliases].map((name) => [statusKey(name), id] as const),
).sort((a, b) => b[0].length - a[0].length);

/** The form of dialogue that a text names: as a whole, else by the longest name that stands in it. */
export function formOf(text: string): string | undefined {
  const key = statusKey(text);
  if (key === '') return undefined;
  return (FORM_NAMES.find(([name]) => name === key) ??
    FORM_NAMES.find(([name]) => name.length > 4 && key.includes(name)))?.[1];
}
