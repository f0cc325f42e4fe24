import { describe, expect, test } from 'vitest';
import type { Draft } from '../../shared/protocol/draft.ts';
import { chromium, clipping } from './support/clipping.ts';
import { OWNER_CASES } from './support/expected-owners.ts';

describe.skipIf(!chromium)('whose post it is', () => {
  const { show, clip } = clipping();

  test.each(OWNER_CASES)('$name', async ({ url, html, focus, expected }) => {
    const evaluate = await show(url, html);
    if (focus) {
      const has = `document.querySelector(${JSON.stringify(focus)})?.focus(); document.activeElement !== document.body`;
      expect(await evaluate(has), 'the focus is there').toBe(true);
    }
    const { draft } = await clip(evaluate);
    if (expected === null) expect(draft).toBeNull();
    else expect(draft).toMatchObject(expected);
    // A place is told, or there is none.
    if (expected) expect((draft as Draft).place).toBe(expected.place);
    // What is not held back must not be marked either.
    if (expected?.fields) expect((draft as Draft).fields).toEqual(expected.fields);
  });
});
