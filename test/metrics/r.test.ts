import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type EndStatus, survivalTable, type Wait } from '../../shared/metrics/survival.ts';
import { survivalReport } from '../../shared/metrics/survivalReport.ts';

interface Case {
  readonly name: string;
  readonly time: readonly number[];
  readonly status: readonly EndStatus[];
}

interface RStep {
  readonly time: number;
  readonly incidenceLower: number | null;
  readonly incidenceUpper: number | null;
}

type RReport = ReturnType<typeof survivalReport> & {
  readonly name: string;
  readonly steps: readonly RStep[];
};

const file = (name: string) => new URL(`./r/${name}`, import.meta.url).pathname;
const cases = JSON.parse(readFileSync(file('durations.json'), 'utf8')) as readonly Case[];
const committed = readFileSync(file('survival.json'), 'utf8');
const fromR = JSON.parse(committed) as readonly RReport[];

/** Numbers to ten places; null and text as they are. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'number' ? Number(part.toPrecision(10)) || 0 : part,
    ),
  );

describe("held against R's survival", () => {
  for (const { name, time, status } of cases) {
    it(name, () => {
      const waits = time.map((length, index): Wait => ({ time: length, status: status[index] ?? 0 }));
      const table = survivalTable(waits);
      const expected = fromR.find((report) => report.name === name);
      const bands = new Map(table.steps.map((step) => [step.time, step.incidenceInterval]));
      const own = survivalReport(table);
      const withBands = {
        name,
        ...own,
        steps: own.steps.map((step) => ({
          ...step,
          incidenceLower: bands.get(step.time)?.lower ?? null,
          incidenceUpper: bands.get(step.time)?.upper ?? null,
        })),
      };
      expect(rounded(withBands)).toEqual(rounded(expected));
    });
  }

  const probe = spawnSync('Rscript', ['-e', 'library(survival)'], { stdio: 'ignore' });
  it.skipIf(probe.status !== 0)('the committed values are what R gives today (needs Rscript)', () => {
    const run = spawnSync('Rscript', [file('survival.R'), file('durations.json')], { encoding: 'utf8' });
    expect(rounded(JSON.parse(run.stdout))).toEqual(rounded(fromR));
  });
});
