import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, ROOT, read } from './sources.ts';

/** Put together here, so that this file does not find itself. */
const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'i');
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a path of one machine', pattern('(?<![\\w.:/-])/(wo', 'rk|ro', 'ot|ho', 'me)/[a-z]')],
  ['a path of one machine', pattern('[a-z]:\\\\\\\\us', 'ers\\\\\\\\')],
  ['a registry', pattern('regis', 'try\\.(npm', 'js|yarn', 'pkg)')],
  ['a registry', pattern('"resol', 'ved": *"http')],
];

/** Everything that is, or would be, committed. */
const kept = (): readonly string[] => {
  if (!existsSync(join(ROOT, '.git'))) {
    return ['shared', 'extension', 'apps-script', 'local', 'test', 'docs'].flatMap(filesUnder);
  }
  const arguments_ = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  return execFileSync('git', arguments_, { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter(
      (path) => path !== '' && existsSync(join(ROOT, path)) && !/\.(png|jpe?g|ico|sqlite|xlsx)$/.test(path),
    );
};

const faultsIn = (path: string, text: string): readonly string[] =>
  FORBIDDEN.flatMap(([what, expression]) => {
    const found = expression.exec(text);
    return found ? [`${path}: ${what}: ${found[0]}`] : [];
  });

test.each([`cd ${'/wo'}rk/main`, `"${'/ro'}ot/x"`, `https://${'regis'}try.npmjs.org/x`])(
  '%s is found',
  (text) => {
    expect(faultsIn('a', text)).not.toEqual([]);
  },
);

test('nothing kept here names one machine or one registry', () => {
  expect(kept().flatMap((path) => faultsIn(path, read(path)))).toEqual([]);
});
