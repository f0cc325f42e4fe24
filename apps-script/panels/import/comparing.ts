import {
  isSameMatter,
  type StandingMatter,
  updateCommands,
  updateOf,
} from '../../../shared/imports/changes.ts';
import type { DryRow } from '../../../shared/imports/dry-run.ts';
import type { Frame, Rows } from '../../../shared/imports/frame.ts';
import { type ListUpdate, listUpdateCommand, listUpdateOf } from '../../../shared/imports/lists/changes.ts';
import { listTitle } from '../../../shared/imports/lists/fields-words.ts';
import type { ListRow } from '../../../shared/imports/lists/rows.ts';
import type { Knowledge, MatterPlan } from '../../../shared/imports/plan.ts';
import { nameKey } from '../../../shared/imports/referrals.ts';
import type { ListSubject } from '../../../shared/imports/subjects.ts';
import { importUpdateWords } from '../../../shared/text/import-updates.ts';
import { importWords } from '../../../shared/text/imports.ts';
import { kindWords } from '../../../shared/text/kinds.ts';
import type { Answer } from '../../calls.ts';
import {
  type ComparedList,
  type ComparedMatters,
  type CompareRequest,
  type ImportKind,
  MOST_COMPARED,
  MOST_KEYS,
} from '../../import-calls.ts';
import { call } from '../client.ts';

/** A row that is in the sheet already and says something else now. */
export interface Update {
  readonly row: number;
  /** The matter, or what the row of a list is called. */
  readonly name: string;
  /** Its content is another, but its number is the same: it may be meant as a new one. */
  readonly byNumber: boolean;
  readonly lines: readonly string[];
  /** @param batch the import's own time */
  readonly commands: (batch: string) => readonly unknown[];
}

export interface Compared {
  /** Content keys of rows that are there. */
  readonly known: Pick<ReadonlySet<string>, 'has' | 'size'>;
  /** By row. */
  readonly updates: ReadonlyMap<number, Update>;
  /** Rows whose number another matter has, with that matter's number. */
  readonly taken?: ReadonlyMap<number, string>;
}

const PATIENCE = 120_000;

/** Those of the keys that the sheet has, whatever they are about. @throws Error with the server's words */
export async function findKnown(
  keys: readonly string[],
  kind: ImportKind,
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (let at = 0; at < keys.length; at += MOST_KEYS) {
    const answer = await call('findImported', [keys.slice(at, at + MOST_KEYS), kind], PATIENCE);
    if (!answer.ok) throw new Error(answer.message);
    for (const [key, number] of Object.entries(answer.known)) known.set(key, number);
  }
  return known;
}

interface Table {
  readonly rows: Rows;
  readonly frame: Frame;
  readonly plan: MatterPlan;
  readonly knowledge: Knowledge;
}

/** Compares rows of matters with those of the sheet: by content, else by the number they had in the old list. */
export async function compareMatterRows(
  read: readonly DryRow[],
  { rows, frame, plan, knowledge }: Table,
  ask: (request: CompareRequest) => Promise<Answer<ComparedMatters>> = (request) =>
    call('compareRows', [request], PATIENCE),
): Promise<Compared> {
  const numberColumn = plan.uses.indexOf('number');
  const recordColumn = plan.uses.indexOf('record');
  const cell = (row: number, column: number) => (rows[row]?.[column] ?? '').trim();
  const namesOf = (row: number): readonly string[] => {
    const number = cell(row, numberColumn);
    const label = (frame.titles[numberColumn] ?? '').slice(0, 200);
    return [
      ...(number === '' ? [] : [nameKey(`${label}: ${number}`)]),
      ...(cell(row, recordColumn) === '' ? [] : [nameKey(cell(row, recordColumn))]),
    ];
  };
  const known = new Set<string>();
  const updates = new Map<number, Update>();
  const taken = new Map<number, string>();
  const wanted = read.filter(({ matter, more }) => matter !== undefined || more !== undefined);
  for (let at = 0; at < wanted.length; at += MOST_COMPARED) {
    const part = wanted.slice(at, at + MOST_COMPARED);
    const names = new Set(part.flatMap(({ row }) => namesOf(row)));
    const keys = part.map(({ key }) => key);
    const answer = await ask({ keys, names: [...names] });
    if (!answer.ok) throw new Error(answer.message);
    for (const row of part) {
      const byKey = answer.known[row.key];
      if (byKey !== undefined) known.add(row.key);
      const standing = byKey === undefined ? byName(row, namesOf(row.row), answer) : answer.matters[byKey];
      const [other] = namesOf(row.row).flatMap((name) => answer.named[name] ?? []);
      if (!standing && other !== undefined) taken.set(row.row, other);
      if (!standing || !row.matter) continue;
      const told = (field: string) =>
        plan.uses.some((use, column) => use === field && cell(row.row, column) !== '');
      const update = updateOf(row.matter, standing, told, importUpdateWords[knowledge.language]);
      if (update) {
        updates.set(row.row, {
          row: row.row,
          name: standing.number,
          byNumber: byKey === undefined,
          lines: update.changes.map((change) => changeLine(change, knowledge)),
          commands: (batch) => updateCommands(update, batch),
        });
      } else if (byKey === undefined) known.add(row.key);
    }
  }
  return { known, updates, taken };
}

/** A matter with the same number of which something else is the same too: numbers begin anew each year. */
function byName(
  { matter }: DryRow,
  names: readonly string[],
  { named, matters }: ComparedMatters,
): StandingMatter | undefined {
  if (!matter) return undefined;
  return names
    .flatMap((name) => named[name] ?? [])
    .flatMap((number) => matters[number] ?? [])
    .find((standing) => isSameMatter(matter, standing));
}

function changeLine(
  {
    what,
    was,
    now,
  }: { readonly what: keyof typeof LABELLED | 'withdrawn'; readonly was: string; readonly now: string },
  { language, nameOf }: Knowledge,
): string {
  const words = importUpdateWords[language];
  const label = what === 'withdrawn' ? words.withdrawn : importWords[language].columns.uses[what];
  const { kinds, channels } = kindWords[language];
  const shown = (text: string): string => {
    if (what === 'kind') return (kinds as Readonly<Record<string, string>>)[text] ?? text;
    if (what === 'channel') return (channels as Readonly<Record<string, string>>)[text] ?? text;
    const [day = '', organisation] = what === 'sent' || what === 'answered' ? text.split(' ') : [text];
    return organisation ? `${day} ${nameOf(organisation)}` : text;
  };
  return was === '' ? words.added(label, shown(now)) : words.change(label, shown(was), shown(now));
}

const LABELLED = {
  ...{ title: 1, kind: 1, channel: 1, place: 1, theme: 1, owner: 1, record: 1, received: 1 },
  ...{ text: 1, sent: 1, answered: 1, decision: 1, told: 1, closed: 1 },
} as const;

/** Compares rows of a list with the rows of its tab. */
export async function compareListRows(
  read: readonly ListRow[],
  subject: ListSubject,
  knowledge: Knowledge,
  ask: (keys: readonly string[]) => Promise<Answer<ComparedList>> = (keys) =>
    call('compareListRows', [subject, keys], PATIENCE),
): Promise<Compared> {
  const { language } = knowledge;
  const words = importUpdateWords[language];
  const known = new Set<string>();
  const updates = new Map<number, Update>();
  const wanted = read.filter(({ cells }) => cells !== undefined);
  for (let at = 0; at < wanted.length; at += MOST_COMPARED) {
    const part = wanted.slice(at, at + MOST_COMPARED);
    const answer = await ask(part.flatMap(({ key, otherKey }) => (otherKey ? [key, otherKey] : [key])));
    if (!answer.ok) throw new Error(answer.message);
    for (const { row, key, otherKey, cells } of part) {
      const identity = otherKey && !answer.rows[key] ? otherKey : key;
      const standing = answer.rows[identity];
      if (!standing || !cells) continue;
      known.add(key);
      const update: ListUpdate | undefined = listUpdateOf(identity, cells, standing);
      if (!update) continue;
      updates.set(row, {
        ...{ row, byNumber: false, name: standing.name || standing.email || key },
        lines: Object.entries(update.now).map(([field, now]) => {
          const label = listTitle(subject, field, language);
          const was = update.was[field] ?? '';
          return was === '' ? words.added(label, now) : words.change(label, was, now);
        }),
        commands: (batch) => [listUpdateCommand(subject, update, batch)],
      });
    }
  }
  return { known, updates };
}
