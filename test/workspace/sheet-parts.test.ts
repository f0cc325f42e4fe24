/** The parts of the sheet's page that need no browser. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Change, SheetState } from '../../local/services/workbook/state.ts';
import { type Batch, covers, follow } from '../../local/sheet/connection/pending.ts';
import { touchesWarning } from '../../local/sheet/connection/protected.ts';
import { fromUniver, StyleTable, toUniver } from '../../local/sheet/grid/cells.ts';
import { DirtyCells } from '../../local/sheet/grid/dirty.ts';
import { readPanelMessage } from '../../local/sheet/shell/panel-messages.ts';
import { layoutOf } from '../../local/sheet/table/layout.ts';

const sheet = (cells: (Cell | null)[][], more: Partial<SheetState['properties']> = {}): SheetState => ({
  id: 1,
  cells,
  properties: {
    name: 'Ärenden',
    index: 0,
    hidden: false,
    rows: 100,
    columns: 10,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
    conditions: [],
    protections: [],
    ...more,
  },
});

describe('a cell on its way through Univer', () => {
  const look = fc.record(
    {
      background: fc.constantFrom('#fff', '#0b5563'),
      colour: fc.constantFrom('#000000', '#aabbcc'),
      bold: fc.constant(true),
      italic: fc.constant(true),
      strikethrough: fc.constant(true),
      wrap: fc.boolean(),
      horizontal: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
      vertical: fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const),
      size: fc.integer({ min: 6, max: 36 }).filter((size) => size !== 11),
    },
    { requiredKeys: [] },
  );
  const anyCell = fc.record(
    {
      value: fc.oneof(
        fc.string({ minLength: 1 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
        fc.boolean(),
      ),
      format: fc.constantFrom('@', 'yyyy-mm-dd', '0.00'),
      style: look.filter((style) => Object.keys(style).length > 0),
      note: fc.string({ minLength: 1 }),
    },
    { requiredKeys: ['value'] },
  );

  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const table = new StyleTable();
        const name = table.nameOf(cell);
        const data = toUniver(cell, name);
        const style = name === undefined ? undefined : table.styles[name];
        expect(fromUniver(data, style, '', cell.note)).toEqual(cell);
      }),
    );
  });

  it('keeps its formula, and waits for a value where the server has none', () => {
    expect(toUniver({ value: '', formula: '=A1' }, undefined)).toEqual({ f: '=A1' });
    expect(fromUniver({ f: '=A1', v: 3, t: 2 }, null, '=A1', undefined)).toEqual({
      value: 3,
      formula: '=A1',
    });
  });

  it('shares its look with those that look alike', () => {
    const table = new StyleTable();
    const one = table.nameOf({ value: 1, style: { bold: true }, format: '@' });
    expect(table.nameOf({ value: 'två', style: { bold: true }, format: '@' })).toBe(one);
    expect(table.nameOf({ value: 'två', style: { italic: true }, format: '@' })).not.toBe(one);
    expect(table.nameOf({ value: 1 })).toBeUndefined();
  });
});

describe('the cells that a person touched', () => {
  it('are told as few blocks that cover them all and nothing else', () => {
    const places = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(places, (touched) => {
        const dirty = new DirtyCells();
        for (const [row, column] of touched) dirty.add(row, column);
        const told = dirty
          .areas()
          .flatMap(({ row, column, rows, columns }) =>
            Array.from(
              { length: rows * columns },
              (_, at) => `${row + Math.floor(at / columns)}:${column + (at % columns)}`,
            ),
          );
        expect(told.sort()).toEqual([...new Set(touched.map(([row, column]) => `${row}:${column}`))].sort());
      }),
    );
    const block = new DirtyCells();
    block.addArea({ row: 2, column: 1, rows: 3, columns: 4 });
    expect(block.areas()).toEqual([{ row: 2, column: 1, rows: 3, columns: 4 }]);
  });

  it('move with the rows', () => {
    const dirty = new DirtyCells();
    dirty.addArea({ row: 2, column: 0, rows: 2, columns: 1 });
    dirty.shift('rows', 3, 2);
    expect(dirty.areas()).toEqual([
      { row: 2, column: 0, rows: 1, columns: 1 },
      { row: 5, column: 0, rows: 1, columns: 1 },
    ]);
    dirty.shift('rows', 2, -1);
    expect(dirty.areas()).toEqual([{ row: 4, column: 0, rows: 1, columns: 1 }]);
  });
});

describe('an edit that waits for the server', () => {
  const batch = (row: number): Batch => ({
    id: 'a:1',
    typed: true,
    step: 'ready',
    changes: [{ kind: 'cells', sheet: 1, row, column: 2, cells: [[{ value: 'x' }]] }],
  });
  const rowAfter = (row: number, change: Change): unknown => {
    const edit = batch(row);
    follow(edit, change);
    return edit.changes[0];
  };

  it('follows its row', () => {
    expect(rowAfter(5, { kind: 'insertRows', sheet: 1, at: 2, count: 3 })).toMatchObject({ row: 8 });
    expect(rowAfter(5, { kind: 'insertRows', sheet: 1, at: 5, count: 1 })).toMatchObject({ row: 6 });
    expect(rowAfter(5, { kind: 'insertRows', sheet: 1, at: 6, count: 3 })).toMatchObject({ row: 5 });
    expect(rowAfter(5, { kind: 'insertRows', sheet: 2, at: 2, count: 3 })).toMatchObject({ row: 5 });
    expect(rowAfter(5, { kind: 'deleteRows', sheet: 1, at: 1, count: 2 })).toMatchObject({ row: 3 });
    expect(rowAfter(5, { kind: 'deleteColumns', sheet: 1, at: 0, count: 1 })).toMatchObject({ column: 1 });
  });

  it('hides older words from the server in its cells, and in no others', () => {
    expect(covers([batch(5)], 1, 5, 2)).toBe(true);
    expect(covers([batch(5)], 1, 5, 3)).toBe(false);
    expect(covers([batch(5)], 2, 5, 2)).toBe(false);
  });
});

describe('a part that the add-on asks to leave alone', () => {
  const workbook = {
    id: 'w',
    name: 'w',
    locale: 'sv_SE',
    timeZone: 'Europe/Stockholm',
    namedRanges: [],
    sheets: [
      sheet([], {
        protections: [
          { area: { row: 0, column: 0, rows: 2, columns: 10 }, description: 'Rubriker', warningOnly: true },
        ],
      }),
    ],
  };

  it('is told only when it is touched', () => {
    const edit = (row: number): Change[] => [
      { kind: 'cells', sheet: 1, row, column: 0, cells: [[{ value: 'x' }]] },
    ];
    expect(touchesWarning(workbook, edit(1))).toBe('Rubriker');
    expect(touchesWarning(workbook, edit(2))).toBeUndefined();
  });
});

describe('the table of a tab', () => {
  it('has the frozen words as titles, and neither what is hidden nor the empty end', () => {
    const cell = (value: string): Cell => ({ value });
    const layout = layoutOf(
      sheet(
        [
          [cell('key'), cell('title')],
          [cell('Nyckel'), cell('Rubrik')],
          [cell('1'), cell('Lampan')],
          [cell('2'), cell('Soffan')],
          [cell('3'), cell('Trädet')],
          [{ value: '', format: '@' }],
        ],
        { frozenRows: 2, hiddenRows: [0], hiddenColumns: [0], filteredRows: [3] },
      ),
    );
    expect(layout).toEqual({ columns: [1, 2, 3, 4], titleRow: 1, rows: [2, 4], newRow: 5 });
  });
});

describe('what a panel says', () => {
  it('is taken only in the form that the shim gives it', () => {
    const run = { gensvarPanel: true, kind: 'run', call: 1, functionName: 'whoAmI', arguments: [] };
    expect(readPanelMessage(run)).toMatchObject({ kind: 'run', functionName: 'whoAmI' });
    for (const wrong of [
      null,
      'run',
      {},
      { ...run, gensvarPanel: false },
      { ...run, call: '1' },
      { ...run, kind: 'eval' },
    ]) {
      expect(readPanelMessage(wrong)).toBeUndefined();
    }
  });
});
