/** What a long run has changed is told in portions that come to the same as the whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portions } from '../../local/server/portions.ts';
import type { Change } from '../../local/services/workbook/state.ts';
import { emptyWorkbook, Workbook } from '../../local/services/workbook/workbook.ts';

const block = fc
  .record({
    row: fc.nat(20),
    column: fc.nat(5),
    rows: fc.integer({ min: 1, max: 30 }),
    width: fc.integer({ min: 1, max: 6 }),
    word: fc.string({ minLength: 1, maxLength: 3 }),
  })
  .map(
    ({ row, column, rows, width, word }): Change => ({
      kind: 'cells',
      sheet: 0,
      row,
      column,
      cells: Array.from({ length: rows }, (_r, r) =>
        Array.from({ length: width }, (_c, c) => ({ value: `${word}${r}.${c}` })),
      ),
    }),
  );
const inserted = fc.nat(10).map((at): Change => ({ kind: 'insertRows', sheet: 0, at, count: 2 }));

const applied = (changes: readonly Change[]) => {
  const workbook = new Workbook(
    emptyWorkbook({ id: 'x', name: 'x', locale: 'sv_SE', timeZone: 'Europe/Stockholm' }),
  );
  for (const change of changes) workbook.apply(structuredClone(change), '');
  return workbook.state.sheets.map(({ cells }) => cells);
};

const cellsIn = (portion: readonly Change[]) =>
  portion.reduce(
    (sum, change) =>
      sum + (change.kind === 'cells' ? change.cells.reduce((all, line) => all + line.length, 0) : 0),
    0,
  );

describe('the changes of a run', () => {
  it('come to the same in portions, whatever they are, and no portion is large', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(block, inserted), { maxLength: 8 }), (changes) => {
        const parts = [...portions(changes, 40)];
        expect(parts.every((part) => part.length > 0 && cellsIn(part) <= 40)).toBe(true);
        expect(applied(parts.flat())).toEqual(applied(changes));
      }),
      { numRuns: 200 },
    );
  });

  it('stay together while they are few', () => {
    const [first, ...rest] = portions([
      { kind: 'cells', sheet: 0, row: 0, column: 0, cells: [[{ value: 'a' }]] },
      { kind: 'insertRows', sheet: 0, at: 1, count: 1 },
    ]);
    expect(first).toHaveLength(2);
    expect(rest).toEqual([]);
  });

  it('of nothing are none', () => {
    expect([...portions([])]).toEqual([]);
  });
});
