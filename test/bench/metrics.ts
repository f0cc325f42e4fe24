import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { inventedEvents } from '../metrics/invented.ts';
import type { Measured } from './metrics/alone.ts';
import { median, type Row } from './row.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const RUNS = 3;
const MOST_OUTPUT = 64 * 1024 * 1024;

/** A program of one file, so that nothing of the test tools runs along. */
async function bundle(entry: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'alone.mjs' } },
    },
  });
  return join(folder, 'alone.mjs');
}

function run(program: string, ...argv: readonly string[]): string {
  return execFileSync(process.execPath, [program, ...argv], { encoding: 'utf8', maxBuffer: MOST_OUTPUT });
}

function writeEvents(path: string, matters: number): void {
  const lines: string[] = [];
  for (const event of inventedEvents(matters)) lines.push(JSON.stringify(event));
  writeFileSync(path, `${lines.join('\n')}\n`);
}

/** All figures from events in memory, one event more, and the command from file to JSON. */
export const bench = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'gensvar-bench-metrics-'));
  try {
    const program = await bundle('test/bench/metrics/alone.ts', folder);
    const rows: Row[] = [];
    for (const matters of SIZES) {
      const size = `${matters.toLocaleString('en')} matters`;
      const measured = Array.from(
        { length: RUNS },
        () => JSON.parse(run(program, String(matters))) as Measured,
      );
      const file = join(folder, `${matters}.jsonl`);
      writeEvents(file, matters);
      const commands = Array.from({ length: RUNS }, () => {
        const began = performance.now();
        run('dist/local/gensvar.js', 'metrics', '--events', file, '--as-of', '2026-04-30');
        return performance.now() - began;
      });
      const row = (figure: string, unit: Row['unit'], values: readonly number[]): Row => ({
        figure: `${figure}, ${size}, ${measured[0]?.events.toLocaleString('en')} events`,
        subject: 'gensvar',
        value: Math.round(median(values) * 10) / 10,
        unit,
        runs: RUNS,
      });
      rows.push(
        row(
          'all figures from events in memory',
          'ms',
          measured.map(({ figuresMs }) => figuresMs),
        ),
        row(
          'the same in processor time',
          'ms',
          measured.map(({ figuresProcessorMs }) => figuresProcessorMs),
        ),
        row(
          'one event more and all figures again',
          'ms',
          measured.map(({ addedMs }) => addedMs),
        ),
        row(
          'peak memory of the figures, the events held too',
          'bytes',
          measured.map(({ peakBytes }) => peakBytes),
        ),
        row(
          'all figures from packed texts, as the overview counts them, in processor time',
          'ms',
          measured.map(({ unpackedMs }) => unpackedMs),
        ),
        row(
          'one event more from its text to all figures',
          'ms',
          measured.map(({ oneUnpackedMs }) => oneUnpackedMs),
        ),
        row('gensvar metrics, from file to JSON', 'ms', commands),
      );
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
