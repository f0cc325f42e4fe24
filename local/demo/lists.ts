import { dialogueListWords } from '../../shared/text/dialogues-lists.ts';
import { letterWords } from '../../shared/text/letters.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { rowWords } from '../../shared/text/rows.ts';
import { settingWords } from '../../shared/text/settings.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { type ColumnKey, type TableName, tabWords } from '../../shared/text/tabs.ts';
import { addDays, type LocalDate } from '../../shared/time/dates.ts';
import { addWorkingDays } from '../../shared/time/workingDays.ts';
import { DESK, OWNERS } from './people.ts';
import { demoRound, watchPages, watchTurns } from './round.ts';

/** Rows that somebody types into a tab, by the titles of its columns. */
export interface TypedRows {
  readonly tab: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** The row that has this column's text already is changed; without it rows are put below the others. */
  readonly by?: string;
}

function typed<Table extends TableName>(
  table: Table,
  rows: readonly Readonly<Partial<Record<ColumnKey<Table>, string>>>[],
  by?: ColumnKey<Table>,
): TypedRows {
  const words = tabWords.sv[table];
  const columns: Readonly<Record<string, { readonly title: string }>> = words.columns;
  const titled = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [columns[key]?.title ?? key, String(value ?? '')]),
    ),
  );
  return { tab: words.title, rows: titled, ...(by && { by: columns[by]?.title ?? by }) };
}

/** What a district has filled in itself: its people, whom they know elsewhere, what was agreed, and a letter. */
export function demoLists(today: LocalDate): readonly TypedRows[] {
  const { roles } = matterWords.sv;
  const { partnerKinds, partnerStages, consentWays } = dialogueListWords.sv;
  const targets = rowWords.sv.targetKinds;
  const [first, second, third] = OWNERS;
  const away = { absentFrom: addDays(today, -3), absentTo: addDays(today, 11) };
  return [
    typed('contacts', [
      { name: 'Maja Ek', email: first.email, role: roles.coordinator, phone: '08-508 24 101' },
      {
        name: 'Omar Lind',
        email: second?.email ?? '',
        role: roles.case_officer,
        phone: '08-508 24 102',
        ...away,
        deputy: third?.email ?? '',
      },
      { name: 'Karin Sund', email: third?.email ?? '', role: roles.communicator, phone: '08-508 24 103' },
      { name: 'Växeln', email: DESK, role: roles.host },
      { name: 'Pia Dahl', email: 'pia.dahl@skarholmen.example', role: roles.manager },
      { name: 'Registrator', email: 'registrator@trafik.example', organisation: 'Trafikkontoret' },
      {
        name: 'Jonas Hall',
        email: 'jonas.hall@stockholmshem.example',
        organisation: 'Stockholmshem',
        ...away,
        deputy: 'vikarie@stockholmshem.example',
        notes: 'Svarar snabbast på telefon före tio.',
      },
      { name: 'Lokalpolisområdet', email: 'omrade@polis.example', organisation: 'Polisen' },
      { name: 'Kundtjänst', email: 'drift@fastighet.example', organisation: 'Fastighetskontoret' },
    ]),
    typed('partners', [
      {
        name: 'Vårbergs gårdsråd',
        kind: partnerKinds.tenants,
        role: 'Lämnar förslag och bjuder in till gårdsmöten',
        areas: 'Vårberg',
        contact: 'Leyla Demir',
        email: 'gardsradet@varberg.example',
        consent: addDays(today, -340),
        consentHow: consentWays.mail,
        consentFor: 'Namn och e-post i stadsdelens lista',
        consentTo: addDays(today, 12),
        validTo: addDays(today, 60),
        stage: partnerStages.agreement,
      },
      {
        name: 'Fredagsfotbollen',
        kind: partnerKinds.association,
        role: 'Öppen träning för unga',
        areas: 'Skärholmen; Sätra',
        contact: 'Tomas Wiik',
        phone: '070-000 00 01',
        consent: addDays(today, -90),
        consentHow: consentWays.spoken,
        consentFor: 'Namn och telefon',
        consentTo: addDays(today, 275),
        validTo: addDays(today, -9),
        stage: partnerStages.talks,
      },
      {
        name: 'Nätverket Trygg i Bredäng',
        kind: partnerKinds.network,
        role: 'Nattvandrar fredagar och lördagar',
        areas: 'Bredäng',
        stage: partnerStages.contacted,
      },
    ]),
    typed('targets', [
      {
        organisation: rowWords.sv.everybody,
        what: targets.receipt,
        days: '3',
        source: 'Nämndens serviceåtagande',
      },
      {
        organisation: rowWords.sv.everybody,
        what: targets.feedback,
        days: '30',
        source: 'Nämndens serviceåtagande',
      },
      {
        organisation: 'Stockholmshem',
        what: targets.referral,
        days: '10',
        from: addDays(today, -200),
        source: 'Överenskommelse om felanmälningar',
      },
      {
        organisation: 'Polisen',
        what: targets.referral,
        days: '15',
        from: addDays(today, -300),
        source: 'Samverkansöverenskommelsen',
      },
    ]),
    typed('calendar', [
      { key: addWorkingDays(today, 24), reason: 'Förvaltningens planeringsdag' },
      { key: addWorkingDays(today, 65), reason: 'Flytt till nya lokaler, stängt' },
    ]),
    typed('places', [
      { name: 'Bredängstorget', kind: rowWords.sv.place, within: 'Bredäng', aliases: 'torget i Bredäng' },
      { name: 'Vårbergs torg', kind: rowWords.sv.place, within: 'Vårberg' },
      { name: 'Sätraskogen', kind: rowWords.sv.place, within: 'Sätra', aliases: 'motionsspåret' },
    ]),
    typed('templates', [
      {
        kind: letterWords.sv.kinds.answer,
        language: 'Suomi',
        subject: 'Vastaus kysymykseesi {nummer}',
        body: 'Hei!\n\nKirjoitit meille {inkom}. Asiasi numero on {nummer}.\n\nVastaus\n{svar}\n\nOnko sinulla kysyttävää? {kontakt}\n\nYstävällisin terveisin\n{handläggare}\n{stadsdel}',
        changed: addDays(today, -40),
      },
    ]),
    typed('rounds', demoRound(today)),
    typed(
      'settings',
      [
        {
          label: settingWords.sv.contact.label,
          value: 'Ring 08-508 24 100 eller skriv till synpunkter@skarholmen.example.',
        },
        { label: settingWords.sv.signature.label, value: 'Skärholmens stadsdelsförvaltning' },
        { label: settingWords.sv.reminder_copied.label, value: '3: pia.dahl@skarholmen.example' },
        { label: settingWords.sv.watch_pages.label, value: watchPages },
        { label: settingWords.sv.watch_turns.label, value: watchTurns },
        { label: settingWords.sv.mail.label, value: sheetWords.sv.no },
      ],
      'label',
    ),
  ];
}
