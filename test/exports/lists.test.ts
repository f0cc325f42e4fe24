/** Exports of dialogues, actions, the register of civil society and contacts: what each recipient gets. */
import { beforeAll, describe, expect, test } from 'vitest';
import { filesOf, listFilesOf } from '../../shared/exports/files.ts';
import { type ListMaterial, type ListSubject, listTables } from '../../shared/exports/lists.ts';
import { RECIPIENTS, type Recipient } from '../../shared/exports/material.ts';
import { exportListWords } from '../../shared/text/export-lists.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import '../apps-script/support/patience.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { deflate } from '../imports/effects.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';
const LONG = `Lampan ${'vid porten '.repeat(40)}lyser inte`;
let material: ListMaterial;

function done(sheet: TestSheet, commands: readonly Readonly<Record<string, unknown>>[]): void {
  const sent = commands.map((command) => ({ id: sheet.ulid(), ...command }));
  expect(JSON.stringify(sheet.call('performDialogue', { commands: sent }))).not.toContain('refused');
}

function ok<Answer extends { readonly ok: boolean }>(answer: Answer) {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer as Extract<Answer, { readonly ok: true }>;
}

beforeAll(() => {
  const sheet = TestSheet.ready();
  done(sheet, [
    {
      type: 'plan_dialogue',
      form: 'boendedialog',
      title: 'Gården hos Anna Andersson',
      lead: 'lena@exempel.se',
      areas: ['Sätra'],
      due: '2026-06-15',
      occasions: [{ kind: 'session', on: '2026-04-10', time: '18:00' }],
    },
    {
      type: 'hold_occasion',
      dialogue: DIALOGUE,
      item: `${DIALOGUE}/T1`,
      held: '2026-04-10',
      counts: { all: 4 },
    },
    {
      type: 'add_inputs',
      dialogue: DIALOGUE,
      inputs: [{ text: LONG }, { text: '=HYPERLINK("x") säger Kalle Karlsson' }],
    },
    { type: 'answer_inputs', dialogue: DIALOGUE, items: [`${DIALOGUE}/I1`], outcome: 'yes', text: LONG },
    {
      type: 'plan_dialogue',
      form: 'boendedialog',
      title: 'Klassen',
      audience: 'youth',
      occasions: [{ kind: 'session', on: '2026-05-10' }],
    },
    {
      type: 'plan_action',
      origin: 'decision',
      from: 'Nämnden § 8',
      what: 'Lampor vid Eva Strands port',
      owner: 'lena@exempel.se',
      due: '2026-06-01',
    },
  ]);
  const day = { consent: '2026-01-10', consentHow: 'mejl' };
  ok(
    sheet.call('savePartner', {
      fields: { name: 'Sätra Gårdsförening', contact: 'Bo Ek', email: 'bo@exempel.se', ...day },
    }),
  );
  ok(
    sheet.call('savePartner', {
      fields: { name: 'Nätverket', contact: 'Ulla Ek', ...day, consentTo: '2026-02-01' },
    }),
  );
  ok(
    sheet.call('saveContact', {
      fields: { name: 'Per Vall', email: 'per@exempel.se', organisation: 'Polisen' },
    }),
  );
  const part = ok(sheet.call('readExport', { from: 0 }));
  const register = ok(sheet.call('readPartners'));
  const names = new Map((part.lists?.organisations ?? []).map(({ id, name }) => [id, name]));
  material = {
    language: 'sv',
    district: 'Skärholmen',
    today: '2026-04-13',
    events: part.events,
    dialogues: part.dialogues,
    organisationName: (id) => names.get(id) ?? id,
    areaOf: () => undefined,
    actions: ok(sheet.call('readActions')).actions,
    partners: register.partners,
    contacts: register.contacts,
  };
});

const tables = (subject: ListSubject, recipient: Recipient) => listTables(subject, material, { recipient });
const text = (subject: ListSubject, recipient: Recipient) => JSON.stringify(tables(subject, recipient));

describe('dialogues', () => {
  test('a colleague gets occasions, whole inputs and whole answers', () => {
    const [dialogues, occasions, inputs] = tables('dialogues', 'colleague');
    expect(dialogues?.rows).toHaveLength(2);
    expect(dialogues?.rows[0]).toContain('lena@exempel.se');
    expect(occasions?.rows[0]).toEqual(
      expect.arrayContaining([`${DIALOGUE}/T1`, '2026-04-10', '18:00', 'Genomfört', '4']),
    );
    expect(inputs?.rows[0]?.filter((cell) => cell === LONG)).toHaveLength(2);
    expect(inputs?.rows[0]).toContain('Ja, gjort');
  });

  test('each heading stands over what it names', () => {
    const [dialogues, occasions, inputs] = tables('dialogues', 'colleague').map(({ columns, rows }) =>
      Object.fromEntries(columns.map(({ title }, index) => [title, rows[0]?.[index]])),
    );
    expect(dialogues).toEqual({
      Nummer: DIALOGUE,
      Rubrik: 'Gården hos Anna Andersson',
      Form: 'Boendedialog',
      Läge: 'Genomförd, ska återkopplas',
      'Första dag': '2026-04-10',
      'Återkoppling senast': '2026-06-15',
      'Först lovat': '2026-06-15',
      Återkopplat: '',
      Avslutad: '',
      Områden: 'Sätra',
      Målgrupp: '',
      Påverkan: '',
      Arrangörer: '',
      Syfte: '',
      Deltagare: '4',
      Inlägg: '2',
      'Utan besked': '1',
      Ansvarig: 'lena@exempel.se',
      Anteckningar: '',
    });
    expect(occasions).toEqual({
      Tillfälle: `${DIALOGUE}/T1`,
      Dialog: DIALOGUE,
      Slag: 'Dialogtillfälle',
      Dag: '2026-04-10',
      Tid: '18:00',
      Plats: '',
      Läge: 'Genomfört',
      Deltagare: '4',
    });
    expect(inputs).toMatchObject({
      Inlägg: `${DIALOGUE}/I1`,
      Dialog: DIALOGUE,
      'Vad som sades': LONG,
      Plats: '',
      Tema: '',
      Besked: 'Ja, gjort',
      Svar: LONG,
    });
  });

  test('somebody outside gets no names, no lead and no small counts', () => {
    const shown = text('dialogues', 'other');
    for (const hidden of ['Anna Andersson', 'Kalle Karlsson', 'lena@exempel.se', '"4"'])
      expect(shown).not.toContain(hidden);
    expect(shown).toContain('Gården hos [namn]');
  });

  test('anybody gets no word that somebody wrote', () => {
    const shown = text('dialogues', 'public');
    for (const hidden of ['Gården', 'Lampan', 'Kalle', 'lena@']) expect(shown).not.toContain(hidden);
    expect(shown).toContain(DIALOGUE);
  });

  test('the period and what is open narrow them', () => {
    expect(listTables('dialogues', material, { recipient: 'colleague', to: '2020-01-01' })[0]?.rows).toEqual(
      [],
    );
    expect(listTables('actions', material, { recipient: 'colleague', from: '2030-01-01' })[0]?.rows).toEqual(
      [],
    );
  });
});

describe('actions, civil society and contacts', () => {
  test('an action of its own is there with what it comes from; outside, without names and owner', () => {
    expect(text('actions', 'colleague')).toContain('Nämnden § 8');
    const shown = text('actions', 'other');
    expect(shown).toContain('Lampor vid [namn] port');
    expect(shown).not.toContain('lena@exempel.se');
  });

  test('contact details are for colleagues alone, and only while the consent holds', () => {
    expect(text('partners', 'colleague')).toContain('bo@exempel.se');
    expect(text('partners', 'colleague')).not.toContain('Ulla Ek');
    for (const recipient of ['other', 'public'] as const) {
      expect(text('partners', recipient)).not.toContain('bo@exempel.se');
      expect(text('contacts', recipient)).not.toContain('Per Vall');
      expect(text('contacts', recipient)).toContain('Polisen');
    }
    expect(text('partners', 'other')).toContain('Sätra Gårdsförening');
  });
});

describe('the files', () => {
  test('every column of every list says what it means, in both languages', () => {
    for (const language of LANGUAGES) {
      for (const subject of ['dialogues', 'actions', 'partners', 'contacts'] as const) {
        for (const recipient of RECIPIENTS) {
          const made = listTables(subject, { ...material, language }, { recipient });
          for (const { columns } of made)
            for (const { title, about } of columns)
              expect([title, about]).toEqual([
                expect.stringMatching(/^\p{Lu}/u),
                expect.stringMatching(/\.$/),
              ]);
        }
      }
      // And none is described that no list has.
      const columns = (table: keyof typeof exportListWords.sv.columns) =>
        Object.keys(exportListWords[language].columns[table]).length;
      expect(columns('actions')).toBe(tables('actions', 'colleague')[0]?.columns.length);
      expect(columns('inputs')).toBe(tables('dialogues', 'colleague')[2]?.columns.length);
    }
  });

  test('csv guards what would be a formula, has a file for each list, and one that says what the columns mean', async () => {
    const { files } = await listFilesOf('csv', 'dialogues', material, { recipient: 'colleague' }, deflate);
    expect(files.map(({ name }) => name)).toEqual([
      'gensvar-dialoger-2026-04-13.csv',
      'gensvar-dialoger-tillfallen-2026-04-13.csv',
      'gensvar-dialoger-inlagg-2026-04-13.csv',
      'gensvar-dialoger-kolumner-2026-04-13.csv',
    ]);
    const english = { ...material, language: 'en' as const };
    const made = await listFilesOf('csv', 'dialogues', english, { recipient: 'colleague' }, deflate);
    expect(made.files.map(({ name }) => name)).toContain('gensvar-dialogues-occasions-2026-04-13.csv');
    const inputs = String(files[2]?.content);
    expect(inputs).toContain(`"'=HYPERLINK(""x"")`);
    expect(inputs).not.toMatch(/(^|;)"?=/m);
  });

  test('json has rows by key; xlsx has a sheet for each list and one for the columns', async () => {
    const made = await listFilesOf('json', 'actions', material, { recipient: 'colleague' }, deflate);
    expect(JSON.parse(String(made.files[0]?.content))).toMatchObject({
      gensvar: 'list',
      subject: 'actions',
      tables: [{ rows: [{ item: 'SKÄ-A-2026-0001', title: 'Nämnden § 8' }] }],
    });
    const book = await listFilesOf('xlsx', 'dialogues', material, { recipient: 'colleague' }, deflate);
    expect(book.rows).toBe(2);
    expect(book.files[0]?.content).toBeInstanceOf(Uint8Array);
  });
});

describe('Open311', () => {
  test('has moments with the offset of a Swedish clock, and a place only for colleagues', async () => {
    const sheet = TestSheet.ready(7);
    sheet.capture({ place: 'Frimurarvägen 3, Bredäng', received: '2026-03-02', text: 'Mörkt' });
    sheet.capture({ place: 'Frimurarvägen 3, Bredäng', text: 'Mörkt' });
    const part = ok(sheet.call('readExport', { from: 0 }));
    const own = { ...material, events: part.events, areaOf: () => 'Bredäng' };
    const requests = async (recipient: Recipient) => {
      const files = await filesOf('open311', own, { recipient }, deflate);
      return JSON.parse(String(files[1]?.content)) as Record<string, string>[];
    };
    const [earlier, today] = await requests('colleague');
    // Known by its day alone: the beginning of that day in Sweden, not in Greenwich.
    expect(earlier?.requested_datetime).toBe('2026-03-02T00:00:00+01:00');
    expect(today?.requested_datetime).toMatch(/^2026-04-13T\d\d:\d\d:\d\d\+02:00$/);
    expect(Date.parse(today?.requested_datetime ?? '')).toBeGreaterThan(Date.parse('2026-04-12T22:00:00Z'));
    expect(today?.updated_datetime).toMatch(/\+02:00$/);
    expect(earlier?.address).toBe('Frimurarvägen 3, Bredäng');
    expect((await requests('other'))[0]?.address).toBe('Bredäng');
  });
});
