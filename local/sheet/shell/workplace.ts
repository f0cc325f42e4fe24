import type { Language } from '../../../shared/text/language.ts';
import type { Area, Change } from '../../services/workbook/state.ts';
import type { Api, Selection } from '../connection/api.ts';
import type { Session } from '../connection/session.ts';
import type { SheetGrid } from '../grid/sheet-grid.ts';

const SELECTION_PAUSE = 120;

/** Which tab and cells the person is at, in the sheet or in the table, and who is told. */
export class Workplace {
  way: 'sheet' | 'table' = 'sheet';
  /** What the table shows and where it stands; kept so that it is found again. */
  tableSelection: Selection | undefined;
  /** Called when somebody else than the person moves the selection in the table. */
  onTableSelect: ((selection: Selection) => void) | undefined;
  grid: SheetGrid | undefined;
  language: Language = 'sv';
  private opening = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told = '';

  constructor(
    private readonly api: Api,
    private readonly session: Session,
    private readonly mayEdit: (changes: readonly Change[]) => Promise<boolean>,
    private readonly working: (isWorking: boolean) => void,
  ) {}

  /** Univer is some megabytes: it is fetched when the sheet is shown for the first time, and never for the table. */
  async openGrid(container: HTMLElement): Promise<void> {
    if (this.opening) return;
    this.opening = true;
    const { SheetGrid } = await import('../grid/sheet-grid.ts');
    let opened: SheetGrid | undefined;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    await new Promise<void>((drawn) => {
      const events = {
        mayEdit: this.mayEdit,
        selected: (selection: Selection) => this.tell(selection),
        drawn,
        working: this.working,
      };
      const grid = new SheetGrid(container, this.session, events, {
        darkMode: dark.matches,
        language: this.language,
      });
      dark.addEventListener('change', () => grid.setDarkMode(dark.matches));
      opened = grid;
    });
    this.grid = opened;
    // It may have been chosen while the sheet was on its way.
    this.speak(this.language);
  }

  speak(language: Language): void {
    this.language = language;
    this.grid?.setLanguage(language);
  }

  focus(): void {
    if (this.way === 'sheet') this.grid?.focus();
    else if (this.tableSelection) this.onTableSelect?.(this.tableSelection);
  }

  selection(): Selection | undefined {
    return this.way === 'table' ? this.tableSelection : this.grid?.selection();
  }

  select(sheet: number, area: Area): void {
    const selection = { sheet, ranges: [area], active: { row: area.row, column: area.column } };
    if (this.way === 'sheet') this.grid?.select(sheet, area, true);
    else this.onTableSelect?.(selection);
    this.tell(selection);
  }

  /** The server is told when the selection has come to rest, so that a panel can follow it. */
  tell(selection: Selection): void {
    if (this.way === 'table') this.tableSelection = selection;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const key = JSON.stringify(selection);
      if (key === this.told) return;
      this.told = key;
      // A selection that does not arrive is told by the next one; nothing is lost with it.
      this.api.select(selection).catch(() => {
        this.told = '';
      });
    }, SELECTION_PAUSE);
  }

  /** An edit in the table. */
  edit(change: Change): void {
    this.session.edit([change], { typed: true, allowed: this.mayEdit([change]) });
  }
}
