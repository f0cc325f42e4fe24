import type { DialogueEvent } from '../../shared/dialogues/events.ts';
import { type DialogueState, type MatterOutcomes, outcomeOf } from '../../shared/dialogues/state.ts';
import type { MatterState } from '../../shared/matters/state.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import type { Book } from '../workbook/book.ts';
import type { NewRow } from '../workbook/table.ts';
import {
  addedDialogueRows,
  DIALOGUE_TABS,
  type DialogueRows,
  outcomeCells,
  wholeDialogueRows,
} from './dialogue-rows.ts';
import type { Naming } from './matter-row.ts';
import { type Cells, changedRows } from './rows.ts';

type States = ReadonlyMap<string, DialogueState>;

export interface DialogueProjection {
  readonly events: readonly DialogueEvent[];
  /** What was known without these events; a dialogue that begins with them is not in it. */
  readonly before: States;
  readonly after: States;
  /** The whole history, before and with these events, of dialogues in which something was undone. */
  readonly histories: ReadonlyMap<
    string,
    { readonly before: readonly DialogueEvent[]; readonly after: readonly DialogueEvent[] }
  >;
  readonly matters: MatterOutcomes;
}

/** Writes what the events mean into the tabs that people read: at most a few blocks a tab, however many they are. */
export function projectDialogues(book: Book, projection: DialogueProjection, naming: Naming): void {
  putDialogueRows(book, planDialogueRows(projection, naming));
}

/** The rows that follow from the events, before they are written. */
export function planDialogueRows(projection: DialogueProjection, naming: Naming): readonly DialogueRows[] {
  const { events, before, after, histories, matters } = projection;
  const all: DialogueRows[] = [];
  for (const [dialogue, own] of eventsByDialogue(events)) {
    const next = after.get(dialogue);
    const whole = histories.get(dialogue);
    if (whole) {
      const rows = (history: readonly DialogueEvent[]) => wholeDialogueRows(history, matters, naming);
      all.push(changedRows(rows(whole.before), rows(whole.after)));
    } else if (next) all.push(addedDialogueRows(before.get(dialogue), next, own, matters, naming));
  }
  return all;
}

/** The tabs that rows go into. */
export const dialogueTabsOf = (all: readonly DialogueRows[]): readonly TableName[] =>
  DIALOGUE_TABS.filter((name) => all.some((each) => (each.get(name)?.size ?? 0) > 0));

export function putDialogueRows(book: Book, all: readonly DialogueRows[]): void {
  for (const name of DIALOGUE_TABS) {
    const rows = new Map<string, Cells>();
    for (const each of all) for (const [key, cells] of each.get(name) ?? []) rows.set(key, cells);
    if (rows.size > 0) book.find(name)?.put(rows);
  }
}

export function eventsByDialogue(
  events: readonly DialogueEvent[],
): ReadonlyMap<string, readonly DialogueEvent[]> {
  const byDialogue = new Map<string, DialogueEvent[]>();
  for (const event of events) {
    const known = byDialogue.get(event.matter);
    if (known) known.push(event);
    else byDialogue.set(event.matter, [event]);
  }
  return byDialogue;
}

type MatterChange = { readonly before: MatterState | undefined; readonly after: MatterState };

const asInput = (state: MatterState) => ({ item: '', text: '', on: state.received, matter: state.matter });

/** Matters that came from a dialogue and have got another outcome. */
export function changedOutcomes(changes: readonly MatterChange[]): readonly MatterChange[] {
  const outcome = (state: MatterState | undefined): string =>
    state ? JSON.stringify(outcomeOf(asInput(state), () => state) ?? '') : '';
  return changes.filter(
    ({ before, after }) => after.channel === 'dialogue' && before && outcome(before) !== outcome(after),
  );
}

/** Inputs that became matters show what came of the matter. Looked for only when one has got another outcome. */
export function refreshOutcomes(book: Book, changes: readonly MatterChange[], naming: Naming): void {
  const changed = changedOutcomes(changes);
  const inputs = changed.length === 0 ? undefined : book.find('inputs');
  if (!inputs?.layout.columns.has('matter')) return;
  const rowsByMatter = inputs.rowsBy('matter');
  const wanted = new Map<number, MatterState>();
  for (const { after } of changed)
    for (const row of rowsByMatter.get(after.matter) ?? []) wanted.set(row, after);
  if (wanted.size === 0) return;
  const cells = new Map<string, NewRow<'inputs'>>();
  for (const [row, { key }] of inputs.readRows([...wanted.keys()], ['key'])) {
    const state = wanted.get(row);
    if (state)
      cells.set(
        key,
        outcomeCells(asInput(state), () => state, naming),
      );
  }
  inputs.update(cells);
}
