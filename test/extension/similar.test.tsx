// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handle } from '../../extension/background/handle.ts';
import { rememberStatuses } from '../../extension/background/statuses.ts';
import type { Surroundings } from '../../extension/background/transport/transport.ts';
import type { DraftRecord } from '../../extension/drafts/record.ts';
import type { Message } from '../../extension/messages.ts';
import { isCapture, isUndelivered, type WaitingEntry } from '../../extension/outbox/entry.ts';
import { dueOf } from '../../extension/outbox/queue.ts';
import { Panel } from '../../extension/panel/Panel.tsx';
import { carriedItem, drafts, outbox, settingsItem, statusesItem } from '../../extension/store/items.ts';
import { viewIn } from '../../extension/store/views.ts';
import { carry } from '../../shared/similarity/carry.ts';
import { examplePage, NOW } from './support/examples.ts';
import { browserState, resetBrowser } from './support/fake-browser.ts';
import { settle } from './support/settle.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

const around: Surroundings = {
  fetch: () => Promise.reject(new TypeError('Failed to fetch')),
  now: () => NOW,
  random: Math.random,
};
const asked: Message[] = [];

const past = (id: string, title: string, text: string, place: string, theme: string) => ({
  id,
  title,
  text,
  place,
  theme,
  organisations: ['trafikkontoret'],
});
const MATTERS = [
  past(
    'SKÄ-2026-0042',
    'Mörkt vid Ekholmsvägen',
    'Lyktstolpen vid Ekholmsvägen är släckt.',
    'Sätra',
    'Trygghet och belysning',
  ),
  past(
    'SKÄ-2026-0043',
    'Lampa på Ekholmsvägen lyser inte',
    'Belysningen på Ekholmsvägen är trasig sedan i våras.',
    'Sätra',
    'Trygghet och belysning',
  ),
  past('SKÄ-2026-0044', 'Öppna badet tidigare', 'Badet borde öppna i maj.', 'Bredäng', 'Idrott och motion'),
];
const CARRIED = JSON.stringify(
  carry(MATTERS, MATTERS, {
    language: 'sv',
    version: '1',
    organisations: [{ id: 'trafikkontoret', name: 'Trafikkontoret' }],
    own: 'skarholmen',
    places: [],
    themes: ['Trygghet och belysning', 'Idrott och motion'],
  }),
);

let place: HTMLElement;
const shown = () => place.textContent ?? '';
const press = async (label: string) => {
  const found = place.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);
  if (!found) throw new Error(`No button ${label}:\n${shown()}`);
  await act(() => found.click());
  await settle();
  await settle(250);
};
const open = async (form = {}) => {
  const draft = examplePage();
  await drafts.write({ ...draft, form: { ...draft.form, ...form } });
  await viewIn(1).write({ is: 'draft', id: draft.id });
  await act(() => render(<Panel now={() => NOW} window={{ id: 1, open: [1] }} />, place));
  await settle();
  await settle(250);
  return draft;
};
const steps = async () =>
  (await outbox.readAll())
    .filter(isUndelivered)
    .map(({ command }: WaitingEntry) => command)
    .filter((command) => !isCapture(command));

beforeEach(async () => {
  resetBrowser();
  asked.length = 0;
  browserState.answer = (message) => {
    asked.push(message as Message);
    return handle(message as Message, around);
  };
  await carriedItem.write({ asked: NOW, text: CARRIED });
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

describe('matters that may be the same question', () => {
  it('are shown without the sheet, with enough to judge by, and no others', async () => {
    await open();
    expect(shown()).toContain('SKÄ-2026-0042 Mörkt vid Ekholmsvägen');
    expect(shown()).toContain('Sätra · Lyktstolpen vid Ekholmsvägen är släckt.');
    expect(shown()).not.toContain('SKÄ-2026-0044');
  });

  it('tell how they stand once the sheet has said so', async () => {
    await statusesItem.write({
      pages: {},
      matters: {
        'SKÄ-2026-0042': {
          told: NOW,
          status: {
            matter: 'SKÄ-2026-0042',
            stage: 'received',
            received: '2026-11-01',
            duty: { holder: 'district', task: 'triage', since: '2026-11-01', workingDays: 14 },
          },
        },
      },
    });
    await open();
    expect(shown()).toContain('Ska fördelas · sedan 14 arbetsdagar');
    expect(asked).toContainEqual({
      type: 'ask',
      pages: [],
      matters: expect.arrayContaining(['SKÄ-2026-0042', 'SKÄ-2026-0043']),
    });
  });

  it('as the same question: a voice with a number of its own, joined by a step that goes after it', async () => {
    const draft = await open();
    await press('Samma fråga: SKÄ-2026-0042');
    expect(shown()).toContain('Blir en röst till, med eget nummer och egen återkoppling.');
    expect((await drafts.read(draft.id))?.form.same).toBe('SKÄ-2026-0042');
    await act(() => place.querySelector<HTMLButtonElement>('button[type=submit]')?.click());
    await settle();
    const entries = (await outbox.readAll()).filter(isUndelivered);
    expect(dueOf(entries, NOW).map(({ command }) => command.type)).toEqual(['capture', 'group']);
    // While the matter waits for its next try, so does what is said of it.
    const later = entries.map((entry) =>
      isCapture(entry.command)
        ? { ...entry, state: { is: 'waiting' as const, attempts: 1, next: NOW + 1 } }
        : entry,
    );
    expect(dueOf(later, NOW)).toEqual([]);
    expect(await steps()).toMatchObject([{ type: 'group', matter: draft.id, with: 'SKÄ-2026-0042' }]);
  });

  it('as the same question, which stands there and can be taken back also when it is no longer alike', async () => {
    const draft = await open();
    await press('Samma fråga: SKÄ-2026-0042');
    // It was closed, and is not delivered any more.
    await act(() => carriedItem.write({ asked: NOW, text: '' }));
    const isGone = () => !shown().includes('SKÄ-2026-0043');
    for (let waited = 0; waited < 100 && !isGone(); waited++) await settle();
    expect(isGone()).toBe(true);
    expect(shown()).toContain('SKÄ-2026-0042');
    expect(shown()).toContain('Blir en röst till');
    await press('Samma fråga: SKÄ-2026-0042');
    expect((await drafts.read(draft.id))?.form.same).toBe('');
    expect(shown()).not.toContain('SKÄ-2026-0042');
  });

  it('as not the same by mistake: taken back while the draft is open', async () => {
    const draft = await open();
    await press('Inte samma: SKÄ-2026-0042');
    await press('Inte samma: SKÄ-2026-0043');
    await press('Ångra: Inte samma SKÄ-2026-0042');
    expect((await drafts.read(draft.id))?.form.apart).toEqual(['SKÄ-2026-0043']);
    expect(shown()).toContain('SKÄ-2026-0042 Mörkt vid Ekholmsvägen');
    expect(shown()).not.toContain('SKÄ-2026-0043 Lampa på');
    await press('Ångra: Inte samma SKÄ-2026-0043');
    expect(shown()).toContain('SKÄ-2026-0043 Lampa på');
    await act(() => place.querySelector<HTMLButtonElement>('button[type=submit]')?.click());
    await settle();
    expect(await steps()).toEqual([]);
  });

  it('as not the same: gone from the list, and remembered', async () => {
    const draft = await open();
    await press('Samma fråga: SKÄ-2026-0042');
    await press('Inte samma: SKÄ-2026-0042');
    expect(shown()).not.toContain('SKÄ-2026-0042 Mörkt');
    expect((await drafts.read(draft.id))?.form).toMatchObject({ same: '', apart: ['SKÄ-2026-0042'] });
    await act(() => place.querySelector<HTMLButtonElement>('button[type=submit]')?.click());
    await settle();
    expect(await steps()).toMatchObject([{ type: 'tell_apart', matter: draft.id, other: 'SKÄ-2026-0042' }]);
  });

  it('go away with the matter when its saving is undone', async () => {
    const draft = await open();
    await press('Samma fråga: SKÄ-2026-0042');
    await act(() => place.querySelector<HTMLButtonElement>('button[type=submit]')?.click());
    await settle();
    await handle({ type: 'undo', entry: draft.id, window: 1 }, around);
    expect(await outbox.readAll()).toEqual([]);
    expect((await drafts.read(draft.id))?.form.same).toBe('SKÄ-2026-0042');
  });

  it("are asked for anew a little after a delivery of one's own, with what stood there kept", async () => {
    const duty = { holder: 'district', task: 'triage', since: '2026-11-20', workingDays: 1 } as const;
    const status = { matter: 'SKÄ-2026-0050', stage: 'received', received: '2026-11-20', duty } as const;
    await rememberStatuses([], NOW);
    expect((await carriedItem.read()).asked).toBe(NOW);
    await rememberStatuses([status], NOW);
    const { asked: last, text } = await carriedItem.read();
    expect(last + 60 * 60_000 - NOW).toBe(2 * 60_000);
    expect(text).toBe(CARRIED);
  });

  it('are not there without an index, nor with one that is none', async () => {
    await carriedItem.write({ asked: NOW, text: '{"form":7}' });
    await open();
    expect(shown()).not.toContain('Liknar');
  });
});

describe('suggestions', () => {
  it('say what in the text speaks for them, and choose nothing by themselves', async () => {
    const draft = await open({ theme: '', place: '' });
    expect(shown()).toContain('texten nämner');
    expect(shown()).toContain('Svarar troligen: Trafikkontoret');
    expect((await drafts.read(draft.id))?.form).toMatchObject({ theme: '', place: '' });
    await press('Välj Trygghet och belysning');
    expect((await drafts.read(draft.id))?.form.theme).toBe('Trygghet och belysning');
    await press('Välj Sätra');
    expect((await drafts.read(draft.id))?.form.place).toBe('Sätra');
  });

  it('go by nothing that is hidden: no part of a name or an address speaks for a theme', async () => {
    await open({
      theme: '',
      place: '',
      title: 'Badet',
      text: 'Badet borde öppna i maj. Skriv till belysningen@exempel.se. Hälsar Bo Lyktstolpen',
      hide: [{ sv: 'namn', en: 'name', value: 'Bo Lyktstolpen' }],
    });
    expect(shown()).toContain('Idrott och motion – texten nämner');
    const reasons = shown().split('texten nämner').slice(1).join().toLowerCase();
    expect(reasons).not.toMatch(/belysningen|lyktstolpen|postadress/);
  });

  it('are told in English with the themes marked as the Swedish that they are', async () => {
    await settingsItem.write({ language: 'en' });
    await open({ theme: '', place: '' });
    expect(shown()).toContain('the text says');
    const theme = [...place.querySelectorAll('button')].find(
      (each) => each.textContent === 'Trygghet och belysning',
    );
    expect(theme?.querySelector('span')?.lang).toBe('sv');
    expect(theme?.hasAttribute('aria-label')).toBe(false);
    expect(place.querySelector<HTMLElement>('#theme')?.lang).toBe('sv');
    // "No theme" is the panel's own word.
    expect(place.querySelector<HTMLElement>('#theme option')?.lang).toBe('en');
  });
});

describe('what was guessed from the words', () => {
  const POOL = 'Badet i Bredäng borde öppna i maj. Kan ni ordna det?';
  const guessed = () => {
    const draft = examplePage();
    return {
      ...draft,
      form: { ...draft.form, theme: 'Trygghet och belysning' },
    };
  };
  const show = async (draft: DraftRecord) => {
    await drafts.write(draft);
    await viewIn(1).write({ is: 'draft', id: draft.id });
    await act(() => render(<Panel now={() => NOW} window={{ id: 1, open: [1] }} />, place));
    await settle(310);
  };
  const type = async (id: string, value: string, event = 'input') => {
    const input = place.querySelector<HTMLInputElement>(`#${id}`);
    if (!input) throw new Error(id);
    input.value = value;
    await act(() => {
      input.dispatchEvent(new Event(event, { bubbles: true }));
    });
  };

  it('follows when the words are changed, and still says that it is guessed', async () => {
    const draft = guessed();
    await show(draft);
    await type('text', POOL);
    await type('title', 'Öppna badet');
    await settle(400);
    const stored = await drafts.read(draft.id);
    expect(stored?.form).toMatchObject({ kind: 'citizen_enquiry', theme: 'Idrott och motion' });
    expect(stored?.form.place).not.toContain('Ekholmsvägen');
    expect(stored?.origin.certainty).toMatchObject({ kind: 'guessed', theme: 'guessed', place: 'guessed' });
    expect(stored?.origin.certainty.text).toBeUndefined();
  });

  it('stays where somebody has chosen', async () => {
    const draft = guessed();
    await show(draft);
    await type('kind', 'complaint', 'change');
    await type('theme', 'Trygghet och belysning', 'change');
    await type('place', 'Sätra centrum');
    await type('text', POOL);
    await settle(400);
    expect((await drafts.read(draft.id))?.form).toMatchObject({
      text: POOL,
      kind: 'complaint',
      theme: 'Trygghet och belysning',
      place: 'Sätra centrum',
    });
  });

  it('is saved as the words stand, also those typed just before', async () => {
    const draft = guessed();
    await show(draft);
    await type('title', 'Öppna badet');
    await type('text', POOL);
    await act(() => place.querySelector<HTMLButtonElement>('button[type=submit]')?.click());
    await settle(100);
    const saved = (await outbox.readAll()).find(({ id }) => id === draft.id);
    expect(saved && isUndelivered(saved) && saved.command).toMatchObject({
      kind: 'citizen_enquiry',
      theme: 'Idrott och motion',
    });
  });

  it('is left as it stands until words are changed', async () => {
    const draft = examplePage();
    await show({ ...draft, form: { ...draft.form, theme: 'Idrott och motion' } });
    await type('author', 'Kim');
    await settle(310);
    expect((await drafts.read(draft.id))?.form).toMatchObject({ author: 'Kim', theme: 'Idrott och motion' });
  });
});
