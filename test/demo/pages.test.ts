import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readReceipt } from '../../extension/clip/receipt.ts';
import { facebook } from '../../extension/clip/sites/facebook.ts';
import { mastodon } from '../../extension/clip/sites/mastodon.ts';
import { siteOf } from '../../extension/clip/sites/recognise.ts';
import { findPersonalData } from '../../shared/privacy/find.ts';

const folder = fileURLToPath(new URL('../../local/demo/pages/', import.meta.url));
const files = readdirSync(folder);
const pages = files.filter((file) => file.endsWith('.html'));
const load = (file: string): Document => parseHTML(readFileSync(folder + file, 'utf8')).document;

describe.each(pages)('%s', (file) => {
  const page = load(file);

  it('is a Swedish page that runs nothing and fetches nothing from elsewhere', () => {
    expect(page.documentElement.getAttribute('lang')).toBe('sv');
    expect(page.title).not.toBe('');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('script, iframe, img, form, [style], [onclick]')).toHaveLength(0);
    for (const link of page.querySelectorAll('link[href]')) {
      expect(files).toContain(link.getAttribute('href')?.replace('/demo/', ''));
    }
  });

  it('leads only to pages that exist', () => {
    for (const link of page.querySelectorAll('a[href]')) {
      const path = (link.getAttribute('href') ?? '').replace(/\?.*/, '');
      if (path === '/' || path === '/demo/') continue;
      expect(pages).toContain(`${path.replace('/demo/', '')}.html`);
    }
  });

  it('says that it is made up', () => {
    expect(page.body.textContent).toContain('påhittade');
  });
});

it('the start page leads to every other page', () => {
  const links = [...load('index.html').querySelectorAll('a[href^="/demo/"]')].map((link) =>
    link.getAttribute('href')?.replace('/demo/', ''),
  );
  expect(links.sort()).toEqual(['arende', 'facebook', 'kvittens', 'mastodon']);
});

describe('what the adapters read', () => {
  const pageOf = (file: string) => ({
    document: load(file),
    location: new URL(`http://127.0.0.1:8787/demo/${file.replace('.html', '')}`),
    head: { stale: false, published: '' },
  });

  it('a thread: the main post and each answer by itself', () => {
    const page = pageOf('mastodon.html') as never;
    expect(siteOf(page)).toBe('mastodon');
    const posts = [
      ...(page as { document: Document }).document.querySelectorAll('.status, .detailed-status'),
    ];
    const read = posts.map((post) => mastodon.read(post, page, null));
    expect(read).toHaveLength(6);
    expect(read.map((reading) => reading?.author)).toContain('Amina J.');
    for (const reading of read) {
      expect(reading?.text?.length).toBeGreaterThan(20);
      expect(reading?.published).toMatch(/^2026-11-1\dT/);
      expect(reading?.permalink).toMatch(/post=\d{18}$/);
    }
    expect(new Set(read.map((reading) => reading?.permalink)).size).toBe(6);
    expect(findPersonalData(read[2]?.text ?? '').map(({ kind }) => kind)).toEqual(['telephone_number']);
  });

  it('a group: posts and comments, each with its own words', () => {
    const page = pageOf('facebook.html') as never;
    expect(siteOf(page)).toBe('facebook');
    const cards = [...(page as { document: Document }).document.querySelectorAll('[role="article"]')];
    const read = cards.map((card) => facebook.read(card, page, null));
    expect(read).toHaveLength(10);
    expect(read.filter((reading) => reading === null)).toEqual([]);
    expect(new Set(read.map((reading) => reading?.permalink)).size).toBe(10);
    expect(read[0]?.author).toBe('Marika Stenlund');
    expect(read[0]?.text).toContain('Någon mer');
    expect(read[0]?.text).not.toContain('Japp');
    expect(cards.filter((card) => facebook.isComment(card))).toHaveLength(6);
  });

  it('a receipt and a case: every question with its answer', () => {
    const receipt = readReceipt(load('kvittens.html'), 0);
    expect(receipt?.fields.map(({ label }) => label)).toEqual([
      'Kvittensnummer',
      'Inskickat',
      'Vad gäller det?',
      'Område',
      'Plats',
      'Rubrik',
      'Beskriv din synpunkt',
      'Vill du ha svar?',
      'Namn',
      'E-post',
      'Telefon',
    ]);
    const matter = readReceipt(load('arende.html'), 0);
    expect(matter?.fields).toHaveLength(9);
    expect(matter?.fields.find(({ label }) => label === 'Efternamn')?.value).toBe('Botros');
  });
});
