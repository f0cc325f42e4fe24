// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clipAt } from '../../extension/background/gesture.ts';
import { handle } from '../../extension/background/handle.ts';
import type { Surroundings } from '../../extension/background/transport/transport.ts';
import type { PageTab } from '../../extension/browser.ts';
import { Panel } from '../../extension/panel/Panel.tsx';
import { keepHeld, readHeld } from '../../extension/store/held.ts';
import { drafts } from '../../extension/store/items.ts';
import { settled, settleViews, shownElsewhere, viewIn } from '../../extension/store/views.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { examplePage, NOW, readPost } from './support/examples.ts';
import { browserState, resetBrowser } from './support/fake-browser.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

const around: Surroundings = { fetch, now: Date.now, random: Math.random };
const tabIn = (windowId: number): PageTab => ({
  id: 3,
  windowId,
  url: 'https://social.example/hem',
  title: 'Flödet',
});
const clip = async (window: number) => {
  browserState.clip = () => ({ draft: readPost, url: tabIn(window).url, title: '', ms: 1 });
  await clipAt(tabIn(window), undefined, around);
  const view = await viewIn(window).read();
  if (view.is !== 'draft') throw new Error('no draft');
  return view.id;
};
const { started } = panelText.sv;
/** Longest wait; the machine may be busy. */
const LIMIT = { timeout: 30_000, interval: 50 };
let place: HTMLElement;

beforeEach(() => {
  resetBrowser();
  localStorage.clear();
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, place);
  place.remove();
});

describe('a gesture', () => {
  it('leaves alone what another window shows, also where nothing was typed', async () => {
    const first = await clip(1);
    const second = await clip(2);
    expect(await viewIn(1).read()).toEqual({ is: 'draft', id: first });
    expect((await drafts.readAll()).map(({ id }) => id).sort()).toEqual([first, second].sort());
  });

  it('lets an untouched draft go only where no other window shows it', async () => {
    const id = await clip(1);
    await viewIn(2).write({ is: 'draft', id });
    await clip(1);
    expect(await drafts.read(id)).toBeDefined();
    await clip(2);
    expect(await drafts.read(id)).toBeUndefined();
  });
});

it('is elsewhere where another window shows it, not where its own does', () => {
  const shown = {
    'view:1': { is: 'draft', id: 'a' },
    'view:2': { is: 'saved', id: 'a' },
    'view:3': { is: 'empty' },
  };
  expect(shownElsewhere(shown, 'a', 1)).toEqual(['view:2']);
  expect(shownElsewhere({ 'view:1': shown['view:1'] }, 'a', 1)).toEqual([]);
});

it('shows the receipt, and the draft that is taken back, wherever that draft was shown, and nowhere else', async () => {
  const id = await clip(1);
  const other = await clip(3);
  await viewIn(2).write({ is: 'draft', id });
  const form = (await drafts.read(id))?.form ?? examplePage().form;
  await handle({ type: 'save', draft: id, form, window: 1 }, around);
  for (const window of [1, 2]) expect(await viewIn(window).read()).toMatchObject({ is: 'saved', id });
  await handle({ type: 'undo', entry: id, window: 1 }, around);
  for (const window of [1, 2]) expect(await viewIn(window).read()).toEqual({ is: 'draft', id });
  expect(await viewIn(3).read()).toEqual({ is: 'draft', id: other });
});

describe('views of windows that are gone', () => {
  const [older, newer] = [examplePage(), examplePage()];
  const stored = {
    [drafts.key(older.id)]: older,
    [drafts.key(newer.id)]: newer,
    'view:7': { is: 'draft', id: newer.id },
    'view:5': { is: 'draft', id: older.id },
  };

  it('are one taken over by a window that has none, of the others the draft is among the begun', () => {
    expect(settled(stored, [9], 9)).toEqual({
      gone: ['view:5', 'view:7'],
      values: {
        'view:9': { is: 'draft', id: newer.id },
        'view:7': null,
        'view:5': null,
        [drafts.key(older.id)]: { ...older, touched: true },
      },
    });
  });

  it('do not take the place of what a window shows, nor does a window that is open lose its own', () => {
    const { values, gone } = settled({ ...stored, 'view:9': { is: 'empty' } }, [5, 9], 9);
    expect(gone).toEqual(['view:7']);
    expect(values).toEqual({ 'view:7': null, [drafts.key(newer.id)]: { ...newer, touched: true } });
    expect(settled(stored, [5, 7])).toEqual({ values: {}, gone: [] });
  });

  it('leave their drafts among the begun where no panel opens', () => {
    expect(settled(stored, [9]).values).toMatchObject({
      [drafts.key(newer.id)]: { touched: true },
      [drafts.key(older.id)]: { touched: true },
    });
  });

  it('are read as an earlier version kept them: one for all windows', async () => {
    Object.assign(browserState.stored, {
      [drafts.key(older.id)]: older,
      view: { is: 'draft', id: older.id },
    });
    await settleViews([1], 1);
    expect(await viewIn(1).read()).toEqual({ is: 'draft', id: older.id });
    expect(Object.keys(browserState.stored)).not.toContain('view');
    expect(await drafts.read(older.id)).toEqual(older);
  });

  it('are taken over once by panels that open at the same moment', async () => {
    Object.assign(browserState.stored, stored);
    await Promise.all([settleViews([1, 2], 1), settleViews([1, 2], 2)]);
    const shown = await Promise.all([1, 2].map((window) => viewIn(window).read()));
    expect(shown).toEqual([{ is: 'draft', id: newer.id }, { is: 'empty' }]);
    expect(await drafts.read(older.id)).toMatchObject({ touched: true });
  });
});

it('tells of a begun draft that another window shows it, and lets it be opened but not removed', async () => {
  const [here, there] = [examplePage(), { ...examplePage(), touched: true }];
  for (const draft of [here, there]) await drafts.write(draft);
  await viewIn(1).write({ is: 'draft', id: here.id });
  await viewIn(2).write({ is: 'draft', id: there.id });
  await act(() => render(<Panel now={() => NOW} window={{ id: 1, open: [1, 2] }} />, place));
  await vi.waitFor(() => expect(place.textContent).toContain(started.elsewhere), LIMIT);
  expect(place.querySelector('.started')?.textContent).toContain(started.open);
  expect(place.querySelector('.started')?.textContent).not.toContain(started.remove);
  await act(() => viewIn(2).write({ is: 'empty' }));
  await vi.waitFor(
    () => expect(place.querySelector('.started')?.textContent).toContain(started.remove),
    LIMIT,
  );
  expect(place.textContent).not.toContain(started.elsewhere);
});

describe('words that could not be stored', () => {
  const window = (id: number, ...open: number[]) => ({ id, open });

  it('are kept for each window, and taken over from one that is gone', () => {
    const [first, second] = [examplePage(), examplePage()];
    keepHeld(1, first);
    keepHeld(2, second);
    expect(readHeld(window(1, 1, 2))?.id).toBe(first.id);
    expect(readHeld(window(3, 1, 2, 3))).toBeUndefined();
    keepHeld(1, undefined);
    expect(readHeld(window(3, 3))?.id).toBe(second.id);
    keepHeld(3, undefined);
    expect(readHeld(window(3, 3))).toBeUndefined();
  });

  it('are read as an earlier version kept them', () => {
    const draft = examplePage();
    localStorage.setItem('held', JSON.stringify(draft));
    expect(readHeld(window(4, 4))?.id).toBe(draft.id);
    expect(localStorage.getItem('held')).toBeNull();
  });
});
