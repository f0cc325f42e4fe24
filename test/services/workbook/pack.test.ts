import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../local/services/workbook/pack.ts';
import type { Cell, SheetState } from '../../../local/services/workbook/state.ts';
import { newSheetProperties } from '../../../local/services/workbook/workbook.ts';

/** No spreadsheet tells minus nought from nought. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const cell: fc.Arbitrary<Cell | null> = fc.option(
  fc.record(
    {
      value: fc.oneof(fc.string({ minLength: 1 }), number, fc.boolean()),
      formula: fc.constantFrom('=1+1', '=A1'),
      format: fc.constantFrom('@', 'yyyy-mm-dd'),
      style: fc.constantFrom({ bold: true }, { background: '#fff' }),
      note: fc.string({ minLength: 1 }),
    },
    { requiredKeys: ['value'] },
  ),
);

const sheetOf = (cells: (Cell | null)[][]): SheetState => ({
  id: 7,
  properties: newSheetProperties('Ärenden', 0),
  cells,
});

describe('a sheet for the wire', () => {
  it('comes back as it was sent, whatever stands in its cells', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }), (cells) => {
        const sent = sheetOf(cells);
        expect(unpack(JSON.parse(JSON.stringify(pack(sent))))).toEqual(sent);
      }),
    );
  });

  it('keeps a cell that is only coloured, with an empty text', () => {
    const sent = sheetOf([
      [
        { value: '', style: { bold: true } },
        { value: '', note: 'Läs' },
      ],
    ]);
    expect(unpack(pack(sent))).toEqual(sent);
  });

  it('writes a look once, however many cells wear it', () => {
    const cells = Array.from({ length: 100 }, () =>
      Array.from({ length: 10 }, (): Cell => ({ value: 'a', format: '@', style: { bold: true } })),
    );
    const { looks, worn } = pack(sheetOf(cells));
    expect(looks).toHaveLength(1);
    expect(worn[50]).toEqual([10, 1]);
  });
});
