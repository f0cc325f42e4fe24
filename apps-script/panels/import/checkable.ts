import * as v from 'valibot';
import { type Histories, matterKey } from '../../../shared/imports/dialogues/history.ts';
import type { Rows } from '../../../shared/imports/frame.ts';
import { keyOf } from '../../../shared/imports/key.ts';
import type { ReadRow as FileRow } from '../../../shared/imports/matters.ts';
import type { Doubt, Knowledge } from '../../../shared/imports/plan.ts';
import type { FoundMatter } from '../../../shared/imports/referrals.ts';
import { isListSubject, type Subject } from '../../../shared/imports/subjects.ts';
import { captureSchema } from '../../../shared/matters/commands/capture.ts';
import type { CaptureCommand } from '../../../shared/matters/commands.ts';
import { kindWords } from '../../../shared/text/kinds.ts';
import { type ImportKind, MOST_KEYS } from '../../import-calls.ts';
import { call } from '../client.ts';
import { findKnown } from './comparing.ts';
import type { Framed } from './planning.ts';
import {
  type Answered,
  askedFor,
  fileReader,
  knownOnly,
  type Reader,
  type ReadRow,
  withReader,
} from './reader.ts';

/** Something that has been chosen, and can be gone through row by row before anything is written. */
export interface Checkable {
  readonly file: string;
  readonly kind: ImportKind;
  readonly subject: Subject;
  /** Names of the columns that doubts speak of. */
  readonly titles: readonly string[];
  readonly of: number;
  readonly hasDay: boolean;
  /** What stood in a row of the list. */
  readonly cellsOf: (row: number) => readonly string[];
  /** What has to be asked of the workbook first. @throws Error with the server's words */
  readonly ask: () => Promise<Answered>;
  readonly read: <Result>(
    answered: Answered,
    use: <Row extends ReadRow>(reader: Reader<Row>) => Result,
  ) => Result;
}

const PATIENCE = 120_000;
const NOTHING: Answered = { matters: new Map(), dialogues: [] };

/** A table, as its columns were matched. */
export function checkTable(
  framed: Framed,
  rows: Rows,
  knowledge: Knowledge,
  file: string,
  histories?: Histories,
): Checkable {
  const { frame, subject } = framed;
  return {
    ...{ file, kind: subject, subject, titles: frame.titles, of: frame.rows.length },
    hasDay: !isListSubject(subject),
    cellsOf: (row) => rows[row] ?? [],
    ask: async () => ({
      ...(await askedOf(framed, rows)),
      histories: histories && { ...histories, matters: await mattersHere(histories) },
    }),
    read: (answered, use) => withReader(framed, rows, knowledge, answered, use),
  };
}

async function askedOf(framed: Framed, rows: Rows): Promise<Answered> {
  const wanted = askedFor(framed, rows);
  if (wanted.ask === 'nothing') return NOTHING;
  if (wanted.ask === 'matters') {
    const matters = new Map<string, readonly FoundMatter[]>();
    for (let at = 0; at < wanted.names.length; at += MOST_KEYS) {
      const answer = await call('findMatters', [wanted.names.slice(at, at + MOST_KEYS)], PATIENCE);
      if (!answer.ok) throw new Error(answer.message);
      for (const [name, found] of Object.entries(answer.matters)) matters.set(name, found);
    }
    return { ...NOTHING, matters };
  }
  const answer = await call('readDialogues', [], PATIENCE);
  if (!answer.ok) throw new Error(answer.message);
  const dialogues = answer.dialogues
    .filter(({ stage }) => stage !== 'struck')
    .map(({ dialogue, title, on, form, isYoung }) => ({ number: dialogue, title, on, form, isYoung }));
  return { ...NOTHING, dialogues };
}

/** The numbers here of matters that dialogues of a file speak of. */
async function mattersHere({ byNumber }: Histories): Promise<Histories['matters']> {
  const keys = new Map(
    [...byNumber.values()].flatMap(({ matters }) =>
      Object.entries(matters).map(([number, { received }]) => [matterKey(number, received), number] as const),
    ),
  );
  const known = await findKnown([...keys.keys()], 'matters');
  return new Map([...known].map(([key, number]) => [keys.get(key) ?? '', number] as const));
}

/** Matters that another workbook has exported, with all that has happened to them. */
export function checkFile(rows: readonly FileRow[], knowledge: Knowledge, file: string): Checkable {
  return {
    ...{ file, kind: 'matters', subject: 'matters', titles: [], of: rows.length, hasDay: true },
    cellsOf: (row) => [rows[row]?.matter?.title ?? ''],
    ask: async () => NOTHING,
    read: (_answered, use) => use(fileReader(rows, knowledge)),
  };
}

interface CaptureRow extends ReadRow {
  readonly capture: CaptureCommand | undefined;
}

/** What the extension copied: matters that are known by their own ULIDs, whichever way they come first. */
export function checkCaptures(
  commands: readonly unknown[],
  { language }: Knowledge,
  file: string,
): Checkable {
  const { kinds, channels } = kindWords[language];
  function* rows(): Generator<CaptureRow> {
    const seen = new Map<string, number>();
    for (const [row, command] of commands.entries()) {
      const parsed = v.safeParse(captureSchema, command);
      const capture = parsed.success ? (parsed.output as CaptureCommand) : undefined;
      const key = capture ? keyOf(capture.id) : '';
      const earlier = capture && seen.get(key);
      const doubts: Doubt[] = [];
      if (!capture) {
        const { type } = (command ?? {}) as { readonly type?: unknown };
        doubts.push({ code: 'not_a_matter', value: typeof type === 'string' ? type.slice(0, 40) : '' });
      } else if (earlier !== undefined)
        doubts.push({ code: 'same_as_row', value: '', as: String(earlier + 1) });
      else seen.set(key, row);
      yield { row, key, doubts, capture: earlier === undefined ? capture : undefined };
    }
  }
  const reader: Reader<CaptureRow> = {
    rows,
    isEntered: ({ capture }) => capture !== undefined,
    compare: knownOnly('captures', ({ capture }) => capture !== undefined),
    show: ({ capture }) => ({
      day: capture?.received ?? '',
      title: capture?.title ?? '',
      lines: capture
        ? [`${kinds[capture.kind]} · ${channels[capture.channel]}`, capture.place ?? ''].filter(
            (each) => each !== '',
          )
        : [],
    }),
    // As it came: the sheet parses it by itself.
    commands: ({ row, capture }) => (capture ? [commands[row]] : []),
  };
  return {
    ...{ file, kind: 'captures', subject: 'matters', titles: [], of: commands.length, hasDay: true },
    cellsOf: (row) => [JSON.stringify(commands[row] ?? null)],
    ask: async () => NOTHING,
    read: (_answered, use) => use(reader),
  };
}
