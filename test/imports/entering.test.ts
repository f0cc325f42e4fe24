import { describe, expect, test } from 'vitest';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import '../apps-script/support/patience.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { cutOffAfter } from './cut-off.ts';
import { MESSY } from './messy.ts';
import { commandsOf, enter } from './support.ts';

const { rows } = parseDelimited(MESSY);

describe('a list that is brought in', () => {
  test('becomes matters with their past, dated as they happened', () => {
    const sheet = ready();
    const replies = enter(sheet, commandsOf(sheet, rows));
    expect(replies.map(([result]) => result)).toEqual(['done', 'done', 'done', 'done']);
    const number = String(replies[0]?.[1]);
    expect(sheet.row('Ärenden', number)).toMatchObject({
      received: '2025-03-03',
      title: 'Mörkt vid torget',
      stage: 'Avslutat',
      closed: '2025-03-20',
      place: 'Sätra',
    });
    expect(sheet.row('Remisser', `${number}/R1`)).toMatchObject({
      organisation: 'Trafikkontoret',
      sent: '2025-03-05',
      answered: '2025-03-20',
      answer: 'Ja, lagas i april',
    });
    const events = sheet.rows('Händelser').filter(({ matter }) => matter === number);
    expect(events.map(({ at, source }) => [at, source])).toContainEqual(['2025-03-05', 'Import']);
    expect(sheet.card(number)?.fields).toBe('Nr: 1');
  });

  test('a second time doubles nothing, and says which matters they are', () => {
    const sheet = ready();
    const first = enter(sheet, commandsOf(sheet, rows));
    sheet.now += 86_400_000;
    const again = commandsOf(sheet, rows);
    const keys = again.commands.map(({ id }) => id.slice(10));
    const found = sheet.call('findImported', keys);
    expect(found).toMatchObject({ ok: true });
    expect(found.ok && Object.values(found.known)).toHaveLength(4);
    const second = enter(sheet, again);
    expect(second).toEqual(first.map(([, matter]) => ['known', matter]));
    expect(sheet.rows('Ärenden')).toHaveLength(4);
  });

  test('is undone as a whole, but for what has gone on since, which is named before', () => {
    const sheet = ready();
    const own = sheet.capture();
    const { batch, commands } = commandsOf(sheet, rows);
    const numbers = enter(sheet, { batch, commands }).map(([, matter]) => matter);
    sheet.done({ type: 'add_note', matter: numbers[1], text: 'Ringde i dag.' });
    const look = sheet.call('lookAtImport', { batch, from: 0 });
    expect(look).toMatchObject({ ok: true, of: 4, untouched: 3, goneOn: [numbers[1]] });
    const undone = sheet.call('undoImport', batch);
    expect(undone).toMatchObject({ ok: true, untouched: 3, goneOn: [numbers[1]] });
    const stages = Object.fromEntries(sheet.rows('Ärenden').map(({ key, stage }) => [key, stage]));
    expect(stages).toMatchObject({
      [own]: 'Inkommet',
      [String(numbers[0])]: 'Makulerat',
      [String(numbers[1])]: 'Inkommet',
    });
    expect(undone.ok && undone.imports[0]).toMatchObject({ entered: 4, undone: 3 });
    // Undoing again finds nothing to do.
    expect(sheet.call('undoImport', batch)).toMatchObject({ untouched: 0, struck: 3 });
  });

  test('can come in again after it was undone', () => {
    const sheet = ready();
    const first = commandsOf(sheet, rows);
    enter(sheet, first);
    sheet.call('undoImport', first.batch);
    sheet.now += 60_000;
    const replies = enter(sheet, commandsOf(sheet, rows));
    expect(replies.map(([result]) => result)).toEqual(['done', 'done', 'done', 'done']);
  });

  test('a past can be brought into a matter that is here already, and undone without the matter', () => {
    const sheet = ready();
    const matter = sheet.capture({ received: '2026-04-01' });
    sheet.now += 60_000;
    const about = { referral: 'R1', organisation: 'trafikkontoret' };
    const past = [
      { at: '2026-04-02', fact: { type: 'referral_sent', ...about, question: 'När?', due: '2026-05-04' } },
      { at: '2026-04-08', fact: { type: 'referral_answered', ...about, outcome: 'yes', text: 'I maj.' } },
    ];
    const batch = '01KP34J000';
    const command = { type: 'import_past', id: `${batch}0000000000000001`, matter, past };
    expect(enter(sheet, { batch, commands: [command] })).toEqual([['done', matter]]);
    expect(sheet.row('Remisser', `${matter}/R1`)).toMatchObject({
      sent: '2026-04-02',
      answered: '2026-04-08',
    });
    expect(sheet.call('undoImport', batch)).toMatchObject({ back: 1, goneOn: [] });
    expect(sheet.row('Remisser', `${matter}/R1`)?.stage).toBe('Ångrad');
    expect(sheet.row('Ärenden', matter)?.stage).toBe('Inkommet');
  });

  test('what is no import is refused, and stops nothing else', () => {
    const sheet = ready();
    const { batch, commands } = commandsOf(sheet, rows);
    const [good, second] = commands;
    if (!good || !second) throw new Error('no commands');
    const bad = { ...second, past: [{ at: '2025-03-01', fact: { type: 'note_added', text: 'x' } }] };
    const strange = { type: 'strike', id: `${batch}0000000000000000`, matter: 'SKÄ-2026-0001', reason: 'x' };
    const replies = enter(sheet, { batch, commands: [good, bad, strange] });
    expect(replies.map(([result]) => result)).toEqual(['done', 'refused', 'refused']);
    expect(replies[1]?.[1]).toContain('3 mars 2025');
  });
});

/** Another seed than the copied set-up had, or a new tab would get the number of an old one. */
function ready(): TestSheet {
  return TestSheet.ready(7);
}

test('a slice that is cut off at any write goes on where it was', () => {
  const whole = ready();
  const plan = commandsOf(whole, rows);
  enter(whole, plan);
  // Without numbers: one that was given out before anything was written is not given out again.
  const shown = (sheet: TestSheet) => ({
    matters: sheet.rows('Ärenden').map(({ title, stage, closed }) => [title, stage, closed]),
    referrals: sheet.rows('Remisser').map(({ title, answered, answer }) => [title, answered, answer]),
    commands: sheet.rows('Inkorg').map(({ key }) => key),
    events: sheet.rows('Händelser').map(({ at, type }) => [at, type]),
  });
  const expected = shown(whole);
  const request = { batch: plan.batch, file: 'x.csv', kind: 'matters', of: 4, commands: plan.commands };
  let last = 0;
  for (; last < 300; last += 2) {
    const sheet = ready();
    const count = cutOffAfter(sheet, last, () => sheet.run('enterRows', [request]));
    if (count <= last) break;
    const replies = enter(sheet, plan);
    expect(replies.map(([result]) => result)).toEqual(['done', 'done', 'done', 'done']);
    expect(shown(sheet), `cut off after ${last} writes`).toEqual(expected);
    expect(sheet.call('lookAtImport', { batch: plan.batch, from: 0 })).toMatchObject({ untouched: 4 });
  }
  expect(last).toBeGreaterThan(10);
});
