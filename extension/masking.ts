import { findPersonalData } from '../shared/privacy/find.ts';
import { type AnyKind, findEveryPersonalData } from '../shared/privacy/further.ts';
import { furtherWords } from '../shared/text/privacy-further.ts';

/**
 * The kinds of personal data that few texts hold: plates, bank numbers, positions, a home, a name in a signature, numbers
 * in disguise; and names of people in office, which are not hidden but named as such. A part of its own (`masking.js`), loaded where a text may hold one (panel/hide.ts).
 * @param officials names of people in office that the sheet's list of contacts has
 * @param author whose name is held back, wherever it stands; empty where it is kept or not known
 */
export function furtherIn(texts: readonly string[], officials: readonly string[] = [], author = '') {
  const found = new Map<string, { value: string; sv: string; en: string; office?: boolean }>();
  const add = (value: string, kind: AnyKind) =>
    found.set(value, {
      value,
      sv: furtherWords.sv[kind],
      en: furtherWords.en[kind],
      ...(kind === 'official_name' && { office: true }),
    });
  for (const text of texts) {
    const plain = new Set(findPersonalData(text).map(({ start, end }) => `${start} ${end}`));
    const findings = findEveryPersonalData(text);
    for (const { kind, start, end } of findings)
      if (!plain.has(`${start} ${end}`)) add(text.slice(start, end), kind);
    const stands = (name: string) => {
      const at = text.indexOf(name);
      // Whoever signs with the same name is a resident.
      const isOther = findings.some(({ start, end }) => start < at + name.length && end > at);
      const isWhole = !/\p{L}/u.test((text[at - 1] ?? '') + (text[at + name.length] ?? ''));
      return at >= 0 && isWhole && !isOther && !found.has(name);
    };
    for (const name of officials) if (stands(name)) add(name, 'official_name');
    // A page may put it before the words, as a byline. One word alone may be any word, save in that place.
    if ((author.includes(' ') || (author && text.trimStart().startsWith(author))) && stands(author))
      add(author, 'person_name');
  }
  return [...found.values()];
}
