import { expect, test } from 'vitest';

interface Pair {
  readonly sv: unknown;
  readonly en: unknown;
}

const isPair = (value: unknown): value is Pair =>
  typeof value === 'object' && value !== null && 'sv' in value && 'en' in value;

/** Words that are the same in both languages and right so. */
const isLongSentence = (text: string): boolean => text.length >= 25 && /\p{L}\s+\p{L}/u.test(text);

/** Lists that are rightly longer in one language. */
const ALLOWED: Readonly<Record<string, string>> = {
  'sheet.ts sheetWords.webPage.lines': 'the Swedish page also says in English what it is',
};

/** How the two halves of a pair differ in shape, or what was left untranslated; the path leads to each. */
const faults = (sv: unknown, en: unknown, path: string): readonly string[] => {
  if (typeof sv !== typeof en) return [`${path}: ${typeof sv} in Swedish, ${typeof en} in English`];
  if (typeof sv === 'string' && typeof en === 'string') {
    if (sv.trim() === '' || en.trim() === '') return sv === en ? [] : [`${path}: empty in one language`];
    return sv === en && isLongSentence(sv) ? [`${path}: not translated: ${sv}`] : [];
  }
  if (typeof sv === 'function' && typeof en === 'function') {
    if (sv.length !== en.length) return [`${path}: takes ${sv.length} and ${en.length} arguments`];
    return sv !== en && String(sv) === String(en) && isLongSentence(String(sv).replace(/^.*=>/s, ''))
      ? [`${path}: not translated: ${sv}`]
      : [];
  }
  if (typeof sv !== 'object' || sv === null || typeof en !== 'object' || en === null) return [];
  if (path in ALLOWED) return [];
  const [left, right] = [new Map(Object.entries(sv)), new Map(Object.entries(en))];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    if (!left.has(key)) return [`${path}.${key}: missing in Swedish`];
    if (!right.has(key)) return [`${path}.${key}: missing in English`];
    return faults(left.get(key), right.get(key), `${path}.${key}`);
  });
};

test.each([
  [{ a: 'x' }, {}],
  [{ a: (n: number) => `${n}` }, { a: () => '' }],
  [{ a: 'Ärendet sparades i arket i dag' }, { a: 'Ärendet sparades i arket i dag' }],
  [{ a: { b: 'x' } }, { a: 'x' }],
  [{ a: 'x' }, { a: ' ' }],
])('%o against %o is a fault', (sv, en) => {
  expect(faults(sv, en, '')).toHaveLength(1);
});

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../shared/text/**/*.ts', {
  eager: true,
});

test('every word exists in Swedish and in English', () => {
  const pairs = Object.entries(modules).flatMap(([file, exported]) =>
    Object.entries(exported)
      .filter((entry): entry is [string, Pair] => isPair(entry[1]))
      .map(([name, pair]) => ({ path: `${file.split('/').at(-1)} ${name}`, pair })),
  );
  expect(pairs.length).toBeGreaterThan(3);
  expect(pairs.flatMap(({ path, pair }) => faults(pair.sv, pair.en, path))).toEqual([]);
});
