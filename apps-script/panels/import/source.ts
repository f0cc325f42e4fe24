import * as v from 'valibot';
import type { Encoding } from '../../../shared/imports/decode.ts';
import type { Separator } from '../../../shared/imports/delimited.ts';
import type { Histories } from '../../../shared/imports/dialogues/history.ts';
import { dialogueTable } from '../../../shared/imports/dialogues/whole-file.ts';
import { frameOf, type Rows } from '../../../shared/imports/frame.ts';
import { readListFile } from '../../../shared/imports/list-file.ts';
import { isMatterFile, readMatterFile } from '../../../shared/imports/matter-file.ts';
import type { ReadRow } from '../../../shared/imports/matters.ts';
import { type Opened, openFile, openText } from '../../../shared/imports/open.ts';
import type { Subject } from '../../../shared/imports/subjects.ts';
import { UnreadableFile } from '../../../shared/imports/unreadable.ts';
import type { OpenWorkbook } from '../../../shared/imports/xlsx/workbook.ts';
import { captureSchema } from '../../../shared/matters/commands/capture.ts';
import { effects } from './effects.ts';

/** What the person has chosen: kept so that it can be read anew with another separator or sheet. */
export type Chosen =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly text: string };

/** How a person wants it to be read, where it was guessed wrongly. */
export interface Wanted {
  readonly encoding?: Encoding | undefined;
  readonly separator?: Separator | undefined;
  readonly sheet?: number | undefined;
}

/** A table, and everything that was found out about it on the way. */
export interface ReadTable {
  readonly is: 'table';
  readonly rows: Rows;
  readonly text?: Pick<
    Extract<Opened, { form: 'text' }>,
    'encoding' | 'certainty' | 'separator' | 'unclosed'
  >;
  readonly sheets?: readonly { readonly name: string; readonly isHidden: boolean }[];
  readonly sheet: number;
  readonly formulas: number;
  readonly uncounted: number;
  readonly hidden: number;
  readonly merged: number;
  /** What the file itself says that its rows are, and where its headings stand. */
  readonly subject?: Subject;
  readonly header?: number;
  readonly histories?: Histories;
}

const NO_WORKBOOK = { formulas: 0, uncounted: 0, hidden: 0, merged: 0 } as const;

/** Matters as the extension copied them: commands with ULIDs of their own. */
export interface ReadCaptures {
  readonly is: 'captures';
  readonly commands: readonly unknown[];
}

/** Matters that another workbook has exported. */
export interface ReadFile {
  readonly is: 'file';
  readonly rows: readonly ReadRow[];
}

/** The first sheet that is shown and holds a table: what stands before it is often a word to the reader. */
async function likeliestSheet({ sheets, read }: OpenWorkbook): Promise<number> {
  const shown = sheets.flatMap(({ isHidden }, index) => (isHidden ? [] : [index]));
  if (shown.length > 1) {
    for (const index of shown) {
      const sheet = sheets[index];
      if (!sheet) continue;
      const { header, rows } = frameOf((await read(sheet)).rows);
      if (header >= 0 && rows.length > 0) return index;
    }
  }
  return shown[0] ?? 0;
}

/** Sheets of an exported workbook: dialogues, occasions, what was said, and what each column means. */
const EXPORTED_SHEETS = 4;

async function exportedDialogues({ sheets, read }: OpenWorkbook): Promise<Rows | undefined> {
  if (sheets.length !== EXPORTED_SHEETS) return undefined;
  const tables: Rows[] = [];
  for (const sheet of sheets) tables.push((await read(sheet)).rows);
  return dialogueTable(tables);
}

/** @throws UnreadableFile */
export async function readChosen(
  chosen: Chosen,
  wanted: Wanted,
): Promise<ReadTable | ReadCaptures | ReadFile> {
  const opened =
    'bytes' in chosen
      ? await openFile(chosen.bytes, effects, wanted)
      : openText(chosen.text, undefined, wanted.separator);
  switch (opened.form) {
    case 'json': {
      if (isMatterFile(opened.value)) return { is: 'file', rows: readMatterFile(opened.value) };
      const list = readListFile(opened.value);
      if (list) return { is: 'table', ...list, header: 0, sheet: 0, ...NO_WORKBOOK };
      const commands = Array.isArray(opened.value) ? opened.value : [opened.value];
      const isCapture = (command: unknown) => v.safeParse(captureSchema, command).success;
      if (!commands.some(isCapture)) throw new UnreadableFile({ fault: 'not_captures' });
      return { is: 'captures', commands };
    }
    case 'text': {
      const { rows, encoding, certainty, separator, unclosed } = opened;
      const text = { encoding, certainty, separator, ...(unclosed !== undefined && { unclosed }) };
      return { is: 'table', rows, text, sheet: 0, ...NO_WORKBOOK };
    }
    case 'workbook': {
      const { sheets } = opened.workbook;
      const sheet = wanted.sheet ?? (await likeliestSheet(opened.workbook));
      const chosenSheet = sheets[sheet];
      if (!chosenSheet) throw new UnreadableFile({ fault: 'empty' });
      const read = await opened.workbook.read(chosenSheet);
      const whole = wanted.sheet === undefined ? await exportedDialogues(opened.workbook) : undefined;
      // All of its sheets are read: there is none to choose.
      if (whole) return { is: 'table', rows: whole, subject: 'dialogues', header: 0, sheet, ...NO_WORKBOOK };
      if (read.rows.length === 0 && wanted.sheet === undefined && sheets.length === 1) {
        throw new UnreadableFile({ fault: 'empty' });
      }
      return { is: 'table', ...read, sheets, sheet };
    }
  }
}
