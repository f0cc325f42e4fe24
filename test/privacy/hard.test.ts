import { describe, expect, it } from 'vitest';
import { findEveryPersonalData, isMasked } from '../../shared/privacy/further.ts';
import { HARD, HARD_CLEAN, type HardSentence } from './hard-sentences.ts';

const mended = <One>(all: readonly One[]): One[] => all.filter((_, at) => at % 2 === 0);
const heldOut = <One>(all: readonly One[]): One[] => all.filter((_, at) => at % 2 === 1);

/** Parts of which every letter and digit lies in something that is hidden. */
function hidden(sentences: readonly HardSentence[]): { readonly of: number; readonly found: number } {
  const all = sentences.flatMap(({ text, parts }) => {
    const findings = findEveryPersonalData(text).filter(isMasked);
    return parts.map((part) => {
      const from = text.indexOf(part);
      if (from < 0) throw new Error(`"${part}" is not in "${text}"`);
      return [...part.matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) =>
        findings.some(({ start, end }) => start <= from + index && from + index < end),
      );
    });
  });
  return { of: all.length, found: all.filter(Boolean).length };
}
const marked = (texts: readonly string[]) =>
  texts.filter((text) => findEveryPersonalData(text).some(isMasked)).length / texts.length;

describe('hard sentences', () => {
  it('are eighty and eighty', () => {
    expect([HARD.length, HARD_CLEAN.length]).toEqual([80, 80]);
  });

  it('are hidden where somebody looked at them', () => {
    const { of, found } = hidden(mended(HARD));
    expect(found / of).toBeGreaterThanOrEqual(0.95);
    expect(marked(mended(HARD_CLEAN))).toBeLessThanOrEqual(0.02);
  });

  it('are hidden less often where nobody has: no fewer than when they were written', () => {
    const { of, found } = hidden(heldOut(HARD));
    expect(found / of).toBeGreaterThanOrEqual(0.55);
    expect(marked(heldOut(HARD_CLEAN))).toBeLessThanOrEqual(0.05);
  });
});

describe('what people write around their names', () => {
  it.each([
    ['Best regards, Priya Nair', 'Priya Nair'],
    ['My name is John Smith. The lamp is broken.', 'John Smith'],
    ['Tack på förhand // Lasse K', 'Lasse K'],
    ['Min adress: c/o Ek, Ekholmsvägen 3', 'Ekholmsvägen 3'],
    ['Hej jag heter Anna Lund, bor på Björksätravägen 12.', 'Björksätravägen 12'],
    ['konto 8327-9,123 456 789-0', '8327-9,123 456 789-0'],
    ['noll sju noll, 740 12 34', 'noll sju noll, 740 12 34'],
    ['Ring 4650 0412 dagtid', '4650 0412'],
  ])('%s', (text, part) => {
    const parts = findEveryPersonalData(text).map(({ start, end }) => text.slice(start, end));
    expect(parts).toContain(part);
  });

  it.each(['Hälsningar från Sätra', 'Mvh boende i bredäng', 'mvh en orolig mamma', 'Mvh\nvi grannar'])(
    '%s: nobody',
    (text) => {
      expect(findEveryPersonalData(text).filter(isMasked)).toEqual([]);
    },
  );
});
