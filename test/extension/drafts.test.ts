import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureOf, faultsOf, LARGEST_COMMAND } from '../../extension/drafts/capture.ts';
import { draftFromPage } from '../../extension/drafts/compose.ts';
import { guessChannel, guessKind, guessPlace, guessTitle } from '../../extension/drafts/guess.ts';
import type { Habits } from '../../extension/drafts/habits.ts';
import { draftFromCommand } from '../../extension/drafts/mend.ts';
import { parseClip } from '../../extension/drafts/parse.ts';
import { publishedParts, shownTime } from '../../extension/drafts/published.ts';
import type { Draft } from '../../shared/protocol/draft.ts';
import { carriedFrom } from '../../shared/similarity/carried.ts';
import { carry } from '../../shared/similarity/carry.ts';
import {
  exampleByHand,
  exampleCommand,
  exampleId,
  examplePage,
  NOW,
  readPost,
  TODAY,
} from './support/examples.ts';

describe('what the clip script gave', () => {
  it('is taken as it is when it is well-formed', () => {
    expect(parseClip({ draft: readPost, url: 'https://x.example', title: '', ms: 1 })).toEqual({
      ...readPost,
      answersTo: '',
      language: '',
      place: '',
      attachments: [],
    });
  });

  it('brings what stands with the words: whom they answer, language, place and files with a web address', () => {
    const details = { answersTo: 'Bo Ek', language: 'so', place: 'Sätra torg' };
    const file = { label: 'Karta.pdf', url: 'https://social.example/karta.pdf' };
    const attachments = [file, { label: 'x', url: 'javascript:alert(1)' }, { label: 'y' }, 'z'];
    const draft = parseClip({ draft: { ...readPost, ...details, attachments } });
    expect(draft).toMatchObject(details);
    // One that is no file at all makes the list unreadable, not the draft.
    expect(draft?.attachments).toEqual([]);
    const some = parseClip({ draft: { ...readPost, attachments: attachments.slice(0, 2) } });
    expect(some?.attachments).toEqual([file]);
  });

  it.each([null, undefined, 'draft', { draft: null }, {}])('%j is no draft', (value) => {
    expect(parseClip(value)).toBeUndefined();
  });

  it('loses what does not belong: wrong types, long lines, markers of direction, control characters', () => {
    const draft = parseClip({
      draft: {
        ...readPost,
        platform: 'unheard-of',
        author: { name: 'Kim' },
        title: `a\u202e b\u0000  c ${'x'.repeat(600)}`,
        text: 'ett\r\ntvå\u0007',
        fields: [{ label: 'Plats', value: 'Torget' }, { label: 3 }, 'Ort'],
        certainty: { text: 'sure', title: 'guessed' },
      },
    });
    expect(draft).toMatchObject({ platform: 'page', author: '', text: 'ett\ntvå', fields: [] });
    expect(draft?.title).toMatch(/^a b c x+$/);
    expect(draft?.title).toHaveLength(500);
    expect(draft?.certainty).toEqual({ title: 'guessed' });
  });

  it('never throws and never lets a draft through that cannot be composed', () => {
    fc.assert(
      fc.property(fc.anything(), fc.object(), (anything, given) => {
        for (const value of [anything, { draft: given }, { draft: { ...readPost, ...given } }]) {
          const draft = parseClip(value);
          if (draft) draftFromPage({ id: exampleId(), now: NOW, today: TODAY }, draft, 'https://x.example');
        }
      }),
    );
  });
});

describe('the form that is first shown', () => {
  it('says of each part whether it was read or guessed', () => {
    const { form, origin } = examplePage();
    expect(form).toMatchObject({
      title: 'Lampan vid Ekholmsvägen i Sätra är släckt',
      channel: 'social_media',
      kind: 'fault_report',
      place: 'Ekholmsvägen',
      published: '2026-04-02 18:14',
      received: TODAY,
      keepsAuthor: false,
    });
    expect(origin.certainty).toMatchObject({
      text: 'read',
      title: 'guessed',
      place: 'guessed',
      published: 'read',
    });
  });

  it('does not bring the name of the author in by way of the title', () => {
    const titled = (title: string, kind: 'post' | 'page') =>
      examplePage({
        kind,
        title,
        author: 'Kim Persson',
        text: 'Gungan är trasig. Laga den!',
        certainty: { title: 'read' },
      });
    for (const kind of ['post', 'page'] as const) {
      const { form, origin } = titled('Kim på Prat: ”Gungan är …”', kind);
      expect(form.title).toBe('Gungan är trasig');
      expect(origin.certainty.title).toBe('guessed');
    }
    expect(titled('Trasig gunga i Sätra', 'page').form.title).toBe('Trasig gunga i Sätra');
  });

  it('leaves contact details of a form out until they are ticked', () => {
    const fields = [
      { label: 'Anmälare', value: 'Kim Persson', contact: true },
      { label: 'Vad gäller det?', value: 'Gungan på lekplatsen är trasig.' },
    ];
    const { form } = examplePage({ kind: 'receipt', platform: 'page', text: '', fields });
    expect(form.text).toBe('Gungan på lekplatsen är trasig.');
    expect(form.fields.map((field) => field.included)).toEqual([false, false]);
    // What marks it in the panel too.
    expect(form.fields.map((field) => field.contact)).toEqual([true, undefined]);
    expect(form.channel).toBe('web_form');
  });

  it.each(['form', 'receipt'] as const)(
    'calls a %s by what it is about, and not by the heading that all of them have',
    (kind) => {
      const fields = [
        { label: 'Beskriv felet', value: 'Gungan är trasig.\nKedjan har gått av.' },
        { label: 'Ämne', value: 'Lekplatsen i Sätra' },
      ];
      const from = (answers: typeof fields, draft: Partial<Draft>) =>
        examplePage({ kind, platform: 'page', title: 'Felanmälan', author: '', fields: answers, ...draft });
      const { form, origin } = from(fields.slice(0, 1), { text: fields[0]?.value ?? '' });
      expect(form.title).toBe('Gungan är trasig');
      expect(origin.certainty.title).toBe('guessed');
      // Nothing else says what it is about.
      expect(from([], { text: '' }).form.title).toBe('Felanmälan');
      const own = from(fields, {
        text: fields[0]?.value ?? '',
        title: 'Lekplatsen i Sätra',
        certainty: { title: 'read' },
      });
      expect(own.form.title).toBe('Lekplatsen i Sätra');
      // What has become the text or the title is no answer besides.
      expect(own.form.fields.map(({ included }) => included)).toEqual([false, false]);
    },
  );
});

describe('guesses', () => {
  it.each([
    ['Medborgarförslag: fler bänkar', 'citizen_proposal'],
    ['Gungan är trasig', 'fault_report'],
    ['När öppnar simhallen?', 'citizen_enquiry'],
    ['Lampan lyser inte', 'fault_report'],
    ['Varför är badet stängt?\nHälsningar Kim', 'citizen_enquiry'],
    ['Bullret i parken\nDet tar aldrig slut\nKlagomål', 'complaint'],
    ['Jag har ett förslag om torget', 'idea'],
    ['Tack för en fin park', 'comment'],
  ])('%s: %s', (text, kind) => expect(guessKind(text)).toBe(kind));

  it('take no place from below a closing, where the writer lives', () => {
    const text = 'Gungan är trasig.\n\nMed vänlig hälsning\nPer Ask\nBredängsvägen 8';
    const draft = examplePage({ text });
    expect(draft.form.place).toBe('');
    expect(examplePage({ text: `${text}\n\n${'Gropen på Ekholmsvägen. '.repeat(5)}` }).form.place).toBe(
      'Ekholmsvägen',
    );
  });

  it('keep quiet about a place when several are named', () => {
    expect(guessPlace('I Sätra är det bättre än i Vårberg', ['Sätra', 'Vårberg'])).toBe('');
    expect(guessPlace('Det skräpar på Storholmsgatan i Skärholmen', ['Skärholmen'])).toBe(
      'Skärholmen · Storholmsgatan',
    );
    expect(guessPlace('Det skräpar på Storholmsgatan', ['Storholmsgatan'])).toBe('Storholmsgatan');
    expect(guessPlace('Det skräpar', [])).toBe('');
  });

  it('of theme and place come from what the sheet has delivered, and are not made up without it', () => {
    const carried = carriedFrom(
      JSON.stringify(
        carry([], [], {
          language: 'sv',
          version: '1',
          organisations: [],
          own: 'skarholmen',
          places: [{ name: 'Sätra', aliases: [] }],
          themes: ['Trygghet och belysning'],
        }),
      ),
    );
    const occasion = { id: exampleId(), now: NOW, today: TODAY };
    const page = 'https://social.example/hem';
    expect(draftFromPage(occasion, readPost, page, carried).form).toMatchObject({
      theme: 'Trygghet och belysning',
      place: 'Sätra · Ekholmsvägen',
    });
    expect(draftFromPage(occasion, readPost, page).form).toMatchObject({ theme: '', place: 'Ekholmsvägen' });
  });

  it('tell webmail from a page', () => {
    expect(guessChannel('page', 'page', 'mail.google.com')).toBe('mail');
    expect(guessChannel('page', 'page', 'mail.google.com.example')).toBe('other');
  });

  it('make a title of the first sentence that says something', () => {
    expect(guessTitle('Bra! Men vad händer med belysningen? Den är släckt.')).toBe(
      'Bra! Men vad händer med belysningen',
    );
    expect(guessTitle('Hej!\nLampan vid bron är släckt. Ring.')).toBe('Hej! Lampan vid bron är släckt');
    expect(guessTitle('Lampan är släckt. Ring mig.')).toBe('Lampan är släckt');
    expect(guessTitle('Bra!')).toBe('Bra!');
    expect(guessTitle('Tack så mycket')).toBe('Tack så mycket');
    expect(guessTitle('')).toBe('');
  });

  it('cut a title between words', () => {
    const title = guessTitle(`${'ord '.repeat(60)}slut.`);
    expect(title.length).toBeLessThanOrEqual(82);
    expect(title).toMatch(/ord …$/);
  });
});

describe('the time it was published', () => {
  it.each([
    ['2026-04-02T16:14:00Z', '2026-04-02 18:14'],
    ['2026-04-02T18:14', '2026-04-02 18:14'],
    ['2026-04-02', '2026-04-02'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01 00:30'],
    ['i går', ''],
    ['2026-02-30T10:00', ''],
  ])('%s is shown as "%s"', (iso, shown) => expect(shownTime(iso)).toBe(shown));

  it.each([
    ['2026-04-02 18:14', { published: '2026-04-02T16:14:00Z' }],
    ['2026-04-02 18.15', { published: '2026-04-02T18:15' }],
    ['2026-04-03', { published: '2026-04-03' }],
    ['3 tim', { publishedText: '3 tim' }],
    ['2026-04-02 25:15', { publishedText: '2026-04-02 25:15' }],
    ['', {}],
  ])('%s is sent as %j', (typed, parts) => {
    const origin = { published: '2026-04-02T16:14:00Z', publishedShown: '2026-04-02 18:14' };
    expect(publishedParts(typed, origin)).toEqual(parts);
  });
});

describe('what a person has chosen before', () => {
  const form = (habits: Habits, fields: Draft['fields'], page = 'https://forms.example/e') =>
    draftFromPage(
      { id: exampleId(), now: NOW, today: TODAY },
      { ...readPost, platform: 'page', kind: 'form', text: '', author: '', certainty: {}, fields },
      page,
      undefined,
      habits,
    );
  const fields = [
    { label: 'Rubrik', value: 'Trasig gunga' },
    { label: 'Var?', value: 'Lekplatsen' },
    { label: 'Gata', value: 'Ekholmsvägen' },
    { label: 'constructor', value: 'Bygget' },
    { label: 'Beskriv', value: 'Kedjan har gått av på den ena.' },
  ];
  const mapped = { 'forms.example': { Rubrik: 'title', 'Var?': 'place', Gata: 'place' } } as const;

  it('puts answers where they belong on that site, once, and calls them read', () => {
    const draft = form({ mapped }, fields);
    expect(draft.form).toMatchObject({ title: 'Trasig gunga', place: 'Lekplatsen Ekholmsvägen' });
    expect(draft.form.fields.map(({ included }) => included)).toEqual([false, false, false, true, false]);
    expect(draft.origin.certainty).toMatchObject({ title: 'read', place: 'read' });
  });

  it('says nothing of another site, nor of a label that only looks remembered', () => {
    const draft = form({ mapped }, fields, 'https://other.example/e');
    expect(draft.form.title).not.toBe('Lekplatsen');
    expect(draft.form.fields.map(({ included }) => included)).toEqual([true, true, true, true, false]);
    expect(form({ mapped: { 'forms.example': {} } }, fields).form.fields[3]?.included).toBe(true);
  });

  it('stands in where nothing else is known, and gives way to what is', () => {
    const habits = { place: 'Sätra', channel: 'visit' } as const;
    const text = 'Gungan är trasig';
    const none = draftFromPage(
      { id: exampleId(), now: NOW, today: TODAY },
      { ...readPost, platform: 'page', kind: 'page', text },
      'https://x.example',
      undefined,
      habits,
    );
    expect(none.form).toMatchObject({ place: 'Sätra', channel: 'visit' });
    expect(none.origin.certainty).toMatchObject({ place: 'guessed', channel: 'guessed' });
    const said = draftFromPage(
      { id: exampleId(), now: NOW, today: TODAY },
      readPost,
      'https://x.example',
      undefined,
      habits,
    );
    expect(said.form).toMatchObject({ place: 'Ekholmsvägen', channel: 'social_media' });
  });
});

describe('the command that is saved', () => {
  it('has personal data masked and no author', () => {
    const command = exampleCommand(examplePage());
    expect(command.text).toBe('Lampan vid Ekholmsvägen i Sätra är släckt. Ring [telefonnummer].');
    expect(JSON.stringify(command)).not.toMatch(/Kim|070/);
    expect(command).toMatchObject({ received: TODAY, platform: 'mastodon', unit: 'post' });
  });

  it('keeps what the person chose to keep, and nothing else', () => {
    const draft = examplePage({ text: 'Ring 070-174 06 05 eller 08-508 290 00.' });
    draft.form.shown = ['08-508 290 00', '070-999 99 99'];
    draft.form.keepsAuthor = true;
    draft.form.reasons = { '08-508 290 00': 'Växelns nummer, ring 070-174 06 05 annars' };
    const command = exampleCommand(draft);
    expect(command.text).toBe('Ring [telefonnummer] eller 08-508 290 00.');
    expect(command.author).toBe('Kim Persson');
    // The kind and the reason go along; neither the number itself nor one that somebody writes in the reason.
    expect(command.unmasked).toEqual([
      { kind: 'telephone_number', reason: 'Växelns nummer, ring [telefonnummer] annars' },
    ]);
  });

  it('is not made while something is kept in plain text without a reason', () => {
    const draft = examplePage({ text: 'Ring 08-508 290 00.' });
    draft.form.shown = ['08-508 290 00'];
    expect(captureOf(draft, draft.form, TODAY)).toEqual({
      faults: [{ part: 'reason', fault: 'no_reason' }],
    });
    // What is no longer in the text needs none.
    draft.form.text = 'Ring växeln.';
    draft.form.title = 'Ring';
    expect(exampleCommand(draft).unmasked).toBeUndefined();
  });

  it('names whom the words answer only by an address, or when the author is named too', () => {
    const answering = (answersTo: string, keepsAuthor = false) => {
      const draft = examplePage({ answersTo });
      draft.form.keepsAuthor = keepsAuthor;
      return exampleCommand(draft).answersTo;
    };
    expect(answering('Bo Ek')).toBeUndefined();
    expect(answering('Bo Ek', true)).toBe('Bo Ek');
    expect(answering('https://social.example/@bo/3')).toBe('https://social.example/@bo/3');
  });

  it('has the language and the files that are ticked', () => {
    const draft = examplePage({
      language: 'so',
      place: 'Sätra torg',
      attachments: [
        { label: 'Ring 070-174 06 05', url: 'https://social.example/1.jpg' },
        { label: 'Karta', url: 'https://social.example/2.jpg' },
      ],
    });
    expect(draft.origin.certainty).toMatchObject({ place: 'read', language: 'read' });
    draft.form.attachments = draft.form.attachments?.map((file, at) => ({ ...file, included: at === 0 }));
    expect(exampleCommand(draft)).toMatchObject({
      language: 'so',
      place: 'Sätra torg',
      attachments: [{ label: 'Ring [telefonnummer]', url: 'https://social.example/1.jpg' }],
    });
  });

  it('masks answers and titles too, and leaves out what is not ticked', () => {
    const draft = examplePage({
      title: 'Ring 070-174 06 05',
      certainty: { title: 'read' },
      fields: [
        { label: 'E-post', value: 'kim@example.se', contact: true },
        { label: 'Övrigt', value: 'kim@example.se' },
      ],
    });
    const command = exampleCommand(draft);
    expect(command.title).toBe('Ring [telefonnummer]');
    expect(command.fields).toEqual([{ label: 'Övrigt', value: '[e-postadress]' }]);
  });

  it('is not made of a form with faults, each named', () => {
    const { form } = exampleByHand();
    expect(faultsOf(form, TODAY)).toEqual([
      { part: 'text', fault: 'empty' },
      { part: 'title', fault: 'empty' },
    ]);
    const wrong = {
      ...form,
      text: 'a',
      title: 'b',
      permalink: 'javascript:alert(1)',
      received: '2026-11-22',
    };
    expect(faultsOf(wrong, TODAY)).toEqual([
      { part: 'permalink', fault: 'not_web' },
      { part: 'received', fault: 'in_the_future' },
    ]);
    expect(faultsOf({ ...wrong, permalink: '', received: '22 november' }, TODAY)).toEqual([
      { part: 'received', fault: 'no_day' },
    ]);
  });

  it('is never larger than what a request can carry', () => {
    const draft = examplePage({
      fields: Array.from({ length: 20 }, (_, place) => ({
        label: `Fråga ${place}`,
        value: '"\n'.repeat(9_000),
      })),
    });
    expect(captureOf(draft, draft.form, TODAY)).toEqual({ faults: [{ part: 'fields', fault: 'too_large' }] });
    expect(LARGEST_COMMAND).toBeLessThan(256 * 1024);
  });

  it('becomes the same draft again when it is to be mended, under another id', () => {
    const command = exampleCommand(examplePage());
    const mended = draftFromCommand({ id: exampleId(), now: NOW, today: TODAY }, command, '');
    expect(mended.id).not.toBe(command.id);
    expect(mended.touched).toBe(true);
    expect({ ...exampleCommand(mended), id: command.id }).toEqual(command);
  });
});
