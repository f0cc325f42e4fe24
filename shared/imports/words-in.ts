import { kindWords } from '../text/kinds.ts';
import { LANGUAGES, type Twin } from '../text/language.ts';
import { matterWords } from '../text/matters.ts';
import { statusKey } from './statuses.ts';

const twin = <Words>(pick: (language: 'sv' | 'en') => Words): Twin<Words> => ({
  sv: pick('sv'),
  en: pick('en'),
});

/** The sheet's own words for choices of a matter. */
export const KINDS = twin((language) => kindWords[language].kinds);
export const CHANNELS = twin((language) => kindWords[language].channels);
export const DECISIONS = twin((language) => matterWords[language].decisionOutcomes);
export const OUTCOMES = twin((language) => matterWords[language].answerOutcomes);

/** A choice that a text tells. `isWhole`: the text tells nothing more. */
export interface WordRead<Choice extends string> {
  readonly choice: Choice;
  readonly isWhole: boolean;
}

type Own<Choice extends string> = Twin<Readonly<Record<Choice, string>>>;
type Beginnings<Choice extends string> = readonly (readonly [Choice, readonly string[]])[];

/** A word of a list of ours in either language, else by the beginnings of words that lists have. */
export function readWord<Choice extends string>(
  text: string,
  own: Own<Choice>,
  beginnings: Beginnings<Choice>,
): WordRead<Choice> | undefined {
  const key = statusKey(text);
  if (key === '') return undefined;
  for (const language of LANGUAGES) {
    const choice = (Object.keys(own[language]) as Choice[]).find(
      (each) => statusKey(own[language][each]) === key,
    );
    if (choice) return { choice, isWhole: true };
  }
  const choice = beginnings.find(([, words]) => words.some((word) => key.startsWith(word)))?.[0];
  return choice && { choice, isWhole: !/\s/.test(key) };
}

/** The same, for whoever keeps the words besides. */
export const wordIn = <Choice extends string>(
  text: string,
  own: Own<Choice>,
  beginnings: Beginnings<Choice>,
): Choice | undefined => readWord(text, own, beginnings)?.choice;

/** Whether a text that somebody chose is one of the choices. */
export const isChoice = <Choice extends string>(text: string | undefined, own: Own<Choice>): text is Choice =>
  text !== undefined && Object.hasOwn(own.sv, text);
