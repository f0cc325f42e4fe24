import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// The built program in a process of its own, as `npm start` runs it.
const PROGRAM = join(import.meta.dirname, '..', '..', 'dist', 'local', 'gensvar.js');
const folder = mkdtempSync(join(tmpdir(), 'gensvar-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = {
  ...process.env,
  LANG: 'sv_SE.UTF-8',
  LC_ALL: '',
  LC_MESSAGES: '',
  GENSVAR_LANGUAGE: '',
};
const start = (...flags: readonly string[]): readonly string[] => [
  PROGRAM,
  'start',
  '--no-browser',
  ...flags,
];

/** One sentence, and nothing else. */
const refused = (...flags: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, start(...flags), {
    encoding: 'utf8',
    env: environment,
    timeout: 110_000,
  });
  return { status, stdout, stderr };
};

const running = (...flags: readonly string[]) => {
  const child = spawn(process.execPath, start(...flags), {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => {
      if (output.includes('Ctrl-C')) resolve();
    });
    ended.then(() => reject(new Error(output)));
  });
  return { child, ended, ready, output: () => output };
};

test('a port that is used by another program', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(refused('--port', String(port), '--data', join(folder, 'a'))).toEqual({
    status: 1,
    stdout: '',
    stderr: `Port ${port} används redan av ett annat program. Avsluta det, eller välj en annan port med --port.\n`,
  });
  await new Promise((resolve) => other.close(resolve));
});

test.each([
  ['a file', '', 'är en fil, inte en mapp'],
  ['below a file', '/x', 'är en fil, inte en mapp'],
])('a data folder that cannot be one: %s', (_what, below, sentence) => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const { status, stderr } = refused('--port', '0', '--data', file + below);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
});

// The kernel's own folder refuses everybody, also root.
test.skipIf(process.platform !== 'linux')('a data folder that cannot be written', () => {
  const { status, stderr } = refused('--port', '0', '--data', '/proc/gensvar');
  expect(stderr).toMatch(/^Det går inte att skriva i datamappen \/proc\/gensvar .*--data\.\n$/);
  expect(status).toBe(1);
});

test.each(['x', '-1', '65536', '1.5', ''])('the port %j', (port) => {
  const { status, stderr } = refused(`--port=${port}`, '--data', join(folder, 'b'));
  expect(stderr).toMatch(/är ingen port|ska det stå ett värde/);
  expect(status).toBe(2);
});

test('it says where it is, stops on Ctrl-C, and goes on with the same data at the next start', async () => {
  const data = join(folder, 'new', 'folder');
  const first = running('--port', '0', '--data', data);
  await first.ready;
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(first.output())?.[0];
  expect(first.output()).toContain(data);
  expect(first.output()).toContain('Läs in okomprimerat tillägg');
  const connection = join(data, 'browser', 'extension', 'connection.json');
  expect(JSON.parse(readFileSync(connection, 'utf8'))).toEqual({
    address: `${address}/macros/s/local/exec`,
    code: expect.stringMatching(/\S{8,}/),
  });
  const before = await (await fetch(`${address}/api/workbook`)).json();

  expect(refused('--port', '0', '--data', data)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('är redan öppen i ett Gensvar som är igång'),
  });

  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(first.output()).toMatch(/Gensvar är avslutat\. Allt är sparat\.\n$/);
  expect(existsSync(connection)).toBe(false);

  const second = running('--port', '0', '--data', data);
  await second.ready;
  const again = /http:\/\/127\.0\.0\.1:\d+/.exec(second.output())?.[0];
  const after = await (await fetch(`${again}/api/workbook`)).json();
  expect(after.workbook.sheets).toEqual(before.workbook.sheets);
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});
