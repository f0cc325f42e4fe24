import { LONGEST_LINE, LONGEST_TEXT } from '../protocol/draft.ts';
import { importedWords } from '../text/imported.ts';
import type { LocalDate } from '../time/dates.ts';
import type { DayField, MatterField, Use } from './fields.ts';
import type { Doubt, DoubtCode, Knowledge, MatterPlan } from './plan.ts';
import { type DayOrder, readDay } from './values/days.ts';
import { DAY_DOUBTS } from './values/doubts.ts';

const LONGEST_SHOWN = 80;

/** What a spreadsheet shows where a formula failed, in English and in Swedish: no words of anybody. */
const FORMULA_ERROR =
  /^\s*#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|ERROR!|SAKNAS!|REFERENS!|VÄRDEFEL!|DIVISION\/0!|NAMN\?|OGILTIGT!|SKÄRNING!)\s*$/i;

/** Columns that are brought in as they stand, whatever else the row says, and those that a person leaves out. */
const AS_THEY_STAND: ReadonlySet<Use> = new Set<Use>(['keep', 'skip', 'note', 'text', 'number']);

const isBlank = (text: string): boolean => text === '' || text === '-' || text === '–';

/** The cells of one row by what their columns are, with what is said about them. Nothing in them is lost: see `rest`. */
export class RowCells {
  protected readonly doubts: Doubt[] = [];
  protected readonly at = new Map<MatterField, number>();
  protected readonly notes: string[] = [];
  protected readonly cells: readonly string[];
  /** Fields whose cells have come to their place, or have been noted. */
  protected readonly used = new Set<MatterField>();

  constructor(
    cells: readonly string[],
    protected readonly titles: readonly string[],
    protected readonly plan: MatterPlan,
    protected readonly orders: readonly (DayOrder | undefined)[],
    protected readonly knowledge: Knowledge,
  ) {
    this.cells = cells.map((cell, column) => {
      if (!FORMULA_ERROR.test(cell)) return cell;
      if (plan.uses[column] !== 'skip') this.doubt('formula_error', column, cell);
      return '';
    });
    plan.uses.forEach((use, column) => {
      if (use !== 'keep' && use !== 'skip' && !this.at.has(use)) this.at.set(use, column);
    });
  }

  protected get words() {
    return importedWords[this.knowledge.language];
  }

  protected text(field: MatterField): string {
    const column = this.at.get(field);
    return column === undefined ? '' : (this.cells[column] ?? '').trim();
  }

  protected title(field: MatterField): string {
    return this.titles[this.at.get(field) ?? -1] ?? '';
  }

  protected doubt(
    code: DoubtCode,
    field: MatterField | number | undefined,
    value: string,
    as?: string,
  ): void {
    const column = typeof field === 'number' ? field : field && this.at.get(field);
    this.doubts.push({ code, column, value: value.slice(0, LONGEST_SHOWN), as });
  }

  protected use(...fields: readonly MatterField[]): void {
    for (const field of fields) this.used.add(field);
  }

  /** Puts what stands in a cell into the matter's note. */
  protected note(field: MatterField, text = this.text(field)): void {
    this.notes.push(this.words.cell(this.title(field), this.prose(text, field)));
    this.use(field);
  }

  protected line(field: MatterField, text = this.text(field)): string {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line.length <= LONGEST_LINE) return line;
    this.doubt('shortened', field, line);
    return `${line.slice(0, LONGEST_LINE - 1)}…`;
  }

  protected day(field: DayField): LocalDate | undefined {
    const text = this.text(field);
    if (isBlank(text)) return undefined;
    const column = this.at.get(field) ?? 0;
    const read = readDay(text, {
      today: this.knowledge.today,
      order: this.plan.order ?? this.orders[column],
    });
    if (!read) {
      this.doubt(field === 'received' ? 'received_unreadable' : 'not_a_day', field, text);
      this.note(field);
      return undefined;
    }
    if (read.doubt === 'future' && field !== 'due') {
      this.doubt(field === 'received' ? 'received_in_future' : 'day_in_future', field, text, read.day);
      this.note(field);
      return undefined;
    }
    if (read.doubt && read.doubt !== 'future') this.doubt(DAY_DOUBTS[read.doubt], field, text, read.day);
    return read.day;
  }

  /** Running text without what tells who somebody is. */
  protected prose(text: string, field: MatterField | number): string {
    const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
    if (cut.length < text.length) this.doubt('shortened', field, text);
    if (!this.plan.mask) return cut;
    const masked = this.knowledge.masked(cut);
    if (masked.found > 0) this.doubt('masked', field, masked.text);
    return masked.text;
  }

  /** Notes what stands in cells that have come to no place: an answer's outcome without an answer, a second column. */
  protected rest(): void {
    for (const [column, use] of this.plan.uses.entries()) {
      const text = (this.cells[column] ?? '').trim();
      if (AS_THEY_STAND.has(use) || isBlank(text)) continue;
      const field = use as MatterField;
      if (this.at.get(field) === column && this.used.has(field)) continue;
      this.notes.push(this.words.cell(this.titles[column] ?? '', this.prose(text, column)));
      this.doubt('cell_noted', column, text);
    }
  }

  /** Everything that is noted, as texts that are short enough each. */
  protected noteTexts(): readonly string[] {
    const texts: string[] = [];
    let part: string[] = [];
    let size = 0;
    const most = LONGEST_TEXT - this.words.notes([]).length;
    const put = () => {
      if (part.length > 0) texts.push(this.words.notes(part).slice(0, LONGEST_TEXT));
      part = [];
      size = 0;
    };
    for (const note of this.notes) {
      if (size + note.length > most) put();
      // A column's name before a text that is as long as may be.
      for (let from = 0; from < note.length; from += most) {
        const piece = note.slice(from, from + most);
        if (from > 0) put();
        part.push(piece);
        size += piece.length + 1;
      }
    }
    put();
    return texts;
  }
}
