import { describe, expect, test } from 'vitest';
import { chromium, clipping } from './support/clipping.ts';
import { FORM_MARKUP } from './support/form-markup.ts';
import { FORM_PAGES, type FormPage, UNSEEN_FORM_PAGES } from './support/form-pages.ts';

interface Read {
  readonly kind: string;
  readonly text: string;
  readonly title: string;
  readonly fields: readonly { label: string; value: string; contact?: boolean }[];
}

describe.skipIf(!chromium)('forms, receipts and what looks like them', () => {
  const { show, clip } = clipping();

  test.each([...FORM_PAGES, ...UNSEEN_FORM_PAGES, ...FORM_MARKUP])('$name', async (page: FormPage) => {
    const evaluate = await show(page.url, page.html);
    const draft = (await clip(evaluate)).draft as Read | null;
    if (page.kind === 'neither') {
      expect(draft?.kind).not.toBe('form');
      expect(draft?.kind).not.toBe('receipt');
      expect(draft?.fields ?? []).toEqual([]);
      return;
    }
    expect(draft?.kind).toBe(page.kind);
    const answers = draft?.fields.map(({ label, value, contact }) =>
      contact ? [label, value, 'held'] : [label, value],
    );
    expect(answers).toEqual(page.answers);
    expect(draft?.text).toBe(page.text);
    if (page.title) expect(draft?.title).toBe(page.title);
  });
});
