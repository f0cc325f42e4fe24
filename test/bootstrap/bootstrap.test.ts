import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const BOOTSTRAP = join(import.meta.dirname, '..', '..', 'local', 'bootstrap');
const moduleUrl = (name: string): string => JSON.stringify(pathToFileURL(join(BOOTSTRAP, name)).href);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gensvar-bootstrap-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const script = (code: string): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.once('close', (exit) => resolve({ code: exit, output }));
  });

/** Reads a number, waits, and writes it one higher: two at once would lose one. */
const COUNT = `
  import { readFileSync, writeFileSync } from 'node:fs';
  import { alone } from ${moduleUrl('lock.mjs')};
  await alone(process.cwd(), async () => {
    const count = Number(readFileSync('count', 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    writeFileSync('count', String(count + 1));
  });`;

test('of several bootstraps at once one works and the others wait', async () => {
  writeFileSync(join(folder, 'count'), '0');
  const results = await Promise.all(Array.from({ length: 4 }, () => script(COUNT)));
  expect(results.map(({ code, output }) => `${code} ${output}`)).toEqual(['0 ', '0 ', '0 ', '0 ']);
  expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('4');
});

test('a lock whose owner died is taken over', async () => {
  writeFileSync(join(folder, 'count'), '0');
  const lock = join(folder, '.cache', 'bootstrap-lock');
  mkdirSync(lock, { recursive: true });
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(lock, 'owner'), String(gone));
  const results = await Promise.all([script(COUNT), script(COUNT)]);
  expect(results.map(({ code }) => code)).toEqual([0, 0]);
  expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('2');
});

test('a part is fresh until one of its sources changes or its output goes', async () => {
  mkdirSync(join(folder, 'room'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'room', 'a.ts'), '1');
  writeFileSync(join(folder, 'dist', 'a.js'), '1');
  const { code, output } = await script(`
    import { rmSync, writeFileSync } from 'node:fs';
    import { hashOfSources, isFresh, markFresh } from ${moduleUrl('freshness.mjs')};
    const part = { name: 'a', sources: ['room'], outputs: ['a.js'] };
    const said = [isFresh('.', 'a')];
    markFresh('.', part, hashOfSources('.', part.sources));
    said.push(isFresh('.', 'a'));
    writeFileSync('room/b.ts', '');
    said.push(isFresh('.', 'a'));
    rmSync('room/b.ts');
    said.push(isFresh('.', 'a'));
    writeFileSync('room/a.ts', '2');
    said.push(isFresh('.', 'a'));
    writeFileSync('room/a.ts', '1');
    rmSync('dist/a.js');
    said.push(isFresh('.', 'a'));
    console.log(JSON.stringify(said));`);
  expect(output.trim()).toBe('[false,true,false,true,false,false]');
  expect(code).toBe(0);
});

test('a Node that is too old is told so in one sentence a language', () => {
  // The file only reads process.versions, so an old version is put there.
  const code = `Object.defineProperty(process, 'versions', { value: { node: '18.20.4' } });
    require(${JSON.stringify(join(BOOTSTRAP, 'node-version.cjs'))}); console.log('went on');`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  expect(stderr.trim().split('\n')).toEqual([
    'Gensvar behöver Node 20.19 eller senare, men här körs Node 18.20.4. Installera en nyare Node och kör samma kommando igen.',
    'Gensvar needs Node 20.19 or later, but this is Node 18.20.4. Install a newer Node and run the same command again.',
  ]);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

const deploymentFor = (deployments: readonly object[], wanted?: string) =>
  script(`
    import { deploymentToUpdate } from ${moduleUrl('deploy.mjs')};
    try { console.log(String(deploymentToUpdate(${JSON.stringify(deployments)}, ${JSON.stringify(wanted)}))); }
    catch (error) { console.log('refused: ' + error.message); }`);

test('a deployment that extensions are paired with is moved, and a choice is never guessed', async () => {
  const head = { deploymentId: 'head' };
  const one = { deploymentId: 'one', versionNumber: 3 };
  const two = { deploymentId: 'two', versionNumber: 4 };
  expect((await deploymentFor([head])).output.trim()).toBe('undefined');
  expect((await deploymentFor([head, one])).output.trim()).toBe('one');
  expect((await deploymentFor([head, one, two], 'two')).output.trim()).toBe('two');
  expect((await deploymentFor([head, one, two])).output).toMatch(/^refused: .*one, two/);
  expect((await deploymentFor([head, one], 'three')).output).toMatch(/^refused: .*three/);
});
