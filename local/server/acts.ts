import type { Area, Cell, Change } from '../services/workbook/state.ts';
import type { Workbook } from '../services/workbook/workbook.ts';

/** What a person's change is to Google: the content of cells, or something else about the workbook. */
export type Act =
  | {
      readonly kind: 'edit';
      readonly sheet: number;
      readonly area: Area;
      /** Only where a single cell was edited; absent when it is, or was, empty. */
      readonly value?: string;
      readonly oldValue?: string;
    }
  | { readonly kind: 'change'; readonly changeType: ChangeType };

/** https://developers.google.com/apps-script/guides/triggers/events, "Change" */
type ChangeType =
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

const STRUCTURE = {
  insertRows: 'INSERT_ROW',
  insertColumns: 'INSERT_COLUMN',
  deleteRows: 'REMOVE_ROW',
  deleteColumns: 'REMOVE_COLUMN',
  addSheet: 'INSERT_GRID',
  deleteSheet: 'REMOVE_GRID',
} as const;

/**
 * @param workbook before the change was made
 * @returns undefined where nothing was done that Google would tell: the same words again, a formula's new result
 */
export function actOf(workbook: Workbook, change: Change): Act | undefined {
  if (change.kind === 'cells') return actInCells(workbook, change);
  if (change.kind === 'sheet' || change.kind === 'workbook') return { kind: 'change', changeType: 'OTHER' };
  return { kind: 'change', changeType: STRUCTURE[change.kind] };
}

function actInCells(workbook: Workbook, change: Extract<Change, { kind: 'cells' }>): Act | undefined {
  const { sheet, row, column, cells } = change;
  // A tab that the same act has just made holds nothing yet.
  const old = workbook.state.sheets.find(({ id }) => id === sheet)?.cells ?? [];
  const pairs = cells.flatMap((line, down) =>
    line.map((now, right) => ({ now, before: old[row + down]?.[column + right] ?? null })),
  );
  const columns = cells.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (pairs.some(({ now, before }) => contentOf(now) !== contentOf(before))) {
    const [only, more] = pairs;
    return {
      kind: 'edit',
      sheet,
      area: { row, column, rows: cells.length, columns },
      ...(only && !more ? { ...named('value', only.now), ...named('oldValue', only.before) } : {}),
    };
  }
  const isFormat = pairs.some(({ now, before }) => looksOf(now) !== looksOf(before));
  return isFormat ? { kind: 'change', changeType: 'FORMAT' } : undefined;
}

/** The result of a formula is nobody's edit. */
function contentOf(cell: Cell | null): Cell['value'] {
  return cell?.formula ?? cell?.value ?? '';
}

function looksOf(cell: Cell | null): string {
  return JSON.stringify([cell?.format, cell?.style, cell?.note]);
}

/** A date is given as its number, as Google does. */
function named(name: 'value' | 'oldValue', cell: Cell | null): { value?: string; oldValue?: string } {
  const content = contentOf(cell);
  if (content === '') return {};
  return { [name]: typeof content === 'boolean' ? String(content).toUpperCase() : String(content) };
}
