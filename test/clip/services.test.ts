import { describe, expect, test } from 'vitest';
import { chromium, clipping } from './support/clipping.ts';
import { EMPTY_SERVICES, POISONED_SERVICES } from './support/service-pages.ts';

interface Read {
  readonly kind: string;
  readonly text: string;
  readonly author: string;
  readonly published: string;
  readonly fields?: readonly { label: string; value: string; contact?: boolean }[];
}

describe.skipIf(!chromium)('the services in which cities take reports, in a real Chromium', () => {
  const { show, clip } = clipping();
  const read = async ({ url, html }: { readonly url: string; readonly html: string }) => {
    const evaluate = await show(url, html);
    const draft = (await clip(evaluate)).draft as Read | null;
    expect(await evaluate('globalThis.poisoned === undefined')).toBe(true);
    return draft;
  };

  test.each(EMPTY_SERVICES)('$name: nobody says anything', async (page) => {
    const draft = await read(page);
    expect(draft).toMatchObject({ kind: 'page', text: '', author: '', published: '' });
    expect(draft?.fields ?? []).toEqual([]);
  });

  test.each(POISONED_SERVICES)('$name: only what the person sees and has answered', async (page) => {
    const draft = await read(page);
    expect(draft).toMatchObject({ kind: page.kind, text: page.text, author: '', published: '' });
    const answers = draft?.fields?.map(({ label, value, contact }) =>
      contact ? [label, value, 'held'] : [label, value],
    );
    expect(answers).toEqual(page.answers);
    expect(JSON.stringify(draft)).not.toMatch(/Dolt|4711|javascript:/);
  });
});
