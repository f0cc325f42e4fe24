// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handle } from '../../extension/background/handle.ts';
import type { Surroundings } from '../../extension/background/transport/transport.ts';
import type { Message } from '../../extension/messages.ts';
import { isCapture, isUndelivered } from '../../extension/outbox/entry.ts';
import { Panel } from '../../extension/panel/Panel.tsx';
import { connectionItem, followedItem, outbox, tellings } from '../../extension/store/items.ts';
import type { Loop } from '../../shared/protocol/messages.ts';
import { NOW } from './support/examples.ts';
import { browserState, fakeBrowser, resetBrowser } from './support/fake-browser.ts';
import { settle } from './support/settle.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

const around: Surroundings = {
  fetch: () => Promise.reject(new TypeError('Failed to fetch')),
  now: () => NOW,
  random: Math.random,
};
const asked: Message[] = [];
const LOOP: Loop = {
  matter: 'SKÄ-2026-0042',
  title: 'Mörkt vid Ekholmsvägen',
  why: 'answered',
  day: '2026-11-09',
  link: 'https://social.example/@kim/12',
  channel: 'reply_in_thread',
  answer: 'Lampan byts i maj.',
  letter: 'Hej! Lampan byts i maj.',
};

let place: HTMLElement;
/** Milliseconds after NOW at which the panel is opened. */
let later = 0;
const shown = () => place.textContent ?? '';
const find = <Kind extends HTMLElement>(selector: string) => {
  const found = place.querySelector<Kind>(selector);
  if (!found) throw new Error(`${selector} is not there:\n${shown()}`);
  return found;
};
const press = async (name: string) => {
  const found = [...place.querySelectorAll('button')].find((each) => each.textContent?.startsWith(name));
  if (!found) throw new Error(`No button ${name}:\n${shown()}`);
  await act(() => found.click());
  await settle();
};
const type = async (selector: string, value: string) => {
  const field = find<HTMLInputElement>(selector);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
};
const open = async () => {
  await act(() => render(<Panel now={() => NOW + later} window={{ id: 1, open: [1] }} />, place));
  await settle();
  await press('Mina slingor');
  // The tab is a part of its own; it asks the sheet once it is there.
  await settle();
};

beforeAll(async () => void (await fakeBrowser.loadAfter()));
beforeEach(async () => {
  resetBrowser();
  later = 0;
  asked.length = 0;
  browserState.answer = (message) => {
    asked.push(message as Message);
    return handle(message as Message, around);
  };
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

describe('what is to be told', () => {
  it('says who waits and since when, and how many in the tab', async () => {
    await followedItem.write({ told: NOW, loops: [LOOP] });
    await open();
    expect(shown()).toContain('Mina slingor (1)');
    expect(shown()).toContain('Mörkt vid Ekholmsvägen');
    expect(shown()).toContain('SKÄ-2026-0042 · svar kom 9 november');
    expect(shown()).toContain('Lampan byts i maj.');
  });

  it('opens the post where it was written', async () => {
    await followedItem.write({ told: NOW, loops: [LOOP] });
    await open();
    await press('Öppna inlägget');
    expect(browserState.opened).toEqual(['https://social.example/@kim/12']);
  });

  it('says what is hidden in the letter until somebody has written it in, and gives a receipt', async () => {
    const letter = 'Hej! Hälsningar [namn], [telefonnummer], [telefonnummer].';
    await followedItem.write({ told: NOW, loops: [{ ...LOOP, letter }] });
    await open();
    expect(shown()).toContain('Dolt i brevet: [namn], [telefonnummer]. Skriv in det');
    await type('#letter-SKÄ-2026-0042', 'Hej! Hälsningar Per, [telefonnummer].');
    expect(shown()).toContain('Dolt i brevet: [telefonnummer]. Skriv in det');
    await type('#letter-SKÄ-2026-0042', 'Hej! Hälsningar Per på Trafikkontoret.');
    expect(shown()).not.toContain('Dolt i brevet');
    await press('Jag har svarat');
    expect(shown()).toContain('Antecknat: du har svarat om ”Mörkt vid Ekholmsvägen”.');
    expect(place.querySelector('#loops')).not.toBeNull();
    expect(shown()).not.toContain('Brev att klistra in');
  });

  it('becomes a feedback with its link and day, kept in the outbox until the sheet has it', async () => {
    await followedItem.write({ told: NOW, loops: [LOOP] });
    await open();
    await type('#link-SKÄ-2026-0042', 'https://social.example/@kim/12#svar');
    await type('#told-SKÄ-2026-0042', '2026-11-20');
    await press('Jag har svarat');
    const [entry] = await outbox.readAll();
    expect(entry && isUndelivered(entry) && entry.command).toMatchObject({
      type: 'give_feedback',
      matter: 'SKÄ-2026-0042',
      channel: 'reply_in_thread',
      text: 'Hej! Lampan byts i maj.',
      link: 'https://social.example/@kim/12#svar',
      told: '2026-11-20',
    });
    expect(shown()).toContain('Ingen väntar på besked från dig.');
    expect(shown()).toContain('Utkorg (1)');
    expect(await tellings.readAll()).toEqual([]);
  });

  it('keeps a changed letter when the panel is closed', async () => {
    await followedItem.write({ told: NOW, loops: [LOOP] });
    await open();
    await type('#letter-SKÄ-2026-0042', 'Hej Kim! Lampan byts i maj.');
    act(() => render(null, place));
    await open();
    expect(find<HTMLTextAreaElement>('#letter-SKÄ-2026-0042').value).toBe('Hej Kim! Lampan byts i maj.');
  });

  it('says that the sheet has a newer letter than the one that was changed, and keeps both until one is chosen', async () => {
    await followedItem.write({ told: NOW, loops: [{ ...LOOP, why: 'promised', letter: 'Hej! Vi väntar.' }] });
    await open();
    await type('#letter-SKÄ-2026-0042', 'Hej Kim! Vi väntar.');
    expect(shown()).not.toContain('nyare brev');
    act(() => render(null, place));
    await followedItem.write({ told: NOW, loops: [LOOP] });
    await open();
    const letter = () => find<HTMLTextAreaElement>('#letter-SKÄ-2026-0042').value;
    expect(letter()).toBe('Hej Kim! Vi väntar.');
    expect(shown()).toContain('Arket har ett nyare brev än det du ändrade.');
    await press('Ta det nyare');
    expect(letter()).toBe('Hej! Lampan byts i maj.');
    expect(shown()).not.toContain('nyare brev');
  });

  it('is told on the day when somebody says so, not when the letter was changed', async () => {
    await followedItem.write({ told: NOW, loops: [LOOP] });
    await open();
    await type('#letter-SKÄ-2026-0042', 'Hej Kim! Lampan byts i maj.');
    act(() => render(null, place));
    later = 2 * 24 * 3_600_000;
    await open();
    await press('Jag har svarat');
    const [entry] = await outbox.readAll();
    expect(entry && isUndelivered(entry) && entry.command).toMatchObject({ told: '2026-11-23' });
  });

  it('takes neither a link that is none nor a day that has not been', async () => {
    await followedItem.write({ told: NOW, loops: [LOOP] });
    await open();
    await type('#link-SKÄ-2026-0042', 'javascript:alert(1)');
    expect(shown()).toContain('Länken ska börja med https://');
    await press('Jag har svarat');
    expect(await outbox.readAll()).toEqual([]);
    await type('#link-SKÄ-2026-0042', '');
    await type('#told-SKÄ-2026-0042', '2026-11-22');
    await press('Jag har svarat');
    expect(await outbox.readAll()).toEqual([]);
  });

  it('a refused feedback can be thrown away but not made a draft of', async () => {
    await followedItem.write({ told: NOW, loops: [LOOP] });
    await open();
    await press('Jag har svarat');
    const [entry] = await outbox.readAll();
    if (!entry || !isUndelivered(entry)) throw new Error('nothing waits');
    expect(isCapture(entry.command)).toBe(false);
    await outbox.write({ ...entry, state: { is: 'refused', at: NOW, message: 'Ärendet är avslutat.' } });
    await press('Utkorg');
    expect(shown()).toContain('Ärendet är avslutat.');
    expect(shown()).not.toContain('Rätta');
    await press('Ta tillbaka');
    expect(await outbox.readAll()).toEqual([]);
  });

  it('does not say that nobody waits before the sheet has answered', async () => {
    browserState.answer = () => new Promise(() => undefined);
    await open();
    expect(shown()).toContain('Hämtas från arket …');
    expect(shown()).not.toContain('Ingen väntar');
    await act(() => followedItem.write({ told: NOW, loops: [] }));
    await settle();
    expect(shown()).toContain('Ingen väntar på besked från dig.');
    expect(shown()).not.toContain('Hämtas');
  });

  it('says why nothing is known yet when the sheet has never been reached', async () => {
    await open();
    expect(shown()).toMatch(/Nätet är borta|Arket svarar inte/);
    expect(shown()).not.toMatch(/Ingen väntar|Hämtas/);
  });

  it('tells why the list is old when the sheet is out of reach, and shows it still', async () => {
    await followedItem.write({ told: NOW - 3_600_000, loops: [LOOP] });
    await open();
    expect(shown()).toContain('enligt arket');
    expect(shown()).toContain('Mörkt vid Ekholmsvägen');
  });
});

describe('the watch round', () => {
  const round = {
    turn: 'Alex',
    pages: [
      { name: 'Vårberg nu', address: 'https://social.example/g/1' },
      { name: 'Forumet', address: 'https://forum.example/', looked: 'kim@example.se' },
    ],
  };

  it('says whose week it is and who has looked, opens a page and tells the sheet of it', async () => {
    await followedItem.write({ told: NOW, loops: [], round });
    await open();
    expect(shown()).toContain('Veckans tur: Alex');
    expect(shown()).toContain('av kim@example.se');
    await press('Vårberg nu');
    expect(browserState.opened).toEqual(['https://social.example/g/1']);
    await act(() => find<HTMLInputElement>('[aria-label="Tittat: Vårberg nu"]').click());
    await settle();
    expect(asked.at(-1)).toEqual({ type: 'ask', pages: [], looked: ['https://social.example/g/1'] });
  });

  it('takes a tick back that was a slip', async () => {
    await followedItem.write({ told: NOW, loops: [], round });
    await open();
    await act(() => find<HTMLInputElement>('[aria-label="Tittat: Forumet"]').click());
    await settle();
    expect(asked.at(-1)).toEqual({ type: 'ask', pages: [], unlooked: ['https://forum.example/'] });
  });
});
