import { describe, expect, test } from 'vitest';
import type { Draft } from '../../shared/protocol/draft.ts';
import { chromium, clipping } from './support/clipping.ts';

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);
const MARKS_PER_PAGE = 4;

/** The same numbers for the same seed (mulberry32), from 0 to below 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A page of one to three posts or none, made of paragraphs, divs, line breaks and inline tags. */
function pageOf(next: () => number): string {
  const below = (most: number) => Math.floor(next() * most);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  let count = 0;
  // No two words are alike, so that each is known again in a draft.
  const word = () => `ord${String.fromCharCode(97 + below(26))}${(count++).toString(36)}q`;
  const phrase = (most: number) =>
    `${Array.from({ length: 1 + below(most) }, word).join(' ')}${pick(['', '', '.', '?', ','])}`;
  const inline = (): string => {
    const tag = pick(['', '', '', 'b', 'i', 'em', 'span', 'a']);
    if (!tag) return phrase(9);
    return `<${tag}${tag === 'a' ? ' href="/om"' : ''}>${phrase(3)}</${tag}>`;
  };
  const line = () => Array.from({ length: 1 + below(4) }, inline).join(' ');
  const block = (depth: number): string => {
    const kind = pick(['p', 'p', 'p', 'div', 'br', 'nest', 'text']);
    if (kind === 'nest' && depth < 3) return `<div>${blocks(depth + 1)}</div>`;
    if (kind === 'br') return `<p>${line()}<br>${line()}<br>\n${line()}</p>`;
    if (kind === 'text') return `${line()}<br>`;
    return kind === 'p' ? `<p>${line()}</p>` : `<div>${line()}</div>`;
  };
  const blocks = (depth: number): string =>
    Array.from({ length: 1 + below(4) }, () => block(depth)).join(pick(['', '\n  ']));
  const [open, close] = pick([
    ['<article>', '</article>'],
    ['<article class="post">', '</article>'],
    ['<div role="article">', '</div>'],
    ['<li class="comment">', '</li>'],
    ['<section>', '</section>'],
    ['<div>', '</div>'],
  ]) as [string, string];
  const byline = pick([
    () => '',
    () => '<h2>Rubrik</h2>',
    (at: number) =>
      `<header><a class="author" href="/u/${at}">Ia Ek</a> <time datetime="2026-05-0${at + 1}T08:15">1 maj</time></header>`,
    (at: number) => `<header><b>Bo</b> <time datetime="2026-05-0${at + 1}T08:15">1 maj</time></header>`,
  ]);
  const end = pick(['', '<footer><button>Svara</button></footer>']);
  const body = pick([
    ['', ''],
    ['', ''],
    ['<div class="post-content">', '</div>'],
  ]) as [string, string];
  const cards = Array.from(
    { length: 1 + below(3) },
    (_, at) => `${open}${byline(at)}${body[0]}${blocks(0)}${body[1]}${end}${close}`,
  );
  return `<!doctype html><html lang="sv"><head><title>Sida</title></head><body><main><h1>Sida</h1>${cards.join('\n')}</main></body></html>`;
}

/** Marks from a random letter to a random later one; gives the words of residents that are marked. */
const markingScript = (from: number, to: number): string => `(() => {
  const walker = document.createTreeWalker(document.querySelector('main'), 4);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (/ord/.test(node.nodeValue)) texts.push(node);
  const at = (part, whole) => Math.floor(part * whole);
  const [first, last] = [${from}, ${to}].map((part) => texts[at(part, texts.length)]);
  const start = at(${from} * 7 % 1, first.length);
  const end = Math.max(first === last ? start + 1 : 1, at(${to} * 7 % 1, last.length));
  getSelection().setBaseAndExtent(first, start, last, end);
  return texts.filter((node) => getSelection().getRangeAt(0).intersectsNode(node)).map((node) => node.nodeValue.slice(node === first ? start : 0, node === last ? end : undefined).replace(/\\s+/g, ' ').trim()).filter(Boolean);
})()`;

const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe.skipIf(!chromium)('what a person marks', () => {
  const { show, clip } = clipping();

  test.each(SEEDS)('no marked letter is lost, page %i', async (seed) => {
    const next = numbers(seed);
    const html = pageOf(next);
    let seen = 0;
    const evaluate = await show('https://sida.exempel.se/lista/5', html);
    for (let marked = 0; marked < MARKS_PER_PAGE; marked++) {
      const [from = 0, to = 0] = [next(), next()].sort((one, other) => one - other);
      const words = (await evaluate(markingScript(from, to))) as string[];
      // White space alone is no selection.
      if (words.length === 0) continue;
      seen += words.length;
      const { draft, more } = await clip(evaluate);
      const drafts = [draft, ...(more ?? [])] as Draft[];
      const kept = drafts.map(({ text }) => plain(text)).join('\n');
      for (const piece of words) expect(kept, `${html}\n${words.join(' | ')}`).toContain(piece);
      // And nothing but what is marked, beside names and the like.
      const all = words.join(' ');
      for (const known of kept.match(/ord[a-z][0-9a-z]*q/g) ?? []) expect(all).toContain(known);
    }
    expect(seen).toBeGreaterThan(0);
  });
});
