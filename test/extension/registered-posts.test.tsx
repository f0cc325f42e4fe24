// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markPage } from '../../extension/background/badge.ts';
import { clipAt } from '../../extension/background/gesture.ts';
import type { Surroundings } from '../../extension/background/transport/transport.ts';
import type { PageTab, PointedAt } from '../../extension/browser.ts';
import { Panel } from '../../extension/panel/Panel.tsx';
import { connectionItem, drafts, outbox, postsItem, statusesItem } from '../../extension/store/items.ts';
import { viewIn } from '../../extension/store/views.ts';
import { MOST_PAGES } from '../../shared/protocol/messages.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { exampleCommand, exampleId, examplePage, NOW, readPost } from './support/examples.ts';
import { browserState, resetBrowser } from './support/fake-browser.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

const around: Surroundings = { fetch, now: () => NOW, random: Math.random };
const tab: PageTab = { id: 3, windowId: 1, url: 'https://forum.example/threads/halka.12/', title: 'Halka' };
const POSTS = [1, 2, 3].map((post) => `${tab.url}#post-${post}`);
const { registered } = panelText.sv;
const CONNECTION = {
  address: 'http://127.0.0.1:8787/exec',
  key: 'k',
  secret: 'cw==',
  expires: '2027-01-01',
  workbook: 'Ark',
  district: 'Skärholmen',
  paired: NOW,
};
let place: HTMLElement;

/** The page of a thread: its main post has the page's own address, and the posts have their own. */
const thread = (posts: readonly string[] = POSTS) => {
  browserState.clip = () => {
    const wish = browserState.clippedWith.at(-1) as readonly [number, number, PointedAt?];
    return wish[2]?.posts
      ? { draft: null, posts }
      : { draft: { ...readPost, permalink: tab.url }, url: tab.url, title: '', ms: 1 };
  };
};
const statusOf = (matter: string, page: string) => ({
  matter,
  stage: 'referred' as const,
  received: '2026-11-02',
  duty: {
    holder: 'organisation' as const,
    organisations: ['Trafikkontoret'],
    since: '2026-11-02',
    workingDays: 14,
    due: '2026-11-16',
    workingDaysLeft: -4,
  },
  page,
});
const open = () => act(() => render(<Panel now={() => NOW} window={{ id: 1, open: [1] }} />, place));

beforeEach(() => {
  resetBrowser();
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, place);
  place.remove();
});

/** Longest wait; the machine may be busy. */
const LIMIT = { timeout: 30_000, interval: 50 };

describe('the other posts of a page', () => {
  it('are looked for after the gesture, once the draft is there, and only those of the page’s own site are kept', async () => {
    thread([...POSTS, 'https://annan.example/1', 'javascript:alert(1)', `${tab.url}?token=abc#post-4`]);
    await clipAt(tab, undefined, around);
    expect(browserState.clippedWith).toEqual([
      [3, 0, undefined],
      [3, 0, { posts: true }],
    ]);
    expect(await postsItem.read()).toEqual({ [tab.url]: [...POSTS, `${tab.url}#post-4`] });
  });

  it('are not looked for where the page may not be read, nor is the draft lost where they cannot be', async () => {
    await clipAt({ ...tab, url: '' }, undefined, around);
    expect(browserState.clippedWith.filter((call) => JSON.stringify(call).includes('posts'))).toEqual([]);
    browserState.clip = () => {
      const wish = browserState.clippedWith.at(-1) as readonly [number, number, PointedAt?];
      if (wish[2]?.posts) throw new Error('the page is gone');
      return { draft: readPost, url: tab.url, title: '', ms: 1 };
    };
    await clipAt(tab, undefined, around);
    expect(await viewIn(1).read()).toMatchObject({ is: 'draft' });
    expect(await drafts.readAll()).toHaveLength(1);
    await clipAt(tab, undefined, around);
    expect(await viewIn(1).read()).toMatchObject({ is: 'draft' });
  });

  it('keep no gesture waiting: a press while they are looked at is read at once, and they are looked at once', async () => {
    let over = (_posts: unknown) => undefined as unknown;
    const looked = new Promise((resolve) => {
      over = resolve;
    });
    browserState.clip = () => {
      const [, , wish] = browserState.clippedWith.at(-1) as readonly [number, number, PointedAt?];
      return wish?.posts ? looked : { draft: readPost, url: tab.url, title: '', ms: 1 };
    };
    const first = clipAt(tab, undefined, around);
    await vi.waitFor(() => expect(browserState.clippedWith).toHaveLength(2), LIMIT);
    const [before] = await drafts.readAll();
    await clipAt(tab, undefined, around);
    const [after, ...others] = await drafts.readAll();
    expect(others).toEqual([]);
    expect(after?.id).not.toBe(before?.id);
    expect(await viewIn(1).read()).toEqual({ is: 'draft', id: after?.id });
    over({ draft: null, posts: POSTS });
    await first;
    expect(await postsItem.read()).toEqual({ [tab.url]: POSTS });
    expect(browserState.clippedWith).toHaveLength(3);
    // And once they have been looked at, again at the next gesture.
    await clipAt(tab, undefined, around);
    expect(browserState.clippedWith.slice(3)).toEqual([
      [3, 0, undefined],
      [3, 0, { posts: true }],
    ]);
  });

  it('are asked for with the page, and told apart from it: which matter, how it stands, who is waited for', async () => {
    thread();
    await connectionItem.write(CONNECTION);
    await clipAt(tab, undefined, around);
    await open();
    const wanted = [
      'https://forum.example/threads/halka.12',
      ...[1, 2, 3].map((post) => `https://forum.example/posts/${post}`),
    ];
    await vi.waitFor(
      () => expect(browserState.messages).toContainEqual({ type: 'ask', pages: wanted }),
      LIMIT,
    );
    expect(place.querySelector('.registered')).toBeNull();
    const page = wanted[2] ?? '';
    await act(() =>
      statusesItem.write({
        pages: { [page]: { asked: NOW, matters: ['SKÄ-2026-0042'] } },
        matters: { 'SKÄ-2026-0042': { told: NOW, status: statusOf('SKÄ-2026-0042', page) } },
      }),
    );
    await vi.waitFor(() => expect(place.textContent).toContain(registered.posts(1)), LIMIT);
    const told = place.querySelector('.registered')?.textContent ?? '';
    expect(told).toContain('SKÄ-2026-0042');
    expect(told).toContain('Trafikkontoret');
    expect(told).not.toContain(registered.title(1));
    await markPage(tab);
    expect(browserState.pageBadges.get(tab.id)).toMatchObject({
      text: '✓1',
      title: expect.stringContaining('SKÄ-2026-0042'),
    });
  });

  it('are told where they wait in the outbox, and the page’s own once, as the page’s', async () => {
    thread([tab.url, ...POSTS]);
    await clipAt(tab, undefined, around);
    for (const [title, address] of [
      ['Lampan är trasig', 'https://forum.example/posts/2'],
      ['Hela tråden', 'https://forum.example/threads/halka.12'],
    ] as const) {
      const command = { ...exampleCommand(examplePage()), id: exampleId(), title };
      await outbox.write({
        id: command.id,
        saved: NOW,
        page: address,
        command,
        state: { is: 'waiting', attempts: 0, next: NOW },
      });
    }
    await open();
    await vi.waitFor(() => expect(place.querySelectorAll('.registered')).toHaveLength(2), LIMIT);
    const [own, others] = [...place.querySelectorAll('.registered')].map(({ textContent }) => textContent);
    expect(own).toContain(registered.title(1));
    expect(own).toContain('Hela tråden');
    expect(own).not.toContain('Lampan');
    expect(others).toContain(registered.posts(1));
    expect(others).toContain('Lampan är trasig');
    expect(others).not.toContain('Hela tråden');
  });

  it('are kept and asked for as many as the sheet answers at once, the page’s own first', async () => {
    const many = Array.from({ length: MOST_PAGES + 20 }, (_, post) => `${tab.url}#post-${post + 1}`);
    thread(many);
    await connectionItem.write(CONNECTION);
    await clipAt(tab, undefined, around);
    const kept = (await postsItem.read())[tab.url] ?? [];
    expect(kept).toEqual(many.slice(0, kept.length));
    // All that are kept are asked for, beside the draft's own address and the page's two.
    expect(kept.length).toBe(MOST_PAGES - 3);
    // Another version may have kept more.
    await postsItem.write({ [tab.url]: many });
    await open();
    const asked = () =>
      browserState.messages.flatMap((message) => {
        const { type, pages } = message as { readonly type: string; readonly pages?: readonly string[] };
        return type === 'ask' && pages ? [pages] : [];
      });
    await vi.waitFor(() => expect(asked()).toHaveLength(1), LIMIT);
    expect(asked()[0]).toHaveLength(MOST_PAGES);
    expect(asked()[0]?.[0]).toBe('https://forum.example/threads/halka.12');
  });

  it('do not hold the page’s main post: by the button it has the address that it has where it is pointed at', async () => {
    const own = POSTS[0] ?? '';
    browserState.clip = () => {
      const [, , wish] = browserState.clippedWith.at(-1) as readonly [number, number, PointedAt?];
      return wish?.posts
        ? { draft: null, posts: POSTS }
        : { draft: { ...readPost, permalink: 'https://forum.example/threads/halka.12/', own }, url: tab.url };
    };
    await clipAt({ ...tab, url: `${tab.url}?sida=1` }, undefined, around);
    const [draft] = await drafts.readAll();
    expect(draft?.form.permalink).toBe(own);
    const page = 'https://forum.example/posts/1';
    const known = (address: string, matter: string) => ({
      pages: { [address]: { asked: NOW, matters: [matter] } },
      matters: { [matter]: { told: NOW, status: statusOf(matter, address) } },
    });
    await statusesItem.write(known(page, 'SKÄ-2026-0042'));
    await open();
    await vi.waitFor(() => expect(place.textContent).toContain(registered.title(1)), LIMIT);
    expect(place.textContent).not.toContain(registered.posts(1));
    // Registered under the thread's address, as by earlier versions, it is known as well.
    await act(() => statusesItem.write(known('https://forum.example/threads/halka.12', 'SKÄ-2026-0043')));
    await vi.waitFor(() => expect(place.textContent).toContain('SKÄ-2026-0043'), LIMIT);
    expect(place.textContent).toContain(registered.title(1));
  });

  it('are the page itself where that is the registered one, and are not told twice', async () => {
    thread([`${tab.url}#post-1`]);
    await clipAt(tab, undefined, around);
    const page = 'https://forum.example/threads/halka.12';
    const matters = ['SKÄ-2026-0042'];
    await statusesItem.write({
      pages: {
        [page]: { asked: NOW, matters },
        'https://forum.example/posts/1': { asked: NOW, matters },
      },
      matters: { 'SKÄ-2026-0042': { told: NOW, status: statusOf('SKÄ-2026-0042', page) } },
    });
    await open();
    await vi.waitFor(() => expect(place.textContent).toContain(registered.title(1)), LIMIT);
    expect(place.textContent).not.toContain(registered.posts(1));
  });
});
