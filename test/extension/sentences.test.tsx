// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handle } from '../../extension/background/handle.ts';
import type { Surroundings } from '../../extension/background/transport/transport.ts';
import type { Message } from '../../extension/messages.ts';
import { Panel } from '../../extension/panel/Panel.tsx';
import { clockItem, connectionItem, drafts, outbox } from '../../extension/store/items.ts';
import { viewIn } from '../../extension/store/views.ts';
import type { Failure } from '../../shared/protocol/messages.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { examplePage, NOW } from './support/examples.ts';
import { browserState, fakeBrowser, resetBrowser } from './support/fake-browser.ts';
import { settle } from './support/settle.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

type Answering = (request: string, time: number, type: string) => Response;
/** How the sheet answers; every request that reached it, with the time that was signed. */
let answering: Answering;
let heard: number[] = [];

const around: Surroundings = {
  fetch: async (_address, init) => {
    if (init?.method !== 'POST') return new Response('Gensvar');
    const { body, time } = JSON.parse(String(init.body)) as { readonly body: string; readonly time: number };
    heard.push(time);
    const { request, type } = JSON.parse(body) as { readonly request: string; readonly type: string };
    return answering(request, time, type);
  },
  now: () => NOW,
  random: Math.random,
};

const json = (value: unknown, init?: ResponseInit) => new Response(JSON.stringify(value), init);
const failing =
  (failure: Failure, time = NOW): Answering =>
  (request) =>
    json({
      reply: 'failed',
      request,
      failure,
      time: new Date(time).toISOString(),
      message: sheetWords.sv.failures[failure],
    });
const page =
  (text: string, status = 200): Answering =>
  () =>
    new Response(`<!doctype html><title>x</title>${text}`, { status });

let place: HTMLElement;
const shown = () => (place.textContent ?? '').replace(/\s+/g, ' ');
const press = async (name: string) => {
  const found = [...place.querySelectorAll('button')].find((each) => each.textContent?.startsWith(name));
  if (!found) throw new Error(`No button ${name}:\n${shown()}`);
  await act(() => found.click());
  await settle();
};

beforeAll(async () => void (await fakeBrowser.loadAfter()));
beforeEach(async () => {
  resetBrowser();
  heard = [];
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
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

const saveInPanel = async () => {
  const draft = examplePage();
  await drafts.write(draft);
  await viewIn(1).write({ is: 'draft', id: draft.id });
  await act(() => render(<Panel now={() => NOW} window={{ id: 1, open: [1] }} />, place));
  await settle();
  await press('Spara ärendet');
  await settle();
  return draft.id;
};

const again = 'Tillägget försöker igen';
/** What happened, and what to do or that nothing need be done. */
const SENTENCES: readonly (readonly [string, Answering, readonly string[]])[] = [
  ['the key is revoked', failing('revoked_key'), ['tagits bort i arket', 'Anslut på nytt']],
  ['the key has expired', failing('expired_key'), ['har gått ut', 'Anslut på nytt']],
  ['the key is not known', failing('unknown_key'), ['känner inte igen', 'Anslut den på nytt']],
  ['the version is too old', failing('wrong_version'), ['äldre än arket', 'Uppdatera tillägget']],
  ['the sheet is not set up', failing('not_set_up'), ['inte inställt', 'Ställ in arket']],
  ['the sheet is busy', failing('busy'), ['upptaget', 'av sig självt']],
  ['the sheet has moved', page('404', 404), ['finns inte på adressen längre', 'ny kod']],
  ['there is a sign-in instead', page('<input type="password">'), ['inloggning', 'publicera webbappen']],
  ['Google takes no more', page('Service invoked too many times for one day'), ['Google', again]],
  ['there is an error page', page('TypeError'), ['svarar inte som det ska', again]],
  ['the sheet answers in a later form', () => json({ reply: 'taken' }), ['nyare än tillägget', 'Uppdatera']],
  [
    'the sheet tells of a failure that this version does not know',
    () => json({ reply: 'failed', failure: 'asleep', message: 'Arket vilar. Väck det.' }),
    ['Arket vilar. Väck det.'],
  ],
  ['something else answered', () => json({ hello: 1 }), ['inte arket', again]],
];

describe('what stops a delivery', () => {
  it.each(SENTENCES)(
    'is told with its way out on the receipt and in the outbox: %s',
    async (_what, answer, words) => {
      answering = answer;
      const id = await saveInPanel();
      // What does not go on by itself waits for somebody: no next try is promised.
      const byItself = words.includes(again) || words.includes('av sig självt');
      const [here, state] = byItself
        ? [
            'Skickas när arket nås.',
            /upptaget|Google/.test(words.join()) ? 'Arket är upptaget' : 'Når inte arket',
          ]
        : ['Skickas när det är åtgärdat.', 'Behöver åtgärdas'];
      expect(shown()).toContain(`Sparat här. ${here}`);
      for (const part of words) expect(shown()).toContain(part);
      expect(shown()).toContain(state);
      await press('Utkorg');
      for (const part of words) expect(shown()).toContain(part);
      expect(shown().includes('nästa försök')).toBe(byItself);
      expect((await outbox.read(id))?.state.is).toBe('waiting');
    },
  );

  it('is not told of a wrong clock: it is measured, and the delivery goes through', async () => {
    const behind = 3 * 3_600_000;
    answering = (request, time) =>
      time === NOW
        ? failing('clock', NOW + behind)(request, time, '')
        : json({
            reply: 'delivered',
            request,
            receipts: [{ result: 'done', command: browserState.stored.expected, matter: 'SKÄ-2026-0001' }],
            statuses: [],
          });
    const draft = examplePage();
    browserState.stored.expected = draft.id;
    await drafts.write(draft);
    await viewIn(1).write({ is: 'draft', id: draft.id });
    await act(() => render(<Panel now={() => NOW} window={{ id: 1, open: [1] }} />, place));
    await settle();
    await press('Spara ärendet');
    await settle();
    expect(shown()).toContain('SKÄ-2026-0001 finns i arket');
    expect(shown()).not.toContain('klocka');
    expect(await clockItem.read()).toBe(behind);
    expect(heard).toContain(NOW + behind);
  });

  it('is a full storage: nothing is saved, the text stays, and the panel says where to make room', async () => {
    answering = failing('busy');
    browserState.share = 0.93;
    const draft = examplePage();
    await drafts.write(draft);
    await viewIn(1).write({ is: 'draft', id: draft.id });
    await act(() => render(<Panel now={() => NOW} window={{ id: 1, open: [1] }} />, place));
    await settle();
    await vi.waitFor(() => expect(shown()).toContain('snart full (93 %). Inget kastas'), 30_000);
    browserState.isFull = true;
    await press('Spara ärendet');
    expect(shown()).toContain('Inget sparades: webbläsarens lagring är full. Texten finns kvar.');
    expect(place.querySelector<HTMLTextAreaElement>('#text')?.value).toBe(draft.form.text);
    browserState.isFull = false;
    await press('Spara ärendet');
    expect(shown()).toContain('Sparat här');
    expect(await drafts.read(draft.id)).toBeUndefined();
  });

  it('goes away by itself once the sheet answers again', async () => {
    answering = failing('revoked_key');
    await saveInPanel();
    answering = (request, _time, type) =>
      type === 'ask'
        ? json({ reply: 'statuses', request, statuses: [] })
        : json({ reply: 'delivered', request, receipts: [], statuses: [] });
    await press('Utkorg');
    await settle();
    expect(shown()).not.toContain('Behöver åtgärdas');
  });
});
