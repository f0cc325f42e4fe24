/** Lists of every subject, made up at random, and the way from their cells to the sheet as the panel takes it. */
import fc from 'fast-check';
import type { RowReply } from '../../apps-script/import-calls.ts';
import { type Framed, framed, knowledgeOf } from '../../apps-script/panels/import/planning.ts';
import { type Answered, withReader } from '../../apps-script/panels/import/reader.ts';
import { newUlid } from '../../shared/identity/ulid.ts';
import { batchOf } from '../../shared/imports/key.ts';
import type { FoundMatter } from '../../shared/imports/referrals.ts';
import type { Subject } from '../../shared/imports/subjects.ts';
import { addDays } from '../../shared/time/dates.ts';
import type { TestSheet } from '../apps-script/support/sheet.ts';
import type { Cells } from './messy-files.ts';

const TODAY = '2026-04-13';

const word = fc.nat({ max: 9_999 }).map((number) => `q${number}ord`);
const words = fc.array(word, { minLength: 2, maxLength: 6 }).map((each) => each.join(' '));
const of = (...texts: readonly string[]) => fc.constantFrom(...texts);
/** Days before and after today, written in some ways; some are none. */
const day = fc.tuple(fc.integer({ min: -600, max: 300 }), fc.nat({ max: 7 })).map(([days, how]) => {
  const iso = addDays(TODAY, days);
  const [year = '', month = '', date = ''] = iso.split('-');
  return (
    [
      iso,
      iso,
      iso,
      `${Number(date)}/${Number(month)} ${year}`,
      `${date}.${month}.${year}`,
      '31 juni',
      '',
      'i våras',
    ][how] ?? ''
  );
});
const awkward = of(
  '=1+1',
  '@SUM(A1)',
  '-',
  '070-174 06 38',
  'kim@example.se',
  'Jag heter Kim',
  '',
  '',
  '\u2028',
);
const mixed = (...own: readonly fc.Arbitrary<string>[]) => fc.oneof(...own, awkward, fc.constant(''));

const COLUMNS: Readonly<
  Record<Exclude<Subject, 'matters'>, readonly (readonly [title: string, cell: fc.Arbitrary<string>])[]>
> = {
  dialogues: [
    ['Dialog', mixed(of('Torgmöte', 'Elevråd 5B', 'Vårmöte'), of('Torgmöte', 'Vårmöte'))],
    ['Dialogform', mixed(of('Medborgardialog', 'Ungdomsforum', 'Trygghetsvandring', 'Polisfika'))],
    ['Datum', day],
    ['Område', of('Sätra', 'Atlantis', 'Vårberg; Bredäng', '')],
    ['Antal deltagare', of('23', 'ca 10', 'många', '-5', '')],
    ['Inspel', mixed(words, words)],
    ['Utfall', of('Ja', 'Nej', 'Delvis', 'Ja, gjort', 'kanske', '', '')],
    ['Svar', mixed(words)],
    ['Återkopplat', mixed(day)],
    ['Status', of('Klar', 'Pågår', 'Planerad', 'q1ord', '')],
    ['Arrangör', of('Trafikkontoret', 'Byalaget', '')],
    ['Budget', mixed(word)],
  ],
  referrals: [
    ['Ärendenr', of('1', '2', '3', '99', '')],
    ['Remissinstans', of('Trafikkontoret', 'TK', 'Polisen', 'Byalaget', '')],
    ['Fråga', mixed(words)],
    ['Skickat', day],
    ['Svarat', mixed(day)],
    ['Svar', mixed(words)],
    ['Utfall', of('Ja', 'Nej', 'Delvis', 'kanske', '')],
  ],
  contacts: [
    ['Namn', mixed(words, of('Kim Ek', 'Elsa 9 år'))],
    ['E-post', mixed(of('a@example.se', 'b@example.se', 'Bo <bo@example.se>', 'ingen'))],
    ['Organisation', of('Trafikkontoret', 'Byalaget', '')],
    ['Roll', of('Samordnare', 'Registrator', 'Elev', 'Ordförande/Kassör', '')],
    ['Område', of('Sätra', 'Atlantis', '')],
    ['Samtycke', mixed(day, of('Ja', 'Nej'))],
    ['Giltigt till', mixed(day)],
  ],
  partners: [
    ['Förening', mixed(words)],
    ['Typ', of('Idrottsförening', 'Nätverk', 'q1ord', '')],
    ['Roll', mixed(words)],
    ['Kontaktperson', mixed(words)],
    ['Telefon', mixed(of('08-508 00 000'))],
    ['Samtycke', mixed(day, of('Ja', 'Nej'))],
    ['Samtycke gäller till', mixed(day)],
    ['Målgrupp', mixed(of('barn, unga', 'alla'))],
  ],
  places: [
    ['Plats', mixed(words, of('Sätra', 'Sätra torg'))],
    ['Stadsdel', of('Sätra', 'Bredäng', '')],
    ['Antal boende', of('1 250', '1.234', 'många', '-3', '')],
    ['Kallas', mixed(words)],
  ],
  organisations: [
    ['Organisation', mixed(words, of('Trafikkontoret', 'Parkbolaget'))],
    ['Typ', of('förvaltning', 'Kommunalt bolag', 'q1ord', '')],
    ['Förkortning', mixed(word)],
    ['Ansvarsområde', mixed(words)],
  ],
};

/** A list of a subject other than matters: its headings and some rows. */
export const listOf = (subject: keyof typeof COLUMNS): fc.Arbitrary<Cells> =>
  fc
    .array(fc.tuple(...COLUMNS[subject].map(([, cell]) => cell)), { minLength: 1, maxLength: 7 })
    .map((rows) => [COLUMNS[subject].map(([title]) => title), ...(rows as readonly (readonly string[])[])]);

export interface Checked {
  readonly framed: Framed;
  readonly batch: string;
  readonly rows: readonly {
    readonly row: number;
    readonly key: string;
    readonly isEntered: boolean;
    /** It is in the sheet already, and is left. */
    readonly isKnown: boolean;
    readonly doubts: readonly string[];
    readonly commands: readonly unknown[];
  }[];
}

/** The panel's dry run of a list over this sheet, as proposed. */
export function checked(sheet: TestSheet, cells: Cells, subject: Subject): Checked {
  const start = sheet.call('startImport');
  if (!start.ok) throw new Error(start.message);
  const knowledge = knowledgeOf(start, 'sv', TODAY);
  const framing = framed(cells, { subject }, {}, knowledge, start);
  const batch = batchOf(newUlid(sheet.now, () => 0));
  const read = withReader(framing, cells, knowledge, answered(sheet, framing, cells), (reader) =>
    [...reader.rows()].map((row) => ({
      row: row.row,
      key: row.key,
      isEntered: reader.isEntered(row),
      doubts: row.doubts.map(({ code }) => code),
      commands: reader.commands(row, batch),
    })),
  );
  const keys = [...new Set(read.flatMap(({ key, isEntered }) => (isEntered && key !== '' ? [key] : [])))];
  const found = sheet.call('findImported', keys, subject);
  if (!found.ok) throw new Error(found.message);
  const rows = read.map((row) => ({ ...row, isKnown: row.isEntered && row.key in found.known }));
  return { framed: framing, batch, rows };
}

function answered(sheet: TestSheet, { subject, frame, plan }: Framed, cells: Cells): Answered {
  if (subject === 'referrals') {
    const names = frame.rows.flatMap((row) => (cells[row]?.[plan.uses.indexOf('number')] ?? '').trim() || []);
    const found = sheet.call('findMatters', [...new Set(names.map((name) => name.toLowerCase()))]);
    if (!found.ok) throw new Error(found.message);
    const matters = new Map<string, readonly FoundMatter[]>(Object.entries(found.matters));
    return { matters, dialogues: [] };
  }
  if (subject !== 'dialogues') return { matters: new Map(), dialogues: [] };
  const read = sheet.call('readDialogues');
  if (!read.ok) throw new Error(read.message);
  const dialogues = read.dialogues
    .filter(({ stage }) => stage !== 'struck')
    .map(({ dialogue, title, on, form, isYoung }) => ({ number: dialogue, title, on, form, isYoung }));
  return { matters: new Map(), dialogues };
}

/** Brings it in; the replies of each row. */
export function entered(sheet: TestSheet, { framed: framing, batch, rows }: Checked) {
  const commands = rows.flatMap((row) => row.commands);
  const answer = sheet.call('enterRows', {
    ...{ batch, file: 'lista.csv', kind: framing.subject, of: commands.length },
    commands: [...commands],
  });
  if (!answer.ok) throw new Error(answer.message);
  let at = 0;
  return rows.map((row) => {
    const replies: readonly RowReply[] = answer.replies.slice(at, at + row.commands.length);
    at += row.commands.length;
    return { ...row, replies };
  });
}

/** Every cell of every tab as text, but for those that only tell what has happened. */
export function tabsOf(sheet: TestSheet): Readonly<Record<string, readonly (readonly string[])[]>> {
  const LOGS = ['Händelser', 'Inkorg', 'Gensvar: importer'];
  return Object.fromEntries(
    sheet.workbook.state.sheets.flatMap(({ properties, cells }) => {
      if (LOGS.includes(properties.name)) return [];
      const texts = cells.map((row) =>
        // A matter's hidden record tells what has been undone, as the list of events does.
        [...(row ?? [])].map((cell) =>
          String(cell?.value ?? '').replace(/^\{"(?:matter|dialogue)".*/s, '{}'),
        ),
      );
      // Rows below the last that has something are no content.
      const trimmed = texts.map((row) =>
        row
          .join('\u241f')
          .replace(/\u241f+$/, '')
          .split('\u241f'),
      );
      while ((trimmed.at(-1) ?? ['x']).every((text) => text === '') && trimmed.length > 0) trimmed.pop();
      return [[properties.name, trimmed]];
    }),
  );
}
