import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder, parse, placeOf, ROOMS, read, sourceFiles, walk } from './sources.ts';

/** Where words belong, and where Swedish is data rather than interface. */
const HOMES = [
  'shared/text/',
  // Names of districts, organisations and themes.
  'shared/reference/',
  // Words that residents use, by which matters are compared and personal data is found: read, never shown.
  'shared/similarity/',
  'shared/privacy/',
  // Univer's own interface, put into Swedish.
  'local/sheet/swedish/',
  // What invented residents and departments write.
  'local/demo/',
  // Said before the built program can run.
  'local/bootstrap/words.mjs',
  'local/bootstrap/node-version.cjs',
];

/** Files whose Swedish is read or formatted rather than said by us. */
const ALLOWED_FILES: Readonly<Record<string, string>> = {
  'extension/clip/dates.ts': 'reads times as other sites write them',
  'shared/edits/cells.ts': 'reads days as people write them in a cell',
  'extension/clip/months.ts': 'reads months as other sites write them',
  'extension/clip/small-words.ts': 'knows a language by its small words',
  'local/services/workbook/locales.ts': 'days and months of the number formats, as Google writes them',
};

/** Keys are called the same in every language; a short code of capitals is no word. */
const CODE = /^\p{Lu}{1,3}$/u;
const KEYS = /^(Ctrl|Alt|Shift|Enter|Esc|Tab|\d|\+|\s)+$/;

const SWEDISH = /[åäöÅÄÖ]|\b(och|inte|eller|ett|ska|kan|har|finns|saknas|spara|ärende)\b/i;
const SHOWN_ATTRIBUTES = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);

const hasLetters = (text: string): boolean => /\p{L}/u.test(text) && !KEYS.test(text);

/** Single Swedish-looking words are often keys; a phrase, or a Swedish letter, is language. */
const isSwedish = (text: string): boolean =>
  !CODE.test(text) && (/[åäöÅÄÖ]/.test(text) || (/\s/.test(text.trim()) && SWEDISH.test(text)));

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' ');
  }
  return undefined;
};

const isShownAttribute = (node: ts.Node): boolean =>
  ts.isJsxAttribute(node.parent) && SHOWN_ATTRIBUTES.has(node.parent.name.getText());

const wordsIn = (path: string, text: string): readonly string[] => {
  // Without markup only Swedish is looked for, and most such files hold none.
  if (!path.endsWith('.tsx') && !SWEDISH.test(text)) return [];
  const file = parse(path, text);
  const found: string[] = [];
  walk(file, (node) => {
    const literal = textOf(node);
    const isLanguage = ts.isJsxText(node)
      ? hasLetters(node.text)
      : literal !== undefined &&
        (isSwedish(literal) || (isShownAttribute(node) && hasLetters(literal))) &&
        !ts.isImportDeclaration(node.parent);
    if (isLanguage) found.push(`${placeOf(file, node)} ${node.getText(file).trim().slice(0, 80)}`);
  });
  return found;
};

const wordsInPage = (html: string): string =>
  html
    .replaceAll(/<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\bGensvar\b/g, '')
    .trim();

test.each([
  '<p>Spara</p>',
  '<button aria-label="Save">{x}</button>',
  "const a = 'Ärendet sparades'",
  "const a = 'Det finns inte'",
  'const a = `Rad $' + '{n} saknas helt`',
])('%s holds words', (text) => {
  expect(wordsIn('a.tsx', text)).toHaveLength(1);
});

test.each(["const a = 'utf-8'", '<p class="quiet" id="kan">{words.save}</p>', "import a from './kan ha.ts'"])(
  '%s holds no words',
  (text) => {
    expect(wordsIn('a.tsx', text)).toEqual([]);
  },
);

test('no word of the interface stands outside shared/text', () => {
  const found = sourceFiles()
    .filter((path) => !HOMES.some((home) => path.startsWith(home)) && !(path in ALLOWED_FILES))
    .flatMap((path) => wordsIn(path, read(path)));
  expect(found).toEqual([]);
});

test('the pages hold no words of their own', () => {
  const pages = ROOMS.flatMap(filesUnder).filter(
    (path) => path.endsWith('.html') && !path.startsWith('local/demo/'),
  );
  expect(pages.map((path) => [path, wordsInPage(read(path))]).filter(([, words]) => words !== '')).toEqual(
    [],
  );
});
