import type { NewInput } from '../../dialogues/commands.ts';
import { NEEDS_WHY } from '../../dialogues/kinds.ts';
import { namesIn } from '../../dialogues/lines.ts';
import { isYoung } from '../../dialogues/young.ts';
import { isWebAddress } from '../../identity/web-address.ts';
import { LONGEST_LINE, LONGEST_TEXT } from '../../protocol/draft.ts';
import { dialogueFormById } from '../../reference/dialogue-forms.ts';
import { dialogueWords } from '../../text/dialogues.ts';
import { importedWords } from '../../text/imported.ts';
import type { LocalDate } from '../../time/dates.ts';
import { areasApart } from '../areas.ts';
import type { Frame, Rows } from '../frame.ts';
import { contentKey } from '../key.ts';
import type { Doubt, DoubtCode, Knowledge } from '../plan.ts';
import { proposeStatus, statusKey } from '../statuses.ts';
import { dayOrders, type TablePlan } from '../table-plan.ts';
import { type DayOrder, readDay } from '../values/days.ts';
import { DAY_DOUBTS } from '../values/doubts.ts';
import { readNumber } from '../values/numbers.ts';
import { DIALOGUE_FIELDS, DIALOGUE_LOOKS, type DialogueField, INPUT_FIELDS } from './fields.ts';
import { type Histories, historyHere } from './history.ts';
import { leftCells, notePart } from './left.ts';
import {
  audienceOf,
  defectOf,
  formOf,
  inputOutcomeOf,
  isWalkList,
  mendedIn,
  outcomeInAnswer,
  youngBy,
} from './words.ts';

/** A dialogue that is in the workbook already: what is said at it can be brought into it. */
export interface KnownDialogue {
  readonly number: string;
  readonly title: string;
  /** Its first day. */
  readonly on: string;
  readonly form: string;
  readonly isYoung: boolean;
}

/** A command without what the import gives it: its ULID, and that of the dialogue that it is about. */
export interface DialoguePart {
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** `new`: the one that the row's dialogue is planned with. Undefined: it plans it. */
  readonly dialogue: { readonly new: string } | { readonly number: string } | undefined;
}

export interface DialogueRow {
  readonly row: number;
  readonly key: string;
  /** Empty: the row is left out, for one of the doubts. */
  readonly parts: readonly DialoguePart[];
  readonly doubts: readonly Doubt[];
  /** What the preview shows. */
  readonly day: string;
  readonly title: string;
  readonly input: string;
}

/** The form when nothing tells it: what residents are asked in common words. */
const ANY_FORM = 'medborgardialog';
/** The same in a list of a walk's points. */
const ANY_WALK = 'trygghetsvandring';
const isWalk = (form: string): boolean => dialogueFormById(form)?.category === 'walk';
/** Words for a number that nobody counted. */
const ABOUT = /^(?:ca|cirka|c:a|drygt|knappt|omkring|ungefär|runt|about|approx)\.?\s*(?=\d)|^~\s*|\+$/i;
const MOST_PARTS = 20;
const LONGEST_INPUT = 2_000;

interface Dialogue {
  readonly key: string;
  readonly rows: number[];
  /** By field, the first cell of its rows that has something. */
  readonly cells: Map<DialogueField, { readonly text: string; readonly column: number }>;
}

const parts = (text: string): readonly string[] =>
  text
    .split(/[;,\n]|\soch\s|\s&\s/)
    .map((part) => part.trim().slice(0, LONGEST_LINE))
    .filter((part) => part !== '')
    .slice(0, MOST_PARTS);

/**
 * Reads a list of dialogues, of what was said at them, or of both: rows with the same title and day are one dialogue.
 * Details come from the first row that has them; the dialogue begins with its first row and ends with its last.
 */
export function* readDialogueRows(
  rows: Rows,
  frame: Frame,
  plan: TablePlan,
  knowledge: Knowledge,
  standing: readonly KnownDialogue[],
  histories?: Histories,
): Generator<DialogueRow> {
  const reading = new Reading(rows, frame, plan, knowledge, standing);
  const dialogues = reading.group();
  const seen = new Map<string, number>();
  for (const row of frame.rows) {
    const dialogue = dialogues.get(row);
    const whole = dialogue && histories && reading.whole(dialogue, histories);
    // With its whole history it is one row; one that is here already gets what was said besides.
    if (!whole) yield reading.read(row, dialogue, seen);
    else if (whole.row === row) yield whole;
  }
}

class Reading {
  private readonly columns = new Map<DialogueField, number>();
  private readonly isOfWalks: boolean;
  private readonly orders: readonly (DayOrder | undefined)[];
  /** Words of an input by its number, of the rows that have been read. */
  private readonly words = new Map<string, string>();

  constructor(
    private readonly rows: Rows,
    private readonly frame: Frame,
    private readonly plan: TablePlan,
    private readonly knowledge: Knowledge,
    private readonly standing: readonly KnownDialogue[],
  ) {
    const fields = plan.uses.map((use) => DIALOGUE_FIELDS.find((field) => field === use));
    fields.forEach((field, column) => {
      if (field && !this.columns.has(field)) this.columns.set(field, column);
    });
    this.isOfWalks = isWalkList(frame.titles);
    this.orders = dayOrders(
      rows,
      frame.rows,
      fields.map((field) => field !== undefined && DIALOGUE_LOOKS[field] === 'day'),
    );
  }

  private cell(row: number, field: DialogueField): string {
    const column = this.columns.get(field);
    const text = column === undefined ? '' : (this.rows[row]?.[column] ?? '').trim();
    return text === '-' || text === '–' ? '' : text;
  }

  /** The dialogue of each row that names one; a row that only tells an input belongs to the one above it. */
  group(): ReadonlyMap<number, Dialogue> {
    const byKey = new Map<string, Dialogue>();
    const byRow = new Map<number, Dialogue>();
    let above: Dialogue | undefined;
    // Without a name or a number a walk is known by its day.
    const isByDay = this.isOfWalks && !this.columns.has('number') && !this.columns.has('title');
    for (const row of this.frame.rows) {
      const [number, title, on] = (['number', 'title', 'on'] as const).map((field) => this.cell(row, field));
      const isNamed =
        number !== '' || title !== '' || (on !== '' && (isByDay || this.cell(row, 'input') === ''));
      const key = contentKey([
        'dialogue',
        statusKey(number ?? ''),
        statusKey(title ?? ''),
        statusKey(on ?? ''),
      ]);
      const fresh: Dialogue = { key, rows: [], cells: new Map() };
      const own = isNamed ? (byKey.get(key) ?? fresh) : above;
      if (!own) continue;
      byKey.set(own.key, own);
      own.rows.push(row);
      byRow.set(row, own);
      above = own;
      for (const [field, column] of this.columns) {
        const text = this.cell(row, field);
        if (text !== '' && !own.cells.has(field)) own.cells.set(field, { text, column });
      }
    }
    return byRow;
  }

  read(row: number, dialogue: Dialogue | undefined, seen: Map<string, number>): DialogueRow {
    const doubts: Doubt[] = [];
    const doubt = (code: DoubtCode, field: DialogueField | undefined, value: string, as?: string) =>
      doubts.push({ code, column: field && this.columns.get(field), value: value.slice(0, 80), as });
    const text = this.cell(row, 'input');
    const none = { row, parts: [], doubts, day: '', title: '', input: text };
    if (!dialogue) {
      doubt('no_dialogue', 'title', '');
      return { ...none, key: '' };
    }
    const isFirst = dialogue.rows[0] === row;
    const isLast = dialogue.rows[dialogue.rows.length - 1] === row;
    const known = this.known(dialogue);
    const about: DialoguePart['dialogue'] = known ? { number: known.number } : { new: dialogue.key };
    const day = this.day(dialogue, 'on', isFirst ? doubt : undefined);
    const planned = this.planned(dialogue, day, isFirst ? doubt : undefined);
    const made: DialoguePart[] = [];
    if (isFirst && !known) made.push(...this.beginning(dialogue, planned, day, doubt));
    const isEmpty = dialogue.rows.every((each) => this.cell(each, 'input') === '');
    // One that is to come has nothing to tell yet.
    const hasBeen = day === undefined || day <= this.knowledge.today;
    if (isFirst && !known && isEmpty && hasBeen && isWalk(planned.form))
      doubt('walk_empty', 'title', planned.title);
    let key = dialogue.key;
    if (text !== '') {
      key = contentKey(['input', dialogue.key, text, this.cell(row, 'inputPlace'), this.cell(row, 'group')]);
      const earlier = seen.get(key);
      const input = this.input(row, text, day, doubt, isWalk(known ? known.form : planned.form));
      const young = known ? known.isYoung : isYoung({ audience: planned.audience, form: planned.form });
      const names = young ? namesIn(input) : [];
      const item = this.cell(row, 'item');
      const isHere = known !== undefined && item.startsWith(`${known.number}/`);
      if (earlier !== undefined) doubt('same_as_row', undefined, '', String(earlier + 1));
      else if (isHere) doubt('dialogue_there', 'item', item, known.number);
      else if (names.length > 0) doubt('names_of_young', 'input', text, names.join(', '));
      else {
        const isAhead = day !== undefined && day > this.knowledge.today;
        if (isAhead) doubt('input_in_future', 'on', dialogue.cells.get('on')?.text ?? '', day);
        made.push({
          key,
          dialogue: about,
          body: { type: 'add_inputs', inputs: [input], ...(day && !isAhead && { said: day }) },
        });
      }
      if (earlier === undefined) seen.set(key, row);
      if (item !== '') this.words.set(item, input.text);
    } else if (!isFirst) doubt('same_as_row', undefined, '', String((dialogue.rows[0] ?? 0) + 1));
    else if (known) doubt('dialogue_there', undefined, '', known.number);
    made.push(...this.left(row, dialogue, known, made, doubts, doubt));
    if (isLast && !known) made.push(...this.ending(dialogue, day, doubt));
    return { row, key, parts: made, doubts, day: day ?? '', title: planned.title, input: text };
  }

  /** The dialogue with everything that the file says has happened to it; undefined when there is no such, or it is here. */
  whole(dialogue: Dialogue, histories: Histories): DialogueRow | undefined {
    const { cells, rows } = dialogue;
    const number = cells.get('number')?.text ?? '';
    const told = histories.byNumber.get(number);
    if (!told || this.known(dialogue)) return undefined;
    const { history, doubts } = historyHere(told, histories, this.knowledge);
    const key = contentKey(['whole', number, told.history[0]?.at ?? '']);
    return {
      ...{ row: rows[0] ?? 0, key, doubts, input: '' },
      ...{ day: this.day(dialogue, 'on', undefined) ?? '', title: cells.get('title')?.text ?? '' },
      parts: [{ key, dialogue: undefined, body: { type: 'import_dialogue', history } }],
    };
  }

  /** What comes to no place: noted on a dialogue that is new, else told. */
  private left(
    row: number,
    dialogue: Dialogue,
    known: KnownDialogue | undefined,
    made: readonly DialoguePart[],
    doubts: readonly Doubt[],
    doubt: Say,
  ): readonly DialoguePart[] {
    if (made.length === 0) return [];
    const cells = new Map(
      [...this.columns].flatMap(([field, column]) => {
        const text = this.cell(row, field);
        return text === '' ? [] : [[field, { text, column }] as const];
      }),
    );
    const isFirst = dialogue.rows[0] === row;
    const left = leftCells({
      ...{ cells, about: dialogue.cells, made, doubts, isFirst, isKnown: known !== undefined },
      isRead: (field, text) =>
        (field === 'audience' && !known && audienceOf(text) !== undefined) ||
        (field === 'outcome' && (outcomeInAnswer(text) ?? inputOutcomeOf(text)) !== undefined) ||
        (field === 'answer' && outcomeInAnswer(text)?.isWhole === true) ||
        (field === 'number' && text === known?.number) ||
        // Its number is given anew here.
        field === 'item' ||
        field === 'same' ||
        (field === 'party' && this.knowledge.find(text) !== undefined) ||
        (field === 'defect' && defectOf(text) !== undefined) ||
        (field === 'mended' &&
          (mendedIn(text) ?? readDay(text, { today: this.knowledge.today })) !== undefined),
    });
    const isNoted = (field: DialogueField) => isFirst && !known && !INPUT_FIELDS.has(field);
    for (const [field, text] of left) if (!isNoted(field)) doubt('cell_left', field, text);
    const noted = left.filter(([field]) => isNoted(field));
    if (noted.length === 0) return [];
    const named = noted.map(([, text, column]) => [this.frame.titles[column] ?? '', text] as const);
    return [notePart(dialogue.key, named, this.knowledge, this.plan.mask)];
  }

  /** The dialogue in the workbook: by its number, else by its title on the same day, or by its title alone. */
  private known({ cells }: Dialogue): KnownDialogue | undefined {
    const number = cells.get('number')?.text ?? '';
    const title = statusKey(cells.get('title')?.text ?? '');
    const on = this.dayOf(cells.get('on'))?.day;
    const numbered = this.standing.find((each) => each.number === number);
    if (title === '') return numbered;
    const named = this.standing.filter((each) => statusKey(each.title) === title);
    if (numbered && named.includes(numbered)) return numbered;
    const same = on === undefined && named.length === 1 ? named[0] : named.find((each) => each.on === on);
    // Another workbook's number can be that of another dialogue here: with another title it tells nothing.
    return same ?? (numbered && numbered.on === on ? numbered : undefined);
  }

  private dayOf(cell: { readonly text: string; readonly column: number } | undefined) {
    if (!cell) return undefined;
    const order = this.plan.order ?? this.orders[cell.column];
    return readDay(cell.text, { today: this.knowledge.today, order });
  }

  private day({ cells }: Dialogue, field: DialogueField, doubt: Say | undefined): LocalDate | undefined {
    const cell = cells.get(field);
    const read = this.dayOf(cell);
    if (cell && !read) doubt?.('not_a_day_left', field, cell.text);
    if (cell && read?.doubt && read.doubt !== 'future')
      doubt?.(DAY_DOUBTS[read.doubt], field, cell.text, read.day);
    return read?.day;
  }

  private planned({ cells }: Dialogue, day: LocalDate | undefined, doubt: Say | undefined) {
    const text = (field: DialogueField) => cells.get(field)?.text.replace(/\s+/g, ' ') ?? '';
    const named = text('form');
    const form = formOf(named) ?? formOf(text('title')) ?? (this.isOfWalks ? ANY_WALK : ANY_FORM);
    if (named !== '' && !formOf(named)) doubt?.('unknown_form', 'form', named, form);
    else if (named === '') doubt?.('form_from_title', 'title', text('title'), form);
    const title =
      text('title') ||
      [named || text('areas'), day].filter((part) => part).join(' ') ||
      text('number') ||
      // Whatever stands for its day names it, or it could not be planned.
      text('on');
    return {
      form,
      title: title.slice(0, LONGEST_LINE),
      audience: audienceOf(text('audience')) ?? youngBy(named, title),
    };
  }

  /** Planned, and held where its day has been. */
  private beginning(
    { key, cells }: Dialogue,
    planned: ReturnType<Reading['planned']>,
    day: LocalDate | undefined,
    doubt: Say,
  ): readonly DialoguePart[] {
    const line = (field: DialogueField) =>
      (cells.get(field)?.text ?? '').replace(/\s+/g, ' ').slice(0, LONGEST_LINE);
    const organisers = parts(cells.get('organisers')?.text ?? '').flatMap((name) => {
      const id = this.knowledge.find(name);
      if (!id) doubt('organisation_not_listed', 'organisers', name);
      return id ?? [];
    });
    const { isArea } = this.knowledge;
    const areas = parts(cells.get('areas')?.text ?? '')
      .flatMap((part) => areasApart(part, isArea))
      .slice(0, MOST_PARTS);
    const strange = areas.filter((area) => isArea?.(area) === false);
    if (strange.length > 0) doubt('unknown_area', 'areas', strange.join('; '));
    const link = line('minutes');
    const isLink = isWebAddress(link) && !/\s/.test(link);
    if (link !== '' && !isLink) doubt('bad_link', 'minutes', link);
    const due = this.day({ key, rows: [], cells }, 'due', doubt);
    const { today } = this.knowledge;
    const isComing = day !== undefined && day > today;
    const { audience, form, title } = planned;
    const body = {
      type: 'plan_dialogue',
      form,
      title,
      ...(due && { due }),
      ...(audience && { audience }),
      ...filled({
        areas,
        purpose: (cells.get('purpose')?.text ?? '').slice(0, LONGEST_TEXT),
        lead: line('lead'),
        organisers: [...new Set(organisers)],
        venue: line('venue'),
        budget: line('budget'),
        minutes: isLink ? link : '',
      }),
      ...(isComing && { occasions: [{ kind: 'session', on: day }] }),
    };
    const headCell = cells.get('heads');
    const headText = headCell?.text ?? '';
    const exactly = headText.replace(ABOUT, '');
    const heads = readNumber(exactly)?.number;
    const count = heads !== undefined && Number.isInteger(heads) && heads >= 0 ? heads : undefined;
    if (headCell && count === undefined) doubt('not_a_number', 'heads', headText);
    else if (count !== undefined && exactly !== headText)
      doubt('about_number', 'heads', headText, String(count));
    const held: DialoguePart = {
      key: contentKey(['held', key]),
      dialogue: { new: key },
      body: {
        type: 'hold_occasion',
        kind: 'session',
        ...(day && { held: day }),
        ...(count !== undefined && { counts: { all: count } }),
      },
    };
    return [{ key, dialogue: undefined, body }, ...(day && !isComing ? [held] : [])];
  }

  /** Told and closed, where the list says so: after everything that was said. */
  private ending(
    { key, cells, rows }: Dialogue,
    day: LocalDate | undefined,
    doubt: Say,
  ): readonly DialoguePart[] {
    const made: DialoguePart[] = [];
    const told = this.day({ key, rows: [], cells }, 'told', doubt);
    const said = cells.get('told')?.text ?? '';
    const { today } = this.knowledge;
    // What was said on no day that has been is entered as said today; nobody is told before somebody was heard.
    const hasInputs = rows.some((row) => this.cell(row, 'input') !== '');
    const heard = day && day <= today ? day : hasInputs ? today : day;
    if (told && told > today) doubt('told_in_future', 'told', said, told);
    else if (told && heard && told < heard) doubt('told_before_heard', 'told', said, told);
    else if (told) {
      made.push({
        key: contentKey(['told', key]),
        dialogue: { new: key },
        body: { type: 'hold_occasion', kind: 'feedback_meeting', held: told },
      });
    }
    const status = cells.get('status')?.text ?? '';
    const means = status === '' ? undefined : proposeStatus(status, () => undefined)?.means;
    if (status !== '' && means === undefined) doubt('unknown_status', 'status', status);
    if (means === 'closed') {
      const reason = importedWords[this.knowledge.language].closedWithoutDay(status);
      made.push({
        key: contentKey(['closed', key]),
        dialogue: { new: key },
        body: { type: 'close_dialogue', reason },
      });
    }
    return made;
  }

  private input(
    row: number,
    text: string,
    day: LocalDate | undefined,
    doubt: Say,
    isOfWalk: boolean,
  ): NewInput {
    const line = (field: DialogueField) => this.cell(row, field).replace(/\s+/g, ' ').slice(0, LONGEST_LINE);
    const prose = (words: string, field: DialogueField, most: number): string => {
      if (words.length > most) doubt('shortened', field, words);
      const cut = words.length > most ? `${words.slice(0, most - 1)}…` : words;
      if (!this.plan.mask) return cut;
      const masked = this.knowledge.masked(cut);
      if (masked.found > 0) doubt('masked', field, masked.text);
      return masked.text.slice(0, most);
    };
    const { outcome, why } = this.answer(row, day, prose, doubt);
    const mended = this.cell(row, 'outcome') === '' ? this.dayOf(this.cellOf(row, 'mended'))?.day : undefined;
    const told = mended ?? this.dayOf(this.cellOf(row, 'told'))?.day;
    const defect = isOfWalk ? this.defect(row, text, doubt) : undefined;
    const named = line('party');
    const organisation = named === '' ? undefined : this.knowledge.find(named);
    if (named !== '' && !organisation) doubt('organisation_not_listed', 'party', named);
    const same = this.cell(row, 'same');
    const sameAs = this.words.get(same);
    if (same !== '' && sameAs === undefined) doubt('cell_left', 'same', same);
    const on = told && told <= this.knowledge.today && (!day || told >= day) ? told : undefined;
    return {
      text: prose(text, 'input', LONGEST_INPUT),
      ...filled({ place: line('inputPlace'), theme: line('inputTheme'), group: line('group') }),
      ...(defect && { defect }),
      ...(organisation && { organisation }),
      ...(sameAs !== undefined && { sameAs }),
      ...(outcome && { answered: { outcome, ...(why && { text: why }), ...(on && { on }) } }),
    };
  }

  /** The kind of a walk's point: by its column, else by its words; a point of a list of defects is one of some kind. */
  private defect(row: number, text: string, doubt: Say): NewInput['defect'] {
    const said = this.cell(row, 'defect');
    const named = defectOf(said);
    if (named) return named;
    const read = defectOf(text) ?? (this.isOfWalks || said !== '' ? 'other' : undefined);
    if (read) {
      const { defects } = dialogueWords[this.knowledge.language];
      doubt('defect_read', said === '' ? 'input' : 'defect', said || text, defects[read]);
    }
    return read;
  }

  /** What the column says of whether it was mended. A day is the day on which it was. */
  private mended(row: number): ReturnType<typeof mendedIn> {
    const cell = this.cellOf(row, 'mended');
    if (!cell) return undefined;
    const day = this.dayOf(cell)?.day;
    if (day) return day <= this.knowledge.today ? 'yes' : 'yes_in_plan';
    return mendedIn(cell.text);
  }

  /** What came of it: by the outcome's column, else by what the answer says, else as the person chose. */
  private answer(
    row: number,
    day: LocalDate | undefined,
    prose: (words: string, field: DialogueField, most: number) => string,
    doubt: Say,
  ) {
    const said = this.cell(row, 'outcome');
    const told = outcomeInAnswer(said);
    // Nothing has been done before people have met.
    const isAhead = day !== undefined && day > this.knowledge.today;
    const mended = said === '' ? this.mended(row) : undefined;
    const fixed = mended === 'open' ? undefined : mended;
    const named =
      told?.isBareYes && isAhead ? 'yes_in_plan' : (told?.outcome ?? inputOutcomeOf(said) ?? fixed);
    // A word that is no outcome of ours is still what they were told.
    const field = this.cell(row, 'answer') === '' && !named ? 'outcome' : 'answer';
    const words = this.cell(row, field);
    const read = named === undefined ? outcomeInAnswer(words) : undefined;
    const names = dialogueWords[this.knowledge.language].outcomes;
    const unclear = words === '' ? undefined : this.plan.outcome;
    const outcome = named ?? read?.outcome ?? unclear;
    if (named && told?.isBareYes) doubt('outcome_read', 'outcome', said, names[named]);
    if (fixed === 'yes_in_plan') doubt('outcome_read', 'mended', this.cell(row, 'mended'), names[fixed]);
    if (read && !read.isWhole) doubt('outcome_read', field, words, names[read.outcome]);
    else if (!named && !read && unclear) doubt('outcome_unclear', field, words, names[unclear]);
    const text = read?.isWhole ? '' : prose(words, field, LONGEST_TEXT);
    const { noAnswerText } = importedWords[this.knowledge.language];
    const isUntold = text === '' && outcome !== undefined && NEEDS_WHY.has(outcome);
    if (isUntold) doubt('no_reason', field, words || said, names[outcome]);
    return { outcome, why: isUntold ? noAnswerText : text };
  }

  private cellOf(row: number, field: DialogueField) {
    const column = this.columns.get(field);
    const text = this.cell(row, field);
    return column === undefined || text === '' ? undefined : { text, column };
  }
}

type Say = (code: DoubtCode, field: DialogueField | undefined, value: string, as?: string) => void;

const filled = <Thing extends Readonly<Record<string, string | readonly string[]>>>(
  thing: Thing,
): Partial<Thing> =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value.length > 0)) as Partial<Thing>;

/** The commands of a row. @param batch the import's own time */
export const dialogueCommands = ({ parts: made }: DialogueRow, batch: string) =>
  made.map(({ key, body, dialogue }) => ({
    ...body,
    id: batch + key,
    // Half a row is none: a dialogue whose input is refused must not stand there without it.
    ...(made.length > 1 && { together: batch + (made[0]?.key ?? '') }),
    ...(dialogue && { dialogue: 'new' in dialogue ? batch + dialogue.new : dialogue.number }),
  }));
