/** Every word of Univer's interface in Swedish: none missing, none left over, the same places for numbers and names. */
import conditional from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import validation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import filter from '@univerjs/preset-sheets-filter/locales/en-US';
import find from '@univerjs/preset-sheets-find-replace/locales/en-US';
import note from '@univerjs/preset-sheets-note/locales/en-US';
import sort from '@univerjs/preset-sheets-sort/locales/en-US';
import { describe, expect, it } from 'vitest';
import { swedish } from '../../local/sheet/swedish/index.ts';

function words(tree: unknown, path = ''): [path: string, word: string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => words(value, path === '' ? key : `${path}/${key}`));
}

// What each function of a formula does is told in English.
const { 'sheets-formula': _functions, ...coreWords } = core as Record<string, unknown>;
const english = new Map(
  [coreWords, validation, filter, conditional, sort, find, note].flatMap((locale) => words(locale)),
);
const ours = new Map(words(swedish));
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

/** Names, marks and words that are the same in both languages. */
const SAME =
  /^(ui\/fontFamily|docs-ui\/page-settings\/page-size|docs-ui\/page-settings\/modern|sheets-conditional-formatting-ui\/symbol)\//;
const SAME_WORDS = new Set(['Data', 'Start', 'Normal', 'Text', 'Univer', 'Format', 'Median', 'Information']);

describe("Univer's words in Swedish", () => {
  it('are about a thousand, and as many as the English', () => {
    expect(english.size).toBeGreaterThan(1000);
    expect([...english.keys()].filter((path) => !ours.has(path))).toEqual([]);
    expect([...ours.keys()].filter((path) => !english.has(path))).toEqual([]);
  });

  it('are translated, and none is empty that is not empty in English', () => {
    const same = [...ours].filter(
      ([path, word]) =>
        word !== '' && word === english.get(path) && !SAME.test(path) && !SAME_WORDS.has(word),
    );
    expect(same).toEqual([]);
    expect([...ours].filter(([path, word]) => (word === '') !== (english.get(path) === ''))).toEqual([]);
  });

  it('have room for the same numbers and names', () => {
    const different = [...ours].filter(
      ([path, word]) => places(word).join() !== places(english.get(path) ?? '').join(),
    );
    expect(different).toEqual([]);
  });
});
