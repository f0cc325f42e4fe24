/** Numbers of the things that a word stands for. */
export type ThingsOf = (word: string) => readonly number[];

const MOST_ENDING = 3;

/** @param lines words for the same thing with spaces between, a thing a line: the beginnings of words, in lower case */
export function thingFinder(lines: readonly string[]): ThingsOf {
  const byBeginning = new Map<string, { readonly thing: number; readonly short: string }[]>();
  for (const [thing, line] of lines.entries()) {
    for (const word of line.split(' ')) {
      const short = word.length > 4 ? word.replace(/(?:an|en|a|ar|or|er)$/u, '') : word;
      const key = word.slice(0, 3);
      const there = byBeginning.get(key);
      if (there) there.push({ thing, short });
      else byBeginning.set(key, [{ thing, short }]);
    }
  }
  return (word) => {
    const found = new Set<number>();
    for (const { thing, short } of byBeginning.get(word.slice(0, 3)) ?? []) {
      const ending = word.length - short.length;
      if (ending <= (short.length < 4 ? 2 : MOST_ENDING) && word.startsWith(short)) found.add(thing);
    }
    return [...found];
  };
}
