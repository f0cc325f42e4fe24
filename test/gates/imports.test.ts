import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { read, sourceFiles } from './sources.ts';

/** What a file imports, in every form: import, export from, import(), import type, type import('…'), require. */
const importsOf = (text: string): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** The packages that the light rooms may use; what is not listed here would be weight for users or for Google. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  shared: ['valibot', 'preact'],
  extension: ['valibot', 'preact', 'webextension-polyfill'],
  'apps-script': ['valibot', 'preact'],
};

const roomOf = (path: string): string => path.split('/')[0] ?? '';

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** The sentence about an import that breaks the rule of the rooms, or undefined. */
const breach = (from: string, name: string): string | undefined => {
  const says = (why: string): string => `${from} imports ${name}: ${why}`;
  const room = roomOf(from);
  if (!name.startsWith('.')) {
    if (name === 'webextension-polyfill' && from !== 'extension/browser.ts') {
      return says('extension/browser.ts is the only seam to the browser');
    }
    const allowed = PACKAGES[room];
    return allowed && !allowed.includes(packageOf(name)) ? says(`${room} uses no such package`) : undefined;
  }
  const to = posix.join(posix.dirname(from), name);
  const target = roomOf(to);
  if (from.startsWith('local/services/')) {
    return to.startsWith('local/services/') ? undefined : says('local/services knows nothing of Gensvar');
  }
  // The build writes the manifests, which are typed where they belong.
  if (room === 'vite.config.ts') return undefined;
  if (from.startsWith('local/bootstrap/') && to.endsWith('/manifest.ts')) return undefined;
  return target === room || (target === 'shared' && room !== 'shared')
    ? undefined
    : says(`nothing crosses from ${room} to ${target}`);
};

test.each([
  ['extension/panel/a.ts', '../../apps-script/calls.ts'],
  ['shared/matters/a.ts', '../../extension/browser.ts'],
  ['shared/matters/a.ts', 'node:fs'],
  ['local/server/a.ts', '../../apps-script/main.ts'],
  ['local/services/facade/a.ts', '../../../shared/time/dates.ts'],
  ['extension/panel/a.ts', 'webextension-polyfill'],
  ['extension/panel/a.ts', 'rxjs/operators'],
])('an import from %s of %s is a breach', (from, name) => {
  expect(breach(from, name)).toBeDefined();
});

test('imports are found in every form', () => {
  const text = `import a from './1'; import type { B } from './2'; export * from './3'; const c = import('./4');
    type D = import('./5').D; const e = require('./6'); import './7';`;
  expect(importsOf(text)).toEqual(['./1', './2', './3', './4', './5', './6', './7']);
});

test('nothing crosses between the rooms but what the rule allows', () => {
  const breaches = sourceFiles().flatMap((path) =>
    importsOf(read(path)).flatMap((name) => breach(path, name) ?? []),
  );
  expect(breaches).toEqual([]);
});
