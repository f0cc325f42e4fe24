interface Text {
  readonly title: string;
  readonly text: string;
}

const written = ({ title, text }: Text): string[] =>
  `${title} ${text}`.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** What is counted: whole words; or their first six letters, which stand for a stem, without those that say nothing. */
export const WORDS = written;
export const beginnings =
  (silent: ReadonlySet<string>) =>
  (text: Text): string[] =>
    written(text)
      .filter((word) => !silent.has(word))
      .map((word) => word.slice(0, 6));

/** Multinomial naive Bayes with add-one smoothing: the yardstick. Gives the labels, the likeliest first. */
export function naiveBayes<Example extends Text>(
  examples: readonly Example[],
  labelsOf: (example: Example) => readonly string[],
  wordsOf: (text: Text) => readonly string[] = WORDS,
): (text: Text) => string[] {
  const counts = new Map<string, { matters: number; words: number; word: Map<string, number> }>();
  const vocabulary = new Set<string>();
  for (const example of examples) {
    for (const label of labelsOf(example)) {
      const count = counts.get(label) ?? { matters: 0, words: 0, word: new Map<string, number>() };
      counts.set(label, count);
      count.matters += 1;
      for (const word of wordsOf(example)) {
        vocabulary.add(word);
        count.words += 1;
        count.word.set(word, (count.word.get(word) ?? 0) + 1);
      }
    }
  }
  return (text) => {
    const words = wordsOf(text).filter((word) => vocabulary.has(word));
    return [...counts]
      .map(([label, { matters, words: all, word: known }]) => {
        let odds = Math.log(matters / examples.length);
        for (const word of words) odds += Math.log(((known.get(word) ?? 0) + 1) / (all + vocabulary.size));
        return { label, odds };
      })
      .sort((a, b) => b.odds - a.odds)
      .map(({ label }) => label);
  };
}
