/**
 * Month names by their first letters, in the languages that pages for residents come in. A name may be cut
 * short anywhere after the prefix ("sept.", "Sep"). Prefixes that mean two months in two languages
 * ("mar" is March everywhere that it is used, "maj" is May) were checked against each other; a doubtful
 * one is left out, since an empty time is better than a wrong one.
 */
const PREFIXES = [
  'jan jän gen ene sty tammi',
  'feb fév fev lut helmi',
  'mar mär maa mrt mrz',
  'apr avr abr kwi huhti',
  'maj may mai mei mag touko',
  'jun juin giu cze kesä',
  'jul juil lug lip heinä',
  'aug aou aoû ago sie elo',
  'sep set wrz syys',
  'okt oct ott out paź loka',
  'nov lis marras',
  'dec dez déc dic des gru joulu',
].map((names) => names.split(' '));

/** Month 1–12 named by a word, or 0. */
export function monthNamed(word: string): number {
  const name = word.toLowerCase();
  let best = 0;
  let length = 0;
  PREFIXES.forEach((prefixes, index) => {
    for (const prefix of prefixes)
      if (prefix.length > length && name.startsWith(prefix)) {
        best = index + 1;
        length = prefix.length;
      }
  });
  return name.length <= 12 ? best : 0;
}
