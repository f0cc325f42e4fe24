// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handle } from '../../extension/background/handle.ts';
import { maskedText } from '../../extension/drafts/capture.ts';
import type { DraftRecord } from '../../extension/drafts/record.ts';
import type { Message } from '../../extension/messages.ts';
import { hideIn } from '../../extension/panel/hide.ts';
import { Panel } from '../../extension/panel/Panel.tsx';
import { drafts, outbox } from '../../extension/store/items.ts';
import { viewIn } from '../../extension/store/views.ts';
import { findEveryPersonalData, isMasked } from '../../shared/privacy/further.ts';
import { CLEAN_SENTENCES, FURTHER_SENTENCES } from '../privacy/further-sentences.ts';
import { examplePage, NOW } from './support/examples.ts';
import { browserState, fakeBrowser, resetBrowser } from './support/fake-browser.ts';
import { settle } from './support/settle.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const around = {
  fetch: () => Promise.reject(new TypeError('Failed to fetch')),
  now: () => NOW,
  random: Math.random,
};
const withText = (text: string, draft: DraftRecord = examplePage()): DraftRecord => ({
  ...draft,
  form: { ...draft.form, text, title: 'En rubrik', place: '', fields: [], attachments: [] },
});
const masked = async (text: string) => {
  const { form } = withText(text);
  return maskedText(text, { shown: [], hide: await hideIn(form) });
};

beforeEach(() => {
  resetBrowser();
  browserState.answer = (message) => handle(message as Message, around);
});

describe('personal data of the kinds that are looked for by need', () => {
  it.each([
    ['Bilen med reg.nr ABC 123 står där.', 'Bilen med reg.nr [registreringsnummer] står där.'],
    ['Sätt in på konto 8327-9 123 456 789-0.', 'Sätt in på konto [kontonummer].'],
    ['Bankgiro 5050-1055 gäller.', 'Bankgiro [bankgiro] gäller.'],
    ['IBAN SE45 5000 0000 0583 9825 7466', 'IBAN [IBAN]'],
    ['Hålet är vid 59.2768, 17.9071 ungefär.', 'Hålet är vid [koordinater] ungefär.'],
    [
      'Lampan är trasig.\nMed vänliga hälsningar\nKim Påhittad',
      'Lampan är trasig.\nMed vänliga hälsningar\n[namn]',
    ],
    ['Jag bor på Bredholmsgatan 14 B och hör allt.', 'Jag bor på [adress] och hör allt.'],
    ['Skriv till kim snabel-a exempel punkt se', 'Skriv till [e-postadress]'],
  ])('%s', async (text, expected) => expect(await masked(text)).toBe(expected));

  it('hides everywhere what it has found once, in whole words only', async () => {
    const text = 'Kimpan är trasig. Fråga Kim Påhittad i huset.\nMvh Kim Påhittad';
    expect(await masked(text)).toBe('Kimpan är trasig. Fråga [namn] i huset.\nMvh [namn]');
  });

  it('loads the finders for every sentence that holds something', async () => {
    const missed: string[] = [];
    for (const { text } of FURTHER_SENTENCES) {
      if (!findEveryPersonalData(text).some(isMasked)) continue;
      if ((await masked(text)) === text) missed.push(text);
    }
    expect(missed).toEqual([]);
  });

  it('hides nothing in 98 of 100 clean sentences', async () => {
    let hidden = 0;
    for (const text of CLEAN_SENTENCES) if ((await masked(text)) !== text) hidden += 1;
    expect(hidden / CLEAN_SENTENCES.length).toBeLessThanOrEqual(0.02);
  });

  it('loads nothing for a text without any of the signs', async () => {
    const load = vi.spyOn(fakeBrowser, 'loadMasking');
    expect(await hideIn(withText('varför är badet stängt i sommar?').form)).toEqual([]);
    expect(load).not.toHaveBeenCalled();
    load.mockRestore();
  });
});

describe('in the draft', () => {
  let place: HTMLElement;
  const button = (name: string) =>
    [...place.querySelectorAll('button')].find((each) => each.textContent?.startsWith(name));
  const open = async (draft: DraftRecord) => {
    await drafts.write(draft);
    await viewIn(1).write({ is: 'draft', id: draft.id });
    place = document.createElement('div');
    document.body.append(place);
    await act(() => render(<Panel now={() => NOW} window={{ id: 1, open: [1] }} />, place));
    await vi.waitFor(() => expect(place.querySelector('.hidden-data')).not.toBeNull(), 60_000);
  };
  const saved = async () => {
    await act(() => void place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true })));
    return vi.waitFor(async () => {
      const all = await outbox.readAll();
      expect(all.length).toBeGreaterThan(0);
      return JSON.stringify(all.map((entry) => ('command' in entry ? entry.command : entry)));
    }, 60_000);
  };
  afterEach(() => {
    act(() => render(null, place));
    place.remove();
  });

  it('is struck out, named and saved hidden; looking alone makes no begun draft', async () => {
    const draft = withText('Bilen ABC 123 står på gångbanan. Mvh Kim Påhittad');
    await open({ ...draft, touched: false });
    await settle(150);
    expect([...place.querySelectorAll('del')].map((each) => each.textContent)).toEqual([
      'ABC 123',
      'Kim Påhittad',
    ]);
    expect(place.textContent).toContain('registreringsnummer ABC 123');
    expect((await drafts.read(draft.id))?.touched).toBe(false);
    const sent = await saved();
    expect(sent).toContain('Bilen [registreringsnummer] står på gångbanan. Mvh [namn]');
    expect(sent).not.toContain('ABC 123');
  });

  it('is kept with a reason, one by one', async () => {
    await open(withText('Bilen ABC 123 är övergiven.'));
    await act(() => button('Visa')?.click());
    await settle(150);
    const reason = place.querySelector<HTMLInputElement>('.reason');
    if (!reason) throw new Error('no reason is asked for');
    reason.value = 'Behövs för bortforsling';
    await act(() => void reason.dispatchEvent(new Event('input', { bubbles: true })));
    await settle(150);
    const sent = await saved();
    expect(sent).toContain('Bilen ABC 123 är övergiven.');
    expect(sent).toContain('"kind":"registreringsnummer","reason":"Behövs för bortforsling"');
  });

  it('is named as somebody in office and not hidden; the person may hide it all the same', async () => {
    await open(withText('Stadsdelsdirektör Eva Svensson lovade svar. Mvh Kim Påhittad'));
    await settle(150);
    expect([...place.querySelectorAll('del')].map((each) => each.textContent)).toEqual(['Kim Påhittad']);
    expect(place.querySelector('.hidden-data')?.textContent).toContain(
      'namn på person i tjänst Eva Svensson',
    );
    // Nobody asks why it is there.
    expect(place.querySelector('.reason')).toBeNull();
    await act(() => button('Dölj')?.click());
    await settle(150);
    expect([...place.querySelectorAll('del')].map((each) => each.textContent)).toEqual([
      'Eva Svensson',
      'Kim Påhittad',
    ]);
    expect(await saved()).toContain('Stadsdelsdirektör [namn på person i tjänst] lovade svar. Mvh [namn]');
  });

  it('knows those in office by the sheet’s list of contacts, but nobody who signs', async () => {
    const officials = ['Kim Nyman', 'Kim Påhittad'];
    const { form } = withText('Jag ringde Kim Nyman, inte Kim Nymansson. Mvh Kim Påhittad');
    const hide = await hideIn(form, officials);
    expect(hide).toMatchObject([
      { value: 'Kim Påhittad', sv: 'namn' },
      { value: 'Kim Nyman', office: true },
    ]);
    expect(maskedText(form.text, { shown: [], hide })).toBe(
      'Jag ringde Kim Nyman, inte Kim Nymansson. Mvh [namn]',
    );
    await open(withText('Eva Svensson (S) har svarat.'));
    expect(await saved()).toContain('Eva Svensson (S) har svarat.');
  });

  it('hides the name of whoever wrote it wherever it stands, while it is held back', async () => {
    const by = async (author: string, text: string, keepsAuthor = false) => {
      const { form } = withText(text);
      return maskedText(text, { shown: [], hide: await hideIn({ ...form, author, keepsAuthor }) });
    };
    const byline = 'Erik Lindqvist 15 april\n\nSnön ligger kvar, säger Erik Lindqvist.';
    expect(await by('Erik Lindqvist', byline)).toBe('[namn] 15 april\n\nSnön ligger kvar, säger [namn].');
    expect(await by('Erik Lindqvist', byline, true)).toBe(byline);
    expect(await by('Erik Lind', 'Erik Lindqvist skrev.')).toBe('Erik Lindqvist skrev.');
    // One word alone is a name only where a byline stands: an organisation may be spoken of.
    expect(await by('Pratsam', 'Pratsam 15 april\nSnön ligger.')).toBe('[namn] 15 april\nSnön ligger.');
    expect(await by('Sätra', 'Snön ligger i Sätra.')).toBe('Snön ligger i Sätra.');
    expect(await by('', 'Snön ligger kvar.')).toBe('Snön ligger kvar.');
  });

  it('is hidden in the voices that come along too', async () => {
    const draft = withText('Lampan är släckt. Mvh Kim Påhittad');
    const voice = {
      ...withText('Ring inte, bil ABC 123.'),
      id: `${draft.id.slice(0, -1)}Z`,
      voiceOf: draft.id,
    };
    await drafts.write(voice);
    await open(draft);
    const sent = await saved();
    expect(sent).toContain('[registreringsnummer]');
    expect(sent).not.toContain('ABC 123');
  });
});
