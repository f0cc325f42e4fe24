/** What people do in the sheet fires the add-on's triggers as on Google; the clock fires the others. */
import { describe, expect, it, vi } from 'vitest';
import { dueAt } from '../../local/server/schedule.ts';
import type { Workspace } from '../../local/server/workspace.ts';
import { distWithSmallAddOn, ended, post, started, temporaryFolder } from './support.ts';

const dist = () => distWithSmallAddOn('test/workspace/fixtures/trigger-add-on.js');

async function told(workspace: Workspace): Promise<unknown[]> {
  const response = await fetch(`${workspace.address}/api/workbook`);
  const { workbook } = (await response.json()) as {
    workbook: { sheets: { cells: ({ value: string } | null)[][] }[] };
  };
  return (workbook.sheets[1]?.cells ?? []).map(([cell]) => JSON.parse(cell?.value ?? 'null'));
}

/** What was told of an act; waits until the last installed trigger has run. */
async function toldOf(changes: readonly object[], typed = false): Promise<unknown[]> {
  const workspace = await started({ dist: dist() });
  const before = (await told(workspace)).length;
  expect((await post(workspace, '/api/edits', { window: 'a', typed, changes })).status).toBe(200);
  await vi.waitFor(
    async () => expect((await told(workspace)).slice(before).at(-1)).toHaveProperty('change'),
    30_000,
  );
  return (await told(workspace)).slice(before);
}

const cells = (row: number, column: number, values: readonly (readonly (string | number | null)[])[]) => ({
  kind: 'cells',
  sheet: 0,
  row,
  column,
  cells: values.map((line) => line.map((value) => (value === null ? null : { value }))),
});
const FULL = { mode: 'FULL' };

describe('an edit', () => {
  it('of one cell tells both triggers its old and new value, the simple one with little authority', async () => {
    const about = { range: 'B1', tab: 'Blad1', source: 'Gensvar', value: '3.5', oldValue: '7' };
    expect(await toldOf([cells(0, 1, [['3,5']])], true)).toEqual([
      {
        simple: { ...about, mode: 'LIMITED', uid: false },
        refused: 'You do not have permission to call MailApp.sendEmail',
      },
      { installed: { ...about, mode: 'FULL', uid: true } },
      { change: 'EDIT', ...FULL },
    ]);
  });

  it('that empties a cell gives its old value only', async () => {
    const [simple] = (await toldOf([cells(0, 0, [[null]])])) as [{ simple: object }];
    expect(simple.simple).toMatchObject({ range: 'A1', oldValue: 'Lampan' });
    expect(simple.simple).not.toHaveProperty('value');
  });

  it('of several cells gives their range and no values', async () => {
    const [, installed] = (await toldOf([
      cells(0, 0, [
        ['a', 1],
        ['b', 2],
      ]),
    ])) as [object, { installed: object }];
    expect(installed.installed).toMatchObject({ range: 'A1:B2' });
    expect(installed.installed).not.toHaveProperty('value');
    expect(installed.installed).not.toHaveProperty('oldValue');
  });

  it('of the looks alone, or of rows and tabs, is a change and no edit', async () => {
    const bold = {
      kind: 'cells',
      sheet: 0,
      row: 0,
      column: 0,
      cells: [[{ value: 'Lampan', style: { bold: true } }]],
    };
    expect(await toldOf([bold])).toEqual([{ change: 'FORMAT', ...FULL }]);
    const rows = { kind: 'insertRows', sheet: 0, at: 0, count: 2 };
    expect(await toldOf([rows])).toEqual([{ change: 'INSERT_ROW', ...FULL }]);
    const columns = { kind: 'deleteColumns', sheet: 0, at: 0, count: 1 };
    expect(await toldOf([columns])).toEqual([{ change: 'REMOVE_COLUMN', ...FULL }]);
    const tab = { kind: 'addSheet', sheet: 77, properties: { name: 'Ny', index: 2 } };
    expect(await toldOf([tab])).toEqual([{ change: 'INSERT_GRID', ...FULL }]);
  });

  it('that leaves the words as they were, or gives a formula its result, is told to nobody', async () => {
    const workspace = await started({ dist: dist() });
    const before = (await told(workspace)).length;
    await post(workspace, '/api/edits', { window: 'a', changes: [cells(0, 0, [['Lampan']])] });
    const formula = (value: number) => ({ ...cells(4, 0, []), cells: [[{ value, formula: '=B1*2' }]] });
    await post(workspace, '/api/edits', { window: 'a', changes: [formula(0)] });
    await vi.waitFor(async () => expect(await told(workspace)).toHaveLength(before + 3), 30_000);
    await post(workspace, '/api/edits', { window: 'a', changes: [formula(14)] });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await told(workspace)).toHaveLength(before + 3);
  });

  it('that a script makes fires nothing', async () => {
    const workspace = await started({ dist: dist() });
    const before = (await told(workspace)).length;
    await workspace.run('note', ['skriven av programmet']);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await told(workspace)).toHaveLength(before + 1);
  });
});

describe('the clock', () => {
  const MORNING = Date.UTC(2026, 3, 13, 3, 0); // 05:00 in Stockholm
  const DAY = 86_400_000;
  const daily = { everyDays: 1, atHour: 5, inTimezone: 'Europe/Stockholm' };

  it('knows when a trigger is due', () => {
    const at = (
      schedule: Parameters<typeof dueAt>[0],
      since: number | undefined,
      created = MORNING - DAY / 2,
    ) => dueAt(schedule, since, created, 'Europe/Stockholm');
    expect(at(daily, undefined)).toBe(MORNING);
    expect(at(daily, MORNING + 5000)).toBe(MORNING + DAY);
    // A week late: due at once, once.
    expect(at(daily, MORNING - 7 * DAY)).toBe(MORNING - 6 * DAY);
    expect(at(daily, MORNING + 7 * DAY + 60_000)).toBe(MORNING + 8 * DAY);
    // The day after summer time begins, 29 March 2026, 05:00 is an hour earlier by the sun.
    expect(at(daily, Date.UTC(2026, 2, 28, 4, 0))).toBe(Date.UTC(2026, 2, 29, 3, 0));
    expect(at({ onWeekDay: 'MONDAY', atHour: 6 }, MORNING)).toBe(MORNING + 3_600_000);
    expect(at({ onWeekDay: 'MONDAY', atHour: 6 }, MORNING + 2 * 3_600_000)).toBe(
      MORNING + 7 * DAY + 3_600_000,
    );
    expect(at({ everyDays: 3, atHour: 5 }, MORNING)).toBe(MORNING + 3 * DAY);
    expect(at({ onMonthDay: 1, atHour: 5 }, MORNING)).toBe(Date.UTC(2026, 4, 1, 3, 0));
    expect(at({ everyMinutes: 10 }, MORNING)).toBe(MORNING + 600_000);
    expect(at({ after: 60_000 }, undefined)).toBe(MORNING - DAY / 2 + 60_000);
    expect(at({ after: 60_000 }, MORNING)).toBeUndefined();
  });

  it('makes up for what was missed once, and keeps the mail where it can be seen and opened', async () => {
    const data = temporaryFolder();
    let now = MORNING - DAY / 2;
    const first = await started({ data, dist: dist(), now: () => now });
    await ended(first);
    now = MORNING + 9 * DAY;
    const second = await started({ data, dist: dist(), now: () => now });
    await vi.waitFor(async () => expect((await told(second)).at(-1)).toMatchObject({ daily: true }), 30_000);
    const page = await (await fetch(`${second.address}/lokalt`)).text();
    expect(page).toContain('1 mejl');
    expect(page).toContain('Löften i dag: åtta &lt;b&gt;');
    expect(page).not.toContain('<b>löften');
    expect(page).toContain('2026-04-23');
    const eml = await (await fetch(`${second.address}/lokalt/0.eml`)).text();
    expect(eml).toMatch(/^From: /);
    expect(eml).toContain('X-Unsent: 1');
    const bodies = [...eml.matchAll(/base64\r\n\r\n([\w+/=\r\n]+?)\r\n--/g)].map(([, text]) =>
      Buffer.from(text ?? '', 'base64').toString('utf8'),
    );
    expect(bodies).toEqual(['Två löften\nska hållas.', '<p>Två <b>löften</b></p>']);
    expect((await fetch(`${second.address}/lokalt/7.eml`)).status).toBe(404);
  });

  it('runs a trigger when a person asks for it', async () => {
    const workspace = await started({ dist: dist() });
    const page = await (await fetch(`${workspace.address}/lokalt`)).text();
    const id = /data-trigger="([^"]+)"/.exec(page)?.[1];
    expect((await post(workspace, '/api/clock', { id })).body).toEqual({});
    expect((await told(workspace)).at(-1)).toMatchObject({ daily: true });
  });
});
