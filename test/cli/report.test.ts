import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { CommandError } from '../../local/cli/command.ts';
import { report } from '../../local/cli/report.ts';
import { inventedEvents } from '../metrics/invented.ts';

const folder = mkdtempSync(join(tmpdir(), 'gensvar-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lines = [...inventedEvents(300)].map((event) => JSON.stringify(event));
writeFileSync(join(folder, 'events.jsonl'), lines.join('\n'));
writeFileSync(join(folder, 'turned.jsonl'), [...lines].reverse().join('\r\n'));
writeFileSync(
  join(folder, 'late.jsonl'),
  `${lines.join('\n')}\n{"matter":"SEN","type":"matter_received","at":"2026-02-02","channel":"phone"}`,
);

async function run(...argv: readonly string[]) {
  const said = { out: '', err: '' };
  const io = {
    stdin: (async function* () {})(),
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    cwd: folder,
    environment: {},
    language: 'sv',
  } as const;
  try {
    return { code: await report(argv, io), ...said };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { code: error.exitCode, ...said, error: error.message };
  }
}

const T1 = ['--period', 'T1-2026', '--as-of', '2026-04-30'];
const from = (events: string, out: string, ...more: readonly string[]) =>
  run('--events', events, ...T1, '--out', out, ...more);
const bytes = (out: string, file: string) => readFileSync(join(folder, out, file)).toString('base64');
const all = (out: string) =>
  Object.fromEntries(readdirSync(join(folder, out)).map((file) => [file, bytes(out, file)]));
const FILES = ['docx', 'html', 'json', 'xlsx'].map((end) => `rapport-2026-T1-v1.${end}`);

describe('gensvar report', () => {
  it('writes four files and names them', async () => {
    const done = await from('events.jsonl', 'first');
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out.trim().split('\n').sort()).toEqual(FILES.map((file) => `first/${file}`));
    expect(readdirSync(join(folder, 'first')).sort()).toEqual(FILES);
  });

  it('writes the same bytes whatever the order of the events, and from what was frozen', async () => {
    await from('events.jsonl', 'a');
    await from('turned.jsonl', 'b');
    expect((await run('--snapshot', 'a/rapport-2026-T1-v1.json', '--out', 'c')).code).toBe(0);
    expect(all('b')).toEqual(all('a'));
    expect(all('c')).toEqual(all('a'));
    await from('late.jsonl', 'd');
    expect(bytes('d', 'rapport-2026-T1-v1.json')).not.toBe(bytes('a', 'rapport-2026-T1-v1.json'));
  });

  it('lets a file with other content be, and says so; the same again is no fault', async () => {
    await from('events.jsonl', 'kept');
    expect((await from('events.jsonl', 'kept')).code).toBe(0);
    const path = join(folder, 'kept', 'rapport-2026-T1-v1.html');
    writeFileSync(path, 'ändrad för hand');
    expect(await from('events.jsonl', 'kept')).toMatchObject({
      code: 1,
      error: expect.stringContaining('kept/rapport-2026-T1-v1.html finns redan med annat innehåll'),
    });
    expect(readFileSync(path, 'utf8')).toBe('ändrad för hand');
  });

  it('makes a correction the next version with its reason, and leaves the old one', async () => {
    await from('events.jsonl', 'two');
    const before = all('two');
    const old = 'two/rapport-2026-T1-v1.json';
    const done = await from('late.jsonl', 'two', '--corrects', old, '--reason', 'Ett samtal fördes in sent.');
    expect(done.code).toBe(0);
    expect(all('two')).toMatchObject(before);
    const second = JSON.parse(readFileSync(join(folder, 'two', 'rapport-2026-T1-v2.json'), 'utf8'));
    const first = JSON.parse(readFileSync(join(folder, old), 'utf8'));
    expect(second).toMatchObject({ version: 2, reason: 'Ett samtal fördes in sent.' });
    expect(second.current.figures.M1.value).toBe(first.current.figures.M1.value + 1);
    expect(readFileSync(join(folder, 'two', 'rapport-2026-T1-v2.html'), 'utf8')).toContain(
      'Ett samtal fördes in sent.',
    );
  });

  it('says that a period is not over yet', async () => {
    const done = await run(
      '--events',
      'events.jsonl',
      '--period',
      '2026',
      '--as-of',
      '2026-04-30',
      '--out',
      'year',
    );
    expect(done).toMatchObject({ code: 0, err: expect.stringContaining('Perioden tar slut 2026-12-31') });
  });

  it.each([
    [['--out', 'x'], 'antingen --events eller --snapshot'],
    [['--events', 'events.jsonl', '--snapshot', 'a', '--out', 'x'], 'antingen --events eller --snapshot'],
    [['--events', 'events.jsonl', ...T1], '--out saknas'],
    [['--events', 'events.jsonl', '--period', 'T1-2026', '--out', 'x'], '--as-of saknas'],
    [['--events', 'events.jsonl', '--as-of', '2026-04-30', '--out', 'x'], '--period saknas'],
    [['--events', 'events.jsonl', '--period', 'T4-2026', '--as-of', '2026-04-30', '--out', 'x'], 'T4-2026'],
    [
      ['--events', 'events.jsonl', '--period', '2026', '--as-of', '30 april', '--out', 'x'],
      '"30 april" är inget datum',
    ],
    [
      ['--events', 'events.jsonl', ...T1, '--out', 'x', '--reason', 'därför'],
      '--reason hör ihop med --corrects',
    ],
    [['--events', 'events.jsonl', ...T1, '--out', 'x', '--corrects', 'y'], 'behöver ett skäl'],
    [
      ['--events', 'events.jsonl', ...T1, '--out', 'x', '--corrects', 'y', '--reason', 'z'],
      'Filen y kunde inte läsas',
    ],
    [['--snapshot', 'events.jsonl', '--out', 'x'], 'ingen fryst rapport'],
    [['--snapshot', 'a', '--out', 'x', '--as-of', '2026-04-30'], '--as-of hör inte ihop med --snapshot'],
    [['--events', 'none.jsonl', ...T1, '--out', 'x'], 'none.jsonl kunde inte läsas'],
  ])('%j ends with a sentence and writes nothing', async (argv, sentence) => {
    const done = await run(...argv);
    expect(done).toMatchObject({ code: 2, out: '', error: expect.stringContaining(sentence) });
    expect(readdirSync(folder)).not.toContain('x');
  });

  it('does not correct one period with another', async () => {
    await from('events.jsonl', 'other');
    const done = await run(
      ...['--events', 'events.jsonl', '--period', 'T2-2026', '--as-of', '2026-08-31', '--out', 'other'],
      ...['--corrects', 'other/rapport-2026-T1-v1.json', '--reason', 'Fel period.'],
    );
    expect(done).toMatchObject({ code: 2, error: expect.stringContaining('2026-T1, inte för 2026-T2') });
  });
});

describe('the page', () => {
  it('takes nothing from elsewhere and runs nothing', async () => {
    await from('events.jsonl', 'page');
    const html = readFileSync(join(folder, 'page', 'rapport-2026-T1-v1.html'), 'utf8');
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('table caption').length).toBe(page.querySelectorAll('table').length);
    expect([...page.querySelectorAll('script, link, img, iframe, [src], [href]')]).toEqual([]);
    expect(html).not.toMatch(/undefined|NaN|\[object|null/);
  });
});
