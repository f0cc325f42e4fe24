import { contains } from '../../services/workbook/areas.ts';
import type { Area, Change, WorkbookState } from '../../services/workbook/state.ts';

/** Name of a tab with parts that the add-on asks everyone to leave alone, if the changes delete one. */
export function deletesGuarded(workbook: WorkbookState, changes: readonly Change[]): string | undefined {
  const gone = new Set(changes.flatMap((change) => (change.kind === 'deleteSheet' ? [change.sheet] : [])));
  return workbook.sheets.find(
    ({ id, properties }) => gone.has(id) && properties.protections.some(({ warningOnly }) => warningOnly),
  )?.properties.name;
}

/** What the add-on says of a part that it asks everyone to leave alone, if the changes touch one; else undefined. */
export function touchesWarning(workbook: WorkbookState, changes: readonly Change[]): string | undefined {
  for (const change of changes) {
    if (change.kind === 'workbook' || change.kind === 'addSheet') continue;
    const sheet = workbook.sheets.find(({ id }) => id === change.sheet);
    const warning = sheet?.properties.protections.find(
      ({ warningOnly, area }) => warningOnly && (!area || touches(change, area)),
    );
    if (warning) return warning.description;
  }
  return undefined;
}

function touches(change: Change, area: Area): boolean {
  if (change.kind !== 'cells') return true;
  return change.cells.some((cells, down) =>
    cells.some((_, right) => contains(area, change.row + down, change.column + right)),
  );
}
