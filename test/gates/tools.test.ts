import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PUSHED } from './pushed.ts';
import { DIST, ROOT } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'gensvar-gates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string, args: readonly string[], cwd: string): { code: number; output: string } => {
  const result = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  return { code: result.status ?? -1, output: result.stdout };
};

interface Warning {
  readonly code: string;
  readonly message: string;
}

/** Warnings that are known and right, as `code message`; every other one is looked at. */
const KNOWN_WARNINGS = [
  // Preact can set innerHTML for those who ask it to; our own sources never do (safety.test.ts).
  /^UNSAFE_VAR_ASSIGNMENT .*innerHTML/,
  // The extension is for the desktop; Firefox for Android has no sidebar.
  /^KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION /,
  // One code for both browsers: Chromium's side panel is asked for only where it exists.
  /^UNSUPPORTED_API sidePanel\./,
];

test('Mozilla’s linter finds no error in the Firefox build', () => {
  const built = join(folder, 'firefox');
  cpSync(join(DIST, 'extension-firefox'), built, { recursive: true });
  rmSync(join(built, 'connection.json'), { force: true });
  const { output } = run(
    'web-ext/bin/web-ext.js',
    ['lint', '--source-dir', built, '--output', 'json'],
    folder,
  );
  const report = JSON.parse(output);
  expect(report.errors).toEqual([]);
  const warnings = report.warnings.filter(
    ({ code, message }: Warning) => !KNOWN_WARNINGS.some((known) => known.test(`${code} ${message}`)),
  );
  expect(warnings).toEqual([]);
});

test('clasp would push exactly the files meant', () => {
  cpSync(join(DIST, 'apps-script'), join(folder, 'dist', 'apps-script'), { recursive: true });
  const project = { scriptId: 'a-script-that-is-never-reached', rootDir: 'dist/apps-script' };
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify(project));
  const { output } = run('@google/clasp/build/src/index.js', ['status', '--json'], folder);
  const files: readonly string[] = JSON.parse(output).filesToPush;
  expect(files.map((path) => path.replace(/^.*apps-script\//, '')).sort()).toEqual(PUSHED);
});
