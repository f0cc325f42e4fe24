import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse, placeOf, read, sourceFiles, walk } from './sources.ts';

/** Ways to turn text into markup or code. Text from a page, a cell or the network is hostile, and stays text. */
const FORBIDDEN = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'srcdoc',
  'eval',
]);

const ALLOWED_FILES: Readonly<Record<string, string>> = {
  'local/services/facade/html/template.ts':
    'HtmlService compiles its own templates to functions; they are files of the add-on, run in its own context',
};

const dangersIn = (path: string, text: string): readonly string[] => {
  // Most files name none of them, and need not be parsed.
  if (![...FORBIDDEN, 'document', 'Function'].some((name) => text.includes(name))) return [];
  const file = parse(path, text);
  const found: string[] = [];
  walk(file, (node) => {
    const isNamed = ts.isIdentifier(node) && FORBIDDEN.has(node.text);
    const isWrite =
      ts.isPropertyAccessExpression(node) &&
      node.expression.getText(file) === 'document' &&
      /^write(ln)?$/.test(node.name.text);
    const isFunction =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'Function';
    const isByName =
      ts.isElementAccessExpression(node) &&
      ts.isStringLiteralLike(node.argumentExpression) &&
      FORBIDDEN.has(node.argumentExpression.text);
    if (isNamed || isWrite || isFunction || isByName)
      found.push(`${placeOf(file, node)} ${node.getText(file)}`);
  });
  return found;
};

test.each([
  'element.innerHTML = text',
  "element['outerHTML'] = text",
  'document.write(text)',
  'eval(text)',
  'new Function(text)',
  '<div dangerouslySetInnerHTML={{ __html: text }} />',
])('%s is a danger', (text) => {
  expect(dangersIn('a.tsx', text)).toHaveLength(1);
});

test('no source turns text into markup or code', () => {
  const files = sourceFiles().filter((path) => !(path in ALLOWED_FILES));
  expect(files.flatMap((path) => dangersIn(path, read(path)))).toEqual([]);
});
