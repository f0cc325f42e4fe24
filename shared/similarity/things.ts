/**
 * Numbers of the things that a word stands for; of a compound that stands for none, those of its last part.
 * @param parts `whole`: not those of a last part ("Vasa|parken" is a name)
 */
export type ThingsOf = (word: string, parts?: 'whole') => readonly number[];

/** What inflection puts after the beginning of a word: "plog|ningen", "papperskorg|arna", "tigg|ande". */
const INFLECTION =
  /^(?:(?:n?ing|nad|het|er|ig)?(?:[aeo]?n|e?t|tt|[aoe]r|[aoe]?rna|na|[ae]|[ae]des?|ande|are|aren|arna)?s?)$/u;

/** "cykel" loses its e in "cyklar", "scooter" in "scootrarna", "vatten" in "vattnet". */
const LOSES_ITS_VOWEL = /^(\p{L}{2,}[^aeiouyåäö\P{L}])e([lrn])$/u;
/** A compound's last part says what it is ("trafik|buller"); shorter ones stand at the end of anything. */
const SHORTEST_LAST_PART = 5;
const SHORTEST_FIRST_PART = 3;

/** @param lines words for the same thing with spaces between, a thing a line: the beginnings of words, in lower case */
export function thingFinder(lines: readonly string[]): ThingsOf {
  const byBeginning = new Map<string, { readonly thing: number; readonly short: string }[]>();
  for (const [thing, line] of lines.entries()) {
    for (const word of line.split(' ')) {
      const short = word.length > 4 ? word.replace(/(?:an|en|a|ar|or|er)$/u, '') : word;
      // As a stem it may have lost the second of two consonants ("soptunn", "soptun").
      const forms = [short, short.replace(/(n|m|t|d)\1$/u, '$1'), word.replace(LOSES_ITS_VOWEL, '$1$2')];
      for (const form of new Set(forms)) {
        const key = word.slice(0, 3);
        const there = byBeginning.get(key);
        if (there) there.push({ thing, short: form });
        else byBeginning.set(key, [{ thing, short: form }]);
      }
    }
  }
  const named = (word: string, shortest: number): number[] => {
    const found = new Set<number>();
    for (const { thing, short } of byBeginning.get(word.slice(0, 3)) ?? []) {
      if (short.length >= shortest && word.startsWith(short) && INFLECTION.test(word.slice(short.length)))
        found.add(thing);
    }
    return [...found];
  };
  return (word, parts) => {
    const whole = named(word, 0);
    if (whole.length > 0 || parts === 'whole') return whole;
    // The longest last part: "tågbuller" is noise, "elsparkcykelparkering" a place to park.
    for (let cut = SHORTEST_FIRST_PART; cut + SHORTEST_LAST_PART <= word.length; cut++) {
      const last = named(word.slice(cut), SHORTEST_LAST_PART);
      if (last.length > 0) return last;
    }
    return [];
  };
}
