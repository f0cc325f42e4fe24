import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportCourse, QueueRequest, UndoCourse } from '../../apps-script/import-calls.ts';
import { commandOf, dryRun } from '../../shared/imports/dry-run.ts';
import { startTestWorkspace, type TestWorkspace } from '../e2e/support/workspace.ts';
import { knowledge, planOf } from '../imports/support.ts';
import { list } from './import-list.ts';
import type { Bench, Row } from './row.ts';

const SIZES = [5_000, 50_000] as const;
const PARCEL = 250;
const BATCH = '01KP34H880';

/** What the system says of a process: bytes that it holds, that it has held at most, and milliseconds of processor. */
function told(pid: number): { readonly held: number; readonly most: number; readonly processor: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) * 1024;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  // Fields 14 and 15 of proc(5), in hundredths of a second.
  const processor = (Number(fields[11]) + Number(fields[12])) * 10;
  return { held: kilobytes('VmRSS'), most: kilobytes('VmHWM'), processor };
}

const row = (figure: string, value: number, unit: Row['unit']): Row => ({
  figure,
  subject: 'gensvar',
  value: Math.round(value),
  unit,
  runs: 1,
});

async function handedOver(workspace: TestWorkspace, commands: readonly unknown[]): Promise<void> {
  const parcels: QueueRequest['parcels'] = [];
  for (let at = 0; at < commands.length; at += PARCEL) {
    const part = commands.slice(at, at + PARCEL);
    parcels.push({ at, rows: part.map((_, index) => at + index), commands: part });
  }
  for (let at = 0; at < parcels.length; at += 4) {
    const request: QueueRequest = {
      ...{ batch: BATCH, file: 'lista.csv', kind: 'matters', of: commands.length },
      parcels: parcels.slice(at, at + 4),
      isLast: at + 4 >= parcels.length,
    };
    await workspace.run('handOverRows', [request]);
  }
}

async function measured(of: number): Promise<readonly Row[]> {
  const rows = list(of);
  const { frame, plan } = planOf(rows);
  const commands = [...dryRun(rows, frame, plan, knowledge)].flatMap((each) => commandOf(each, BATCH) ?? []);
  const workspace = await startTestWorkspace();
  const { pid } = workspace;
  const seconds = async (run: () => Promise<void>) => {
    const before = told(pid).processor;
    const began = performance.now();
    await run();
    return { wall: performance.now() - began, processor: told(pid).processor - before };
  };
  const started = told(pid);
  const handing = await seconds(() => handedOver(workspace, commands));
  const handed = told(pid);
  let course: ImportCourse | undefined;
  const slices: number[] = [];
  const entering = await seconds(async () => {
    do {
      const began = performance.now();
      ({ course } = (await workspace.run('takeRows', [BATCH])) as { course?: ImportCourse });
      slices.push(performance.now() - began);
    } while (course?.stage === 'going');
  });
  if (course?.done !== of) throw new Error(`${course?.done} of ${of}: ${JSON.stringify(course)}`);
  const entered = told(pid);
  const bytes = statSync(join(workspace.data, 'workspace.sqlite')).size;
  let undo: UndoCourse | undefined;
  const undoing = await seconds(async () => {
    do undo = (await workspace.run('undoImport', [BATCH])) as UndoCourse;
    while (undo.stage === 'going');
  });
  if (undo?.untouched !== of) throw new Error(`${undo?.untouched} of ${of} taken back`);
  const undone = told(pid);
  await workspace.stop();
  return [
    row('the workspace before anything', started.most, 'bytes'),
    row(`${of} rows handed over`, handing.wall, 'ms'),
    row(`${of} rows handed over, processor`, handing.processor, 'ms'),
    row(`the workspace at most, ${of} rows handed over`, handed.most, 'bytes'),
    row(`${of} rows entered`, entering.wall, 'ms'),
    row(`${of} rows entered, processor`, entering.processor, 'ms'),
    row(`longest slice of ${of} rows`, Math.max(...slices), 'ms'),
    row(`last slice of ${of} rows`, slices.at(-1) ?? 0, 'ms'),
    row(`the workspace at most, ${of} rows entered`, entered.most, 'bytes'),
    row(`the workspace then holds, ${of} rows`, entered.held, 'bytes'),
    row(`the workspace's file, ${of} rows`, bytes, 'bytes'),
    row(`${of} rows undone`, undoing.wall, 'ms'),
    row(`the workspace at most, ${of} rows undone`, undone.most, 'bytes'),
  ];
}

/** The program as people start it, in a process of its own: what it holds there is the import's, and nobody else's. */
export const bench: Bench = async () => {
  const rows: Row[] = [];
  for (const of of SIZES) rows.push(...(await measured(of)));
  return rows;
};
