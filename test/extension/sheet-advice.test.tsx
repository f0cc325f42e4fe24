// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handle } from '../../extension/background/handle.ts';
import type { Surroundings } from '../../extension/background/transport/transport.ts';
import type { Message } from '../../extension/messages.ts';
import { Panel } from '../../extension/panel/Panel.tsx';
import { carriedItem, connectionItem, drafts, policyItem } from '../../extension/store/items.ts';
import { viewIn } from '../../extension/store/views.ts';
import { carry } from '../../shared/similarity/carry.ts';
import { examplePage, NOW } from './support/examples.ts';
import { browserState, resetBrowser } from './support/fake-browser.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

const LAMPS = {
  id: 'SKÄ-1',
  title: 'Lampan är släckt',
  text: 'Lampan på gångvägen är släckt och det är mörkt',
};
const BATHS = { id: 'SKÄ-2', title: 'Badet', text: 'Badet borde öppna i maj' };
const [LIGHT, SPORT] = ['Trygghet och belysning', 'Idrott och motion'];
const HISTORY = [
  { ...LAMPS, place: '', theme: LIGHT, organisations: ['trafikkontoret'] },
  { ...BATHS, place: '', theme: SPORT, organisations: ['trafikkontoret'] },
];
const CARRIED = JSON.stringify(
  carry(HISTORY, HISTORY, {
    language: 'sv',
    version: '1',
    organisations: [{ id: 'trafikkontoret', name: 'Trafikkontoret' }],
    own: 'skarholmen',
    places: [],
    themes: [LIGHT, SPORT],
  }),
);
const SUGGESTED = {
  themes: [{ label: SPORT, why: 'Valdes i 3 liknande ärenden.' }],
  organisations: [{ label: 'Idrottsförvaltningen', why: 'Brukar svara för Idrott och motion.' }],
};

let suggested: unknown = SUGGESTED;
/** What was asked about, as it left the browser. */
let asked: string[] = [];
const around: Surroundings = {
  fetch: async (_address, init) => {
    const request = JSON.parse(JSON.parse(String(init?.body)).body);
    if (request.suggest) {
      asked.push(JSON.stringify(request.suggest));
      if (suggested === undefined) throw new TypeError('Failed to fetch');
    }
    const reply = { reply: 'statuses', request: request.request, statuses: [], carried: CARRIED };
    return new Response(JSON.stringify({ ...reply, ...(request.suggest && { suggested }) }));
  },
  now: () => NOW,
  random: Math.random,
};

let place: HTMLElement;
const shown = () => place.textContent ?? '';
const theme = () => place.querySelector<HTMLSelectElement>('#theme')?.value;
const until = (check: () => void) =>
  vi.waitFor(() => act(async () => check()), { timeout: 60_000, interval: 50 });
const open = async () => {
  const draft = examplePage({
    text: 'Lampan på gångvägen är släckt. Ring 070-174 06 05. Mvh Torgny Exempelsson',
    title: 'Lampan är släckt',
  });
  const certainty = { ...draft.origin.certainty, theme: 'guessed' as const };
  await drafts.write({
    ...draft,
    origin: { ...draft.origin, certainty },
    form: { ...draft.form, theme: LIGHT ?? '', shown: ['070-174 06 05'] },
  });
  await viewIn(1).write({ is: 'draft', id: draft.id });
  await act(() => render(<Panel now={() => NOW} window={{ id: 1, open: [1] }} />, place));
  await until(() => expect(theme()).toBe(LIGHT));
  return draft.id;
};

beforeEach(async () => {
  resetBrowser();
  asked = [];
  suggested = SUGGESTED;
  browserState.answer = (message) => handle(message as Message, around);
  browserState.hosts = ['https://script.google.com/*', 'https://script.googleusercontent.com/*'];
  await connectionItem.write({
    address: 'https://script.google.com/macros/s/A/exec',
    key: 'k',
    secret: 'cw==',
    expires: '2027-01-01',
    workbook: 'Ark',
    district: 'Skärholmen',
    paired: NOW,
  });
  await carriedItem.write({ asked: NOW, text: CARRIED });
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

describe('what the sheet makes of a draft', () => {
  it('takes the place of the browser’s own guess, with its reason, and says who is asked', async () => {
    const id = await open();
    await until(() => expect(theme()).toBe(SPORT));
    expect(shown()).toContain('Valdes i 3 liknande ärenden.');
    expect(shown()).toContain('Svarar troligen: Idrottsförvaltningen – Brukar svara');
    const draft = await drafts.read(id);
    // Still a guess, and no word of the person's.
    expect(draft?.origin.certainty.theme).toBe('guessed');
    expect(draft?.touched).toBe(false);
  });

  it('is asked once, with everything personal masked, also what is kept in plain text', async () => {
    await open();
    await until(() => expect(theme()).toBe(SPORT));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('[telefonnummer]');
    expect(asked[0]).toContain('[namn]');
    expect(asked[0]).not.toMatch(/174|Torgny|Kim/);
  });

  it('leaves alone what the person has chosen', async () => {
    await open();
    const select = place.querySelector<HTMLSelectElement>('#theme');
    if (!select) throw new Error('no theme');
    await act(() => {
      select.value = '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => expect(asked).toHaveLength(1));
    await until(() => expect(shown()).toContain('Idrottsförvaltningen'));
    expect(theme()).toBe('');
  });

  it('is passed over where it does not come: the browser’s own stays, and nobody is told', async () => {
    suggested = undefined;
    await open();
    await until(() => expect(asked).toHaveLength(1));
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(theme()).toBe(LIGHT);
    expect(shown()).toContain('Ansluten');
  });

  it('is not asked where a policy lets nothing be sent', async () => {
    await policyItem.write({ transport: 'none' });
    await open();
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_600)));
    expect(asked).toEqual([]);
    expect(theme()).toBe(LIGHT);
  });
});
