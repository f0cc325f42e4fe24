import { describe, expect, it } from 'vitest';
import { forPage } from '../../local/server/for-page.ts';
import type { Cell, SheetProperties, SheetState } from '../../local/services/workbook/state.ts';
import { newSheetProperties } from '../../local/services/workbook/workbook.ts';

function sheet(id: number, size: number, about: Partial<SheetProperties> = {}, first: Cell | null = null) {
  const properties = { ...newSheetProperties(`Flik ${id}`, id), ...about };
  const cells = Array.from({ length: size }, (_, row) => [row === 0 ? first : { value: row }]);
  return { id, properties, cells } satisfies SheetState;
}
const workbookOf = (...sheets: SheetState[]) => ({
  ...{ id: 'local', name: 'Prov', locale: 'sv_SE', timeZone: 'Europe/Stockholm' },
  ...{ sheets, namedRanges: [] },
});
const LARGE = 20_001;

describe('the workbook as the page opens it', () => {
  it('leaves out the cells of large tabs, but never of the first that is seen', () => {
    const { workbook, leftOut } = forPage(
      workbookOf(sheet(0, LARGE, { hidden: true }), sheet(1, LARGE), sheet(2, LARGE), sheet(3, 20)),
      new Set(),
    );
    expect(leftOut).toEqual([0, 2]);
    expect(workbook.sheets.map(({ values }) => values.length)).toEqual([0, LARGE, 0, 20]);
  });

  it('sends a large tab that is asked for', () => {
    expect(forPage(workbookOf(sheet(0, 1), sheet(1, LARGE)), new Set([1])).leftOut).toEqual([]);
  });

  it('sends what a formula or a drop-down of a sent tab depends on, and what that depends on', () => {
    const area = { row: 0, column: 0, rows: 9, columns: 1 };
    const list = { kind: 'list', area, source: { sheet: 2, area }, allowInvalid: true } as const;
    const { leftOut } = forPage(
      workbookOf(
        sheet(0, 9, {}, { value: 1, formula: "='Flik 1'!A2" }),
        sheet(1, LARGE, { validations: [list] }),
        sheet(2, LARGE),
        sheet(3, LARGE),
      ),
      new Set(),
    );
    expect(leftOut).toEqual([3]);
  });
});
