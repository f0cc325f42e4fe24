import { describe, expect, test } from 'vitest';
import { pointingScript } from '../../local/cli/extract/point.ts';
import type { Draft } from '../../shared/protocol/draft.ts';
import { chromium, clipping } from './support/clipping.ts';

const PAGE = 'https://sida.exempel.se/lista/5';
const page = (body: string): string =>
  `<!doctype html><html lang="sv"><head><title>Sidans titel</title></head><body>${body}</body></html>`;

interface Case {
  readonly name: string;
  readonly html: string;
  /** Words that are right-clicked. */
  readonly point?: string;
  /** What the keyboard stands on. */
  readonly focus?: string;
  readonly expected: Partial<Draft>;
}

const long =
  'Vi som bor här har väntat i tre år på en ny lekplats och undrar nu vad som händer med pengarna som fanns.';
const voices = page(
  `<main><h1>Röster</h1><blockquote><p>${long}</p><p>Den gamla revs 2024.</p><p>När kommer den nya?</p><footer>— Ia, Sätra</footer></blockquote><blockquote><p>Håller med.</p><footer>— Bo, Vårberg</footer></blockquote></main>`,
);
const voicesUnsigned = page(
  `<main><h1>Röster</h1><blockquote><p>${long}</p><p>Den gamla revs 2024.</p></blockquote><blockquote><p>Håller med om lekplatsen men även bänkar behövs längs hela gången ned mot vattnet och stranden.</p></blockquote><blockquote><p>Bygg en hundrastgård i stället.</p></blockquote></main>`,
);
const disqus = page(
  `<h1>Artikel</h1><ul id="post-list" class="post-list"><li class="post" id="post-1001"><div class="post-content"><header><span class="author"><a href="/by/rosa">Rosa Bergh</a></span> <a class="time-ago" href="${PAGE}#comment-1001" title="4 maj 2026 08:15">en dag sedan</a></header><div class="post-message"><p>Torget är för mörkt på kvällarna.</p></div><footer><a href="#" class="reply-1001">Svara</a></footer></div><ul class="children"><li class="post" id="post-1002"><div class="post-content"><header><span class="author"><a href="/by/ola">Ola Frid</a></span> <a class="time-ago" href="${PAGE}#comment-1002" title="4 maj 2026 09:15">en dag sedan</a></header><div class="post-message"><p>Instämmer helt.</p></div><footer><a href="#" class="reply-1002">Svara</a></footer></div></li></ul></li></ul>`,
);
const node = (id: string, nick: string, words: string, more = ''): string =>
  `<div class="node" data-nid="${id}"><header><a class="nick" href="/u/${nick}">${nick}</a> <a class="when" href="#${id}"><time datetime="2026-05-04T08:15">4 maj</time></a></header><div class="msg"><p>${words}</p></div><footer><button id="svara-${id}">Svara</button></footer>${more}</div>`;
const hashed = (at: number, name: string, words: string): string =>
  `<div class="_i7"><div class="_q">${words}</div><div class="_m"><span class="_r">${name}</span> · <span class="_t">${at} tim</span> · <a class="_p" href="/k${at}">Länk</a> · <button class="_l" id="gilla-${at}">Gilla (4)</button></div></div>`;
const aria = (id: string, name: string, words: string): string =>
  `<div role="article" tabindex="0" id="${id}" aria-labelledby="h-${id}"><div id="h-${id}" class="sr">Inlägg av ${name}</div><div aria-hidden="true">N</div><div class="z"><span class="z1">${name}</span> <span class="z2" data-time="1777882500">08:15</span></div><div class="z3"><span>${words}</span> <span>Och så även här.</span></div></div>`;
const item = (at: number, name: string, words: string): string =>
  `<div class="comment-item" id="kom-${at}"><div class="comment-item__meta"><span class="comment-item__author">${name}</span> <time datetime="2026-05-0${at}T08:15">${at} maj</time> <a class="comment-item__link" href="/a/9?kommentar=${at}">#${at}</a></div><div class="comment-item__text">${words}</div><button class="comment-item__reply">Svara</button></div>`;
const news = page(
  `<main><article><h1>Torget stängs</h1><p>Kommunen stänger torget i sommar.</p></article><section>${item(1, 'Ida', 'Ja')}${item(2, 'Per', 'Nej!')}${item(3, 'Mona', '👍')}${item(4, 'Ulf', 'Det här har vi sagt i flera år utan att någon lyssnar på oss som bor här.')}</section></main>`,
);
const widget = (id: string, name: string, words: string, more = ''): string =>
  `<div class="ifrg-comment" id="ifrg-c-${id}"><div class="ifrg-comment__head"><span class="ifrg-avatar">LB</span><span class="ifrg-comment__name">${name}</span><span class="ifrg-badge">Verifierad med BankID</span><span class="ifrg-comment__date">4 maj 2026 08:15</span></div><div class="ifrg-comment__text">${words}</div><div class="ifrg-comment__tools"><button>Svara</button></div>${more}</div>`;

const CASES: readonly Case[] = [
  {
    name: 'a voice among several, each signed: itself, not the first',
    html: voices,
    point: 'Håller med.',
    expected: { text: 'Håller med.' },
  },
  {
    name: 'a short paragraph of nobody’s: itself, not the page',
    html: voicesUnsigned,
    point: 'Den gamla revs 2024.',
    expected: { text: 'Den gamla revs 2024.' },
  },
  {
    name: 'a nested answer’s own link',
    html: disqus,
    focus: '.reply-1002',
    expected: { text: 'Instämmer helt.', author: 'Ola Frid', published: '2026-05-04T09:15' },
  },
  {
    name: 'the time of a nested answer',
    html: disqus,
    focus: '#post-1002 .time-ago',
    expected: { text: 'Instämmer helt.', author: 'Ola Frid' },
  },
  {
    name: 'the answered one’s link',
    html: disqus,
    focus: '.reply-1001',
    expected: { text: 'Torget är för mörkt på kvällarna.', author: 'Rosa Bergh' },
  },
  {
    name: 'a nested answer’s button, on an engine that nobody has met',
    html: page(
      `<h1>Tråd</h1>${node('n1', 'maja', 'Vem äger bryggan?', node('n2', 'otto', 'Kommunen gör det.'))}`,
    ),
    focus: '#svara-n2',
    expected: { text: 'Kommunen gör det.', author: 'otto' },
  },
  {
    name: 'the button of a post whose name stands below its words',
    html: page(
      `<h1>Flöde</h1><div class="_f">${hashed(1, 'Anna K.', 'Snön ligger kvar på trappan.')}${hashed(2, 'Olle B.', 'Lampan blinkar.')}${hashed(3, 'Fatima A.', 'Bussen kom aldrig i morse.')}</div>`,
    ),
    focus: '#gilla-3',
    expected: { text: 'Bussen kom aldrig i morse.' },
  },
  {
    name: 'the post itself, as a screen reader stands on it',
    html: page(
      `<h1>Flöde</h1><div role="feed">${aria('a', 'Ylva', 'Hissen står still.')}${aria('b', 'Nils-Erik', 'Samma hos oss.')}</div>`,
    ),
    focus: '#b',
    expected: { text: 'Samma hos oss. Och så även här.', author: 'Nils-Erik' },
  },
  {
    name: 'the answer button under a short comment',
    html: news,
    focus: '#kom-2 button',
    expected: { text: 'Nej!', author: 'Per' },
  },
  {
    name: 'paragraphs directly under name and time',
    html: page(
      `<main><h1>Gästbok</h1>${['Ia', 'Bo'].map((name, at) => `<article class="entry"><header><b>${name}</b> <time datetime="2026-05-0${at + 1}T08:15">${at + 1} maj</time></header><p>Vi som bor här vill ha en lekplats.</p><p>När byggs den, ${name}?</p><p>Hör av er.</p><footer><a href="/e/${at}">Länk</a></footer></article>`).join('')}</main>`,
    ),
    point: 'När byggs den, Ia?',
    expected: {
      text: 'Vi som bor här vill ha en lekplats.\n\nNär byggs den, Ia?\n\nHör av er.',
      author: 'Ia',
    },
  },
  {
    name: 'paragraphs directly in the comment',
    html: page(
      `<main><h1>Kommentarer</h1><ul>${['Ia', 'Bo'].map((name, at) => `<li class="comment" id="c1${at}"><strong>${name}</strong> <small>${at + 1} maj 2026 08:15</small><p>Vi som bor här vill ha en lekplats.</p><p>När byggs den, ${name}?</p><p>Hör av er.</p><a href="#c1${at}">#</a></li>`).join('')}</ul></main>`,
    ),
    point: 'När byggs den, Bo?',
    expected: {
      text: 'Vi som bor här vill ha en lekplats.\n\nNär byggs den, Bo?\n\nHör av er.',
      author: 'Bo',
    },
  },
  {
    name: 'the button of an answer under a newspaper’s comment',
    html: page(
      `<main><h1>Kommentarer</h1>${widget('501', 'Lena Broman', 'Kommunen lovade en lekplats redan i våras.', widget('502', 'Ove Strid', 'Pengarna gick till annat.'))}${widget('503', 'Siv Ås', 'Jag tror inte på det där.')}</main>`,
    ),
    focus: '#ifrg-c-502 button',
    expected: { text: 'Pengarna gick till annat.' },
  },
  {
    name: 'a paragraph of an open thread: itself, not the answers',
    html: page(
      '<main><h1>Notes</h1><details open id="n-88"><summary><span>Heating</span> <small>Priya N, Flat 12 - Mon 4 May 2026, 7:45 pm</small></summary><p>The heating has been off since Friday.</p><p>Could somebody have a look at the boiler?</p><ul class="answers"><li><em>Tom (caretaker), Tue 5 May 2026, 9:00 am:</em> On my way.</li></ul></details><details id="n-89"><summary><span>Door</span> <small>Ali K, Flat 3 - Tue 5 May 2026, 8:00 am</small></summary><p>The door sticks.</p></details></main>',
    ),
    point: 'Could somebody have a look',
    expected: {
      text: 'Could somebody have a look at the boiler?',
    },
  },
];

const article = (id: number, words: string): string =>
  `<article class="post" id="post-10${id}"><header><a class="author" href="/u/${id}">Ia Ek</a> <time datetime="2026-05-0${id}T08:15">${id} maj</time></header><div class="post-content"><p>${words}</p></div></article>`;

describe.skipIf(!chromium)('what a person points at or stands on', () => {
  const { show, clip } = clipping();
  test.each(CASES)('$name', async ({ html, point, focus, expected }) => {
    const evaluate = await show(PAGE, html);
    if (focus) await evaluate(`document.querySelector(${JSON.stringify(focus)}).focus(); 0`);
    if (point) expect(await evaluate(pointingScript(point)), 'the words stand on the page').toBe(true);
    expect((await clip(evaluate)).draft).toMatchObject(expected);
  });

  test('a link beside several posts stands for none of them', async () => {
    const html = page(
      `<div class="topp"><a id="hem" href="/">Hem</a></div><div class="lista">${article(1, 'Snön ligger kvar.')}${article(2, 'Lampan blinkar.')}</div><div class="fot"><a id="om" href="/om">Om sidan</a></div>`,
    );
    const evaluate = await show(PAGE, html);
    await evaluate('globalThis.gensvarGesture = { target: document.querySelector("#om") }; 0');
    const pointed = (await clip(evaluate)).draft as Draft | null;
    expect(pointed?.text ?? '').not.toContain('Lampan');
  });
});
