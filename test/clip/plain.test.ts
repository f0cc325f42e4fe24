import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pointingScript } from '../../local/cli/extract/point.ts';
import { UNKNOWN_URL } from './support/answered-pages.ts';
import { chromium, clipping } from './support/clipping.ts';
import { PLAIN_CASES } from './support/plain-pages.ts';

describe.skipIf(!chromium)('pages that keep their posts in plain paragraphs, cells and lines', () => {
  const { show, clip } = clipping();

  test.each(PLAIN_CASES)('$name', async ({ page, point, expected }) => {
    const html = readFileSync(resolve(import.meta.dirname, `../fixtures/plain/${page}.html`), 'utf8');
    const evaluate = await show(UNKNOWN_URL, html);
    if (point) expect(await evaluate(pointingScript(point)), 'the words stand on the page').toBe(true);
    const { draft } = await clip(evaluate);
    expect(draft).toMatchObject(expected);
  });
});
