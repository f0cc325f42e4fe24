import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { type DialogueEvent, dialogueEventSchema } from '../../shared/dialogues/events.ts';
import { filesOf, isExportForm, isListForm, type ListForm, listFilesOf } from '../../shared/exports/files.ts';
import { type Choice, type Material, RECIPIENTS } from '../../shared/exports/material.ts';
import { eventSchema, type MatterEvent } from '../../shared/matters/events.ts';
import type { Deflate } from '../../shared/reports/zip.ts';
import { commandLineText } from '../../shared/text/command-line.ts';
import { exportWords } from '../../shared/text/exports.ts';
import { type LocalDate, parseLocalDate } from '../../shared/time/dates.ts';
import { readAddOn } from '../server/workspace.ts';
import { runExecution } from '../services/host/execution.ts';
import { emptyServiceState } from '../services/host/service-state.ts';
import { Workbook } from '../services/workbook/workbook.ts';
import { TooNewError } from '../store/schema.ts';
import { DataInUseError, Store, WORKSPACE_FILE } from '../store/store.ts';
import { CommandError, type CommandIo } from './command.ts';
import { readFlags } from './flags.ts';

const deflate: Deflate = async (bytes) => Uint8Array.from(deflateRawSync(bytes));

/** What can be exported without a running workspace. */
const WHAT = ['matters', 'dialogues'] as const;

const FLAGS = {
  data: 'text',
  format: 'text',
  out: 'text',
  what: 'text',
  for: 'text',
  from: 'text',
  to: 'text',
  open: 'switch',
  help: 'switch',
} as const;

/** What the add-on's readExport answers (apps-script/export-calls.ts), as far as it is needed here. */
const partSchema = v.object({
  ok: v.literal(true),
  events: v.array(eventSchema),
  dialogues: v.array(dialogueEventSchema),
  unreadable: v.number(),
  next: v.optional(v.nullable(v.number())),
  areas: v.record(v.string(), v.string()),
  lists: v.optional(
    v.object({
      district: v.string(),
      today: v.string(),
      organisations: v.array(v.object({ id: v.string(), name: v.string() })),
    }),
  ),
});

/**
 * `gensvar export`: makes a file of the matters, or of the dialogues, in a local workspace and prints its path. Nothing
 * in the workspace changes; the add-on reads its own workbook, as it does for the panel.
 */
export async function exportMatters(argv: readonly string[], io: CommandIo): Promise<number> {
  const text = commandLineText[io.language];
  const words = exportWords[io.language];
  const flags = readFlags(argv, FLAGS, text);
  if (flags.help) {
    io.out(words.help);
    return 0;
  }
  const needed = (name: 'data' | 'format' | 'out'): string => {
    const value = flags[name];
    if (value === undefined) throw new CommandError(text.flagMissing(`--${name}`), 2);
    return value;
  };
  const day = (value: string | undefined): LocalDate | undefined => {
    if (value === undefined) return undefined;
    const read = parseLocalDate(value);
    if (!read) throw new CommandError(words.badDay(value), 2);
    return read;
  };
  const data = needed('data');
  const form = needed('format');
  const out = needed('out');
  if (!isExportForm(form)) throw new CommandError(words.badForm(form), 2);
  const what = WHAT.find((each) => each === (flags.what ?? 'matters'));
  if (!what) throw new CommandError(words.badWhat(flags.what ?? ''), 2);
  const listForm = what === 'dialogues' ? form : undefined;
  if (listForm && !isListForm(listForm)) throw new CommandError(words.badListForm(form), 2);
  const recipient = RECIPIENTS.find((each) => each === (flags.for ?? 'other'));
  if (!recipient) throw new CommandError(words.badRecipient(flags.for ?? ''), 2);
  const choice: Choice = { recipient, from: day(flags.from), to: day(flags.to), open: flags.open };
  const { material, unreadable } = readMaterial(resolve(io.cwd, data), io);
  if (unreadable > 0) io.err(`${words.unreadable(unreadable)}\n`);
  const files = listForm
    ? await dialogueFiles(listForm, material, choice)
    : await filesOf(form, material, choice, deflate);
  const isFolder = form === 'open311';
  files.forEach(({ name, part = 'columns', content }, index) => {
    // What belongs to the file lies beside it.
    const path = isFolder ? join(out, name) : index === 0 ? out : `${out.replace(/\.\w+$/, '')}-${part}.csv`;
    write(resolve(io.cwd, path), path, content, io);
    io.out(`${path}\n`);
  });
  return 0;
}

/** Dialogues come from the events alone, as matters do. */
const dialogueFiles = async (form: ListForm, material: Material, choice: Choice) =>
  (
    await listFilesOf(
      form,
      'dialogues',
      { ...material, actions: [], partners: [], contacts: [] },
      choice,
      deflate,
    )
  ).files;

function write(path: string, shown: string, content: string | Uint8Array, io: CommandIo): void {
  const words = exportWords[io.language];
  try {
    mkdirSync(path.slice(0, path.length - basename(path).length), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(code === 'EEXIST' ? words.exists(shown) : words.unwritable(shown, code));
  }
}

function readMaterial(data: string, io: CommandIo): { material: Material; unreadable: number } {
  const text = commandLineText[io.language];
  const words = exportWords[io.language];
  if (!existsSync(join(data, WORKSPACE_FILE))) throw new CommandError(words.noWorkbook(data), 2);
  let store: Store;
  try {
    store = new Store(data);
  } catch (error) {
    if (error instanceof DataInUseError) throw new CommandError(text.dataInUse(data));
    if (error instanceof TooNewError) throw new CommandError(text.dataTooNew(data));
    throw error;
  }
  try {
    const stored = store.load();
    if (!stored) throw new CommandError(words.noWorkbook(data), 2);
    return allParts(new Workbook(stored.workbook), io);
  } finally {
    store.close();
  }
}

/** Runs the built add-on over a workbook in memory: what it might write is never kept. */
function allParts(workbook: Workbook, io: CommandIo): { material: Material; unreadable: number } {
  const addOn = readAddOn(join(import.meta.dirname, '..'));
  const state = emptyServiceState();
  const events: MatterEvent[] = [];
  const dialogues: DialogueEvent[] = [];
  const areas = new Map<string, string>();
  let lists: v.InferOutput<typeof partSchema>['lists'];
  let unreadable = 0;
  for (let from: number | null | undefined = 0; from !== undefined && from !== null; ) {
    const result = runExecution({
      ...addOn,
      workbook,
      state,
      functionName: 'readExport',
      args: [{ from }],
      user: 'export@localhost',
      authMode: 'FULL',
      now: Date.now,
      random: Math.random,
      webAppUrl: '',
    });
    if (!result.ok) throw new CommandError(result.error.message);
    const part = v.safeParse(partSchema, result.value);
    if (!part.success) {
      const { message } = (result.value ?? {}) as { message?: unknown };
      throw new CommandError(typeof message === 'string' ? message : 'readExport');
    }
    events.push(...part.output.events);
    dialogues.push(...part.output.dialogues);
    for (const [place, area] of Object.entries(part.output.areas)) areas.set(place, area);
    lists ??= part.output.lists;
    unreadable += part.output.unreadable;
    from = part.output.next;
  }
  const names = new Map((lists?.organisations ?? []).map(({ id, name }) => [id, name]));
  const material: Material = {
    language: io.language,
    district: lists?.district ?? '',
    today: parseLocalDate(lists?.today ?? '') ?? '1970-01-01',
    events,
    dialogues,
    organisationName: (id) => names.get(id) ?? id,
    areaOf: (place) => areas.get(place),
  };
  return { material, unreadable };
}
