import { type Injector, LocaleService } from '@univerjs/core';
import { ILayoutService, SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../shared/text/language.ts';
import type { Area, Change } from '../../services/workbook/state.ts';
import type { Selection } from '../connection/api.ts';
import type { Session, View } from '../connection/session.ts';
import { layoutOf } from '../table/layout.ts';
import { chooseByKeyboard } from './choices.ts';
import { writeNumbersLikeServer } from './display.ts';
import { isForbidden } from './menus.ts';
import { Reader } from './read.ts';
import { areaOf } from './rules.ts';
import { SheetIds } from './sheet-ids.ts';
import { Shower } from './show.ts';
import { showSorting } from './slow.ts';
import { snapshotOf, UNIT } from './snapshot.ts';
import { createUniver, type FUniver, localeFor } from './univer.ts';
import { Watcher } from './watch.ts';

export interface GridEvents {
  /** Changes by hand; false when the person thought better of it and they are to be put back. */
  readonly mayEdit: (changes: readonly Change[]) => Promise<boolean>;
  readonly selected: (selection: Selection) => void;
  /** It can be seen, and be asked for selections. */
  readonly drawn: () => void;
  /** Something long is done on the page's own thread, and over. */
  readonly working: (isWorking: boolean) => void;
}

/** The workbook in Univer: shows what the session says and tells it what a person does. */
export class SheetGrid implements View {
  private readonly ids = new SheetIds();
  private readonly api: FUniver;
  private readonly injector: Injector;
  private readonly shower: Shower;
  private readonly reader: Reader;
  private readonly watcher: Watcher;
  private editing = false;
  /** What was typed is on its way from the editor to the cell. */
  private entering = false;

  constructor(
    container: HTMLElement,
    private readonly session: Session,
    private readonly events: GridEvents,
    look: { readonly darkMode: boolean; readonly language: Language },
  ) {
    const { univer, api } = createUniver(container, look);
    this.api = api;
    this.injector = univer.__getInjector();
    this.reader = new Reader(this.injector, this.ids);
    this.shower = new Shower(
      this.injector,
      this.ids,
      () => session.state,
      () => this.reader.workbook()?.getSheetOrders() ?? [],
    );
    this.watcher = new Watcher(this.injector, this.ids, this.reader, Math.random, {
      changed: (changes, about) => this.report(changes, about),
      settled: () => session.resume(),
    });
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== api.Enum.LifecycleStages.Rendered) return;
      this.selectFirst(this.front());
      events.drawn();
    });
    this.open();
    // Univer has these parts only when there is a workbook.
    writeNumbersLikeServer(this.injector, () => session.state.locale);
    chooseByKeyboard(this.injector, api, () => this.focus());
    showSorting(api, (id, params) => this.command(id, params), events.working);
    session.addView(this);
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (isForbidden(event.id)) event.cancel = true;
    });
    api.addEvent(api.Event.SheetEditStarted, () => {
      this.editing = true;
    });
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
      const sheet = this.ids.numberOf(worksheet.getSheetId());
      if (!isConfirm || sheet === undefined) return;
      const text = value
        .toPlainText()
        .replace(/\r\n?$/, '')
        .replace(/\r/g, '\n');
      this.entering = true;
      this.watcher.enter({ sheet, row, column, text });
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      this.editing = false;
      // What was typed is on its way first; then the rows may move.
      setTimeout(() => {
        this.entering = false;
        session.resume();
      }, 20);
    });
    api.addEvent(api.Event.SelectionChanged, () => this.tellSelection());
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = this.ids.numberOf(activeSheet.getSheetId());
      if (sheet === undefined || !session.need(sheet)) this.tellSelection();
    });
  }

  busy(): 'typing' | 'acting' | undefined {
    if (this.entering || this.watcher.hasNews) return 'acting';
    return this.editing ? 'typing' : undefined;
  }

  show(change: Change, covered: (row: number, column: number) => boolean): void {
    this.shower.show(change, covered);
  }

  reset(waiting: readonly Change[]): void {
    const selection = this.selection();
    const front = this.front();
    const scroll = this.api.getActiveWorkbook()?.getActiveSheet()?.getScrollState();
    this.api.disposeUnit(UNIT);
    this.ids.clear();
    this.open();
    for (const change of waiting) this.show(change, () => false);
    if (selection && this.session.state.sheets.some(({ id }) => id === selection.sheet)) {
      const { active } = selection;
      this.select(selection.sheet, { ...active, rows: 1, columns: 1 }, false);
      if (scroll) {
        this.api
          .getActiveWorkbook()
          ?.getActiveSheet()
          ?.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
      }
    } else if (front !== undefined) this.selectFirst(front);
  }

  /** The menus of the sheet itself in another language. */
  setLanguage(language: Language): void {
    this.injector.get(LocaleService).setLocale(localeFor[language]);
  }

  setDarkMode(dark: boolean): void {
    this.api.toggleDarkMode(dark);
  }

  focus(): void {
    this.api.getActiveWorkbook()?.getActiveSheet()?.getActiveRange()?.activate();
    // Selecting a cell does not take the keyboard there.
    this.injector.get(ILayoutService).focus();
  }

  /** What is selected in the sheet in front; undefined before anything is. */
  selection(): Selection | undefined {
    const worksheet = this.reader.workbook()?.getActiveSheet();
    const sheet = worksheet && this.ids.numberOf(worksheet.getSheetId());
    if (!worksheet || sheet === undefined) return undefined;
    const selections = this.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(UNIT)
      .getSelectionsOfWorksheet(worksheet.getSheetId());
    const size = { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
    const ranges = selections.map(({ range }) => areaOf(whole(range, size)));
    const primary = selections.at(-1)?.primary;
    const first = ranges.at(-1);
    if (!first) return undefined;
    return {
      sheet,
      ranges,
      active: { row: primary?.actualRow ?? first.row, column: primary?.actualColumn ?? first.column },
    };
  }

  /** @param reveal scrolls there when it is out of sight */
  select(sheet: number, area: Area, reveal: boolean): void {
    const workbook = this.api.getActiveWorkbook();
    const worksheet = workbook?.getSheetBySheetId(this.ids.nameOf(sheet));
    if (!workbook || !worksheet) return;
    workbook.setActiveSheet(worksheet);
    worksheet.getRange(area.row, area.column, area.rows, area.columns).activate();
    if (reveal) worksheet.scrollToCell(Math.max(0, area.row - 3), Math.max(0, area.column - 2));
  }

  /** Runs a command of Univer's as its menus do. */
  command(id: string, params: object): Promise<boolean> {
    const subUnitId = this.reader.workbook()?.getActiveSheet()?.getSheetId();
    return this.api.executeCommand(id, { unitId: UNIT, subUnitId, ...params });
  }

  /** The words that a cell shows. */
  shown(sheet: number, row: number, column: number): string {
    const worksheet = this.api.getActiveWorkbook()?.getSheetBySheetId(this.ids.nameOf(sheet));
    return worksheet?.getRange(row, column).getDisplayValue() ?? '';
  }

  /** The tab that is seen. */
  private front(): number | undefined {
    const worksheet = this.reader.workbook()?.getActiveSheet();
    return worksheet ? this.ids.numberOf(worksheet.getSheetId()) : undefined;
  }

  private open(): void {
    this.api.createWorkbook(snapshotOf(this.session.state));
  }

  /** Not A1, which may be hidden: the first cell below the titles. */
  private selectFirst(front: number | undefined): void {
    const sheet = this.session.state.sheets.find(({ id }) => id === front);
    if (!sheet) return;
    const { rows, columns, newRow } = layoutOf(sheet);
    this.select(
      sheet.id,
      { row: rows[0] ?? newRow ?? 0, column: columns[0] ?? 0, rows: 1, columns: 1 },
      false,
    );
  }

  private report(
    changes: readonly Change[],
    { typed, results }: { readonly typed: boolean; readonly results?: boolean },
  ): void {
    const allowed = results ? undefined : this.events.mayEdit(changes);
    this.session.edit(changes, { typed, shown: this, ...(allowed ? { allowed } : {}) });
  }

  private tellSelection(): void {
    const selection = this.selection();
    if (selection) this.events.selected(selection);
  }
}

/** A whole row or column has no ends in Univer. */
function whole(
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number },
  size: { rows: number; columns: number },
) {
  const or = (value: number, otherwise: number) => (Number.isFinite(value) ? value : otherwise);
  return {
    startRow: or(range.startRow, 0),
    endRow: or(range.endRow, size.rows - 1),
    startColumn: or(range.startColumn, 0),
    endColumn: or(range.endColumn, size.columns - 1),
  };
}
