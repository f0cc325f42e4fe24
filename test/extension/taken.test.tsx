// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markPage } from '../../extension/background/badge.ts';
import { clipAt } from '../../extension/background/gesture.ts';
import type { MenuClick, PageTab } from '../../extension/browser.ts';
import { captureOf } from '../../extension/drafts/capture.ts';
import { guessTitle } from '../../extension/drafts/guess.ts';
import { parseClip } from '../../extension/drafts/parse.ts';
import { Panel } from '../../extension/panel/Panel.tsx';
import { drafts, statusesItem } from '../../extension/store/items.ts';
import { viewIn } from '../../extension/store/views.ts';
import { canonicalAddress } from '../../shared/protocol/permalink.ts';
import { examplePage, NOW, readPost, TODAY } from './support/examples.ts';
import { browserState, resetBrowser } from './support/fake-browser.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

const around = { fetch, now: () => NOW, random: Math.random };
const tab: PageTab = { id: 3, windowId: 1, url: 'https://social.example/hem', title: 'Flödet' };
const click: MenuClick = { frame: 0, frameUrl: '', pageUrl: tab.url, selection: '', link: '', media: '' };

let place: HTMLElement;
const shown = () => place.textContent ?? '';
const open = () => act(() => render(<Panel now={() => NOW} window={{ id: 1, open: [1] }} />, place));
const shows = (words: string) => vi.waitFor(() => expect(shown()).toContain(words), { timeout: 30_000 });

beforeEach(() => {
  resetBrowser();
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

describe('what is not all there', () => {
  it('is taken beyond what can be saved, counted, and not saved before a person has chosen', async () => {
    const text = `${'ord '.repeat(5_999)}slut`;
    const draft = parseClip({ draft: { ...readPost, text } });
    expect(draft?.text).toBe(text);
    const record = examplePage({ text });
    expect(captureOf(record, record.form, TODAY)).toEqual({ faults: [{ part: 'text', fault: 'too_long' }] });
    await drafts.write(record);
    await viewIn(1).write({ is: 'draft', id: record.id });
    await open();
    await shows('Texten är 24\u00a0000 tecken och arket tar emot 20\u00a0000.');
  });

  it('is told where the page cuts it off, and where even more was there', async () => {
    const cut = parseClip({ draft: { ...readPost, cutOff: true, length: 240_000 } });
    if (!cut) throw new Error('no draft');
    const record = examplePage(cut);
    await drafts.write(record);
    await viewIn(1).write({ is: 'draft', id: record.id });
    await open();
    await shows('Texten är avkortad på sidan – fäll ut den och fånga igen.');
    await shows('Bara de första 100\u00a0000 av sidans 240\u00a0000 tecken är med.');
  });

  it('of a selection across several posts the others lie among those begun, each a draft of its own', async () => {
    const one = { ...readPost, kind: 'selection' as const };
    browserState.clip = () => ({ draft: one, more: [{ ...one, text: 'Den andra.' }] });
    await clipAt(tab, undefined, around);
    const all = await drafts.readAll();
    const view = await viewIn(1).read();
    const first = all.find(({ id }) => view.is === 'draft' && id === view.id);
    expect(all.find(({ id }) => id !== first?.id)).toMatchObject({
      touched: true,
      beside: first?.id,
      form: { text: 'Den andra.' },
    });
    await open();
    await shows('Markeringen går över flera inlägg. Här är det första; det andra ligger bland Påbörjade.');
  });
});

describe('a frame of another host', () => {
  const FRAME = 'https://annan.example.org/ruta';

  it('is named where the page says that the words are there, and can be allowed', async () => {
    browserState.clip = () => ({ draft: null, frame: FRAME });
    await clipAt(tab, undefined, around);
    expect(await viewIn(1).read()).toMatchObject({ why: 'frame', frame: { url: FRAME } });
    await open();
    await shows('Texten står i en ram från annan.example.org');
    browserState.frames = { 'https://annan.example.org': 9 };
    browserState.clip = () => ({ draft: readPost });
    const button = [...place.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Tillåt annan.example.org',
    );
    await act(() => button?.click());
    await vi.waitFor(async () => expect(await viewIn(1).read()).toMatchObject({ is: 'draft' }), 30_000);
    expect(browserState.hosts).toEqual(['https://annan.example.org/*']);
    expect(browserState.clippedWith.at(-1)).toEqual([3, 9, undefined]);
    expect((await drafts.readAll())[0]?.origin.page).toBe(FRAME);
  });

  it('is read at once where it has been allowed before', async () => {
    browserState.frames = { 'https://annan.example.org': 9 };
    let times = 0;
    browserState.clip = () => (times++ === 0 ? { draft: null, frame: FRAME } : { draft: readPost });
    await clipAt(tab, undefined, around);
    expect(await viewIn(1).read()).toMatchObject({ is: 'draft' });
  });

  it('is named where it was right-clicked and refuses', async () => {
    browserState.clip = () => {
      throw new Error('Cannot access contents of the page');
    };
    await clipAt(tab, { ...click, frame: 7, frameUrl: FRAME }, around);
    expect(await viewIn(1).read()).toMatchObject({ why: 'frame', frame: { url: FRAME, id: 7 } });
  });
});

describe('a page that gives nothing', () => {
  it('is tried once more, a moment later', async () => {
    let times = 0;
    browserState.clip = () => {
      times += 1;
      if (times === 1) throw new Error('The page is being replaced');
      return { draft: readPost };
    };
    await clipAt(tab, undefined, around);
    // The third looks for the page's other posts.
    expect([times, browserState.waited]).toEqual([3, 1]);
    expect(await viewIn(1).read()).toMatchObject({ is: 'draft' });
  });

  it('is named as a document where a viewer shows one', async () => {
    browserState.clip = () => ({ draft: null, isPdf: true });
    await clipAt(tab, undefined, around);
    expect(await viewIn(1).read()).toMatchObject({ why: 'pdf' });
  });

  const registered = (address: string) =>
    statusesItem.write({
      pages: { [canonicalAddress(address)]: { asked: NOW, matters: ['SKÄ-2026-0042'] } },
      matters: {
        'SKÄ-2026-0042': {
          told: NOW,
          status: {
            matter: 'SKÄ-2026-0042',
            stage: 'referred',
            received: '2026-11-01',
            duty: {
              holder: 'organisation',
              organisations: ['Trafikkontoret'],
              since: '2026-11-05',
              workingDays: 12,
              due: '2026-12-01',
              workingDaysLeft: 6,
            },
          },
        },
      },
    });

  it('still says that it is registered, under the address that it gives itself, on the button too', async () => {
    const canonical = 'https://social.example/inlagg/12';
    browserState.clip = () => ({ draft: null, canonical });
    await registered(canonical);
    await clipAt(tab, undefined, around);
    await open();
    await shows('Sidan är redan registrerad');
    await markPage(tab);
    expect(browserState.pageBadges.get(3)).toMatchObject({ text: '✓1' });
  });

  it('carries on the button what is known of the post that was clipped from it', async () => {
    browserState.clip = () => ({ draft: readPost });
    await registered(readPost.permalink);
    await clipAt(tab, undefined, around);
    await markPage(tab);
    expect(browserState.pageBadges.get(3)).toMatchObject({ text: '✓1' });
    await markPage({ ...tab, id: 4, url: 'https://social.example/annan' });
    expect(browserState.pageBadges.has(4)).toBe(false);
  });
});

describe('a guessed title', () => {
  it.each([
    'Lampan vid skolan är trasig och har varit det i tre veckor nu, ring oss nu 0701 74 06 05 tack så mycket för hjälpen',
    'Lampan vid skolan är trasig och har varit det i tre veckor, ring oss nu på 811228 9874 tack så mycket för hjälpen',
    'Lampan vid skolan är trasig och har varit det länge, skriv till oss på adressen anna.maria.lang@exempel.se tack',
  ])('holds no part of what is masked: %s', (text) => {
    const title = guessTitle(text);
    expect(title.length).toBeLessThanOrEqual(82);
    expect(title).toMatch(/^Lampan vid skolan är trasig/);
    expect(title).not.toMatch(/\d|anna/);
  });

  it('ends in no number that nobody knows either', () => {
    expect(guessTitle(`${'ord '.repeat(16)}kod 4711 0815 4711 0815 4711 ord`)).toMatch(/ kod …$/);
  });
});
