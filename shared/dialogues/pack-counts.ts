import type { Table } from '../reports/document.ts';
import { dialogueWords } from '../text/dialogues.ts';
import { heardWords } from '../text/dialogues-heard.ts';
import { languageOfPaper, packWords } from '../text/dialogues-pack.ts';
import { heardBy } from './check-groups.ts';
import type { CountedAnswer } from './counted-answers.ts';
import type { AttendanceGroup } from './kinds.ts';
import type { PackSources } from './pack.ts';
import { lastListened } from './state.ts';
import { isYoung } from './young.ts';

/** Groups that together are everybody: what is not told of one can be reckoned from the others. */
const WHOLES: readonly (readonly AttendanceGroup[])[] = [
  ['children', 'youth', 'adults', 'older'],
  ['women', 'men'],
];

/** The next smallest of a whole in which exactly one part is small: with it told, the small one could be reckoned. */
function hiddenWith(
  counts: Readonly<Partial<Record<string, number>>>,
  smallest: number,
): ReadonlySet<string> {
  return new Set(
    WHOLES.flatMap((groups) => {
      const parts = groups.flatMap((group) => (counts[group] ? [{ group, heads: counts[group] }] : []));
      const told = parts.filter(({ heads }) => heads >= smallest).sort((a, b) => a.heads - b.heads);
      return parts.length - told.length === 1 && told[0] ? [told[0].group] : [];
    }),
  );
}

/** Heads by group with the small ones not told, nor what would give them away. */
/** "De som var med"; of a survey those who answered, of a letter box those who got in touch. */
export function attendanceName({ state, language }: PackSources): string {
  const heard = heardBy(state.form);
  return heard === 'met'
    ? packWords[language].attendance
    : heardWords[languageOfPaper(language)][heard].attendance;
}

export function attendanceRows({ state, language, smallest }: PackSources): Table['rows'] {
  const words = dialogueWords[languageOfPaper(language)].attendance;
  const { counts = {} } = lastListened(state)?.held ?? {};
  const hidden = hiddenWith(counts, smallest);
  return Object.entries(counts).flatMap(([group, heads]) => {
    const name = words[group as keyof typeof words];
    if (!name || heads === 0) return [];
    if (hidden.has(group)) return [[name, packWords[language].hidden]];
    return [[name, heads < smallest ? packWords[language].fewer(smallest) : String(heads)]];
  });
}

/** Whether a count is told by its number to nobody; none at all picks nobody out. */
export const isSmallCount = (count: number, smallest: number): boolean => count > 0 && count < smallest;

/**
 * Each answer with its count, a small one not told by its number. Where it is known how many were asked (a class),
 * the next smallest are not told either, until what is hidden is together no small number.
 */
export function countRows(
  answers: readonly CountedAnswer[],
  { state, language, smallest }: Pick<PackSources, 'state' | 'language' | 'smallest'>,
): readonly (readonly [answer: string, count: string])[] {
  const words = packWords[language];
  const isWholeKnown = isYoung(state) || lastListened(state)?.held?.counts !== undefined;
  const hidden = isWholeKnown ? hiddenBeside(answers, smallest) : new Set<CountedAnswer>();
  return answers.map((one) => [
    one.answer,
    isSmallCount(one.count, smallest)
      ? words.fewer(smallest)
      : hidden.has(one)
        ? words.hidden
        : String(one.count),
  ]);
}

/** What must not be told, so that the small ones cannot be reckoned from it and the number of those asked. */
function hiddenBeside(answers: readonly CountedAnswer[], smallest: number): ReadonlySet<CountedAnswer> {
  const given = answers.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  const small = given.filter(({ count }) => count < smallest);
  const hidden = new Set(small);
  let heads = small.reduce((all, { count }) => all + count, 0);
  if (hidden.size === 0) return hidden;
  for (const next of given.slice(small.length)) {
    if (heads >= smallest && hidden.size > 1) break;
    hidden.add(next);
    heads += next.count;
  }
  return hidden;
}
