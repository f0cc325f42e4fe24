import { findPersonalData } from '../shared/privacy/find.ts';
import { type AnyKind, findEveryPersonalData } from '../shared/privacy/further.ts';
import { furtherWords } from '../shared/text/privacy-further.ts';

/**
 * The kinds of personal data that few texts hold: plates, bank numbers, positions, a home, a name in a signature, numbers
 * in disguise; and names of people in office, which are not hidden but named as such. A part of its own (`masking.js`), loaded where a text may hold one (panel/hide.ts).
 * @param officials names of people in office that the sheet's list of contacts has
 */
export function furtherIn(texts: readonly string[], officials: readonly string[] = []) {
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
    for (const name of officials) {
      const at = text.indexOf(name);
      // Whoever signs with the same name is a resident.
      const isOther = findings.some(({ start, end }) => start < at + name.length && end > at);
      const isWhole = !/\p{L}/u.test((text[at - 1] ?? '') + (text[at + name.length] ?? ''));
      if (at >= 0 && isWhole && !isOther && !found.has(name)) add(name, 'official_name');
    }
  }
  return [...found.values()];
}
