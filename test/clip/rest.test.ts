import { describe, expect, test } from 'vitest';
import { chromium, clipping } from './support/clipping.ts';
import { REST_CASES } from './support/expected-rest.ts';
import { SELECTION_CASES } from './support/expected-selections.ts';

describe.skipIf(!chromium)('words that are not all shown, and words of several', () => {
  const { show, clip } = clipping();

  test.each(REST_CASES)('$name', async ({ url, html, focus, select, expected, isCutOff }) => {
    const evaluate = await show(url, html);
    if (focus) await evaluate(`document.querySelector(${JSON.stringify(focus)}).focus()`);
    if (select) await evaluate(`getSelection().selectAllChildren(document.querySelector('${select}'))`);
    const { draft } = await clip(evaluate);
    expect(draft).toMatchObject(expected);
    expect((draft as { cutOff?: boolean }).cutOff ?? false).toBe(isCutOff);
  });

  test.each(SELECTION_CASES)('$name', async ({ url, html, from, to, expected }) => {
    const evaluate = await show(url, html);
    // From the first letter of the one to the last of the other.
    await evaluate(`(() => {
      const [start, end] = ${JSON.stringify([from, to])}.map((words) => {
        const walker = document.createTreeWalker(document.body, 4);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue.indexOf(words);
          if (at >= 0) return [node, at, at + words.length];
        }
      });
      getSelection().setBaseAndExtent(start[0], start[1], end[0], end[2]);
    })()`);
    const { draft, more } = await clip(evaluate);
    expect([draft, ...(more ?? [])]).toMatchObject(expected);
  });
});
