import { describe, expect, test } from 'vitest';
import type { Draft } from '../../shared/protocol/draft.ts';
import { chromium, clipping } from './support/clipping.ts';

/**
 * Articles taken whole, from page templates of many ages. What is theirs stands between the heading and the words;
 * comments, other articles, menus and forms around them are others'.
 */

const URL = 'https://www.bladet.exempel.se/2026/03/bron-stangs';
const TITLE = 'Bron över Lillån stängs i veckan';
const FIRST =
  'Gång- och cykelbron över Lillån stängs på måndag, och den som ska till skolan får gå om kvarnen i minst två veckor.';
const MORE = [
  'Kommunen byter räcken och lagar det murkna virket som flera boende har klagat på sedan i höstas, säger Stina Alm.',
  'Arbetet skulle ha börjat redan i februari, men isen låg kvar och entreprenören ville inte ställa ställningar på den.',
  'När bron öppnas igen ska den bära även snöröjarens maskin, så att skolvägen kan plogas på morgnarna nästa vinter.',
];
const paragraphs = (...all: readonly string[]): string => all.map((one) => `<p>${one}</p>`).join('');
const ARTICLE = paragraphs(FIRST, ...MORE);
const LONG = paragraphs(
  ...Array.from({ length: 12 }, (_, at) => `${at + 1}. ${MORE[at % 3]} ${MORE[(at + 1) % 3]}`),
);
const page = (body: string, head = '', title = `${TITLE} - Bladet`): string =>
  `<!doctype html><html lang="sv"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const CALLED = '<meta property="og:type" content="article">';

interface Case {
  readonly name: string;
  readonly html: string;
  readonly expected: Partial<Draft>;
  readonly not?: string;
}

const CASES: readonly Case[] = [
  {
    name: 'in a box that the system for pages calls a widget, beside a longer archive',
    html: page(
      `<div class="widget Blog"><h3 class="post-title">${TITLE}</h3><div class="post-body entry-content">${ARTICLE}</div><p>Posted by <a rel="author" href="https://www.bladet.exempel.se/profil/7">Tova Lind</a> at 08:15, 2 mars 2026</p></div><div class="widget BlogArchive"><ul>${'<li>Ett äldre inlägg om något helt annat som någon skrev för länge sedan</li>'.repeat(60)}</ul></div>`,
    ),
    expected: { title: TITLE, text: expect.stringContaining(FIRST) },
  },
  {
    name: 'above an empty form for those who want an account, unsigned',
    html: page(
      `<h1>${TITLE}</h1><div>${LONG}</div><form action="/konto">${['Förnamn', 'Efternamn', 'Postnummer', 'Ort', 'E-post', 'Telefon', 'Födelseår'].map((one) => `<label>${one} <input name="${one}"></label>`).join('')}<label>Om dig <textarea name="om"></textarea></label><button>Skapa konto</button></form>`,
      CALLED,
    ),
    expected: { kind: 'post', text: expect.stringContaining('12. ') },
  },
  {
    name: 'on a page that puts the focus in its box for logging in',
    html: page(
      `<form action="/in"><input name="u" placeholder="Användarnamn" autofocus><input type="password" name="p"><button>In</button></form><h1>${TITLE}</h1><p class="byline">Av <a rel="author" href="/av/tova">Tova Lind</a></p><div>${ARTICLE}</div>`,
      CALLED,
    ),
    expected: { kind: 'post', author: 'Tova Lind', text: expect.stringContaining(FIRST) },
  },
  {
    name: 'divided into parts, of which a later one is the longest',
    html: page(
      `<h1>${TITLE}</h1><div class="a"><div class="del">${paragraphs(FIRST)}</div><figure><figcaption>Bron i snö, den vinter då den byggdes om för första gången.</figcaption></figure><div class="del2">${paragraphs(...MORE, ...MORE)}</div></div>`,
      CALLED,
    ),
    expected: { text: expect.stringMatching(/^Gång- och cykelbron/) },
    not: 'Bron i snö',
  },
  {
    name: 'shorter than the next article, which the page has put under it',
    html: page(
      `<article><h1>${TITLE}</h1><p class="byline">Tova Lind</p><time datetime="2026-03-02T08:15:00+01:00">2 mars</time><div>${ARTICLE}</div></article><article><h2>Kvarnen är såld</h2><p class="byline">Bo Ek</p><time datetime="2026-02-01T08:15:00+01:00">1 februari</time><div>${LONG}</div></article>`,
      CALLED,
    ),
    expected: { author: 'Tova Lind', text: expect.stringContaining(FIRST) },
    not: '12. ',
  },
  {
    name: 'of a blog whose titles are plain lines, with longer comments below',
    html: page(
      `<p class="meny"><a href="/kultur/">Kultur</a> <a href="/arkiv/">Arkiv</a></p><div class="post"><p class="headline">${TITLE}</p><p class="byline"><a href="https://x.exempel.se/author/tova-lind/">Tova Lind</a> 2 mars 2026 07:53</p>${ARTICLE}</div><div class="comments">${`<div class="commentnew"><div class="commenthead">Pia • #1 • 3 mars 2026 08:05</div><div class="commentcontent">${LONG}</div></div>`.repeat(3)}</div><h1>Skriv en kommentar</h1>`,
      '',
      `${TITLE} - Bladet`,
    ),
    expected: { title: TITLE, text: expect.stringContaining(FIRST) },
    not: '12. ',
  },
  {
    name: 'with a box about its writer that the page calls content',
    html: page(
      `<div class="post type-post hentry"><h1>${TITLE}</h1><div class="box"><div class="content"><h3>Tova Lind</h3><p>Tova Lind skriver om vägar och broar i Bladet sedan många år och bor vid ån.</p></div></div><div id="text">${LONG}</div><time datetime="2026-03-02T08:15">2 mars 2026</time></div>`,
    ),
    expected: { text: expect.stringContaining('12. ') },
  },
  {
    name: 'signed in a line of several things',
    html: page(
      `<ul>${['Priser', 'Arkiv', 'Kontakt'].map((one) => `<li><a href="/${one.toLowerCase()}/">${one}</a></li>`).join('')}</ul><h5>15 april 2026</h5><div class="post hentry"><h1 class="entry-title">${TITLE}</h1><div class="info"><p>2 mars 2026 | Kommunen bygger om | Skribent: <a href="https://x.exempel.se/author/tova/">Tova Lind</a></p></div><div class="entry-content">${ARTICLE}</div></div>`,
      CALLED,
    ),
    expected: { author: 'Tova Lind', published: '2026-03-02', text: expect.stringContaining(FIRST) },
  },
  {
    name: 'under a kicker that the page makes its first heading, and changed since',
    html: page(
      `<h1>Broarna</h1><h2>${TITLE}</h2><p>Av Tova Lind</p><p>Publicerad 2 mars 2026, uppdaterad 5 mars 2026</p><div>${ARTICLE}</div>`,
      `${CALLED}<meta name="author" content="Bladet, Holmsund, Sverige">`,
      `Broarna: ${TITLE} - Bladet`,
    ),
    expected: { title: TITLE, author: 'Tova Lind', published: '2026-03-02' },
  },
  {
    name: 'whose heading is in other words than the title for machines, with a part of that below',
    html: page(
      `<article><h1>Bron stängs för skolbarnen – så ska de gå i veckan</h1><div>${paragraphs(FIRST, MORE[0] ?? '')}<h2>Bron stängs</h2>${paragraphs(...MORE)}</div></article>`,
      CALLED,
      'Bladet direkt: Bron stängs för Lillåns elever – så går de i veckan',
    ),
    expected: {
      title: 'Bron stängs för skolbarnen – så ska de gå i veckan',
      text: expect.stringContaining(FIRST),
    },
  },
];

describe.skipIf(!chromium)('an article taken whole', () => {
  const { show, clip } = clipping();

  test.each(CASES)('$name', async ({ html, expected, not }) => {
    const draft = (await clip(await show(URL, html))).draft as Draft;
    expect(draft).toMatchObject(expected);
    if (not) expect(draft.text).not.toContain(not);
  });
});
