/** Range, sheet and spreadsheet make each other; this registry keeps their modules from importing in a circle. */
import type { Area } from '../../workbook/state.ts';

export interface Makers {
  range(sheet: number, area: Area): GoogleAppsScript.Spreadsheet.Range;
  sheet(id: number): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

let makers: Makers | null = null;

export function registerMakers(made: Makers): void {
  makers = made;
}

export function make(): Makers {
  if (!makers) throw new Error('The spreadsheet services are not set up');
  return makers;
}
