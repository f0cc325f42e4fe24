import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Command, CommandError } from '../../local/cli/command.ts';
import { metrics } from '../../local/cli/metrics.ts';
import { survival } from '../../local/cli/survival.ts';

const folder = mkdtempSync(join(tmpdir(), 'gensvar-metrics-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

async function run(command: Command, ...argv: readonly string[]) {
  let out = '';
  const io = {
    stdin: (async function* () {})(),
    out: (text: string) => {
      out += text;
    },
    err: () => {},
    cwd: folder,
    environment: {},
    language: 'en',
  } as const;
  try {
    const code = await command(argv, io);
    return { code, out };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { code: error.exitCode, error: error.message };
  }
}

describe('gensvar survival', () => {
  it('takes numbers as programs write them, and names a time that is none', async () => {
    const { out = '' } = await run(survival, '--durations', write('e.csv', '1e2,1\n.5,1\n2.,0\n0,2\n'));
    expect(JSON.parse(out).steps.map(({ time }: { time: number }) => time)).toEqual([0.5, 100]);
    for (const bad of ['1e999,1', '-1,1', '1,3', 'NaN,1', '1,5,1', ',1']) {
      expect(await run(survival, '--durations', write('bad.csv', `1,1\n${bad}\n`)), bad).toMatchObject({
        code: 1,
        error: expect.stringContaining('line 2'),
      });
    }
    const nothing = await run(survival, '--durations', write('none.csv', ''));
    expect(JSON.parse(nothing.out ?? '')).toMatchObject({ n: 0, steps: [], p80: null });
  });

  it('prints the table of the classic example', async () => {
    const file = write(
      'remission.csv',
      '\uFEFFtime,status\r\n6,1\r\n6,1\r\n6,1\r\n6,0\r\n7,1\r\n9,0\r\n\r\n10,2',
    );
    const { out = '' } = await run(survival, '--durations', file);
    const table = JSON.parse(out);
    expect(table).toMatchObject({ n: 7, events: 4, competing: 1, median: { value: 7 }, p80: null });
    expect(Object.keys(table)).toEqual(['n', 'events', 'competing', 'steps', 'median', 'p80']);
    expect(table.steps.map((step: { time: number }) => step.time)).toEqual([6, 7]);
    expect(Object.keys(table.steps[0])).toEqual([
      'time',
      'atRisk',
      'events',
      'survival',
      'lower',
      'upper',
      'incidence',
    ]);
    expect(table.steps[1].survival).toBeCloseTo((4 / 7) * (2 / 3), 12);
  });

  it('names the line that it cannot read', async () => {
    for (const line of ['-1,1', '5', '5,3', 'fem,1', '1e999,1']) {
      const { code, error } = await run(survival, '--durations', write('bad.csv', `4,1\n${line}\n`));
      expect([code, error], line).toEqual([1, expect.stringContaining('bad.csv, line 2: write time,status')]);
    }
    expect((await run(survival)).code).toBe(2);
    expect((await run(survival, '--durations', 'missing.csv')).error).toContain('ENOENT');
  });
});

describe('gensvar metrics', () => {
  const line = (matter: string, type: string, at: string, rest = {}) =>
    JSON.stringify({ matter, type, at, ...rest });

  it('prints every figure, with the tertial of the cut-off and the one before', async () => {
    const file = write(
      'events.jsonl',
      [
        line('A', 'matter_received', '2026-02-02', { area: 'Sätra' }),
        line('A', 'feedback_given', '2026-02-05'),
        line('B', 'matter_received', '2025-12-01'),
        line('C', 'matter_received', '2026-05-02'),
      ].join('\n'),
    );
    const { out = '' } = await run(metrics, '--events', file, '--as-of', '2026-04-30');
    const report = JSON.parse(out);
    expect(Object.keys(report.figures)).toEqual(Array.from({ length: 27 }, (_, index) => `M${index + 1}`));
    expect(report).toMatchObject({
      asOf: '2026-04-30',
      period: { name: '2026-T1', from: '2026-01-01', to: '2026-04-30' },
      previousPeriod: { name: '2025-T3' },
      events: 4,
      figures: { M1: { value: 1, previous: { value: 1 } }, M2: { value: 2, previous: { value: 1 } } },
    });
    for (const [id, figure] of Object.entries<Record<string, unknown>>(report.figures)) {
      expect(figure, id).toMatchObject({ id, definition: `${id}.1`, n: expect.any(Number) });
      expect(['cohort', 'stock', 'acts'], id).toContain(figure.basis);
      expect(figure, id).toHaveProperty('value');
      expect(figure.previous, id).toHaveProperty('value');
    }
    const all = await run(metrics, '--events', file, '--as-of', '2026-06-01', '--period', 'all');
    expect(JSON.parse(all.out ?? '').figures.M1).toMatchObject({ value: 3, previous: null });
    const list = await run(metrics, '--events', file, '--as-of', '2026-04-30', '--list', 'M2.open');
    expect(JSON.parse(list.out ?? '')).toEqual(['A', 'B']);
    const narrow = await run(metrics, '--events', file, '--as-of', '2026-04-30', '--area', 'Sätra');
    expect(JSON.parse(narrow.out ?? '').figures.M2.value).toBe(1);
  });

  it('takes closed days and residents from files', async () => {
    const file = write('area.jsonl', line('A', 'matter_received', '2026-02-02', { area: 'Sätra' }));
    const argv = ['--events', file, '--as-of', '2026-04-30'];
    const residents = write('residents.json', '{"Sätra": 7500, "Vårberg": 9000}');
    const { out = '' } = await run(
      metrics,
      ...argv,
      '--residents',
      residents,
      '--closed-days',
      write('closed.txt', '2026-02-03\n'),
    );
    expect(JSON.parse(out).figures.M25).toMatchObject({ residents: 16_500 });
    expect(
      (await run(metrics, ...argv, '--residents', write('r.json', '{"Sätra": "många"}'))).error,
    ).toContain('r.json');
    expect((await run(metrics, ...argv, '--closed-days', write('c.txt', '2026-02-31'))).error).toContain(
      'line 1',
    );
  });

  it('names each line that is not an event, and counts the rest', async () => {
    const good = line('A', 'matter_received', '2026-02-02');
    const bad = line('A', 'recieved', '2026-02-02');
    const few = await run(
      metrics,
      '--events',
      write('few.jsonl', `${good}\n\n{\n${bad}\n`),
      '--as-of',
      '2026-04-30',
    );
    expect(few.code).toBe(1);
    expect(few.error).toMatch(
      /^few\.jsonl, line 3: the line is not JSON.*\nfew\.jsonl, line 4: there is no type "recieved"/,
    );
    const many = write('many.jsonl', Array.from({ length: 15 }, () => bad).join('\n'));
    expect((await run(metrics, '--events', many, '--as-of', '2026-04-30')).error).toContain('5 more lines');
  });

  it('says what is missing or wrong among the flags', async () => {
    const file = write('one.jsonl', line('A', 'matter_received', '2026-02-02'));
    expect(await run(metrics)).toMatchObject({ code: 2, error: expect.stringContaining('--events') });
    expect(await run(metrics, '--events', file)).toMatchObject({
      code: 2,
      error: expect.stringContaining('--as-of'),
    });
    expect(await run(metrics, '--events', file, '--as-of', '2026-02-30')).toMatchObject({ code: 2 });
    const period = await run(metrics, '--events', file, '--as-of', '2026-04-30', '--period', '2026-T4');
    expect(period).toMatchObject({ code: 2, error: expect.stringContaining('2026-T4') });
  });

  it('takes a file as other programs write it, or with nothing in it', async () => {
    const figuresOf = async (name: string, content: string) => {
      const { out = '' } = await run(metrics, '--events', write(name, content), '--as-of', '2026-04-30');
      return JSON.parse(out);
    };
    const lines = [
      line('A', 'matter_received', '2026-02-02'),
      line('A', 'matter_received', '2026-02-02'),
      line('A', 'feedback_given', '2026-01-30'),
      line('B', 'matter_received', '2026-02-03'),
      line('B', 'matter_closed', '2026-05-01'),
      line('C', 'matter_received', '2026-02-31'),
    ];
    const unix = await figuresOf('unix.jsonl', `${lines.join('\n')}\n`);
    expect(await figuresOf('windows.jsonl', `\uFEFF${lines.join('\r\n')}\r\n\r\n`)).toEqual(unix);
    // Said twice is once; what comes after the cut-off is not known; what cannot be is listed and not counted.
    expect(unix.figures).toMatchObject({ M1: { value: 2 }, M2: { value: 2 }, M14: { value: 0 } });
    expect(unix.dateErrors.map(({ problem }: { problem: string }) => problem)).toEqual([
      'before_receipt',
      'unreadable_day',
    ]);
    expect((await figuresOf('single.jsonl', lines[0] ?? '')).figures.M1.value).toBe(1);
    const empty = await figuresOf('empty.jsonl', '');
    expect(empty).toMatchObject({ events: 0, figures: { M1: { value: 0 }, M12: { value: null } } });
  });

  it('knows its lists, and says so when one is asked for that is none', async () => {
    const file = write('one.jsonl', line('A', 'matter_received', '2026-02-02'));
    const asked = (list: string) => run(metrics, '--events', file, '--as-of', '2026-04-30', '--list', list);
    expect(await asked('M2.open')).toEqual({ code: 0, out: '["A"]\n' });
    expect(await asked('M9.yes')).toEqual({ code: 0, out: '[]\n' });
    expect(await asked('M8.overdu')).toMatchObject({ code: 2, error: expect.stringContaining('M8.overdu') });
  });
});
