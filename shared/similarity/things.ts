/** Numbers of the things that a word stands for. */
export type ThingsOf = (word: string) => readonly number[];

/** What inflection puts after the beginning of a word: "plog|ningen", "papperskorg|arna", "tigg|ande". */
const INFLECTION =
  /^(?:(?:n?ing|nad|het|er|ig)?(?:[aeo]?n|e?t|tt|[aoe]r|[aoe]?rna|na|[ae]|[ae]des?|ande|are|aren|arna)?s?)$/u;

/** @param lines words for the same thing with spaces between, a thing a line: the beginnings of words, in lower case */
export function thingFinder(lines: readonly string[]): ThingsOf {
  const byBeginning = new Map<string, { readonly thing: number; readonly short: string }[]>();
  for (const [thing, line] of lines.entries()) {
    for (const word of line.split(' ')) {
      const short = word.length > 4 ? word.replace(/(?:an|en|a|ar|or|er)$/u, '') : word;
      // As a stem it may have lost the second of two consonants ("soptunn", "soptun").
      for (const form of new Set([short, short.replace(/(n|m|t|d)\1$/u, '$1')])) {
        const key = word.slice(0, 3);
        const there = byBeginning.get(key);
        if (there) there.push({ thing, short: form });
        else byBeginning.set(key, [{ thing, short: form }]);
      }
    }
  }
  return (word) => {
    const found = new Set<number>();
    for (const { thing, short } of byBeginning.get(word.slice(0, 3)) ?? []) {
      if (word.startsWith(short) && INFLECTION.test(word.slice(short.length))) found.add(thing);
    }
    return [...found];
  };
}
