import { displayValue } from '../services/workbook/format.ts';
import type { Session } from './connection/session.ts';
import type { Workplace } from './shell/workplace.ts';

/**
 * What the sheet shows, for programs that cannot read a canvas: tests, and scripts in the browser's console.
 * Rows and columns count from 0.
 */
export interface SheetWindow {
  /** Names of the tabs in their order. */
  readonly sheets: () => readonly string[];
  /** Words of a cell as they are seen; '' for an empty or unknown one. */
  readonly cell: (sheet: string, row: number, column: number) => string;
  /** Selects a cell and brings it into view. */
  readonly select: (sheet: string, row: number, column: number) => void;
  /** Runs a command of Univer in the sheet in front, as its menus do. */
  readonly command: (id: string, params: object) => Promise<boolean>;
  readonly selection: () => ReturnType<Workplace['selection']>;
  /** Number of edits that are not saved yet. */
  readonly waiting: () => number;
  /** True when the sheet is drawn, or the table shown. */
  readonly ready: () => boolean;
}

declare global {
  interface Window {
    gensvarSheet?: SheetWindow;
  }
}

export function exposeSheet(session: Session, workplace: Workplace): void {
  const find = (name: string) => session.state.sheets.find(({ properties }) => properties.name === name);
  window.gensvarSheet = {
    sheets: () => session.state.sheets.map(({ properties }) => properties.name),
    cell: (name, row, column) => {
      const sheet = find(name);
      if (!sheet) return '';
      return (
        workplace.grid?.shown(sheet.id, row, column) ??
        displayValue(sheet.cells[row]?.[column], session.state.locale)
      );
    },
    select: (name, row, column) => {
      const sheet = find(name);
      if (sheet) workplace.select(sheet.id, { row, column, rows: 1, columns: 1 });
    },
    command: async (id, params) => (await workplace.grid?.command(id, params)) ?? false,
    selection: () => workplace.selection(),
    waiting: () => session.unconfirmed,
    ready: () => workplace.way === 'table' || workplace.grid !== undefined,
  };
}
