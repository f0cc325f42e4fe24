import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsIn, sameWording } from '../../shared/dialogues/counted-answers.ts';

const pairs = (text: string) => countsIn(text).answers.map(({ answer, count }) => [answer, count]);
const wrong = (text: string) => countsIn(text).wrong.map(({ reason }) => reason);

describe('answers with their counts', () => {
  it.each([
    ['Ja 34', 'Ja', 34],
    ['Ja: 34', 'Ja', 34],
    ['Ja;34', 'Ja', 34],
    ['Ja – 34', 'Ja', 34],
    ['Ja-34', 'Ja', 34],
    ['Vet ej - 3', 'Vet ej', 3],
    ['Nej, 12', 'Nej', 12],
    ['Ja\t1 034', 'Ja', 1034],
    ['Ja 1 034', 'Ja', 1034],
    ['Ja 1\u00a0034', 'Ja', 1034],
    ['18–25 år: 1 200', '18–25 år', 1200],
    ['Klass 8: 120', 'Klass 8', 120],
    ['Klass 8\t120', 'Klass 8', 120],
    ['Kl. 10.30: 5', 'Kl. 10.30', 5],
  ])('%s', (line, answer, count) => {
    expect(countsIn(line)).toEqual({ answers: [{ answer, count }], wrong: [], sums: [] });
  });

  it.each([
    ['Nej\t12,5', 'no_whole_number'],
    ['Nej 12,5', 'no_whole_number'],
    ['Nej 12.5', 'no_whole_number'],
    ['Nej: 12,5', 'no_whole_number'],
    ['Vet ej -3', 'no_whole_number'],
    ['Vet ej\t-3', 'no_whole_number'],
    ['Ja 34 %', 'no_whole_number'],
    ['Ja 34%', 'no_whole_number'],
    ['Ja 12 34', 'no_whole_number'],
    ['Ja', 'no_count'],
    ['12', 'no_whole_number'],
  ])('%s is not taken: %s', (line, reason) => {
    expect(pairs(line)).toEqual([]);
    expect(wrong(line)).toEqual([reason]);
  });

  it('leave out a line with their sum, and one that stands twice', () => {
    const read = countsIn('Ja 134\nNej 12\nja 5\nTotalt 146\n');
    expect(read.answers).toEqual([
      { answer: 'Ja', count: 134 },
      { answer: 'Nej', count: 12 },
    ]);
    expect(read.sums).toEqual([{ answer: 'Totalt', count: 146 }]);
    expect(read.wrong).toEqual([{ line: 'ja 5', reason: 'twice' }]);
  });

  it('are each an answer, a sum or told as wrong, and never another number than the one that stands there', () => {
    const number = fc.integer({ min: 0, max: 9_999_999 });
    const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ' ');
    const line = fc.tuple(
      fc.constantFrom('Ja', 'Nej', 'Vet ej', 'Kanske'),
      fc.constantFrom(': ', '\t'),
      number,
    );
    fc.assert(
      fc.property(line, ([answer, between, count]) => {
        expect(pairs(`${answer}${between}${grouped(count)}`)).toEqual([[answer, count]]);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }).map((each) => each.replace(/\s/g, ' '))), (lines) => {
        const { answers, wrong: told, sums } = countsIn(lines.join('\n'));
        expect(answers.length + told.length + sums.length).toBe(lines.filter((each) => each.trim()).length);
      }),
    );
  });

  it('are asked the same question whatever the case and the mark at the end', () => {
    expect(sameWording('Går du  genom tunneln? ')).toBe(sameWording('går du genom tunneln'));
    expect(sameWording('Går du?')).not.toBe(sameWording('Går ni?'));
  });
});
