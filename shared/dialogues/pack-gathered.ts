import type { PackWords } from '../text/dialogues-pack.ts';
import type { ResultLine } from './pack.ts';

/** From this many points with the same answer it is given once. */
const MANY = 3;

/** What was said at a place, and what it was answered. */
export interface Said {
  readonly place: string;
  readonly said: string;
  readonly answer: string;
}

/** Points with one answer in common. */
export interface SameAnswer {
  readonly answer: string;
  readonly count: number;
  readonly said: readonly Said[];
}

/**
 * Lines of one group for a reader: an answer that many points have is given once, what was said in the same words is
 * told once with how often, and all stands by place.
 * @param times how often, in words
 */
export function gathered(
  lines: readonly ResultLine[],
  times: PackWords['times'],
): { readonly same: readonly SameAnswer[]; readonly others: readonly Said[] } {
  const byAnswer = new Map<string, ResultLine[]>();
  for (const line of lines) byAnswer.set(line.answer, [...(byAnswer.get(line.answer) ?? []), line]);
  const isMany = ({ answer }: ResultLine) => (byAnswer.get(answer)?.length ?? 0) >= MANY;
  const same = [...byAnswer].flatMap(([answer, own]) =>
    own.length < MANY ? [] : [{ answer, count: own.length, said: toldOnce(own, times) }],
  );
  return {
    same,
    others: toldOnce(
      lines.filter((line) => !isMany(line)),
      times,
    ),
  };
}

function toldOnce(lines: readonly ResultLine[], inWords: PackWords['times']): readonly Said[] {
  const alike = new Map<string, { readonly first: ResultLine; times: number }>();
  for (const line of lines) {
    const key = JSON.stringify([line.place, line.said.trim().toLowerCase(), line.answer]);
    const known = alike.get(key);
    if (known) known.times += 1;
    else alike.set(key, { first: line, times: 1 });
  }
  return [...alike.values()]
    .map(({ first: { place, said, answer }, times }) => ({
      place,
      said: times === 1 ? said : `${said} ${inWords(times)}`,
      answer,
    }))
    .sort((a, b) => a.place.localeCompare(b.place, 'sv'));
}
