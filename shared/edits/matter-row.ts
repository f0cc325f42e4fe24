import type { MatterCommand } from '../matters/commands.ts';
import type { EventType } from '../matters/events.ts';
import { excerptOf } from '../matters/excerpt.ts';
import { latestUndoable } from '../matters/lifeCycle.ts';
import type { MatterState } from '../matters/state.ts';
import { editWords } from '../text/edits.ts';
import type { ColumnKey } from '../text/tabs.ts';
import { type Reader, readDay } from './cells.ts';
import {
  MATTER_COLUMNS,
  MATTER_MEANINGS,
  type MatterMeaning,
  readDecision,
  readRelation,
} from './meanings.ts';
import { type Problem, type Read, value, wrong } from './problem.ts';

type Column = ColumnKey<'matters'>;
export type MatterCells = Readonly<Partial<Record<Column, string>>>;

/** A command without its ULID. */
export type Draft<Command> = Command extends { readonly id: string } ? Omit<Command, 'id'> : never;

/** A command that cells of a row come to. */
export interface Entered<Columns extends string> {
  readonly command: Draft<MatterCommand>;
  /** The cells it was read from: marked when it is refused. */
  readonly columns: readonly Columns[];
  /** Those of them that show nothing once it is entered. */
  readonly emptied?: readonly Columns[];
}

/** What the cells of a row say that is not known already. */
export interface RowReading<Columns extends string> {
  readonly entered: readonly Entered<Columns>[];
  readonly problems: ReadonlyMap<Columns, Problem>;
  /** Cells that mean what is known but are written otherwise ("3/4", "klagomål"): they get the usual form. */
  readonly tidy: readonly Columns[];
}

export interface MatterRowInput {
  readonly cells: MatterCells;
  /** Columns whose cell holds a formula. */
  readonly formulas?: ReadonlySet<string>;
  readonly state: MatterState;
  /** What the row shows when nobody has changed it. */
  readonly expected: MatterCells;
  /** What it may show from before: in the other language, or by names that a list had then. */
  readonly earlier?: () => readonly MatterCells[];
  readonly reader: Reader;
}

/** Compares a row with what is known of its matter. Pure; a cell that is not given is not looked at. */
export function readMatterRow(input: MatterRowInput): RowReading<Column> {
  const { cells, formulas, state, expected, reader } = input;
  const entered: Entered<Column>[] = [];
  const problems = new Map<Column, Problem>();
  const tidy: Column[] = [];
  if (isCleared(cells)) {
    problems.set('number', { problem: 'fixed', shown: expected.number ?? '' });
    return { entered, problems, tidy };
  }
  const corrections: Partial<Record<string, string>> = {};
  const corrected: Column[] = [];
  const grouped: Column[] = [];
  for (const column of MATTER_COLUMNS) {
    const meaning = MATTER_MEANINGS[column];
    const text = cells[column];
    if (!meaning || text === undefined) continue;
    if (formulas?.has(column)) {
      problems.set(column, { problem: 'formula' });
      continue;
    }
    if (isAsKnown(column, meaning, text, input)) continue;
    if (meaning.means === 'group') grouped.push(column);
    else if (meaning.means === 'own_words') problems.set(column, { problem: 'own_words' });
    else if (meaning.means === 'computed' || meaning.means === 'fixed') {
      if (input.earlier?.().some((cells) => cells[column] === text)) tidy.push(column);
      else problems.set(column, { problem: meaning.means, shown: expected[column] ?? '' });
    } else if (meaning.means === 'step') {
      const read = readStep(meaning, text, state, reader);
      if (!read.ok) problems.set(column, read.problem);
      else if (read.value === 'known') tidy.push(column);
      else entered.push({ command: read.value, columns: [column] });
    } else {
      const read = meaning.read(text, reader);
      if (!read.ok) problems.set(column, read.problem);
      else if (read.value === ((state as Readonly<Record<string, unknown>>)[meaning.field] ?? '')) {
        tidy.push(column);
      } else if (column === 'owner' && state.triaged === undefined && read.value !== '') {
        entered.push({
          command: { type: 'triage', matter: state.matter, owner: read.value },
          columns: [column],
        });
      } else {
        corrections[meaning.field] = read.value;
        corrected.push(column);
      }
    }
  }
  if (corrected.length > 0) {
    const command = { type: 'correct', matter: state.matter, ...corrections } as Draft<MatterCommand>;
    entered.unshift({ command, columns: corrected });
  }
  if (grouped.length > 0) readGroup(input, grouped, { entered, problems, tidy });
  return { entered, problems, tidy };
}

/** A row whose cells were emptied all at once says nothing of each of them. */
const isCleared = ({ number, title }: MatterCells): boolean => number === '' && title === '';

function isAsKnown(column: Column, meaning: MatterMeaning, text: string, input: MatterRowInput): boolean {
  if (meaning.means !== 'own_words') return text === (input.expected[column] ?? '');
  // Only the first words are known here; the whole text is in the event list.
  const received = input.state.timeline[0];
  if (received?.type !== 'matter_received' || received.excerpt === undefined) return true;
  return excerptOf(text) === received.excerpt;
}

const ISSUE = /^F-\d{4}-\d{4,6}$/;

/** Number of the issue and kind of relation together; both emptied takes the matter out again. */
function readGroup(
  { cells, state, reader }: MatterRowInput,
  changed: readonly Column[],
  into: { entered: Entered<Column>[]; problems: Map<Column, Problem>; tidy: Column[] },
): void {
  const { matter } = state;
  const group = (cells.group ?? state.group?.group ?? '').trim().toUpperCase();
  const word = (cells.relation ?? '').trim();
  if (group === '' && state.group) {
    into.entered.push({ command: { type: 'ungroup', matter }, columns: changed });
    return;
  }
  const relation =
    word === '' ? value(state.group?.relation ?? ('same' as const)) : readRelation(word, reader);
  if (!ISSUE.test(group)) into.problems.set('group', { problem: 'not_an_issue' });
  else if (!relation.ok) into.problems.set('relation', relation.problem);
  else if (state.group?.group === group && state.group.relation === relation.value)
    into.tidy.push(...changed);
  else {
    into.entered.push({
      command: { type: 'group', matter, group, relation: relation.value },
      columns: changed,
    });
  }
}

function readStep(
  meaning: Extract<MatterMeaning, { readonly means: 'step' }>,
  text: string,
  state: MatterState,
  reader: Reader,
): Read<Draft<MatterCommand> | 'known'> {
  const { matter } = state;
  if (text.trim() === '') {
    const undone = undoOf(state, [meaning.fact]);
    return undone ? value(undone) : wrong({ problem: 'not_taken_back' });
  }
  switch (meaning.step) {
    case 'decide': {
      const outcome = readDecision(text, reader);
      if (!outcome.ok) return outcome;
      if (state.decision?.outcome === outcome.value) return value('known');
      return value({ type: 'decide', matter, outcome: outcome.value, reason: '' });
    }
    case 'give_feedback': {
      const told = readDay(text, reader);
      if (!told.ok) return told;
      if (state.told?.on === told.value) return value('known');
      const words = editWords[reader.language].toldByHand;
      return value({ type: 'give_feedback', matter, channel: 'other', text: words, told: told.value });
    }
    case 'close': {
      const closed = readDay(text, reader);
      if (!closed.ok) return closed;
      if (state.closed) {
        return state.closed.on === closed.value
          ? value('known')
          : wrong({ problem: 'fixed', shown: state.closed.on });
      }
      return closed.value > reader.today
        ? wrong({ problem: 'not_yet' })
        : value({ type: 'close', matter, closed: closed.value });
    }
  }
}

/** The undoing of a matter's latest command, when that is what gave one of the facts. */
export function undoOf(state: MatterState, facts: readonly EventType[]): Draft<MatterCommand> | undefined {
  const undone = latestUndoable(state);
  if (undone === undefined) return undefined;
  const latest = state.timeline.filter((entry) => entry.command === undone);
  if (!latest.some((entry) => facts.indexOf(entry.type) >= 0)) return undefined;
  return { type: 'undo', matter: state.matter, undone };
}
