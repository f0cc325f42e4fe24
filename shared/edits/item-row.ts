import type { EventType } from '../matters/events.ts';
import type { ActionState, MatterState, PromiseState } from '../matters/state.ts';
import { dialogueWords } from '../text/dialogues.ts';
import { editWords } from '../text/edits.ts';
import { sheetWords } from '../text/sheet.ts';
import type { ColumnKey } from '../text/tabs.ts';
import type { LocalDate } from '../time/dates.ts';
import { type Reader, readChoice, readDay, readDayAhead, readFilledLine, readLine } from './cells.ts';
import { type Problem, type Read, value, wrong } from './problem.ts';

/** A command without its ULID, about a matter, a dialogue or an action of its own. */
export type ItemDraft = Readonly<Record<string, unknown>> & { readonly type: string };
/** The key of a command that says what an item belongs to. */
export type About = { readonly matter: string } | { readonly dialogue: string } | { readonly action: string };

/** What a day in a column of promises or actions means. */
interface DayMeaning {
  readonly means: 'day';
  readonly known: LocalDate | undefined;
  readonly ahead: boolean;
  readonly fact: EventType;
  readonly command: (day: LocalDate) => ItemDraft;
}

/** A column whose text is put right; the columns that are not named follow from what has happened. */
interface TextMeaning {
  readonly means: 'text';
  readonly command: (text: string, reader: ItemReader) => Read<ItemDraft>;
}

/** What reading a cell may know besides the day and the language. */
export interface ItemReader extends Reader {
  readonly organisationId: (name: string) => string | undefined;
}

export type ItemColumn = ColumnKey<'promises'> | ColumnKey<'actions'>;
export type ItemCells = Readonly<Partial<Record<ItemColumn, string>>>;
type Meanings = Readonly<Partial<Record<ItemColumn, DayMeaning | TextMeaning>>>;

/** Promises: a later day moves it, the first stands; a day under "kept" keeps it. */
export function promiseMeanings(
  { matter }: MatterState,
  { item, due, kept }: PromiseState,
  reader: Reader,
): Meanings {
  const reason = editWords[reader.language].byHand;
  return {
    due: {
      means: 'day',
      known: due,
      ahead: true,
      fact: 'promise_moved',
      command: (day) => ({ type: 'move_promise', matter, item, due: day, reason }),
    },
    kept: {
      means: 'day',
      known: kept,
      ahead: false,
      fact: 'promise_kept',
      command: (day) => ({ type: 'keep_promise', matter, item, kept: day }),
    },
  };
}

const names = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const { sv, en } = dialogueWords;
const readHorizon = readChoice({ sv: sv.horizons, en: en.horizons });
const yesNo = ({ yes, no }: { readonly yes: string; readonly no: string }) => ({ yes, no });
const readYes = readChoice({ sv: yesNo(sheetWords.sv), en: yesNo(sheetWords.en) });

/**
 * Actions, of a matter or a dialogue: a later day moves it; a day under "done" finishes it on the writer's word; who is
 * responsible, who carries it out and who takes part, what is counted and who pays are put right.
 */
export function actionMeanings(about: About, { item, due, done }: ActionState, reader: Reader): Meanings {
  const reason = editWords[reader.language].byHand;
  const correct = (fields: Readonly<Record<string, unknown>>): Read<ItemDraft> =>
    value({ type: 'correct_action', ...about, item, ...fields });
  const line = (field: string): TextMeaning => ({
    means: 'text',
    command: (text) => {
      const read = readLine(text);
      return read.ok ? correct({ [field]: read.value }) : read;
    },
  });
  return {
    due: {
      means: 'day',
      known: due,
      ahead: true,
      fact: 'action_moved',
      command: (day) => ({ type: 'move_action', ...about, item, due: day, reason }),
    },
    done: {
      means: 'day',
      known: done?.on,
      ahead: false,
      fact: 'action_done',
      command: (day) => ({ type: 'finish_action', ...about, item, done: day }),
    },
    owner: {
      means: 'text',
      command: (text) => {
        const read = readFilledLine(text);
        return read.ok ? correct({ owner: read.value }) : read;
      },
    },
    organisation: {
      means: 'text',
      command: (text, { organisationId }) => {
        if (text.trim() === '') return correct({ organisation: '' });
        const organisation = organisationId(text.trim());
        return organisation === undefined
          ? wrong({ problem: 'not_in_list', choices: [] })
          : correct({ organisation });
      },
    },
    // A name that the list of organisations has is one of those jointly responsible, any other an association.
    partners: {
      means: 'text',
      command: (text, { organisationId }) =>
        correct({
          partners: names(text).flatMap((name) => organisationId(name) ?? []),
          together: names(text).filter((name) => organisationId(name) === undefined),
        }),
    },
    indicator: {
      means: 'text',
      command: (text) => {
        const [indicator = '', ...source] = text.split(' · ');
        return correct({ indicator: indicator.trim(), source: source.join(' · ').trim() });
      },
    },
    funding: line('funding'),
    crime: {
      means: 'text',
      command: (text) => {
        const read = readYes(text, reader);
        return read.ok ? correct({ crime: read.value === 'yes' }) : read;
      },
    },
    areas: { means: 'text', command: (text) => correct({ areas: names(text) }) },
    horizon: {
      means: 'text',
      command: (text) => {
        if (text.trim() === '') return correct({ horizon: '' });
        const read = readHorizon(text, reader);
        return read.ok ? correct({ horizon: read.value }) : read;
      },
    },
  };
}

/** Columns that never change once they are written; the rest of the columns that are compared are computed. */
const FIXED: ReadonlySet<ItemColumn> = new Set<ItemColumn>(['matter', 'to', 'firstDue', 'planned']);

export interface ItemRowInput {
  readonly cells: ItemCells;
  readonly formulas: ReadonlySet<string>;
  /** What takes back the latest step, when that was one of these. */
  readonly undo: (facts: readonly EventType[]) => ItemDraft | undefined;
  /** What the row shows when nobody has changed it; only these columns are compared. */
  readonly expected: ItemCells;
  /** What it may show from before: in the other language, or by names that a list had then. */
  readonly earlier: () => readonly ItemCells[];
  readonly meanings: Meanings;
  readonly reader: ItemReader;
}

/** What the differences in a row mean. */
export interface ItemReading {
  readonly entered: readonly { readonly command: ItemDraft; readonly columns: readonly ItemColumn[] }[];
  readonly problems: ReadonlyMap<ItemColumn, Problem>;
  readonly tidy: readonly ItemColumn[];
}

/** Compares a row of promises or actions with what is known of its matter or dialogue. Pure. */
export function readItemRow(input: ItemRowInput): ItemReading {
  const { cells, formulas, undo, expected, meanings, reader } = input;
  const entered: { command: ItemDraft; columns: ItemColumn[] }[] = [];
  const problems = new Map<ItemColumn, Problem>();
  const tidy: ItemColumn[] = [];
  for (const column of Object.keys(expected) as ItemColumn[]) {
    const text = cells[column];
    const known = expected[column] ?? '';
    const meaning = meanings[column];
    if (text === undefined) continue;
    if (formulas.has(column)) problems.set(column, { problem: 'formula' });
    else if (text === known) continue;
    else if (!meaning) {
      if (input.earlier().some((cells) => cells[column] === text)) tidy.push(column);
      else problems.set(column, { problem: FIXED.has(column) ? 'fixed' : 'computed', shown: known });
    } else if (meaning.means === 'text') {
      if (input.earlier().some((before) => before[column] === text)) {
        tidy.push(column);
        continue;
      }
      const read = meaning.command(text, reader);
      if (read.ok) entered.push({ command: read.value, columns: [column] });
      else problems.set(column, read.problem);
    } else if (text.trim() === '') {
      const undone = undo([meaning.fact]);
      if (undone) entered.push({ command: undone, columns: [column] });
      else problems.set(column, { problem: 'not_taken_back' });
    } else {
      const day = meaning.ahead ? readDayAhead(text, reader) : readDay(text, reader);
      if (!day.ok) problems.set(column, day.problem);
      else if (day.value === meaning.known) tidy.push(column);
      else if (meaning.known !== undefined && !meaning.ahead) {
        problems.set(column, { problem: 'fixed', shown: meaning.known });
      } else entered.push({ command: meaning.command(day.value), columns: [column] });
    }
  }
  return { entered, problems, tidy };
}
