/** The tabs say what the events say: after any steps, in any order, undone or not. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import './support/patience.ts';
import { issueCells, memberOf } from '../../apps-script/commands/issue-rows.ts';
import { matterRow, type Naming } from '../../apps-script/commands/matter-row.ts';
import { FOLLOWING, wholeRows } from '../../apps-script/commands/rows.ts';
import { eventsByMatter } from '../../apps-script/commands/write-events.ts';
import { type Command, commandSchema } from '../../shared/matters/commands.ts';
import { eventSchema, type MatterEvent } from '../../shared/matters/events.ts';
import { SOURCES } from '../../shared/matters/kinds.ts';
import { type FollowUp, isOpenStep, latestUndoable, STEPS } from '../../shared/matters/lifeCycle.ts';
import {
  foldEvents,
  isPaused,
  type MatterState,
  openActions,
  openPromises,
  openReferrals,
  uncheckedActions,
} from '../../shared/matters/state.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { tabWords } from '../../shared/text/tabs.ts';
import { addDays, stockholmDate } from '../../shared/time/dates.ts';
import { TestSheet } from './support/sheet.ts';

const DAY = 86_400_000;
const title = (table: keyof typeof tabWords.sv): string => tabWords.sv[table].title;

function eventsOf(sheet: TestSheet): readonly MatterEvent[] {
  return sheet.rows(title('events')).map((row) =>
    v.parse(eventSchema, {
      ...row,
      sequence: Number(row.key),
      source: SOURCES.find((source) => matterWords.sv.sources[source] === row.source),
      fact: JSON.parse(row.data ?? ''),
    }),
  );
}

type Fields = Readonly<Record<string, unknown>>;

/** What a person might give for a step; undefined where nothing sensible can be given. */
function fieldsFor(step: FollowUp, state: MatterState, pick: number, today: string): Fields | undefined {
  const later = addDays(today as `${number}-${number}-${number}`, 20 + (pick % 30));
  const [referral] = openReferrals(state);
  const [promise] = openPromises(state);
  const [action] = openActions(state);
  const [unchecked] = uncheckedActions(state);
  const part = referral?.questions?.findIndex((question) => !question.reply) ?? -1;
  const undone = latestUndoable(state);
  const fields: Readonly<Record<FollowUp, Fields | undefined>> = {
    acknowledge: { outcome: pick % 2 ? 'automatic' : 'personal', channel: 'mail' },
    triage: { owner: `Person ${pick % 3}`, theme: 'Klotter' },
    refer: {
      organisation: ['polisen', 'trafikkontoret', 'fastighetskontoret'][pick % 3],
      question: 'När blir det gjort?',
      ...(pick % 2 && { questions: ['Vad gör ni?', '=NU()'] }),
      ...(pick % 5 === 0 && { lead: true }),
    },
    record_answer: referral && {
      referral: referral.referral,
      outcome: pick % 4 ? 'yes' : 'holding',
      text: `Svar ${pick}`,
      ...(part >= 0 && pick % 4 && { part: part + 1 }),
    },
    remind: referral && {
      referral: referral.referral,
      how: 'phone',
      text: '+46 påminnelse',
      copied: ['a@b.se'],
    },
    extend_referral: referral && {
      referral: referral.referral,
      due: addDays(referral.due, 1 + (pick % 9)),
      reason: 'Mer tid',
    },
    pause_referral: referral && { referral: referral.referral, reason: 'De väntar på oss' },
    resume_referral: state.referrals.find(isPaused) && { referral: state.referrals.find(isPaused)?.referral },
    recall_referral: referral && { referral: referral.referral, reason: 'Fel mottagare' },
    ask_resident: { text: 'Vilken lampa?', channel: 'mail' },
    record_resident_answer: { text: 'Den vid torget' },
    decide: {
      outcome: pick % 2 ? 'yes' : 'no',
      reason: 'Därför',
      ...(pick % 3 === 0 && { meeting: today, record: '§ 7' }),
    },
    give_interim: { channel: 'phone', text: 'Vi väntar än', ...(pick % 2 && { due: later }) },
    give_feedback: { channel: 'mail', text: 'Det är lagat', link: 'https://example.se/svar' },
    record_verdict: { item: 'understood', outcome: 'yes' },
    promise: { what: 'Vi hör av oss', to: pick % 2 ? 'resident' : 'Föreningen', due: later },
    move_promise: promise && { item: promise.item, due: addDays(promise.due, 5), reason: 'Försenat' },
    keep_promise: promise && { item: promise.item },
    plan_action: { what: 'Byta lampan', owner: 'Anna', due: later, effect: 'Ljusare', baseline: 'Mörkt' },
    correct_action: action && {
      item: action.item,
      effect: 'Tryggare väg hem',
      indicator: 'Mätning',
      source: '',
    },
    move_action: action && { item: action.item, due: addDays(action.due, 5), reason: 'Försenat' },
    finish_action: action && { item: action.item, ...(pick % 2 && { evidence: 'https://example.se/foto' }) },
    cancel_action: action && { item: action.item, reason: 'Behövs inte' },
    check_effect: unchecked && { item: unchecked.item, outcome: 'effect', text: 'Ljust nu', example: true },
    correct: pick % 2 ? { title: `Ny rubrik ${pick}` } : { record: `SKÄ 2026/${pick}` },
    group: { group: `F-2026-000${1 + (pick % 2)}`, relation: pick % 3 ? 'same' : 'related' },
    ungroup: {},
    tell_apart: { other: `SKÄ-2026-${9000 + pick}` },
    add_note: { text: 'En anteckning' },
    withdraw: { reason: 'Löst ändå' },
    close: { reason: 'Klart' },
    reopen: { reason: 'Inte klart' },
    void_closing: { reason: 'Fel ärende' },
    strike: { reason: 'Dubblett' },
    undo: undone ? { undone } : undefined,
  };
  return fields[step];
}

/** Little can follow these, so that they come seldom. */
const ENDING: readonly FollowUp[] = ['strike', 'withdraw', 'close'];

/** One step in a matter, as the life cycle has it open; undefined when there is nothing to give it. */
function stepIn(
  sheet: TestSheet,
  matter: string,
  pick: number,
  seen: ReadonlySet<string>,
): Command | undefined {
  const state = foldEvents(eventsOf(sheet).filter((event) => event.matter === matter));
  if (!state) return undefined;
  const isWanted = (step: FollowUp) => pick % 11 === 0 || !ENDING.includes(step);
  const open = (Object.keys(STEPS) as FollowUp[]).filter((step) => isOpenStep(state, step) && isWanted(step));
  const fresh = pick % 2 ? [] : open.filter((step) => !seen.has(step));
  const choice = fresh.length > 0 ? fresh : open;
  // Undoing comes often, for it is what is hardest.
  const step = pick % 7 === 0 && open.includes('undo') ? 'undo' : choice[pick % choice.length];
  const fields = step && fieldsFor(step, state, pick, stockholmDate(new Date(sheet.now).toISOString()));
  return fields && v.parse(commandSchema, { type: step, id: sheet.ulid(), matter, ...fields });
}

/** Cells with something in them. What is known of a matter is compared by its content, not the order in its text. */
const filled = (cells: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([key, cell]) => cell !== '' && key !== 'notes')
      .map(([key, cell]) => [
        key,
        key === 'state' || key === 'status' ? JSON.parse(String(cell)) : String(cell),
      ]),
  );

/** Every tab against what follows from the events alone. */
function compare(sheet: TestSheet): void {
  const names = new Map(sheet.rows(title('organisations')).map((row) => [row.key, row.name ?? '']));
  const naming: Naming = { language: 'sv', organisationName: (id) => names.get(id) ?? id };
  const byMatter = eventsByMatter(eventsOf(sheet));
  const states = [...byMatter.values()].flatMap((events) => foldEvents(events) ?? []);
  for (const state of states) {
    const { text: _text, fields: _fields, ...row } = sheet.row(title('matters'), state.matter) ?? {};
    expect(filled(row), state.matter).toEqual(filled(matterRow(state, naming)));
  }
  for (const table of FOLLOWING) {
    const expected = new Map<string, Readonly<Record<string, unknown>>>();
    for (const events of byMatter.values())
      for (const [key, cells] of wholeRows(events, naming).get(table) ?? []) expected.set(key, filled(cells));
    const rows = sheet.rows(title(table));
    expect(new Map(rows.map((row) => [row.key, filled(row)])), table).toEqual(expected);
    expect(rows, `${table}: no row twice`).toHaveLength(expected.size);
  }
  for (const { title: _title, ...row } of sheet.rows(title('issues'))) {
    const members = states.filter((state) => state.group?.group === row.key).map(memberOf);
    expect(filled(row), 'issues').toEqual(filled(issueCells(row.key ?? '', members, naming)));
  }
}

describe('what the tabs say', () => {
  test('is what follows from the events, whatever was done and undone', () => {
    const steps = fc.array(fc.record({ of: fc.nat(2), pick: fc.nat(1_000), days: fc.nat(9) }), {
      minLength: 40,
      maxLength: 60,
    });
    const seen = new Set<string>();
    fc.assert(
      fc.property(steps, (wanted) => {
        const sheet = TestSheet.ready();
        const matters = sheet.captures(3);
        for (const { of, pick, days } of wanted) {
          sheet.now += days * DAY;
          const command = stepIn(sheet, matters[of] ?? '', pick, seen);
          if (!command) continue;
          if (sheet.perform(command).result === 'done') seen.add(command.type);
        }
        // Only within five working days, which the random days seldom leave.
        for (const matter of matters) {
          const closed = sheet.perform({ type: 'close', matter, reason: 'Klart' });
          if (closed.result !== 'done') continue;
          if (sheet.perform({ type: 'void_closing', matter, reason: 'Fel ärende' }).result === 'done')
            seen.add('void_closing');
        }
        compare(sheet);
      }),
      { numRuns: 8, seed: 20260413, endOnFailure: true },
    );
    // The steps were really taken: a generator whose commands are refused would prove nothing.
    expect(Object.keys(STEPS).filter((step) => !seen.has(step))).toEqual([]);
  }, 240_000);

  test('what is undone stays, and says so', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    const refer = { type: 'refer', id: sheet.ulid(), matter, organisation: 'polisen', question: 'Vad?' };
    sheet.done(refer);
    sheet.done({ type: 'undo', matter, undone: refer.id });
    expect(sheet.rows('Remisser')).toMatchObject([
      { key: `${matter}/R1`, stage: 'Ångrad', question: 'Vad?' },
    ]);
    expect(sheet.row('Ärenden', matter)).toMatchObject({ stage: 'Inkommet', due: '' });
    const decide = { type: 'decide', id: sheet.ulid(), matter, outcome: 'yes', reason: 'Därför' };
    sheet.done(decide);
    sheet.now += DAY;
    sheet.done({ type: 'undo', matter, undone: decide.id });
    expect(sheet.rows('Beslut')).toMatchObject([{ outcome: 'Ja', on: '2026-04-13', undone: '2026-04-14' }]);
    // The number is used again, and so is its row.
    sheet.done({ type: 'refer', matter, organisation: 'trafikkontoret', question: 'När?' });
    expect(sheet.rows('Remisser')).toMatchObject([{ stage: 'Öppen', organisation: 'Trafikkontoret' }]);
  });

  test('an issue counts its voices and who of them has been told', () => {
    const sheet = TestSheet.ready();
    const [one = '', two = '', three = ''] = sheet.captures(3);
    const group = 'F-2026-0001';
    sheet.done({ type: 'group', matter: one, group, relation: 'same', title: 'Belysningen vid torget' });
    sheet.done({ type: 'group', matter: two, group, relation: 'same' });
    sheet.done({ type: 'group', matter: three, group, relation: 'related' });
    sheet.done({ type: 'give_feedback', matter: two, channel: 'mail', text: 'Lagat.' });
    expect(sheet.rows('Frågor')).toMatchObject([
      {
        key: group,
        title: 'Belysningen vid torget',
        members: '2',
        related: '1',
        open: '3',
        told: '1 av 3',
        matters: `${one}, ${two}, ${three}`,
      },
    ]);
    sheet.done({ type: 'ungroup', matter: two });
    expect(sheet.row('Frågor', group)).toMatchObject({ members: '1', told: '0 av 2' });
    expect(sheet.row('Ärenden', two)?.group).toBe('');
  });
});
