/** A list that comes again with rows that say something else. */
import { describe, expect, test } from 'vitest';
import type { RowReply } from '../../apps-script/import-calls.ts';
import {
  type Compared,
  compareListRows,
  compareMatterRows,
  type Update,
} from '../../apps-script/panels/import/comparing.ts';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import { commandOf, type DryRow, dryRun } from '../../shared/imports/dry-run.ts';
import { frameOf } from '../../shared/imports/frame.ts';
import { listCommand, readListRows } from '../../shared/imports/lists/rows.ts';
import { proposalsFor, proposeSubject } from '../../shared/imports/propose-subject.ts';
import type { ListSubject } from '../../shared/imports/subjects.ts';
import { FIRST_TABLE_PLAN } from '../../shared/imports/table-plan.ts';
import '../apps-script/support/patience.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { find, knowledge, planOf } from './support.ts';

const BATCHES = ['01KP30H880', '01KP31J000', '01KP32K000'] as const;
const HEADER = 'Nr;Datum;Rubrik;Synpunkt;Område;Till;Skickat;Svar kom;Svar;Status';
const LAMP =
  '1;2026-01-05;Lampan vid torget;Lampan vid torget är trasig.;Sätra;Trafikkontoret;2026-01-07;;;Pågår';
const BENCH = '2;2026-01-06;Bänk;Kan vi få en bänk?;Bredäng;;;;;Pågår';

const listOf = (...rows: readonly string[]) => [HEADER, ...rows].join('\n');

interface Read {
  readonly read: readonly DryRow[];
  readonly compared: Compared;
}

async function compared(sheet: TestSheet, text: string): Promise<Read> {
  const { rows, frame, plan } = planOf(parseDelimited(text).rows);
  const read = [...dryRun(rows, frame, plan, knowledge)];
  const found = await compareMatterRows(read, { rows, frame, plan, knowledge }, async (request) =>
    sheet.call('compareRows', request),
  );
  return { read, compared: found };
}

function send(
  sheet: TestSheet,
  batch: string,
  commands: readonly unknown[],
  kind: 'matters' | ListSubject = 'matters',
): readonly RowReply[] {
  const answer = sheet.call('enterRows', {
    ...{ batch, kind, file: 'lista.csv', of: commands.length },
    commands: [...commands],
  });
  if (!answer.ok) throw new Error(answer.message);
  return answer.replies;
}

/** Brings in what is new, and updates what is asked for. */
async function bringIn(
  sheet: TestSheet,
  text: string,
  batch: string,
  isUpdated: (update: Update) => boolean = () => false,
): Promise<readonly RowReply[]> {
  const { read, compared: found } = await compared(sheet, text);
  const commands = read.flatMap((row) => {
    const update = found.updates.get(row.row);
    if (update) return isUpdated(update) ? update.commands(batch) : [];
    return found.known.has(row.key) ? [] : [commandOf(row, batch)].filter(Boolean);
  });
  return send(sheet, batch, commands);
}

const undo = (sheet: TestSheet, batch: string) => {
  const looked = sheet.call('lookAtImport', { batch, from: 0 });
  const undone = sheet.call('undoImport', batch);
  return { looked, undone };
};

const linesOf = ({ compared: { updates } }: Read) => [...updates.values()].map(({ lines }) => lines);

describe('a list of matters that comes again', () => {
  test('unchanged has nothing to update', async () => {
    const sheet = TestSheet.ready(7);
    await bringIn(sheet, listOf(LAMP, BENCH), BATCHES[0]);
    const again = await compared(sheet, listOf(LAMP, BENCH));
    expect(again.compared.known.size).toBe(2);
    expect(linesOf(again)).toEqual([]);
  });

  test('tells what has changed, changes nothing unasked, and doubles nothing when it is asked', async () => {
    const sheet = TestSheet.ready(7);
    await bringIn(sheet, listOf(LAMP, BENCH), BATCHES[0]);
    const before = sheet.rows('Ärenden');
    const answered =
      '1;2026-01-05;Lampan vid torget;Lampan vid torget är trasig.;Vårberg;Trafikkontoret;2026-01-07;2026-02-01;Ja, lampan är bytt.;Klar';
    const next = listOf(answered, BENCH);
    expect(linesOf(await compared(sheet, next))).toEqual([
      ['Plats: Sätra → Vårberg', 'Svar kom, dag: 2026-02-01 Trafikkontoret', 'Avslutat, dag: 2026-02-01'],
    ]);
    expect(await bringIn(sheet, next, BATCHES[1])).toEqual([]);
    expect(sheet.rows('Ärenden')).toEqual(before);

    const replies = await bringIn(sheet, next, BATCHES[1], () => true);
    expect(replies.map(([result]) => result)).toEqual(['done', 'done']);
    expect(sheet.rows('Ärenden')).toHaveLength(2);
    expect(sheet.rows('Ärenden')[0]).toMatchObject({ place: 'Vårberg', stage: 'Avslutat' });
    expect(sheet.rows('Remisser')).toHaveLength(1);
    expect(sheet.rows('Remisser')[0]).toMatchObject({
      answered: '2026-02-01',
      answer: 'Ja, lampan är bytt.',
    });
    expect(linesOf(await compared(sheet, next))).toEqual([]);

    // Taken back as a whole: the matters stay, and say what they said before.
    const { looked, undone } = undo(sheet, BATCHES[1]);
    expect(looked).toMatchObject({ untouched: 0, back: 2, goneOn: [] });
    expect(undone).toMatchObject({ untouched: 0, back: 2 });
    expect(sheet.rows('Ärenden')[0]).toMatchObject({ place: 'Sätra' });
    expect(sheet.rows('Ärenden')[0]?.stage).toBe(before[0]?.stage);
    expect(linesOf(await compared(sheet, next))).toHaveLength(1);
    // And can be done again.
    await bringIn(sheet, next, BATCHES[2], () => true);
    expect(sheet.rows('Ärenden')[0]).toMatchObject({ place: 'Vårberg', stage: 'Avslutat' });
  });

  test('with another title under the same number is the same matter, unless all of it is another', async () => {
    const sheet = TestSheet.ready(7);
    await bringIn(sheet, listOf(LAMP, BENCH), BATCHES[0]);
    const renamed = LAMP.replace('Lampan vid torget;', 'Trasig lampa;');
    const other = '2;2026-03-06;Klotter;Det är klotter på muren.;Sätra;;;;;Pågår';
    const found = await compared(sheet, listOf(renamed, other));
    expect([...found.compared.updates.values()]).toMatchObject([
      { row: 1, byNumber: true, lines: ['Rubrik: Lampan vid torget → Trasig lampa'] },
    ]);
    expect(found.compared.known.size).toBe(0);
    await bringIn(sheet, listOf(renamed, other), BATCHES[1], () => true);
    expect(sheet.rows('Ärenden').map(({ title }) => title)).toEqual(['Trasig lampa', 'Bänk', 'Klotter']);
  });

  test('leaves alone what the sheet knows beyond the list', async () => {
    const sheet = TestSheet.ready(7);
    const closed = BENCH.replace('Pågår', 'Klar');
    await bringIn(sheet, listOf(closed), BATCHES[0]);
    // The old list still calls it open, and has lost the place.
    expect(linesOf(await compared(sheet, listOf(BENCH.replace('Bredäng', ''))))).toEqual([]);
  });

  test('makes the same change once more after somebody has put it back by hand', async () => {
    const sheet = TestSheet.ready(7);
    await bringIn(sheet, listOf(BENCH), BATCHES[0]);
    const moved = listOf(BENCH.replace('Bredäng;;;;;Pågår', 'Sätra;;;;;Pågår'));
    await bringIn(sheet, moved, BATCHES[1], () => true);
    const matter = sheet.rows('Ärenden')[0]?.key ?? '';
    const back = { type: 'correct', id: '01KP33H880000000000000000A', matter, place: 'Bredäng' };
    send(sheet, '01KP33H880', [back]);
    expect(sheet.rows('Ärenden')[0]).toMatchObject({ place: 'Bredäng' });
    await bringIn(sheet, moved, BATCHES[2], () => true);
    expect(sheet.rows('Ärenden')[0]).toMatchObject({ place: 'Sätra' });
  });
});

async function comparedList(sheet: TestSheet, text: string) {
  const { rows } = parseDelimited(text);
  const frame = frameOf(rows);
  const subject = proposeSubject(frame, rows, find) as ListSubject;
  const uses = proposalsFor(subject, frame, rows, find).map(({ use }) => use);
  const read = [...readListRows(rows, frame, { subject, uses, ...FIRST_TABLE_PLAN }, knowledge)];
  const found = await compareListRows(read, subject, knowledge, async (keys) =>
    sheet.call('compareListRows', subject, keys),
  );
  return { subject, read, found };
}

async function bringInList(sheet: TestSheet, text: string, batch: string, isUpdated = false) {
  const { subject, read, found } = await comparedList(sheet, text);
  const commands = read.flatMap(({ row, key, cells }) => {
    const update = found.updates.get(row);
    if (update) return isUpdated ? update.commands(batch) : [];
    return cells && !found.known.has(key) ? [listCommand(subject, cells, batch)] : [];
  });
  return send(sheet, batch, commands, subject);
}

describe('a list of contacts that comes again', () => {
  const FIRST =
    'Namn\tE-post\tFörvaltning\tTelefon\nKim Ek\tkim@example.se\tTrafikkontoret\t08-508 00 000\nBo Lind\tbo@example.se\tTrafikkontoret\t\n';
  const NEXT = FIRST.replace('08-508 00 000', '08-508 11 111').replace(
    'Bo Lind\tbo@example.se\tTrafikkontoret\t\n',
    'Bo Lind\tbo@example.se\t\t08-1\nMia\tmia@example.se\t\t\n',
  );
  const phones = (sheet: TestSheet) => sheet.rows('Kontakter').map(({ name, phone }) => [name, phone]);

  test('shows the newer telephone number, and takes it over only when asked; undone as a whole', async () => {
    const sheet = TestSheet.ready(7);
    await bringInList(sheet, FIRST, BATCHES[0]);
    const { found } = await comparedList(sheet, NEXT);
    expect([...found.updates.values()].map(({ name, lines }) => [name, lines])).toEqual([
      ['Kim Ek', ['Telefon: 08-508 00 000 → 08-508 11 111']],
      ['Bo Lind', ['Telefon: 08-1']],
    ]);
    expect(await bringInList(sheet, NEXT, BATCHES[1], true)).toEqual([
      ['done', 'Kim Ek'],
      ['done', 'Bo Lind'],
      ['done', 'Mia'],
    ]);
    expect(phones(sheet)).toEqual([
      ['Kim Ek', '08-508 11 111'],
      ['Bo Lind', '08-1'],
      ['Mia', ''],
    ]);
    // The same slice twice changes nothing.
    const looked = sheet.call('lookAtImport', { batch: BATCHES[1], from: 0 });
    expect(looked).toMatchObject({ untouched: 1, back: 2, goneOn: [] });
    expect(sheet.call('undoImport', BATCHES[1])).toMatchObject({ untouched: 1, back: 2 });
    expect(phones(sheet)).toEqual([
      ['Kim Ek', '08-508 00 000'],
      ['Bo Lind', ''],
    ]);
  });

  test('leaves a row that somebody has changed meanwhile, and does not take back over a later hand', async () => {
    const sheet = TestSheet.ready(7);
    await bringInList(sheet, FIRST, BATCHES[0]);
    const { subject, found } = await comparedList(sheet, NEXT);
    const commands = [...found.updates.values()].flatMap(({ commands: of }) => of(BATCHES[1]));
    const [kim, bo] = [commands[0] as { was: Record<string, string> }, commands[1]];
    const stale = { ...kim, was: { phone: '08-999' } };
    expect(send(sheet, BATCHES[1], [stale, bo], subject)).toEqual([
      ['refused', expect.stringContaining('Kim Ek')],
      ['done', 'Bo Lind'],
    ]);
    expect(phones(sheet)[0]).toEqual(['Kim Ek', '08-508 00 000']);
    // Now somebody writes another number for Bo.
    await bringInList(
      sheet,
      FIRST.replace(
        'Bo Lind\tbo@example.se\tTrafikkontoret\t',
        'Bo Lind\tbo@example.se\tTrafikkontoret\t08-2',
      ),
      BATCHES[2],
      true,
    );
    expect(sheet.call('undoImport', BATCHES[1])).toMatchObject({
      back: 0,
      goneOn: ['Bo Lind'],
    });
    expect(phones(sheet)[1]).toEqual(['Bo Lind', '08-2']);
  });
});
