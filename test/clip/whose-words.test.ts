import { describe, expect, test } from 'vitest';
import { chromium, clipping } from './support/clipping.ts';
import { LINE_CASES } from './support/expected-lines.ts';
import { WHOSE_CASES } from './support/expected-whose.ts';

describe.skipIf(!chromium)('whose words they are, and what their own lines tell', () => {
  const { show, clip } = clipping();

  test.each([...WHOSE_CASES, ...LINE_CASES])('$name', async ({ url, html, place, focus, expected }) => {
    const evaluate = await show(url, html);
    if (place) {
      const set = `getSelection().setPosition(document.querySelector(${JSON.stringify(place)}).firstChild, 0)`;
      await evaluate(`${set}; globalThis.gensvarGesture = { pointer: true }; 0`);
    }
    if (focus) {
      const has = `document.querySelector(${JSON.stringify(focus)})?.focus(); document.activeElement !== document.body`;
      expect(await evaluate(has), 'the focus is there').toBe(true);
    }
    const { draft } = await clip(evaluate);
    if (expected === null) expect(draft).toBeNull();
    else expect(draft).toMatchObject(expected);
  });
});
