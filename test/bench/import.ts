import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { decodeText } from '../../shared/imports/decode.ts';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import { commandOf, type DryRow, dryRun } from '../../shared/imports/dry-run.ts';
import { openWorkbook } from '../../shared/imports/xlsx/workbook.ts';
import { zipOf } from '../../shared/reports/zip.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { effects } from '../imports/effects.ts';
import { knowledge, planOf } from '../imports/support.ts';
import { csvOf, list } from './import-list.ts';
import { type Bench, median, type Row } from './row.ts';

/** A list as a large district has it, and one of a tenth: what grows faster than the list shows between them. */
const SIZES = [5_000, 50_000] as const;
const SLICE = 500;
function xlsxOf(rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows.map(
    (row) => `<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
  );
  return zipOf([
    [
      'xl/workbook.xml',
      '<workbook><sheets><sheet name="Lista" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ],
    ['xl/worksheets/sheet1.xml', `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`],
  ]);
}

/** Bytes in use once what nobody needs has been swept away. */
const heap = (): number => {
  setFlagsFromString('--expose-gc');
  const sweep: unknown = runInNewContext('gc');
  if (typeof sweep === 'function') sweep();
  return process.memoryUsage().heapUsed;
};

/** Processor time, so that a busy machine does not make it slower. */
async function timed<Result>(run: () => Result | Promise<Result>): Promise<{ result: Result; ms: number }> {
  const began = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(began);
  return { result, ms: Math.round((user + system) / 1000) };
}

const row = (figure: string, value: number, unit: Row['unit'], runs = 1): Row => ({
  figure,
  subject: 'gensvar',
  value,
  unit,
  runs,
});

/** Bytes that the whole process has held at most until now: it only ever rises. */
const peak = (): number => process.resourceUsage().maxRSS * 1024;

/** A list from the file to the last matter in the sheet. */
async function measured(of: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const bytes = Uint8Array.from(csvOf(list(of)));
  // What the list before this one held may take two sweeps to go.
  heap();
  await new Promise((resolve) => setImmediate(resolve));
  const before = heap();
  const csv = await timed(() => parseDelimited(decodeText(bytes, effects.decode).text).rows);
  rows.push(row(`csv of ${of} rows, read (what everything else is held against)`, csv.ms, 'ms'));
  const packed = xlsxOf(list(of));
  const xlsx = await timed(async () => {
    const workbook = await openWorkbook(packed, effects);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    return (await workbook.read(sheet)).rows.length;
  });
  if (xlsx.result !== of + 1) throw new Error(`${xlsx.result} rows`);
  rows.push(row(`xlsx of ${of} rows, read`, xlsx.ms, 'ms'));
  const planned = await timed(() => planOf(csv.result));
  rows.push(row(`columns and statuses of ${of} rows proposed`, planned.ms, 'ms'));
  const { frame, plan } = planned.result;
  const dry = await timed((): DryRow[] => [...dryRun(csv.result, frame, plan, knowledge)]);
  rows.push(row(`dry run of ${of} rows`, dry.ms, 'ms'));
  rows.push(row(`memory held after the dry run of ${of} rows, with the list`, heap() - before, 'bytes'));

  rows.push(row(`memory of the whole process at most, until ${of} rows are read`, peak(), 'bytes'));
  const sheet = TestSheet.ready(7);
  const empty = heap();
  const batch = '01KP34H880';
  const times: number[] = [];
  const calls: number[] = [];
  for (let at = 0; at < dry.result.length; at += SLICE) {
    const commands = dry.result.slice(at, at + SLICE).flatMap((each) => commandOf(each, batch) ?? []);
    const entered = await timed(() =>
      sheet.call('enterRows', { batch, file: 'lista.csv', kind: 'matters', of, commands }),
    );
    if (!entered.result.ok) throw new Error(entered.result.message);
    const refused = entered.result.replies.find(([result]) => result !== 'done');
    if (refused) throw new Error(refused.join(' '));
    times.push(entered.ms);
    calls.push(sheet.serviceCalls);
  }
  const tenth = Math.ceil(times.length / 10);
  rows.push(
    row(
      `slice of ${SLICE} rows, the first ${tenth} of ${of} rows`,
      median(times.slice(0, tenth)),
      'ms',
      tenth,
    ),
    row(`slice of ${SLICE} rows, the last ${tenth} of ${of} rows`, median(times.slice(-tenth)), 'ms', tenth),
    row(`service calls, second slice of ${of} rows`, calls[1] ?? 0, 'calls'),
    row(`service calls, last slice of ${of} rows`, calls[calls.length - 1] ?? 0, 'calls'),
    row(
      `all slices of ${of} rows together`,
      times.reduce((sum, each) => sum + each, 0),
      'ms',
    ),
    row(`memory that the workbook of ${of} rows holds`, heap() - empty, 'bytes'),
    row(`memory of the whole process at most, until ${of} rows are in`, peak(), 'bytes'),
  );
  return rows;
}

/** A list of 5,000 rows and one of 50,000, each in a workbook of its own. */
export const bench: Bench = async () => {
  const rows: Row[] = [];
  for (const of of SIZES) rows.push(...(await measured(of)));
  return rows;
};
