import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startWorkspace } from '../../local/server/workspace.ts';

// The built program is started anew each time, on machines that may be busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'gensvar-export-'));
const gensvar = (...flags: readonly string[]) =>
  spawnSync(process.execPath, ['dist/local/gensvar.js', 'export', '--language', 'sv', ...flags], {
    encoding: 'utf8',
  });

beforeAll(async () => {
  const workspace = await startWorkspace({ data: folder, port: 0, demo: false, dist: 'dist' });
  const capture = {
    type: 'capture',
    id: '01KP34H8800000000000000000',
    kind: 'comment',
    channel: 'mail',
    title: 'Mörkt i tunneln',
    text: 'Ring 070-174 06 38.',
  };
  const answer = await workspace.run('perform', [[capture]]);
  expect(answer).toMatchObject({ ok: true, value: { ok: true } });
  const planned = {
    type: 'plan_dialogue',
    id: '01KP34H8800000000000000001',
    form: 'medborgardialog',
    title: 'Torget',
    occasions: [{ kind: 'session', on: '2026-05-04' }],
  };
  const inputs = [{ text: 'Lampan är trasig, ring 070-174 06 38' }];
  const noted = {
    type: 'add_inputs',
    id: '01KP34H8800000000000000002',
    dialogue: '01KP34H8800000000000000001',
    inputs,
  };
  const held = await workspace.run('performDialogue', [{ commands: [planned, noted] }]);
  expect(held).toMatchObject({ ok: true, value: { ok: true } });
  await workspace.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a local workspace is exported in every form, for others unless told otherwise', () => {
  for (const form of ['xlsx', 'json', 'ndjson']) {
    const out = join(folder, `out.${form}`);
    const { status, stdout, stderr } = gensvar('--data', folder, '--format', form, '--out', out);
    expect([status, stderr], form).toEqual([0, '']);
    expect(stdout).toContain(out);
    expect(readFileSync(out, 'utf8')).not.toContain('070-174');
  }
  const whole = join(folder, 'whole.csv');
  gensvar('--data', folder, '--format', 'csv', '--out', whole, '--for', 'colleague');
  expect(readFileSync(whole, 'utf8')).toContain('070-174');
  expect(gensvar('--data', folder, '--format', 'open311', '--out', join(folder, 'open311')).status).toBe(0);
  expect(existsSync(join(folder, 'open311', 'services.json'))).toBe(true);
  // The events are what the figures are counted from.
  const figures = execFileSync(
    process.execPath,
    ['dist/local/gensvar.js', 'metrics', '--events', join(folder, 'out.ndjson'), '--as-of', '2030-01-01'],
    { encoding: 'utf8' },
  );
  expect(figures).toContain('M1');
});

test('dialogues too, with their occasions and what was said, each table of csv under its name', () => {
  const dialogues = (form: string, ...more: readonly string[]) =>
    gensvar('--data', folder, '--what', 'dialogues', '--format', form, ...more);
  const json = join(folder, 'dialoger.json');
  expect(dialogues('json', '--out', json)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(json, 'utf8')).toContain('Lampan är trasig');
  const { status, stdout } = dialogues('csv', '--out', join(folder, 'dialoger.csv'));
  expect(status).toBe(0);
  const names = stdout
    .trim()
    .split('\n')
    .map((path) => path.slice(folder.length + 1));
  expect(names.slice(0, 3)).toEqual(['dialoger.csv', 'dialoger-tillfallen.csv', 'dialoger-inlagg.csv']);
  expect(readFileSync(join(folder, 'dialoger-inlagg.csv'), 'utf8')).toContain('Lampan är trasig');
  expect(dialogues('open311', '--out', join(folder, 'no'))).toMatchObject({ status: 2 });
  expect(gensvar('--data', folder, '--what', 'allt', '--format', 'csv', '--out', 'x').stderr).toContain(
    'matters eller dialogues',
  );
});

test('what is asked for wrongly is said, and nothing is written over', () => {
  expect(gensvar('--data', folder, '--format', 'pdf', '--out', 'x')).toMatchObject({ status: 2 });
  expect(gensvar('--data', join(folder, 'no'), '--format', 'csv', '--out', 'x').stderr).toContain(
    'ingen arbetsbok',
  );
  const again = gensvar('--data', folder, '--format', 'csv', '--out', join(folder, 'whole.csv'));
  expect(again).toMatchObject({ status: 1 });
  expect(again.stderr).toContain('skrivs inte över');
});
