/** Finds what an A1 name or a range's name means. */
import { parseA1 } from '../../workbook/a1.ts';
import type { Place } from '../../workbook/operations.ts';
import { ServiceFault } from '../partial.ts';
import { existing } from '../range/geometry.ts';
import { host } from '../session.ts';

/** Id of the sheet with that name (capitals matter not to Google's sheets), or null. */
export function sheetIdByName(name: string): number | null {
  const wanted = name.toLowerCase();
  return host.book().sheets.find((id) => existing(id).name.toLowerCase() === wanted) ?? null;
}

/**
 * @param home sheet that is meant when the text names none
 * @throws when there is no such range
 */
export function areaOfName(name: string, home: number): Place {
  const parsed = parseA1(name, (sheetName) => {
    const id = sheetName === undefined ? home : sheetIdByName(sheetName);
    return id === null ? null : existing(id);
  });
  const found =
    parsed ?? host.book().namedRanges.find((named) => named.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new ServiceFault('Range not found');
  if ('name' in found) return { sheet: found.sheet, area: { ...found.area } };
  const sheet = found.sheet === undefined ? home : sheetIdByName(found.sheet);
  if (sheet === null) throw new ServiceFault('Range not found');
  const { rows, columns } = existing(sheet);
  const { area } = found;
  if (area.row + area.rows > rows || area.column + area.columns > columns)
    throw new ServiceFault('Range not found');
  return { sheet, area };
}
