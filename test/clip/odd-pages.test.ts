import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pointingScript } from '../../local/cli/extract/point.ts';
import type { Draft } from '../../shared/protocol/draft.ts';
import { chromium, clipping } from './support/clipping.ts';

const PAGE = 'https://forum.exempel.se/trad/5';
const post = (id: number, name: string, time: string, text: string, more = ''): string =>
  `<article class="post" id="post-${id}"><a class="author" href="/u/${id}">${name}</a><a href="#post-${id}"><time datetime="${time}">x</time></a><div class="post-content">${text}</div>${more}</article>`;
const page = (body: string, attributes = 'lang="sv"'): string =>
  `<!doctype html><html ${attributes}><head><title>Tråd</title></head><body><h1>Tråd</h1>${body}</body></html>`;

describe.skipIf(!chromium)('pages that are not as most', () => {
  const { show, clip } = clipping();
  const clipAt = async (html: string, words?: string): Promise<Draft> => {
    const evaluate = await show(PAGE, html);
    if (words) expect(await evaluate(pointingScript(words)), 'the words stand on the page').toBe(true);
    return (await clip(evaluate)).draft as Draft;
  };

  test('a thread from right to left, with marks of direction in names and words', async () => {
    const html = page(
      post(11, '\u202bليلى حداد\u202c', '2026-03-02T08:15:00+01:00', 'المصباح في الشارع مطفأ منذ أسبوع.') +
        post(
          12,
          'Tova Lind',
          '2026-03-03T08:15:00+01:00',
          'Jag skrev till kommunen: <bdi dir="rtl">المصباح</bdi> är släckt.',
        ),
      'lang="ar" dir="rtl"',
    );
    expect(await clipAt(html, 'المصباح في الشارع')).toMatchObject({
      author: 'ليلى حداد',
      text: 'المصباح في الشارع مطفأ منذ أسبوع.',
    });
    expect(await clipAt(html, 'Jag skrev till kommunen')).toMatchObject({
      author: 'Tova Lind',
      text: 'Jag skrev till kommunen: المصباح är släckt.',
    });
  });

  test('five megabytes: the post pointed at is read, and the page too', async () => {
    const filling = 'Lång text som inte säger något särskilt. '.repeat(40);
    const html = page(
      Array.from({ length: 3_000 }, (_, index) =>
        post(
          1_000 + index,
          `Granne ${index}`,
          '2026-03-02T08:15:00+01:00',
          `<p>Inlägg ${index}. ${filling}</p>`,
        ),
      ).join(''),
    );
    expect(html.length).toBeGreaterThan(5_000_000);
    const draft = await clipAt(html, 'Inlägg 1500. Lång text');
    expect(draft).toMatchObject({ author: 'Granne 1500', permalink: `${PAGE}#post-2500` });
    expect(draft.text).not.toContain('Inlägg 1501');
    expect(await clipAt(html)).toMatchObject({ author: 'Granne 0' });
  });

  test('a closed shadow root is read where the browser lets an extension look into it', async () => {
    const evaluate = await show(PAGE, page('<x-tråd></x-tråd><main><x-trad></x-trad></main>'));
    const target = await evaluate(`(() => {
      const host = document.querySelector('x-trad');
      const root = host.attachShadow({ mode: 'closed' });
      root.append(...new DOMParser().parseFromString(${JSON.stringify(post(21, 'Mira Holm', '2026-03-04T07:05:00+01:00', 'Bänken i backen är trasig.'))}, 'text/html').body.children);
      globalThis.chrome = { dom: { openOrClosedShadowRoot: (one) => one === host ? root : null } };
      globalThis.gensvarGesture = { target: root.querySelector('.post-content') };
      return host.shadowRoot === null;
    })()`);
    expect(target, 'the root is closed').toBe(true);
    expect((await clip(evaluate)).draft).toMatchObject({
      author: 'Mira Holm',
      text: 'Bänken i backen är trasig.',
      published: '2026-03-04T07:05:00+01:00',
    });
  });

  test('the head of a page that moved on without it is not believed', async () => {
    const html = readFileSync(resolve(import.meta.dirname, '../fixtures/pages/stale-head.html'), 'utf8');
    const evaluate = await show('https://app.exempel.se/inlagg/2', html);
    const { draft } = await clip(evaluate);
    expect((draft as Draft).permalink).toBe('https://app.exempel.se/inlagg/2');
  });

  test('language, files, place and what is answered come along, faces and quoted pictures do not', async () => {
    const html = page(
      post(31, 'Tova Lind', '2026-03-02T08:15:00+01:00', 'Lampan är släckt vid bron.') +
        post(
          32,
          'Omar Vale',
          '2026-03-03T08:15:00+01:00',
          `<blockquote class="quote" data-author="Tova Lind">Lampan är släckt<img src="/citat.png" alt=""></blockquote>Here is the lamp.<img src="/bild/lampa.jpg?utm_source=x" alt="The lamp"><img class="emoji" alt="💡" src="/e.png"> <a href="/fil/karta.pdf">karta.pdf</a>`,
          '<span class="p-location">Strandbron, Sjöberga</span><img class="avatar" src="/ansikte.jpg" alt="Omar">',
        ).replace('<article', '<article lang="en-GB"'),
    );
    expect(await clipAt(html, 'Here is the lamp')).toMatchObject({
      text: 'Here is the lamp.💡 karta.pdf',
      language: 'en-GB',
      answersTo: 'Tova Lind',
      place: 'Strandbron, Sjöberga',
      attachments: [
        { url: 'https://forum.exempel.se/fil/karta.pdf', label: 'karta.pdf' },
        { url: 'https://forum.exempel.se/bild/lampa.jpg', label: 'The lamp' },
      ],
    });
    expect(await clipAt(html, 'Lampan är släckt vid bron')).not.toHaveProperty('attachments');
  });

  test('a report’s photo comes along from the button as it does when the report is pointed at', async () => {
    const photo = (number: number) =>
      `<div class="photo"><a href="/photo/${number}.0.full.jpeg?4f2a"><img src="/photo/${number}.0.jpeg" alt="Foto"></a></div>`;
    const html = `<!doctype html><html lang="sv"><head><title>Lampan är släckt</title></head><body><div id="side-report"><div class="problem-header" problem-id="77"><h1>Lampan är släckt</h1><p class="report_meta_info">Rapporterat i kategorin Belysning av Tova Lind 08:15, mån 2 mars 2026</p><div class="moderate-display"><p>Lampan vid gångbron har varit släckt i tre veckor.</p></div>${photo(77)}</div><div id="updates"><ul class="item-list--updates"><li><a name="update_40102"></a><div><div class="moderate-display"><p>Nu är lampan lagad.</p></div>${photo(78)}<p class="meta-2">Inlagt av Arvid Ek 19:40, tis 3 mars 2026</p></div></li></ul><form method="post"><textarea name="update"></textarea></form></div></div></body></html>`;
    const attachments = [{ url: 'https://forum.exempel.se/photo/77.0.full.jpeg', label: 'Foto' }];
    const byButton = await clipAt(html);
    expect(byButton).toMatchObject({ author: 'Tova Lind', published: '2026-03-02T08:15' });
    const pointed = await clipAt(html, 'Lampan vid gångbron');
    const urls = (draft: Draft) => draft.attachments?.map(({ url }) => url.replace(/\?.*$/, ''));
    expect(urls(pointed)).toEqual(attachments.map(({ url }) => url));
    expect(urls(byButton)).toEqual(urls(pointed));
    expect(byButton.attachments).toEqual(pointed.attachments);
  });

  test('pointing at the heading of a thread means its first post', async () => {
    const html = page(
      post(41, 'Tova Lind', '2026-03-02T08:15:00+01:00', 'Lampan är släckt vid bron.') +
        post(42, 'Omar Vale', '2026-03-03T08:15:00+01:00', 'Den lyser nu.'),
    );
    expect(await clipAt(html, 'Tråd')).toMatchObject({
      author: 'Tova Lind',
      text: 'Lampan är släckt vid bron.',
    });
  });

  test('a date that is two days keeps its words, until another date on the page tells the order', async () => {
    const dated = (second: string) =>
      page(
        [
          ['Tova Lind', '03-04-2026, 08:15', 'Lampan är släckt vid bron.'],
          ['Omar Vale', second, 'Den lyser nu.'],
        ]
          .map(
            ([name, day, text], index) =>
              `<div class="post" id="post-5${index}"><a class="author" href="/u/${index}">${name}</a> <span class="date">${day}</span><div class="post-content">${text}</div></div>`,
          )
          .join(''),
      );
    expect(await clipAt(dated('05-04-2026, 09:00'), 'Lampan är släckt')).toMatchObject({
      published: '',
      publishedText: '03-04-2026, 08:15',
    });
    expect(await clipAt(dated('24-04-2026, 09:00'), 'Lampan är släckt')).toMatchObject({
      published: '2026-04-03T08:15',
      certainty: { published: 'guessed' },
    });
    expect(await clipAt(dated('04-24-2026, 09:00'), 'Lampan är släckt')).toMatchObject({
      published: '2026-03-04T08:15',
    });
  });

  test('what is shown wins over what only machines see, and is marked as guessed', async () => {
    const html = page(
      `<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><span itemprop="author" itemscope><span itemprop="name">Tova Lind</span></span><meta itemprop="datePublished" content="2010-12-27T17:28:38Z"><time itemprop="dateModified" datetime="2019-01-05T03:32:45Z">5 januari 2019 kl. 03.32</time><div itemprop="articleBody">Tråden flyttades hit från ett annat forum.</div></div>`.repeat(
        2,
      ),
    );
    expect(await clipAt(html, 'Tråden flyttades hit')).toMatchObject({
      published: '2019-01-05T03:32:45Z',
      certainty: { published: 'guessed' },
    });
  });
});
