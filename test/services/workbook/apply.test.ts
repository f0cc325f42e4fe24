import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../local/services/workbook/apply.ts';
import { encloses, intersection, shiftArea, without } from '../../../local/services/workbook/areas.ts';
import { moveFormula, shiftFormula } from '../../../local/services/workbook/references.ts';
import type { Area, Change, WorkbookState } from '../../../local/services/workbook/state.ts';
import {
  emptyWorkbook,
  filledSize,
  newSheetProperties,
  Workbook,
} from '../../../local/services/workbook/workbook.ts';

const empty = () => emptyWorkbook({ id: 'b', name: 'Bok', locale: 'sv_SE', timeZone: 'Europe/Stockholm' });

function small(): WorkbookState {
  const state = empty();
  applyChange(state, { kind: 'sheet', sheet: 0, properties: { rows: 12, columns: 8 } });
  return state;
}

const area = fc.record({
  row: fc.nat(11),
  column: fc.nat(7),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

describe('areas', () => {
  const key = (row: number, column: number) => `${row},${column}`;
  const cellsOf = ({ row, column, rows, columns }: Area) =>
    new Set(
      Array.from({ length: rows * columns }, (_, index) =>
        key(row + Math.floor(index / columns), column + (index % columns)),
      ),
    );

  test('deleting rows leaves of an area what a list of its cells would leave', () => {
    fc.assert(
      fc.property(area, fc.nat(14), fc.integer({ min: 1, max: 8 }), (before, at, count) => {
        const left = new Set(
          [...cellsOf(before)].flatMap((name) => {
            const [row = 0, column = 0] = name.split(',').map(Number);
            if (row >= at && row < at + count) return [];
            return [key(row >= at ? row - count : row, column)];
          }),
        );
        const after = shiftArea(before, { axis: 'rows', at, count: -count });
        expect(after ? cellsOf(after) : new Set()).toEqual(left);
      }),
    );
  });

  test('inserting and deleting the same columns gives the area back, unless it grew', () => {
    fc.assert(
      fc.property(area, fc.nat(12), fc.integer({ min: 1, max: 5 }), (before, at, count) => {
        const grown = shiftArea(before, { axis: 'columns', at, count });
        expect(grown && shiftArea(grown, { axis: 'columns', at, count: -count })).toEqual(before);
      }),
    );
  });

  test('without takes exactly the common cells away, in parts that do not overlap', () => {
    fc.assert(
      fc.property(area, area, (one, hole) => {
        const parts = without(one, hole);
        const left = [...cellsOf(one)].filter((name) => !cellsOf(hole).has(name));
        expect(parts.flatMap((part) => [...cellsOf(part)]).sort()).toEqual(left.sort());
        const common = intersection(one, hole);
        expect(common === null || encloses(one, common)).toBe(true);
      }),
    );
  });
});

describe('formulas follow', () => {
  const down = { axis: 'rows', at: 1, count: 1 } as const;
  test.each([
    ['=A1+A2', '=A1+A3'],
    ['=SUM(A1:A5)', '=SUM(A1:A6)'],
    ['=$A$2&"A2"', '=$A$3&"A2"'],
    ['=SUM(A:A)+2:3', '=SUM(A:A)+3:4'],
    ['=Other!A2', '=Other!A2'],
    ["='My sheet'!A2", "='My sheet'!A3"],
    ['=LOG10(A2)', '=LOG10(A3)'],
    ['=A2_name', '=A2_name'],
  ])('%s becomes %s', (before, after) => {
    const home = before.includes("'") ? 'Elsewhere' : 'My sheet';
    expect(shiftFormula(before, home, 'My sheet', down)).toBe(after);
  });

  test('what is gone is #REF!', () => {
    const gone = { axis: 'rows', at: 1, count: -1 } as const;
    expect(shiftFormula('=A2+B3+SUM(A1:A3)', 'S', 'S', gone)).toBe('=#REF!+B2+SUM(A1:A2)');
  });

  test('a copied formula moves its relative references', () => {
    expect(moveFormula('=A1+$A1+A$1+$A$1+SUM(B2:C3)', 1, 1)).toBe('=B2+$A2+B$1+$A$1+SUM(C3:D4)');
    expect(moveFormula('=A1', -1, 0)).toBe('=#REF!');
  });
});

describe('changes', () => {
  const cell = (value: string) => ({ value });
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({
      kind: fc.constant('cells' as const),
      sheet: fc.constant(0),
      row: fc.nat(10),
      column: fc.nat(6),
      cells: fc.array(fc.array(fc.option(fc.string().map(cell)), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    fc.record({
      kind: fc.constantFrom(
        'insertRows' as const,
        'deleteRows' as const,
        'insertColumns' as const,
        'deleteColumns' as const,
      ),
      sheet: fc.constant(0),
      at: fc.nat(10),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    area.map(
      (where): Change => ({
        kind: 'sheet',
        sheet: 0,
        properties: {
          validations: [{ area: where, kind: 'list', values: ['a'], allowInvalid: true }],
          filter: where,
        },
      }),
    ),
    area.map((where): Change => ({ kind: 'workbook', namedRanges: [{ name: 'n', sheet: 0, area: where }] })),
    fc.constant<Change>({ kind: 'addSheet', sheet: 9, properties: newSheetProperties('Ny', 0) }),
    fc.constant<Change>({ kind: 'deleteSheet', sheet: 9 }),
  );

  test('an impossible change changes nothing, and the changes made give the same workbook anywhere', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const workbook = new Workbook(small());
        const made: Change[] = [];
        workbook.listen((one) => made.push(structuredClone(one)));
        for (const one of changes) {
          const before = structuredClone(workbook.state);
          try {
            workbook.apply(one);
          } catch {
            expect(workbook.state).toEqual(before);
          }
        }
        const replayed = small();
        for (const one of made) applyChange(replayed, one);
        expect(replayed).toEqual(workbook.state);
        for (const { properties, cells } of replayed.sheets) {
          expect(cells.length).toBeLessThanOrEqual(properties.rows);
          for (const line of cells) expect(line.length).toBeLessThanOrEqual(properties.columns);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('rows that come and go take everything along', () => {
    const state = small();
    const column = { row: 1, column: 1, rows: 9, columns: 1 };
    applyChange(state, {
      kind: 'sheet',
      sheet: 0,
      properties: {
        frozenRows: 1,
        frozenColumns: 1,
        columnWidths: { 1: 200 },
        hiddenRows: [5],
        hiddenColumns: [1],
        validations: [{ area: column, kind: 'list', source: { sheet: 0, area: column }, allowInvalid: true }],
        conditions: [{ area: column, when: { kind: 'notEmpty' }, style: { bold: true } }],
        protections: [{ area: column, description: '', warningOnly: true }],
        filter: column,
        filterHides: { 1: ['x'] },
        filteredRows: [6],
      },
    });
    applyChange(state, {
      kind: 'workbook',
      metadata: [
        { id: 1, key: 'k', value: null, visibility: 'DOCUMENT', place: { kind: 'column', sheet: 0, at: 1 } },
      ],
    });
    applyChange(state, { kind: 'insertColumns', sheet: 0, at: 0, count: 1 });
    applyChange(state, { kind: 'deleteRows', sheet: 0, at: 3, count: 2 });
    const moved = { row: 1, column: 2, rows: 7, columns: 1 };
    expect(state.sheets[0]?.properties).toMatchObject({
      rows: 10,
      columns: 9,
      frozenRows: 1,
      frozenColumns: 2,
      columnWidths: { 2: 200 },
      hiddenRows: [3],
      hiddenColumns: [2],
      validations: [{ area: moved, source: { area: moved } }],
      conditions: [{ area: moved }],
      protections: [{ area: moved }],
      filter: moved,
      filterHides: { 2: ['x'] },
      filteredRows: [4],
    });
    expect(state.metadata?.[0]?.place).toEqual({ kind: 'column', sheet: 0, at: 2 });
  });

  test('a formula that comes into a sheet without any follows the rows above it', () => {
    const state = small();
    const formulaAt = (row: number) => state.sheets[0]?.cells[row]?.[0]?.formula;
    const put = (row: number, value: string, formula?: string) =>
      applyChange(state, {
        ...{ kind: 'cells', sheet: 0, row, column: 0 },
        cells: [[{ value, ...(formula !== undefined && { formula }) }]],
      });
    const insert = () => applyChange(state, { kind: 'insertRows', sheet: 0, at: 0, count: 1 });
    put(0, 'x');
    insert();
    put(3, '', '=A2');
    insert();
    expect(formulaAt(4)).toBe('=A3');
    put(4, 'y');
    insert();
    put(6, '', '=A2');
    insert();
    expect(formulaAt(7)).toBe('=A3');
  });

  test('limits: ten million cells, the last row, the last sheet, a name twice', () => {
    const state = empty();
    expect(() => applyChange(state, { kind: 'insertRows', sheet: 0, at: 0, count: 400_000 })).toThrow(
      /10000000 cells/,
    );
    expect(() => applyChange(state, { kind: 'deleteRows', sheet: 0, at: 0, count: 1000 })).toThrow(
      /all the rows/,
    );
    expect(() => applyChange(state, { kind: 'deleteSheet', sheet: 0 })).toThrow(/all the sheets/);
    const properties = newSheetProperties('BLAD1', 0);
    expect(() => applyChange(state, { kind: 'addSheet', sheet: 1, properties })).toThrow(/already exists/);
    const outside: Change = { kind: 'cells', sheet: 0, row: 1000, column: 0, cells: [[cell('x')]] };
    expect(() => applyChange(state, outside)).toThrow(/outside the dimensions/);
  });

  test('what is filled is counted by content, not by looks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.option(fc.constantFrom('', 'x')), { maxLength: 5 }), { maxLength: 6 }),
        (rows) => {
          const cells = rows.map((line) =>
            line.map((value) => (value === null ? null : { value, style: { bold: true } })),
          );
          const filled = rows.flatMap((line, row) =>
            line.flatMap((value, column) => (value ? [[row + 1, column + 1]] : [])),
          );
          expect(filledSize(cells)).toEqual({
            rows: Math.max(0, ...filled.map(([row = 0]) => row)),
            columns: Math.max(0, ...filled.map(([, column = 0]) => column)),
          });
        },
      ),
    );
  });
});
