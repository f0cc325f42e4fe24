import { type PackedSheet, pack } from '../services/workbook/pack.ts';
import type { SheetState, WorkbookState } from '../services/workbook/state.ts';

/** A tab with more cells than this is sent when somebody looks at it. */
const LARGE = 20_000;

export interface WorkbookForPage {
  readonly workbook: Omit<WorkbookState, 'sheets'> & { readonly sheets: readonly PackedSheet[] };
  /** Ids of tabs whose cells were not sent. */
  readonly leftOut: readonly number[];
}

/**
 * The workbook as the page opens it: the first tab that is seen, all small ones, those asked for, and those on which
 * a formula or a drop-down of a sent tab depends.
 */
export function forPage(state: WorkbookState, wanted: ReadonlySet<number>): WorkbookForPage {
  const first = state.sheets.find(({ properties }) => !properties.hidden)?.id;
  const sent = new Set(
    state.sheets.filter((sheet) => sheet.id === first || wanted.has(sheet.id) || !isLarge(sheet)),
  );
  // A set is walked through to its end, also to what is added on the way.
  for (const sheet of sent) for (const other of neededBy(sheet, state.sheets, sent)) sent.add(other);
  const { sheets, ...about } = state;
  return {
    workbook: {
      ...about,
      sheets: sheets.map((sheet) => pack(sent.has(sheet) ? sheet : { ...sheet, cells: [] })),
    },
    leftOut: sheets.filter((sheet) => !sent.has(sheet)).map(({ id }) => id),
  };
}

function isLarge({ cells }: SheetState): boolean {
  let size = 0;
  for (const line of cells) {
    size += line.length;
    if (size > LARGE) return true;
  }
  return false;
}

function neededBy(
  sheet: SheetState,
  sheets: readonly SheetState[],
  sent: ReadonlySet<SheetState>,
): readonly SheetState[] {
  const missing = sheets.filter((other) => !sent.has(other));
  if (missing.length === 0) return [];
  const sources = new Set(sheet.properties.validations.map(({ source }) => source?.sheet));
  const formulas = sheet.cells.flatMap((line) => line.flatMap((cell) => cell?.formula ?? []));
  return missing.filter(
    ({ id, properties }) => sources.has(id) || formulas.some((formula) => formula.includes(properties.name)),
  );
}
