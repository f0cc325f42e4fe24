// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../extension/panel/Panel.tsx';
import { drafts } from '../../extension/store/items.ts';
import { viewIn } from '../../extension/store/views.ts';
import { examplePage, NOW, readPost } from './support/examples.ts';
import { browserState, resetBrowser } from './support/fake-browser.ts';
import { settle } from './support/settle.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

let place: HTMLElement;
const shown = () => place.textContent ?? '';
const button = (name: string) => {
  const found = [...place.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`No button ${name}:\n${shown()}`);
  return found;
};
const press = async (name: string) => {
  await act(() => button(name).click());
  await settle();
};
const open = async () => {
  await act(() => render(<Panel now={() => NOW} window={{ id: 1, open: [1] }} />, place));
  await settle();
};
const showDraft = async () => {
  const draft = examplePage();
  await drafts.write(draft);
  await viewIn(1).write({ is: 'draft', id: draft.id });
  await open();
  return draft;
};
beforeEach(() => {
  resetBrowser();
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

describe('picking in the page', () => {
  it('shows the post that was pointed at', async () => {
    browserState.clip = () => ({ draft: { ...readPost, text: 'Den jag menade.' } });
    await open();
    await press('Peka ut ett inlägg');
    expect(browserState.clippedWith).toEqual([[3, 0, { pick: { many: false, language: 'sv' } }]]);
    expect(place.querySelector<HTMLTextAreaElement>('#text')?.value).toBe('Den jag menade.');
  });

  it('is offered where nothing could be read by itself, and not where the page may not be read', async () => {
    const page = { url: 'https://social.example/hem', title: 'Hem' };
    await viewIn(1).write({ is: 'unreadable', why: 'nothing_there', page });
    browserState.clip = () => ({ draft: { ...readPost, text: 'Den jag menade.' } });
    await open();
    await press('Peka ut ett inlägg');
    expect(place.querySelector<HTMLTextAreaElement>('#text')?.value).toBe('Den jag menade.');
    await act(() => viewIn(1).write({ is: 'unreadable', why: 'browser_page', page }));
    await settle();
    expect(() => button('Peka ut ett inlägg')).toThrow();
  });

  it('lays several beside the draft that is shown, where nothing goes by itself', async () => {
    const shownDraft = await showDraft();
    browserState.clip = () => ({
      draft: { ...readPost, text: 'Den andra.' },
      more: [{ ...readPost, text: 'Den tredje.' }, 'no draft at all'],
    });
    await press('Ta med fler');
    expect(await viewIn(1).read()).toEqual({ is: 'draft', id: shownDraft.id });
    const others = (await drafts.readAll()).filter(({ id }) => id !== shownDraft.id);
    expect(others.map(({ form, touched }) => [form.text, touched])).toEqual([
      ['Den andra.', true],
      ['Den tredje.', true],
    ]);
    expect(shown()).toContain('2 ligger bland Påbörjade.');
  });

  it('keeps the draft that they were picked beside through the next gesture, and the one that has voices', async () => {
    const shownDraft = await showDraft();
    browserState.clip = () => ({ draft: null });
    await press('Ta med fler');
    expect((await drafts.read(shownDraft.id))?.touched).toBe(false);
    browserState.clip = () => ({ draft: { ...readPost, text: 'Den andra.' } });
    await press('Ta med fler');
    expect((await drafts.read(shownDraft.id))?.touched).toBe(true);
    // As an earlier version stored it.
    act(() => render(null, place));
    await drafts.write({ ...shownDraft, touched: false });
    await open();
    await press('Ta med påbörjade som röster i samma fråga (1)');
    expect((await drafts.read(shownDraft.id))?.touched).toBe(true);
  });

  it('does not take the post that the draft is, nor one that is taken already, and says so', async () => {
    await showDraft();
    const permalink = 'https://www.social.example/@kim/12?utm_source=x';
    browserState.clip = () => ({
      draft: { ...readPost, permalink },
      more: [{ ...readPost, permalink, text: 'En annan med samma adress.' }],
    });
    await press('Ta med fler');
    expect(await drafts.readAll()).toHaveLength(2);
    expect(shown()).toContain('1 ligger bland Påbörjade. 1 är redan med.');
    await press('Ta med fler');
    expect(await drafts.readAll()).toHaveLength(2);
    expect(shown()).toContain('1 ligger bland Påbörjade. 2 är redan med.');
    // A voice of the draft no longer lies there.
    const [first] = (await drafts.readAll()).filter(({ beside }) => beside);
    if (first?.beside) await act(() => drafts.write({ ...first, voiceOf: first.beside ?? '' }));
    await settle();
    expect(shown()).not.toContain('ligger bland');
  });

  it('changes nothing when it is ended', async () => {
    await showDraft();
    browserState.clip = () => ({ draft: null });
    await press('Ta med fler');
    expect(await drafts.readAll()).toHaveLength(1);
    expect(shown()).not.toContain('Klicka på det');
  });

  it('gives the page the keys that are pressed in the panel', async () => {
    await showDraft();
    let end = (_clip: unknown) => undefined as unknown;
    browserState.clip = () =>
      new Promise((resolve) => {
        end = resolve;
      });
    await press('Ta med fler');
    expect(shown()).toContain('Klicka på det som ska med. Escape avbryter.');
    for (const key of ['ArrowDown', 'x', 'Enter'])
      await act(() => {
        button('Ta de märkta').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
    expect(browserState.pressed).toEqual(['ArrowDown', 'Enter']);
    // With the pointer it is the same button that takes what has been marked.
    await act(() => button('Ta de märkta').click());
    expect(browserState.pressed).toEqual(['ArrowDown', 'Enter', 'Done']);
    end({ draft: null });
    await settle();
  });

  it('asks for the one site where the page may not be read, and goes on', async () => {
    await showDraft();
    browserState.clip = () => {
      throw new Error('Cannot access contents of the page');
    };
    await press('Ta med fler');
    expect(shown()).toContain('Sidan får inte läsas.');
    browserState.clip = () => ({ draft: { ...readPost, text: 'En annan.' } });
    await press('Tillåt https://social.example');
    expect(browserState.hosts).toEqual(['https://social.example/*']);
    expect(shown()).toContain('1 ligger bland Påbörjade.');
  });

  it('says where the draft belongs when another page may be in front, and keeps no right that gives nothing', async () => {
    await showDraft();
    browserState.pageUrl = '';
    browserState.clip = () => {
      throw new Error('Cannot access contents of the page');
    };
    await press('Ta med fler');
    expect(shown()).toContain('Utkastet hör till https://social.example');
    await press('Tillåt https://social.example');
    expect(browserState.hosts).toEqual([]);
    expect(shown()).toContain('Utkastet hör till https://social.example');
    expect(() => button('Tillåt https://social.example')).toThrow();
  });

  it('asks for the site of the page in front, and for none that may be read already', async () => {
    await showDraft();
    browserState.pageUrl = 'https://annat.example/trad';
    browserState.clip = () => {
      throw new Error('Cannot access contents of the page');
    };
    await press('Ta med fler');
    expect(button('Tillåt https://annat.example')).toBeTruthy();
    browserState.hosts = ['https://social.example/*'];
    browserState.pageUrl = '';
    await press('Ta med fler');
    expect(shown()).not.toContain('Tillåt');
    expect(browserState.hosts).toEqual(['https://social.example/*']);
  });
});
