import { DIALOGUE_NUMBER } from '../../shared/dialogues/kinds.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import { DIALOGUE_TABS, type DialogueTab, wholeDialogueRows } from '../commands/dialogue-rows.ts';
import type { Naming } from '../commands/matter-row.ts';
import { readMatters } from '../commands/read-matters.ts';
import type { Cells } from '../commands/rows.ts';
import { eventsByDialogue } from '../commands/write-dialogues.ts';
import { matterOfItem } from '../edits/items.ts';
import type { Book } from '../workbook/book.ts';
import { foldDialogues, readDialogueEvents } from '../workbook/event-list.ts';

/** The event that gives each tab of dialogues its rows. */
const MADE_BY: Readonly<Record<DialogueTab, string>> = {
  dialogues: 'dialogue_planned',
  inputs: 'input_received',
  occasions: 'occasion_planned',
  actions: 'action_planned',
};

export const isDialogueTab = (name: TableName): name is DialogueTab =>
  DIALOGUE_TABS.some((each) => each === name);

/** The dialogues that some rows belong to, by their keys; keys of matters are passed over. */
const dialoguesOf = (keys: Iterable<string>): ReadonlySet<string> =>
  new Set([...keys].map(matterOfItem).filter((number) => DIALOGUE_NUMBER.test(number)));

/** Rows of one tab that follow from the events of some dialogues, by key, as they should be. */
function rowsOfDialogues(
  book: Book,
  naming: Naming,
  name: DialogueTab,
  dialogues: ReadonlySet<string>,
): ReadonlyMap<string, Cells> {
  if (dialogues.size === 0) return new Map();
  const events = readDialogueEvents(book, dialogues);
  const raised = [...foldDialogues(events).values()].flatMap(({ inputs }) =>
    inputs.flatMap(({ matter }) => matter ?? []),
  );
  const known =
    raised.length === 0
      ? new Map()
      : readMatters(book, [...new Set(raised)], book.table('matters').rowsByKey());
  const matters = (matter: string) => known.get(matter)?.state;
  return new Map(
    [...eventsByDialogue(events).values()].flatMap((own) => [
      ...(wholeDialogueRows(own, matters, naming).get(name) ?? []),
    ]),
  );
}

/** Those of the rows that have these keys. */
export function dialogueRowsBy(
  book: Book,
  naming: Naming,
  name: TableName,
  keys: readonly string[],
): ReadonlyMap<string, Cells> {
  if (!isDialogueTab(name)) return new Map();
  const wanted = new Set(keys);
  return new Map(
    [...rowsOfDialogues(book, naming, name, dialoguesOf(keys))].filter(([key]) => wanted.has(key)),
  );
}

/**
 * Keys that the event list knows and the tab has no row for. Counted by dialogue first; only those that have too few
 * rows are read.
 * @param events types and numbers of the whole event list, row by row
 * @param keys of the tab
 */
export function missingOfDialogues(
  book: Book,
  name: DialogueTab,
  events: { readonly types: readonly string[]; readonly matters: readonly string[] },
  keys: ReadonlySet<string>,
): readonly string[] {
  const left = new Map<string, number>();
  events.types.forEach((type, index) => {
    const dialogue = events.matters[index] ?? '';
    if (type === MADE_BY[name] && DIALOGUE_NUMBER.test(dialogue))
      left.set(dialogue, (left.get(dialogue) ?? 0) + 1);
  });
  for (const key of keys) {
    const dialogue = matterOfItem(key);
    if (left.has(dialogue)) left.set(dialogue, (left.get(dialogue) ?? 0) - 1);
  }
  const suspect = new Set([...left].filter(([, count]) => count > 0).map(([dialogue]) => dialogue));
  // How organisations are called does not matter for the keys.
  const naming: Naming = { language: 'sv', organisationName: (id) => id };
  return [...rowsOfDialogues(book, naming, name, suspect).keys()].filter((key) => !keys.has(key));
}
