import { findPersonalData } from '../shared/privacy/find.ts';
import { findEveryPersonalData, isMasked } from '../shared/privacy/further.ts';
import { furtherWords } from '../shared/text/privacy-further.ts';

/**
 * The kinds of personal data that few texts hold: plates, bank numbers, positions, a home, a name in a signature, numbers
 * in disguise. A part of its own (`masking.js`), loaded where a text may hold one (panel/hide.ts).
 */
export function furtherIn(texts: readonly string[]) {
  const found = new Map<string, { value: string; sv: string; en: string }>();
  for (const text of texts) {
    const plain = new Set(findPersonalData(text).map(({ start, end }) => `${start} ${end}`));
    for (const { kind, start, end } of findEveryPersonalData(text).filter(isMasked)) {
      const value = text.slice(start, end);
      if (!plain.has(`${start} ${end}`))
        found.set(value, { value, sv: furtherWords.sv[kind], en: furtherWords.en[kind] });
    }
  }
  return [...found.values()];
}
