/** What the built add-on shows to Google: its functions, its files, and nothing that Apps Script lacks. */
import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { EXPORTED } from '../gates/exported.ts';
import { PANELS, PUSHED } from '../gates/pushed.ts';

const code = readFileSync('dist/apps-script/Code.js', 'utf8');

test('the functions that Google can call are exactly these', () => {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  const functions = Object.keys(context).filter((name) => typeof context[name] === 'function');
  expect(functions.sort()).toEqual(EXPORTED);
});

test('every function that the menu names exists', () => {
  const menu = readFileSync('apps-script/menu.ts', 'utf8');
  const named = [...menu.matchAll(/addItem\([^,]+, '(\w+)'\)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(code).toContain(`function ${name}()`);
});

test('the files are the ones that are pushed', () => {
  expect(readdirSync('dist/apps-script').sort()).toEqual(PUSHED);
});

test('an engine without Array.at gets it before anything else runs', () => {
  const context = vm.createContext({});
  vm.runInContext('delete Array.prototype.at', context);
  vm.runInContext(code, context);
  expect(vm.runInContext('[[1, 2, 3].at(-1), [1].at(0), [].at(-1)].join()', context)).toBe('3,1,');
});

describe('each panel', () => {
  test.each(PANELS)('%s has no backtick, loads nothing from elsewhere and is small', (name) => {
    const html = readFileSync(`dist/apps-script/${name}.html`, 'utf8');
    expect(html).not.toContain('`');
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/);
    // The import reads workbooks itself, and knows the names of every form, column and organisation.
    expect(html.length).toBeLessThan(name === 'import' ? 320_000 : 300_000);
  });
});

test('the server uses nothing that Apps Script lacks or may lack', () => {
  for (const missing of [
    /\bnew URL\(/,
    /\bTextEncoder\b/,
    /\bIntl\./,
    /\bstructuredClone\b/,
    /\bsetTimeout\(/,
    /\bfetch\(/,
    /\bcrypto\./,
    /\.replaceAll\(/,
    /\.findLast\(/,
    /Object\.hasOwn\(/,
    /\.toSorted\(/,
    /\.#\w+|^\s*#\w+[ (;=]/m,
  ]) {
    const found = missing.exec(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|"[^"\n]*"/g, ''));
    expect(found?.[0]).toBeUndefined();
  }
});
