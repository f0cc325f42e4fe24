/**
 * Month names by their first letters, in the languages that pages for residents come in. A name may be cut
 * short anywhere after the prefix ("sept.", "Sep"). Prefixes that mean two months in two languages
 * ("mar" is March everywhere that it is used, "maj" is May) were checked against each other; a doubtful
 * one is left out, since an empty time is better than a wrong one.
 */
const PREFIXES = [
  'jan jän gen ene sty tammi ocak ianu янв січ ιαν ledna',
  'feb fév fev lut helmi şubat фев лют φεβ únor',
  'mar mär maa mrt mrz már мар бер μαρ břez',
  'apr avr abr kwi huhti nisan ápr апр кві απρ dubna',
  'maj may mai mei mag touko máj мая май тра μαΐ květ',
  'jun juin giu cze kesä haziran jún iun июн чер ιουν červ',
  'jul juil lug lip heinä temmuz júl iul июл лип ιουλ července červenec',
  'aug aou aoû ago sie elo ağustos авг сер αυγ srpn',
  'sep set wrz syys eylül сен вер σεπ září',
  'okt oct ott out paź loka ekim окт жов οκτ říj',
  'nov lis marras kasım noiem ноя лис νοε',
  'dec dez déc dic des gru joulu aralık дек гру δεκ prosin',
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
