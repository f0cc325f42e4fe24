import { describe, expect, test } from 'vitest';
import type { ImportKind, RowReply } from '../../apps-script/import-calls.ts';
import type { NewInput } from '../../shared/dialogues/commands.ts';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import {
  dialogueCommands,
  type KnownDialogue,
  readDialogueRows,
} from '../../shared/imports/dialogues/rows.ts';
import { commandOf, dryRun } from '../../shared/imports/dry-run.ts';
import { frameOf } from '../../shared/imports/frame.ts';
import { listFields } from '../../shared/imports/lists/fields-words.ts';
import { listCommand, readListRows } from '../../shared/imports/lists/rows.ts';
import { FIRST_PLAN, type MatterPlan } from '../../shared/imports/plan.ts';
import { proposalsFor, proposeSubject } from '../../shared/imports/propose-subject.ts';
import { namesIn, readReferralRows, referralCommand } from '../../shared/imports/referrals.ts';
import type { ListSubject } from '../../shared/imports/subjects.ts';
import { FIRST_TABLE_PLAN, proposeFields, type TablePlan } from '../../shared/imports/table-plan.ts';
import '../apps-script/support/patience.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { find, knowledge, planOf } from './support.ts';

const BATCHES = ['01KP30H880', '01KP31J000', '01KP32K000'] as const;

/** What the panel proposes for a list, unchanged. */
function proposed(text: string) {
  const { rows } = parseDelimited(text);
  const frame = frameOf(rows);
  const subject = proposeSubject(frame, rows, find);
  const uses = proposalsFor(subject, frame, rows, find).map(({ use }) => use);
  return { rows, frame, subject, uses };
}

function listRows(text: string) {
  const { rows, frame, subject, uses } = proposed(text);
  const plan = { subject: subject as ListSubject, uses, ...FIRST_TABLE_PLAN };
  return { subject: plan.subject, read: [...readListRows(rows, frame, plan, knowledge)] };
}

function send(
  sheet: TestSheet,
  kind: ImportKind,
  batch: string,
  commands: readonly unknown[],
): readonly RowReply[] {
  const answer = sheet.call('enterRows', {
    batch,
    file: 'lista.csv',
    kind,
    of: commands.length,
    commands: [...commands],
  });
  if (!answer.ok) throw new Error(answer.message);
  return answer.replies;
}

function bringIn(sheet: TestSheet, text: string, batch: string): readonly RowReply[] {
  const { subject, read } = listRows(text);
  const commands = read.flatMap(({ cells }) => (cells ? [listCommand(subject, cells, batch)] : []));
  return send(sheet, subject, batch, commands);
}

const CONTACTS = [
  'Namn;E-post;Förvaltning;Telefon;Semester från;Semester till',
  'Kim Ek;kim.ek@example.se;Trafikkontoret;08-508 00 000;2026-07-06;2026-07-31',
  'Bo Lind;Bo Lind <bo.lind@example.se>;Byalaget;;v 28;',
  ';;;;;',
  'Kim Ek;KIM.EK@example.se;tk;;;',
  ';ingen adress;;070-1234567;;',
].join('\r\n');

const PLACES =
  'Plats;Stadsdel;Antal boende;Kallas\nSätra torg;Sätra;;torget, centrum\nHällen;Bredäng;1 250;\nMåsholmen;;c:a många;\n';

const PARTNERS =
  'Föreningens namn;Typ;Målgrupp;Kontaktperson;Mejl;Samtycke;Samverkan\nSätra bollklubb;Idrottsförening;barn, unga;Ali Noor;ali@example.se;2026-02-01;Överenskommelse\nGrannarna;nätverk;alla;;;;har samtal\n';

const ORGANISATIONS =
  'Organisation;Typ;Förkortning;Ansvarsområde\nTrafikkontoret;förvaltning;TK;Gator\nParkbolaget;Kommunalt bolag;PB;Parker\n';

describe('what the rows of a list are', () => {
  test.each([
    ['contacts', CONTACTS],
    ['places', PLACES],
    ['partners', PARTNERS],
    ['organisations', ORGANISATIONS],
    [
      'referrals',
      'Ärendenr;Remissinstans;Skickat;Svar senast;Svar kom;Svar\n17;TK;2025-03-01;2025-04-01;2025-03-20;Ja\n',
    ],
    ['dialogues', 'Dialog;Datum;Område;Antal deltagare\nBoendedialog Sätra;2025-05-12;Sätra;23\n'],
    ['dialogues', 'Trygghetsvandring;Datum;Synpunkt;Plats\nBredäng;2025-10-01;Mörkt;Torget\n'],
    ['matters', 'Datum;Namn;Telefon;Synpunkt;Status\n2025-03-03;Kim;070-1234567;Mörkt i tunneln;Klar\n'],
    ['matters', 'Nr;Inkom;Ärende;Till;Skickat;Svar\n1;2025-03-03;Mörkt;TK;2025-03-05;Ja\n'],
  ])('is told by the headings: %s', (subject, text) => {
    expect(proposed(text).subject).toBe(subject);
  });
});

describe('a list that fills a tab', () => {
  test.each([
    [['Ordförande', 'kassör, vice ordförande', ''], 'skip'],
    [['Läxhjälp på torsdagar', 'Fotboll för barn', 'Ordförande'], 'role'],
  ])('what a person is in an association is not what the association does: %j', (roles, use) => {
    const rows = roles.map((role, index) => [`Förening ${index}`, 'Kim', role]);
    const found = proposeFields(['Förening', 'Kontaktperson', 'Roll'], rows, listFields('partners'));
    expect(found.map((each) => each.use)).toEqual(['name', 'contact', use]);
  });

  test('is read with every doubt marked', () => {
    const { read } = listRows(CONTACTS);
    expect(read.map(({ cells }) => cells)).toEqual([
      {
        name: 'Kim Ek',
        email: 'kim.ek@example.se',
        organisation: 'Trafikkontoret',
        phone: '08-508 00 000',
        absentFrom: '2026-07-06',
        absentTo: '2026-07-31',
      },
      { name: 'Bo Lind', email: 'bo.lind@example.se', organisation: 'Byalaget', absentFrom: '2026-07-06' },
      undefined,
      undefined,
    ]);
    expect(read.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([
      [],
      ['mail_taken_out', 'organisation_not_listed', 'day_no_year'],
      ['same_as_row'],
      ['not_a_mail', 'no_name'],
    ]);
    const places = listRows(PLACES).read;
    expect(places.map(({ cells }) => cells)).toEqual([
      { name: 'Sätra torg', within: 'Sätra', aliases: 'torget; centrum' },
      { name: 'Hällen', within: 'Bredäng', residents: '1250' },
      { name: 'Måsholmen' },
    ]);
    expect(places[2]?.doubts.map(({ code }) => code)).toEqual(['not_a_number']);
    expect(listRows(PARTNERS).read.map(({ cells }) => cells)).toEqual([
      {
        ...{ name: 'Sätra bollklubb', kind: 'Förening', groups: 'barn; unga', contact: 'Ali Noor' },
        ...{ email: 'ali@example.se', consent: '2026-02-01', stage: 'Överenskommelse' },
      },
      { name: 'Grannarna', kind: 'Nätverk', groups: 'alla' },
    ]);
  });

  test('adds what is not there, doubles nothing, and is taken away but for what somebody has changed', () => {
    const sheet = TestSheet.ready(7);
    const own = sheet.rows('Kontakter').length;
    expect(bringIn(sheet, CONTACTS, BATCHES[0])).toEqual([
      ['done', 'Kim Ek'],
      ['done', 'Bo Lind'],
    ]);
    expect(bringIn(sheet, CONTACTS, BATCHES[0]).map(([result]) => result)).toEqual(['done', 'done']);
    expect(bringIn(sheet, CONTACTS, BATCHES[1]).map(([result]) => result)).toEqual(['known', 'known']);
    expect(sheet.rows('Kontakter')).toHaveLength(own + 2);
    expect(sheet.rows('Kontakter')[own]).toMatchObject({ name: 'Kim Ek', phone: '08-508 00 000' });
    const { read, subject } = listRows(CONTACTS);
    const known = sheet.call(
      'findImported',
      read.map(({ key }) => key).filter((key) => key !== ''),
      subject,
    );
    expect(known.ok && Object.values(known.known).sort()).toEqual(['Bo Lind', 'Kim Ek']);

    const rows = sheet.tab('Kontakter').cells;
    const row = rows.findIndex((cells) => cells?.some((cell) => cell?.value === 'bo.lind@example.se'));
    sheet.type('Kontakter', row, sheet.column('Kontakter', 'contacts.phone'), '08-1');
    expect(sheet.call('lookAtImport', { batch: BATCHES[0], from: 0 })).toMatchObject({
      untouched: 1,
      goneOn: ['Bo Lind'],
    });
    const undone = sheet.call('undoImport', BATCHES[0]);
    expect(undone).toMatchObject({ ok: true, untouched: 1, goneOn: ['Bo Lind'] });
    expect(
      sheet
        .rows('Kontakter')
        .slice(own)
        .map(({ name }) => name),
    ).toEqual(['Bo Lind']);
    expect(undone.ok && undone.imports.find(({ batch }) => batch === BATCHES[0])).toMatchObject({
      entered: 2,
      undone: 1,
    });
    expect(bringIn(sheet, CONTACTS, BATCHES[2]).map(([result]) => result)).toEqual(['done', 'known']);
  });

  test('an organisation that is there, or that a referral names, stays', () => {
    const sheet = TestSheet.ready(7);
    expect(bringIn(sheet, ORGANISATIONS, BATCHES[0])).toEqual([
      ['known', 'Trafikkontoret'],
      ['done', 'Parkbolaget'],
    ]);
    const { key: organisation } =
      sheet.rows('Organisationer').find(({ name }) => name === 'Parkbolaget') ?? {};
    const matter = sheet.capture();
    sheet.done({ type: 'refer', matter, organisation, question: 'Vems är parken?' });
    expect(sheet.rows('Remisser')[0]?.organisation).toBe('Parkbolaget');
    expect(sheet.call('undoImport', BATCHES[0])).toMatchObject({
      untouched: 0,
      goneOn: ['Parkbolaget'],
    });
  });

  test('what a cell of the tab would take for a formula stays text', () => {
    const sheet = TestSheet.ready(7);
    bringIn(sheet, 'Plats;Kallas\n=HYPERLINK("x");@torget\n', BATCHES[0]);
    const [row] = sheet.rows('Områden').slice(-1);
    expect(row).toMatchObject({ name: '=HYPERLINK("x")' });
    const formulas = sheet
      .tab('Områden')
      .cells.flatMap((cells) => cells ?? [])
      .filter((cell) => cell?.formula);
    expect(formulas).toEqual([]);
  });

  test('what is no row of it is refused, whatever it calls itself', () => {
    const sheet = TestSheet.ready(7);
    const id = `${BATCHES[0]}0000000000000001`;
    const bad = [
      { type: 'import_row', id: 'x', cells: { name: 'A' } },
      { type: 'import_row', id, cells: { notes: 'only notes' } },
      { type: 'import_row', id, cells: { name: 'x'.repeat(501) } },
      { type: 'strike', id, matter: 'SKÄ-2026-0001' },
    ];
    expect(send(sheet, 'places', BATCHES[0], bad).map(([result]) => result)).toEqual(
      Array(4).fill('refused'),
    );
  });
});

const DIALOGUES = [
  'Dialog;Datum;Område;Antal deltagare;Arrangör;Synpunkt;Plats;Resultat;Svar;Status',
  'Boendedialog Sätra;2025-05-12;Sätra;23;Svenska Bostäder och Byalaget;Mer belysning;Torget;Ja;Lagad i juni;Klar',
  ';;;;;Fler bänkar;Parken;Nej;;',
  ';;;;;Ring 070-174 06 38 om hissen;;;;',
  ';;;;;Mer belysning;Torget;;;',
  'Ungdomsforum i Bredäng;1 mars 2026;Bredäng;12;;Jag heter Kim och vill ha basket;;;;',
  'Trygghetsvandring Vårberg;2026-06-01;Vårberg;;;;;;;',
].join('\n');

const dialoguePlan = (
  text: string,
  standing: readonly KnownDialogue[] = [],
  choices: Partial<TablePlan> = {},
) => {
  const { rows, frame, uses } = proposed(text);
  const plan: TablePlan = { subject: 'dialogues', uses, ...FIRST_TABLE_PLAN, ...choices };
  return [...readDialogueRows(rows, frame, plan, knowledge, standing)];
};
const dialogueIn = (sheet: TestSheet, text: string, batch: string, standing: readonly KnownDialogue[] = []) =>
  send(
    sheet,
    'dialogues',
    batch,
    dialoguePlan(text, standing).flatMap((row) => dialogueCommands(row, batch)),
  );

describe('a list of dialogues and of what was said', () => {
  test('is read row by row: those of one dialogue together, names of the young stopped', () => {
    const read = dialoguePlan(DIALOGUES);
    expect(read.map(({ parts }) => parts.map(({ body }) => body.type))).toEqual([
      ['plan_dialogue', 'hold_occasion', 'add_inputs'],
      ['add_inputs'],
      ['add_inputs'],
      ['close_dialogue'],
      ['plan_dialogue', 'hold_occasion'],
      ['plan_dialogue'],
    ]);
    expect(read.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([
      // A bare "Ja" is read as done, and shown.
      ['form_from_title', 'organisation_not_listed', 'outcome_read'],
      ['no_reason'],
      ['masked'],
      ['same_as_row'],
      ['form_from_title', 'names_of_young'],
      ['form_from_title'],
    ]);
    expect(read[4]?.doubts[1]?.as).toContain('Kim');
  });

  test.each([
    ['Elevråd', 'Rasterna'],
    ['Medborgardialog', 'Skolgården med klass 5B'],
    ['Dialog med 8c', 'Torget'],
  ])('of pupils stops their names, though no column says who speaks: %s, %s', (form, title) => {
    const text = `Dialog;Dialogform;Datum;Antal deltagare;Synpunkt\n${title};${form};2025-05-12;22;Jag heter Elsa och vill ha gungor`;
    const [row] = dialoguePlan(text);
    expect(row?.doubts.map(({ code }) => code)).toContain('names_of_young');
    expect(row?.parts[0]?.body).toMatchObject({ audience: 'youth' });
  });

  test('with a plain yes at a dialogue that is still to come has promised it, not done it', () => {
    const text = (day: string) =>
      `Dialog;Dialogform;Datum;Synpunkt;Resultat\nGården;Boendedialog;${day};Mer ljus;Ja`;
    const outcome = (day: string) =>
      dialoguePlan(text(day))[0]?.parts.flatMap(({ body }) =>
        ((body.inputs ?? []) as readonly NewInput[]).map(({ answered }) => answered?.outcome),
      );
    expect(outcome('2025-05-12')).toEqual(['yes']);
    expect(outcome('2030-05-12')).toEqual(['yes_in_plan']);
    expect(dialoguePlan(text('2030-05-12'))[0]?.doubts.map(({ code }) => code)).toContain('outcome_read');
  });

  test('of grown-ups is not taken for pupils by the name of a street or a school', () => {
    for (const title of ['Skolgatan 5', 'Barnhusgatan', 'Trappan vid 12B']) {
      const text = `Dialog;Dialogform;Datum;Antal deltagare;Synpunkt\n${title};Boendedialog;2025-05-12;22;Mer ljus`;
      expect(dialoguePlan(text)[0]?.parts[0]?.body).not.toHaveProperty('audience');
    }
  });

  test('has what came of each input read from the answer, and asked where it does not tell', () => {
    const answers = ['Ja, gjort', 'Nej', 'Delvis', 'No', 'Nej, pengarna räcker inte', 'Vi tittar på det', ''];
    const text = [
      'Dialog;Dialogform;Datum;Antal deltagare;Synpunkt;Svar',
      ...answers.map((answer, index) =>
        [...(index === 0 ? ['Kaffe;Polisfika;2025-05-12;ca 10'] : [';;;']), `Sak ${index}`, answer].join(';'),
      ),
    ].join('\n');
    const read = dialoguePlan(text);
    const answered = read.map(({ parts }) => {
      const body = parts.find((part) => part.body.type === 'add_inputs')?.body;
      const [input] = (body?.inputs ?? []) as readonly NewInput[];
      return input?.answered && [input.answered.outcome, input.answered.text];
    });
    const missing = 'Svaret står inte i den gamla listan.';
    expect(answered).toEqual([
      ['yes', undefined],
      ['no', missing],
      ['partly', missing],
      ['no', missing],
      ['no', 'Nej, pengarna räcker inte'],
      ['answered', 'Vi tittar på det'],
      undefined,
    ]);
    expect(read.map(({ doubts }) => doubts.map(({ code, as }) => [code, as]))).toEqual([
      [
        ['unknown_form', 'medborgardialog'],
        ['about_number', '10'],
      ],
      [['no_reason', 'Nej']],
      [['no_reason', 'Delvis']],
      [['no_reason', 'Nej']],
      [['outcome_read', 'Nej']],
      [['outcome_unclear', 'Besvarat']],
      [],
    ]);
    const chosen = dialoguePlan(text, [], { outcome: 'noted' })[5]?.parts[0]?.body.inputs;
    expect(chosen).toMatchObject([{ answered: { outcome: 'noted', text: 'Vi tittar på det' } }]);
  });

  /** What the points of a list are read as, and what is doubtful about each row. */
  const points = (text: string) =>
    dialoguePlan(text).map(({ parts, doubts }) => ({
      points: parts.flatMap(({ body }) => (body.inputs ?? []) as readonly NewInput[]),
      doubts: doubts.map(({ code, as }) => [code, as ?? '']),
    }));

  test('that walks left behind has each point with its kind, who answers for it, and whether it was mended', () => {
    const text = [
      'Vandring;Datum;Nr;Plats;Brist;Typ;Ansvarig;Åtgärdat',
      'Trygghetsvandring Bredäng;2025-10-01;1;Torget;Trasig lampa;Belysning;Trafikkontoret;Ja',
      'Trygghetsvandring Bredäng;2025-10-01;2;Tunneln;Klotter på väggen;;Trafikkontoret;2025-11-12',
      'Trygghetsvandring Bredäng;2025-10-01;3;Parken;Något är fel;Konstigt;Farbror Blå;Nej',
      'Trygghetsvandring Bredäng;2025-10-01;4;Gatan;Skymd sikt;Sikt;;Beställt',
    ].join('\n');
    expect(proposed(text).subject).toBe('dialogues');
    const read = points(text);
    expect(read.map(({ points: [point] }) => point)).toEqual([
      {
        ...{ text: 'Trasig lampa', place: 'Torget', defect: 'lighting', organisation: 'trafikkontoret' },
        answered: { outcome: 'yes' },
      },
      {
        ...{
          text: 'Klotter på väggen',
          place: 'Tunneln',
          defect: 'graffiti',
          organisation: 'trafikkontoret',
        },
        answered: { outcome: 'yes', on: '2025-11-12' },
      },
      { text: 'Något är fel', place: 'Parken', defect: 'other' },
      { text: 'Skymd sikt', place: 'Gatan', defect: 'sight', answered: { outcome: 'yes_in_plan' } },
    ]);
    expect(read.map(({ doubts }) => doubts)).toEqual([
      [['form_from_title', 'trygghetsvandring']],
      [['defect_read', 'Klotter']],
      [
        ['defect_read', 'Annat'],
        ['organisation_not_listed', ''],
      ],
      [['outcome_read', 'Ja, ska göras']],
    ]);
  });

  test('that has no names is of one walk a day, and a walk without points is told of', () => {
    const text = [
      'Datum;Plats;Brist;Ansvarig;Status',
      '2025-10-01;Torget;Trasig lampa;Trafikkontoret;Klar',
      '2025-10-01;Parken;Skräp;Trafikkontoret;Ej åtgärdat',
      '2025-10-15;Tunneln;Mörkt;Trafikkontoret;Åtgärdat',
      '2025-10-29;;;;',
    ].join('\n');
    expect(proposed(text).subject).toBe('dialogues');
    const made = dialoguePlan(text).map(({ parts }) => parts.map(({ body }) => body.type));
    expect(made).toEqual([
      ['plan_dialogue', 'hold_occasion', 'add_inputs'],
      ['add_inputs'],
      ['plan_dialogue', 'hold_occasion', 'add_inputs'],
      ['plan_dialogue', 'hold_occasion'],
    ]);
    expect(points(text).map(({ doubts }) => doubts.map(([code]) => code))).toEqual([
      ['form_from_title', 'defect_read'],
      ['defect_read'],
      ['form_from_title', 'defect_read'],
      ['form_from_title', 'walk_empty'],
    ]);
    expect(dialoguePlan(text)[0]?.parts[0]?.body.form).toBe('trygghetsvandring');
  });

  test('that is of walks is there in the sheet as it was read', () => {
    const sheet = TestSheet.ready(7);
    const text =
      'Vandring;Datum;Brist;Ansvarig;Åtgärdat\nVandring i Sätra;2025-10-01;Trasig lampa;Trafikkontoret;Ja\n;;Skräp;;Nej';
    expect(dialogueIn(sheet, text, BATCHES[0]).filter(([result]) => result !== 'done')).toEqual([]);
    const rows = sheet
      .rows('Inlägg')
      .map(({ key, defect, organisation, outcome }) => [
        ...[(key ?? '').replace(/^.*\//, ''), defect, organisation, outcome],
      ]);
    expect(rows).toEqual([
      ['D1', 'Belysning', 'Trafikkontoret', 'Ja, gjort'],
      ['D2', 'Skräp', '', ''],
    ]);
  });

  test('becomes dialogues with inputs that have their outcomes, and doubles nothing', () => {
    const sheet = TestSheet.ready(7);
    const replies = dialogueIn(sheet, DIALOGUES, BATCHES[0]);
    expect(replies.filter(([result]) => result !== 'done')).toEqual([]);
    const [first, second, third] = sheet.rows('Dialoger');
    expect(first).toMatchObject({
      ...{ title: 'Boendedialog Sätra', form: 'Boendedialog', on: '2025-05-12', heads: '23' },
      ...{ areas: 'Sätra', organisers: 'Svenska Bostäder', stage: 'Avslutad', inputs: '3' },
    });
    expect(second).toMatchObject({ form: 'Ungdomsforum', stage: 'Genomförd, ska återkopplas', inputs: '0' });
    expect(third).toMatchObject({ form: 'Trygghetsvandring', stage: 'Planerad', next: '2026-06-01' });
    expect(
      sheet.rows('Inlägg').map(({ text, place, outcome, answer, on }) => [text, place, outcome, answer, on]),
    ).toEqual([
      ['Mer belysning', 'Torget', 'Ja, gjort', 'Lagad i juni', '2025-05-12'],
      ['Fler bänkar', 'Parken', 'Nej', 'Svaret står inte i den gamla listan.', '2025-05-12'],
      [expect.stringContaining('om hissen'), '', '', '', '2025-05-12'],
    ]);
    expect(sheet.rows('Inlägg')[2]?.text).not.toContain('070');
    const again = dialogueIn(sheet, DIALOGUES, BATCHES[1]);
    expect(new Set(again.map(([result]) => result))).toEqual(new Set(['known']));
    expect(sheet.rows('Dialoger')).toHaveLength(3);
    expect(sheet.rows('Inlägg')).toHaveLength(3);
  });

  test('goes into a dialogue that is here, and only that is taken back again', () => {
    const sheet = TestSheet.ready(7);
    sheet.perform({ type: 'plan_dialogue', form: 'boendedialog', title: 'Boendedialog Sätra' });
    const listed = sheet.call('readDialogues');
    if (!listed.ok) throw new Error(listed.message);
    const standing = listed.dialogues.map(({ dialogue, title, on, form, isYoung }) => ({
      number: dialogue,
      title,
      on,
      form,
      isYoung,
    }));
    const text = 'Dialog;Inspel\nBoendedialog Sätra;Mer ljus\nBoendedialog Sätra;Fler träd\n';
    expect(dialogueIn(sheet, text, BATCHES[0], standing).map(([result]) => result)).toEqual(['done', 'done']);
    expect(sheet.rows('Dialoger')).toHaveLength(1);
    expect(sheet.rows('Inlägg').map(({ text }) => text)).toEqual(['Mer ljus', 'Fler träd']);
    expect(sheet.call('undoImport', BATCHES[0])).toMatchObject({
      untouched: 2,
      goneOn: [],
    });
    expect(sheet.row('Dialoger', standing[0]?.number ?? '')).toMatchObject({
      inputs: '0',
      stage: 'Planerad',
    });
    // What was taken back can come in again.
    expect(dialogueIn(sheet, text, BATCHES[1], standing).map(([result]) => result)).toEqual(['done', 'done']);
  });

  test('is undone as a whole, but for a dialogue in which something has gone on', () => {
    const sheet = TestSheet.ready(7);
    dialogueIn(sheet, DIALOGUES, BATCHES[0]);
    const [first, second] = sheet.rows('Dialoger').map(({ key }) => key);
    sheet.perform({ type: 'add_note', dialogue: second, text: 'Ringde.' });
    expect(sheet.call('lookAtImport', { batch: BATCHES[0], from: 0 })).toMatchObject({ goneOn: [second] });
    expect(sheet.call('undoImport', BATCHES[0])).toMatchObject({
      ok: true,
      goneOn: [second],
    });
    expect(sheet.row('Dialoger', first ?? '')?.stage).toBe('Makulerad');
    expect(sheet.row('Dialoger', second ?? '')?.stage).not.toBe('Makulerad');
    const again = dialogueIn(sheet, DIALOGUES, BATCHES[1]);
    expect(again.filter(([result]) => result === 'refused')).toEqual([]);
    expect(sheet.rows('Dialoger').filter(({ stage }) => stage !== 'Makulerad')).toHaveLength(3);
  });

  test('a name of somebody young is refused by the sheet as well, with the whole of its row', () => {
    const sheet = TestSheet.ready(7);
    const rows = dialoguePlan('Dialog;Datum;Inspel\nUngdomsforum;2026-03-01;Mer ljus\n');
    const commands = rows.flatMap((row) => dialogueCommands(row, BATCHES[0]));
    const named = JSON.parse(JSON.stringify(commands).replace('Mer ljus', 'Jag heter Kim och vill ha ljus'));
    expect(send(sheet, 'dialogues', BATCHES[0], named).map(([result]) => result)).toEqual([
      'refused',
      'refused',
      'refused',
    ]);
    expect(sheet.rows('Dialoger')).toEqual([]);
  });
});

const MATTERS =
  'Nr;Datum;Ärende;Synpunkt\n17;2025-03-03;Mörkt vid torget;Lampan är trasig.\n18;2025-03-04;Hål i vägen;Ett stort hål.\n19;2025-03-05;Hål i vägen;Ett hål till.\n';

const matterCommands = (text: string, batch: string) => {
  const { rows } = parseDelimited(text);
  const { frame, plan } = planOf(rows);
  const read = [...dryRun(rows, frame, plan, knowledge)];
  return { read, commands: read.flatMap((row) => commandOf(row, batch) ?? []) };
};

function referralRows(sheet: TestSheet, text: string) {
  const { rows, frame, uses, subject } = proposed(text);
  expect(subject).toBe('referrals');
  const plan = { ...FIRST_PLAN, uses, statuses: {} } as MatterPlan;
  const answer = sheet.call('findMatters', [...namesIn(rows, frame, plan)]);
  if (!answer.ok) throw new Error(answer.message);
  return [...readReferralRows(rows, frame, plan, knowledge, new Map(Object.entries(answer.matters)))];
}

describe('an old list of referrals', () => {
  const LIST = [
    'Ärendenr;Rubrik;Remissinstans;Fråga;Skickat;Svar senast;Svar kom;Svar',
    '17;;Trafikkontoret;När lagas den?;2025-03-10;2025-04-10;2025-03-20;Ja, i april',
    ';Hål i vägen;tk;;2025-03-10;;;',
    '18;Hål i vägen;tk;;2025-03-10;;;',
    '99;;tk;;2025-03-10;;;',
    '17;;Okända bolaget;;2025-03-10;;;',
    '17;;tk;;;;;',
    '17;;tk;;2025-03-01;;;',
  ].join('\n');

  test('finds the matters of an earlier import by their old numbers, and says where it cannot', () => {
    const sheet = TestSheet.ready(7);
    const numbers = send(sheet, 'matters', BATCHES[0], matterCommands(MATTERS, BATCHES[0]).commands).map(
      ([, number]) => number,
    );
    const read = referralRows(sheet, LIST);
    expect(read.map(({ matter }) => matter?.number)).toEqual([
      ...[numbers[0], undefined, numbers[1], undefined, undefined, undefined, numbers[0]],
    ]);
    expect(read.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([
      ['unknown_outcome'],
      ['matter_ambiguous'],
      ['no_due'],
      ['matter_unknown'],
      ['no_organisation'],
      ['no_sent'],
      ['day_out_of_order', 'no_due'],
    ]);
    const commands = read.flatMap((row) => referralCommand(row, BATCHES[1]) ?? []);
    expect(send(sheet, 'referrals', BATCHES[1], commands).map(([result]) => result)).toEqual([
      'done',
      'done',
      'done',
    ]);
    expect(sheet.rows('Remisser').map(({ matter, sent, answered }) => [matter, sent, answered])).toEqual([
      [numbers[0], '2025-03-10', '2025-03-20'],
      [numbers[0], '2025-03-03', ''],
      [numbers[1], '2025-03-10', ''],
    ]);
    // A second run of the same list: they are there.
    expect(referralRows(sheet, LIST).filter(({ matter }) => matter)).toEqual([]);
    expect(
      send(
        sheet,
        'referrals',
        BATCHES[2],
        commands.map((each) => ({ ...each, id: BATCHES[2] + each.id.slice(10) })),
      ).map(([result]) => result),
    ).toEqual(['known', 'known', 'known']);
    expect(sheet.call('undoImport', BATCHES[1])).toMatchObject({
      untouched: 3,
      goneOn: [],
    });
    expect(sheet.rows('Ärenden').map(({ stage }) => stage)).toEqual(['Inkommet', 'Inkommet', 'Inkommet']);
    expect(referralRows(sheet, LIST).filter(({ matter }) => matter)).toHaveLength(3);
  });

  test('in the list of matters itself: a row for each department that was asked', () => {
    const sheet = TestSheet.ready(7);
    const text =
      'Nr;Datum;Ärende;Till;Skickat;Svar kom;Svar\n1;2025-03-03;Mörkt;tk;2025-03-05;2025-03-20;Ja\n1;2025-03-03;Mörkt;Exploateringskontoret;2025-03-06;;\n1;2025-03-03;Mörkt;tk;2025-03-05;;\n';
    const { read, commands } = matterCommands(text, BATCHES[0]);
    expect(read.map(({ doubts }) => doubts.map(({ code }) => code)).slice(1)).toEqual([
      ['second_referral', 'no_due'],
      ['same_as_row'],
    ]);
    expect(send(sheet, 'matters', BATCHES[0], commands).map(([result]) => result)).toEqual(['done', 'done']);
    expect(sheet.rows('Remisser').map(({ organisation }) => organisation)).toEqual([
      'Trafikkontoret',
      'Exploateringskontoret',
    ]);
    const again = matterCommands(`${text}1;2025-03-03;Mörkt;Polisen;2025-03-07;;\n`, BATCHES[1]);
    expect(send(sheet, 'matters', BATCHES[1], again.commands).map(([result]) => result)).toEqual([
      'known',
      'known',
      'done',
    ]);
    expect(sheet.rows('Remisser')).toHaveLength(3);
    // The later import told of a matter that the first brought in: that one has gone on.
    const [matter] = sheet.rows('Ärenden').map(({ key }) => key);
    expect(sheet.call('undoImport', BATCHES[0])).toMatchObject({ goneOn: [matter] });
    expect(sheet.call('undoImport', BATCHES[1])).toMatchObject({ untouched: 0, back: 1 });
    expect(sheet.call('undoImport', BATCHES[0])).toMatchObject({
      untouched: 2,
      goneOn: [],
    });
    expect(sheet.rows('Ärenden')[0]?.stage).toBe('Makulerat');
  });
});
