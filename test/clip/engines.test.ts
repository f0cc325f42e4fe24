import { describe, expect, test } from 'vitest';
import { pointingScript } from '../../local/cli/extract/point.ts';
import { chromium, clipping } from './support/clipping.ts';
import { ENGINES, type Engine, type EnginePost } from './support/engines.ts';

const WORDS = {
  sv: {
    first: 'Lampan vid bron har varit trasig i tre veckor.',
    second: 'Grinden till lekplatsen går inte att stänga.',
  },
  en: {
    first: 'The lamp by the bridge has been broken for weeks.',
    second: 'The playground gate does not shut.',
  },
} as const;
type Language = keyof typeof WORDS;

const page = (language: Language, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Bron</title></head><body>${body}</body></html>`;

const thread = (engine: Engine, language: Language, change: Partial<EnginePost>): string => {
  const own = {
    number: 40_102,
    href: engine.linkOf(40_102),
    iso: '2026-03-03T19:40:00+01:00',
    shown: '2026-03-03 19:40',
  };
  const other = {
    number: 40_103,
    href: engine.linkOf(40_103),
    iso: '2026-03-04T07:05:00+01:00',
    shown: '2026-03-04 07:05',
  };
  const words = WORDS[language];
  return page(
    language,
    engine.around(
      engine.post({ ...own, author: 'Karin Holm', words: words.first, ...change }) +
        engine.post({ ...other, author: 'Per Ros', words: words.second }),
    ),
  );
};

const EACH = ENGINES.flatMap((engine) =>
  (['sv', 'en'] as const).map((language) => ({ name: engine.name, language, engine })),
);

/** Written so that no page can pass off more than it shows, whatever the engine lets its users write. */
describe.skipIf(!chromium)('engines without an adapter, in a real Chromium', () => {
  const { show, clip } = clipping();
  const read = async (url: string, html: string, point?: string) => {
    const evaluate = await show(url, html);
    if (point) expect(await evaluate(pointingScript(point)), 'the words stand on the page').toBe(true);
    const { draft } = await clip(evaluate);
    expect(await evaluate('globalThis.poisoned === undefined')).toBe(true);
    return draft as {
      author: string;
      text: string;
      published: string;
      permalink: string;
      title: string;
    } | null;
  };

  test.each(EACH)(
    '$name, $language: a plain post is read with its own name and time',
    async ({ engine, language }) => {
      const draft = await read(engine.url, thread(engine, language, {}), WORDS[language].first);
      expect(draft).toMatchObject({ text: WORDS[language].first, author: 'Karin Holm' });
      expect(draft?.published).toMatch(/^2026-03-03T/);
    },
  );

  test.each(EACH)('$name, $language: a list of subjects has no post', async ({ engine, language }) => {
    const words = WORDS[language];
    const list = engine.list(engine.line(words.first, 'Karin Holm') + engine.line(words.second, 'Per Ros'));
    expect(await read(engine.url, page(language, list))).toMatchObject({ author: '', published: '' });
  });

  test.each(EACH)(
    '$name, $language: hidden words, and names and times within a post, are not taken for its own',
    async ({ engine, language }) => {
      const { first, second } = WORDS[language];
      const trap =
        '<span hidden>Dolt ett.</span> <span style="display:none">Dolt två.</span> <span style="visibility:hidden">Dolt tre.</span>' +
        '<span aria-hidden="true" style="display:none" class="author username">Falsk Person</span>' +
        ' <b class="author username" itemprop="author">Borgmästaren</b> <time datetime="1999-01-01T10:00">1999</time>';
      const draft = await read(engine.url, thread(engine, language, { words: `${first}${trap}` }), first);
      expect(draft?.text.startsWith(first)).toBe(true);
      expect(draft?.text).not.toMatch(/Dolt|Falsk/);
      expect(draft?.text).not.toContain(second);
      expect(draft?.author).toBe('Karin Holm');
      expect(draft?.published).toMatch(/^2026-03-03T/);
    },
  );

  test.each(EACH)(
    '$name, $language: a name of markup, a javascript: link, a time that is none, an attribute without end',
    async ({ engine, language }) => {
      const { first } = WORDS[language];
      const html = thread(engine, language, {
        author: '&lt;img src=x onerror=&quot;poisoned=1&quot;&gt;',
        href: 'javascript:poisoned=1',
        iso: '2026-99-99T99:99',
        shown: '&lt;i&gt;nyss&lt;/i&gt;',
        words: `${first} =HYPERLINK(&quot;https://elak.exempel&quot;) &lt;script&gt;poisoned=1&lt;/script&gt;`,
        attributes: `data-x="${'9'.repeat(200_000)}"`,
      });
      const draft = await read(engine.url, html, first);
      // As words, which the sheet takes care of; never run, never another's.
      expect(draft?.text).toBe(`${first} =HYPERLINK("https://elak.exempel") <script>poisoned=1</script>`);
      expect(['', '<img src=x onerror="poisoned=1">']).toContain(draft?.author);
      expect(draft?.published).toBe('');
      expect(draft?.permalink).not.toMatch(/^javascript|40103/i);
      expect(draft?.title ?? '').not.toContain('Per Ros');
    },
  );
});
