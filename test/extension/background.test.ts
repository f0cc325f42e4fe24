import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clipAt } from '../../extension/background/gesture.ts';
import { handle } from '../../extension/background/handle.ts';
import { start } from '../../extension/background/listen.ts';
import { pairByItself } from '../../extension/background/pairing.ts';
import { restrictionOf } from '../../extension/background/restricted.ts';
import type { Surroundings } from '../../extension/background/transport/transport.ts';
import type { MenuClick, PageTab } from '../../extension/browser.ts';
import {
  connectionItem,
  contactItem,
  drafts,
  followedItem,
  outbox,
  statusesItem,
  usedCodesItem,
} from '../../extension/store/items.ts';
import { viewIn } from '../../extension/store/views.ts';
import { examplePage, readPost } from './support/examples.ts';
import { browserState, fakeBrowser, resetBrowser } from './support/fake-browser.ts';
import { startFakeSheet } from './support/fake-sheet.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

beforeEach(resetBrowser);

const around: Surroundings = { fetch, now: Date.now, random: Math.random };
const tab: PageTab = { id: 3, windowId: 1, url: 'https://social.example/hem', title: 'Flödet' };
const click: MenuClick = { frame: 0, frameUrl: '', pageUrl: tab.url, selection: '', link: '', media: '' };
const clip = (draft: unknown) => () => ({ draft, url: tab.url, title: tab.title, ms: 1 });

describe('a gesture', () => {
  it('opens the panel before anything is awaited', () => {
    void clipAt(tab, undefined, around);
    expect(browserState.panelOpened).toBe(1);
    expect(browserState.clippedWith).toHaveLength(1);
  });

  it('becomes a draft in the panel', async () => {
    browserState.clip = clip(readPost);
    await clipAt(tab, undefined, around);
    const view = await viewIn(1).read();
    const [draft] = await drafts.readAll();
    expect(view).toEqual({ is: 'draft', id: draft?.id });
    expect(draft?.form.text).toBe(readPost.text);
    expect(draft?.origin.page).toBe(tab.url);
  });

  it('tells the clip script what was right-clicked, in the frame where it was', async () => {
    await clipAt(tab, { ...click, frame: 7, link: 'https://a.example/1', element: 9 }, around);
    expect(browserState.clippedWith[0]).toEqual([
      3,
      7,
      { pointer: true, linkUrl: 'https://a.example/1', targetElementId: 9 },
    ]);
  });

  it('keeps a draft in which something was typed, and lets an untouched one go', async () => {
    browserState.clip = clip(readPost);
    await clipAt(tab, undefined, around);
    await clipAt(tab, undefined, around);
    expect(await drafts.readAll()).toHaveLength(1);
    const [draft] = await drafts.readAll();
    if (draft) await drafts.write({ ...draft, touched: true });
    await clipAt(tab, undefined, around);
    expect(await drafts.readAll()).toHaveLength(2);
  });

  it.each([
    ['chrome://settings', 'browser_page'],
    ['edge://extensions', 'browser_page'],
    ['about:addons', 'browser_page'],
    ['', 'browser_page'],
    ['moz-extension://x/panel.html', 'browser_page'],
    ['view-source:https://a.example', 'source'],
    ['https://chromewebstore.google.com/detail/x', 'browser_page'],
    ['https://addons.mozilla.org/sv-SE/firefox/', 'browser_page'],
    ['file:///home/kim/brev.html', 'local_file'],
    ['https://a.example/protokoll.pdf?v=2', 'pdf'],
    ['https://a.example/hamta?id=7', 'pdf', 'Protokoll 2026-03-02.pdf'],
    ['about:reader?url=https%3A%2F%2Fa.example%2F', 'reader'],
    ['read://https_a.example/?url=https%3A%2F%2Fa.example%2F', 'reader'],
    ['chrome-distiller://0a_1/?url=https%3A%2F%2Fa.example%2F', 'reader'],
  ])('on %s is explained as %s', async (url, why, title = '') => {
    browserState.clip = () => {
      throw new Error('Cannot access contents of the page');
    };
    await clipAt({ ...tab, url, title }, undefined, around);
    expect(await viewIn(1).read()).toMatchObject({ is: 'unreadable', why, page: { url } });
  });

  it('on an ordinary page is worth a try', () => {
    expect(restrictionOf('https://a.example/pdf.html', 'Om pdf')).toBeUndefined();
    expect(restrictionOf('http://127.0.0.1:8787/demo/mastodon', '')).toBeUndefined();
  });

  it('on a page that gives nothing, or refuses, says which', async () => {
    await clipAt(tab, undefined, around);
    expect(await viewIn(1).read()).toMatchObject({ is: 'unreadable', why: 'nothing_there' });
    browserState.clip = () => {
      throw new Error('blocked');
    };
    await clipAt(tab, undefined, around);
    expect(await viewIn(1).read()).toMatchObject({ is: 'unreadable', why: 'refused' });
  });

  it('in a frame that cannot be read uses the selection that the browser knows', async () => {
    browserState.clip = () => {
      throw new Error('Cannot access contents of the frame');
    };
    await clipAt(
      tab,
      { ...click, frame: 2, frameUrl: 'https://f.example/x', selection: 'Hala trappor' },
      around,
    );
    const [draft] = await drafts.readAll();
    expect(draft?.form).toMatchObject({ text: 'Hala trappor', permalink: 'https://f.example/x' });
  });

  it('in a window without a panel opens it as a tab', async () => {
    browserState.hasPanel = false;
    browserState.clip = clip(readPost);
    await clipAt(tab, undefined, around);
    expect(browserState.opened).toEqual(['chrome-extension://gensvar/panel.html#1']);
  });
});

describe('the connection', () => {
  it('is made with address and code, and delivers what has waited', async () => {
    const sheet = await startFakeSheet();
    const draft = examplePage();
    await drafts.write(draft);
    await handle({ type: 'save', draft: draft.id, form: draft.form, window: 1 }, around);
    expect(await handle({ type: 'pair', address: sheet.address, code: 'FEL-KOD-12' }, around)).toEqual({
      ok: false,
      message: 'Koden stämmer inte.',
    });
    expect(await handle({ type: 'pair', address: sheet.address, code: ` ${sheet.code} ` }, around)).toEqual({
      ok: true,
    });
    expect((await connectionItem.read())?.district).toBe('Skärholmen');
    expect((await outbox.readAll())[0]?.state.is).toBe('delivered');
    await sheet.stop();
  });

  it('is not tried at an address that is none, nor without leave to reach it', async () => {
    expect(await handle({ type: 'pair', address: 'arket', code: 'ABCD-EFGH' }, around)).toMatchObject({
      ok: false,
    });
    const google = 'https://script.google.com/macros/s/A/exec';
    const reply = await handle({ type: 'pair', address: google, code: 'ABCD-EFGH' }, around);
    expect(reply.ok ? '' : reply.message).toContain('Tillåt');
  });

  const offering = (sheet: { address: string; code: string }): Surroundings => ({
    ...around,
    fetch: async (input, init) =>
      String(input) === fakeBrowser.ownAddress('connection.json')
        ? new Response(JSON.stringify({ address: sheet.address, code: sheet.code }))
        : fetch(input, init),
  });

  it('is made by itself in the local workspace, once for each code', async () => {
    const sheet = await startFakeSheet();
    await pairByItself(offering(sheet));
    const first = await connectionItem.read();
    expect(first?.workbook).toBe('Gensvar Skärholmen');
    await connectionItem.write({ ...first, workbook: 'Omdöpt' } as typeof first);
    await pairByItself(offering(sheet));
    expect((await connectionItem.read())?.workbook).toBe('Omdöpt');
    await sheet.stop();
  });

  it('by itself never replaces a connection to a sheet elsewhere', async () => {
    const sheet = await startFakeSheet();
    const city = {
      address: 'https://script.google.com/macros/s/A/exec',
      key: 'k',
      secret: 'cw==',
      expires: '',
      workbook: 'Stadens',
      district: 'Farsta',
      paired: 0,
    };
    await connectionItem.write(city);
    await pairByItself(offering(sheet));
    expect(await connectionItem.read()).toEqual(city);
    await sheet.stop();
  });

  it('by itself tries again when the workspace was not up yet, and not when the code was wrong', async () => {
    const sheet = await startFakeSheet();
    await sheet.stop();
    await pairByItself(offering(sheet));
    expect(await usedCodesItem.read()).toEqual([]);
    await sheet.start();
    await pairByItself(offering({ address: sheet.address, code: 'WRONG-CODE' }));
    expect(await usedCodesItem.read()).toEqual(['WRONG-CODE']);
    await pairByItself(offering(sheet));
    expect(await connectionItem.read()).toBeDefined();
    await sheet.stop();
  });

  it('is let go of without what waits', async () => {
    const draft = examplePage();
    await drafts.write(draft);
    await handle({ type: 'save', draft: draft.id, form: draft.form, window: 1 }, around);
    await handle({ type: 'disconnect' }, around);
    expect(await outbox.readAll()).toHaveLength(1);
  });
});

describe('after trouble', () => {
  it('a browser that starts does not try again what was tried while it started, but what has rested', async () => {
    const sheet = await startFakeSheet();
    await handle({ type: 'pair', address: sheet.address, code: sheet.code }, around);
    await sheet.stop();
    // Chromium takes seconds to read a policy when it has just been started.
    let readPolicy: (policy: unknown) => void = () => undefined;
    browserState.policy = new Promise((resolve) => {
      readPolicy = resolve;
    });
    const starting = start(around);
    const draft = examplePage();
    await drafts.write(draft);
    await handle({ type: 'save', draft: draft.id, form: draft.form, window: 1 }, around);
    await vi.waitFor(
      async () => expect((await contactItem.read()).failure?.kind).toBe('not_running'),
      30_000,
    );
    readPolicy({});
    await starting;
    expect((await outbox.readAll())[0]?.state).toMatchObject({ is: 'waiting', attempts: 1 });
    await start({ ...around, now: () => Date.now() + 31_000 });
    expect((await outbox.readAll())[0]?.state).toMatchObject({ is: 'waiting', attempts: 2 });
  });

  it('an opened panel finds out that the sheet is there again, and what waited is delivered', async () => {
    const sheet = await startFakeSheet();
    await handle({ type: 'pair', address: sheet.address, code: sheet.code }, around);
    const draft = examplePage();
    await drafts.write(draft);
    await sheet.stop();
    await handle({ type: 'save', draft: draft.id, form: draft.form, window: 1 }, around);
    await vi.waitFor(
      async () => expect((await contactItem.read()).failure?.kind).toBe('not_running'),
      30_000,
    );
    await sheet.start();
    await handle({ type: 'opened' }, around);
    expect((await contactItem.read()).failure).toBeUndefined();
    expect((await outbox.readAll())[0]?.state.is).toBe('delivered');
    await sheet.stop();
  });
});

describe('a page that is registered', () => {
  it('is asked for once in a while, and remembered with who is waited for', async () => {
    const sheet = await startFakeSheet();
    await handle({ type: 'pair', address: sheet.address, code: sheet.code }, around);
    // A new connection asks by itself for who waits and what drafts are helped by.
    await vi.waitFor(async () => expect((await followedItem.read()).told).toBeGreaterThan(0), 30_000);
    const page = 'https://social.example/@kim/12';
    sheet.statuses = [
      {
        matter: 'SKÄ-2026-0042',
        stage: 'referred',
        received: '2026-10-02',
        duty: {
          holder: 'organisation',
          organisations: ['Trafikkontoret'],
          since: '2026-11-05',
          workingDays: 12,
          due: '2026-11-26',
          workingDaysLeft: 3,
        },
        page,
      },
    ];
    const before = sheet.bodies.length;
    await handle({ type: 'ask', pages: [page] }, around);
    await handle({ type: 'ask', pages: [page] }, around);
    expect(sheet.bodies.length - before).toBe(1);
    const statuses = await statusesItem.read();
    expect(statuses.pages[page]?.matters).toEqual(['SKÄ-2026-0042']);
    expect(statuses.matters['SKÄ-2026-0042']?.status.stage).toBe('referred');
    await sheet.stop();
  });

  it('stays as it was known when the sheet is out of reach', async () => {
    const sheet = await startFakeSheet();
    await handle({ type: 'pair', address: sheet.address, code: sheet.code }, around);
    const known = { pages: { 'https://a.example': { asked: 1, matters: ['SKÄ-2026-0001'] } }, matters: {} };
    await statusesItem.write(known);
    await sheet.stop();
    expect(await handle({ type: 'ask', pages: ['https://a.example'] }, around)).toMatchObject({ ok: false });
    expect(await statusesItem.read()).toEqual(known);
  });
});

describe('emptying', () => {
  it('takes everything, and the badge with it', async () => {
    const draft = examplePage();
    await drafts.write(draft);
    await handle({ type: 'save', draft: draft.id, form: draft.form, window: 1 }, around);
    expect(browserState.badge.text).toBe('1');
    await contactItem.write({ answered: 1 });
    await handle({ type: 'empty' }, around);
    expect(browserState.stored).toEqual({});
    expect(browserState.badge.text).toBe('');
  });
});

describe('what is stored', () => {
  it('is never dropped because another version wrote it', async () => {
    browserState.stored['outbox:01ARZ3NDEKTSV4RRFFQ69G5FAV'] = { from: 'another version' };
    const draft = examplePage();
    await drafts.write(draft);
    await handle({ type: 'save', draft: draft.id, form: draft.form, window: 1 }, around);
    await handle({ type: 'deliver' }, around);
    expect(browserState.stored['outbox:01ARZ3NDEKTSV4RRFFQ69G5FAV']).toEqual({ from: 'another version' });
    expect(outbox.unreadable(browserState.stored)).toEqual([{ from: 'another version' }]);
  });
});
