import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { publicStatusOf } from '../../shared/feedback/publicStatus.ts';
import { newUlid } from '../../shared/identity/ulid.ts';
import {
  COMMAND_TYPES,
  type Command,
  commandSchema,
  type MatterCommand,
} from '../../shared/matters/commands.ts';
import { combined } from '../../shared/matters/decide/referral.ts';
import { dutyOf } from '../../shared/matters/duty.ts';
import { EVENT_TYPES } from '../../shared/matters/events.ts';
import { RESIDENT } from '../../shared/matters/fold.ts';
import {
  commandOf,
  isOpenStep,
  latestUndoable,
  nextSteps,
  STEPS,
  stageOf,
} from '../../shared/matters/lifeCycle.ts';
import { foldEvents, type MatterState } from '../../shared/matters/state.ts';
import { dutyLine } from '../../shared/text/duty.ts';
import { timelineDue, timelineLine } from '../../shared/text/matters.ts';
import { ledTo, MATTER } from './support/led.ts';

let count = 0;
/** A command with a ULID of its own. */
const command = <Type extends MatterCommand['type']>(
  type: Type,
  content: Omit<Extract<MatterCommand, { type: Type }>, 'type' | 'id' | 'matter'>,
): Command => v.parse(commandSchema, { type, id: newUlid(++count, () => 0.5), matter: MATTER, ...content });

const capture: Command = {
  type: 'capture',
  id: newUlid(0, () => 0),
  kind: 'citizen_proposal',
  channel: 'mail',
  title: 'Bänkar vid torget',
  text: 'Det finns ingenstans att vila.',
};
const refer = (organisation: string, more: object = {}) =>
  command('refer', { organisation, question: 'Kan det ordnas?', ...more });
const R1 = `${MATTER}/R1`;
const R2 = `${MATTER}/R2`;
const answer = (referral: string, more: object = {}) =>
  command('record_answer', { referral, outcome: 'yes', text: 'Ja, i höst.', ...more });

const begun = (...commands: [string, Command][]) => ledTo(['2026-03-02T08:00:00Z', capture], ...commands);
const referred = () => begun(['2026-03-03T08:00:00Z', refer('trafikkontoret')]);

describe('referrals', () => {
  it('that wait for us are started again first, and nobody is reminded meanwhile', () => {
    const led = referred();
    const likeliest = () => (led.state ? nextSteps(led.state) : []).slice(0, 3);
    expect(likeliest()).toContain('remind');
    expect(
      led.perform(
        '2026-03-04T08:00:00Z',
        command('pause_referral', { referral: R1, reason: 'De vill veta var.' }),
      ),
    ).toBeUndefined();
    expect(likeliest()[0]).toBe('resume_referral');
    expect(likeliest()).not.toContain('remind');
    expect(led.state && nextSteps(led.state)).not.toContain('remind');
    led.perform('2026-03-05T08:00:00Z', refer('polisen'));
    const remind = command('remind', { referral: R1, how: 'phone', text: '' });
    expect(led.perform('2026-03-05T09:00:00Z', remind)).toMatchObject({ reason: 'waits_for_us' });
  });

  it('several at once have one lead', () => {
    const led = begun(['2026-03-03T08:00:00Z', refer('trafikkontoret', { lead: true })]);
    expect(led.perform('2026-03-03T08:00:00Z', refer('polisen', { lead: true }))).toMatchObject({
      reason: 'second_lead',
      organisation: 'trafikkontoret',
    });
    expect(led.perform('2026-03-03T08:00:00Z', refer('polisen'))).toBeUndefined();
    expect(led.state && dutyOf(led.state, '2026-03-03')).toMatchObject({
      organisations: ['trafikkontoret', 'polisen'],
    });
  });

  it('numbered questions are answered one by one, and the last one ends the referral', () => {
    const led = begun([
      '2026-03-03T08:00:00Z',
      refer('trafikkontoret', { questions: ['Hur många?', 'När?'] }),
    ]);
    led.perform('2026-03-04T08:00:00Z', answer(R1, { part: 2, text: 'I höst.' }));
    expect(led.state && stageOf(led.state)).toBe('referred');
    expect(led.perform('2026-03-05T08:00:00Z', answer(R1, { part: 3 }))).toEqual({
      reason: 'unknown_part',
      part: 3,
      parts: 2,
    });
    led.perform('2026-03-05T08:00:00Z', answer(R1, { part: 1, outcome: 'no_with_reason', text: 'Inga.' }));
    expect(led.state?.referrals[0]).toMatchObject({
      answered: '2026-03-05',
      reply: { outcome: 'partly', text: '1. Inga. 2. I höst.' },
    });
  });

  it('a holding answer to one question keeps the referral open', () => {
    const led = begun(['2026-03-03T08:00:00Z', refer('trafikkontoret', { questions: ['När?'] })]);
    led.perform('2026-03-04T08:00:00Z', answer(R1, { part: 1, outcome: 'holding', text: 'Vi återkommer.' }));
    expect(led.state && stageOf(led.state)).toBe('referred');
  });

  it('while the department waits for us, the duty is ours', () => {
    const led = referred();
    led.perform('2026-03-05T08:00:00Z', command('pause_referral', { referral: R1, reason: 'Vilken bänk?' }));
    expect(led.state && dutyOf(led.state, '2026-03-09')).toMatchObject({
      holder: 'district',
      task: 'answer_department',
      since: '2026-03-05',
      workingDays: 2,
    });
    expect(
      led.perform('2026-03-06T08:00:00Z', command('pause_referral', { referral: R1, reason: 'x' })),
    ).toEqual({
      reason: 'not_at_this_stage',
      step: 'pause_referral',
      stage: 'referred',
    });
    led.perform('2026-03-09T08:00:00Z', command('resume_referral', { referral: R1 }));
    expect(led.state && dutyOf(led.state, '2026-03-09')).toMatchObject({ holder: 'organisation' });
  });

  it('an extension keeps the first day, and is later than the one that stands', () => {
    const led = referred();
    const due = led.state?.referrals[0]?.due ?? '2026-01-01';
    const extend = (day: typeof due) =>
      led.perform(
        '2026-03-05T08:00:00Z',
        command('extend_referral', { referral: R1, due: day, reason: 'Semester' }),
      );
    expect(extend(due)).toEqual({ reason: 'due_not_later', due, current: due });
    expect(extend('2026-05-04')).toBeUndefined();
    expect(led.state?.referrals[0]).toMatchObject({ firstDue: due, due: '2026-05-04' });
  });

  it('a recalled referral waits for nobody, and is not an answer', () => {
    const led = referred();
    led.perform('2026-03-05T08:00:00Z', command('recall_referral', { referral: R1, reason: 'Fel fråga' }));
    expect(led.state && stageOf(led.state)).toBe('received');
    expect(led.perform('2026-03-06T08:00:00Z', answer(R1))).toMatchObject({ reason: 'not_at_this_stage' });
    expect(led.perform('2026-03-06T08:00:00Z', refer('trafikkontoret'))).toBeUndefined();
    expect(led.state?.referrals.map(({ referral }) => referral)).toEqual([R1, R2]);
  });

  it('reminders climb the ladder by themselves, and words are needed in writing', () => {
    const led = referred();
    const remind = (how: 'mail' | 'phone', text: string) =>
      led.perform('2026-04-01T08:00:00Z', command('remind', { referral: R1, how, text }));
    expect(remind('mail', '')).toEqual({ reason: 'needs_text' });
    expect(remind('mail', 'Vi väntar sedan 3 mars.')).toBeUndefined();
    expect(remind('phone', '')).toBeUndefined();
    expect(led.state?.referrals[0]?.reminders.map(({ level, how }) => [level, how])).toEqual([
      [1, 'mail'],
      [2, 'phone'],
    ]);
  });

  it('an answer that it is somebody else’s leads on, not to the resident', () => {
    const led = referred();
    expect(led.perform('2026-03-05T08:00:00Z', answer(R1, { outcome: 'not_ours', to: 'nobody' }))).toEqual({
      reason: 'unknown_organisation',
      organisation: 'nobody',
    });
    led.perform('2026-03-05T08:00:00Z', answer(R1, { outcome: 'not_ours', to: 'polisen' }));
    expect(led.state?.referrals[0]?.reply?.to).toBe('polisen');
    expect(led.state && dutyOf(led.state, '2026-03-05')).toMatchObject({ task: 'refer_or_decide' });
  });

  it('several outcomes become one without hiding the no', () => {
    expect(combined(['yes', 'yes'])).toBe('yes');
    expect(combined(['yes', 'yes_in_plan'])).toBe('yes_in_plan');
    expect(combined(['yes', 'no_with_reason'])).toBe('partly');
    expect(combined(['no_with_reason', 'no_without_reason'])).toBe('no_without_reason');
    expect(combined(['not_ours', 'no_with_reason'])).toBe('no_with_reason');
  });
});

describe('promises and actions', () => {
  it('word on how it goes with a day is a promise; feedback keeps it, the first day stands', () => {
    const led = referred();
    const interim = (due: '2026-03-20' | '2026-04-20') =>
      led.perform(
        '2026-03-10T08:00:00Z',
        command('give_interim', { channel: 'mail', text: 'Vi väntar.', due }),
      );
    interim('2026-03-20');
    interim('2026-04-20');
    expect(led.state?.promises).toMatchObject([
      { item: `${MATTER}/L1`, to: RESIDENT, firstDue: '2026-03-20', due: '2026-04-20' },
    ]);
    led.perform('2026-04-15T08:00:00Z', command('give_feedback', { channel: 'mail', text: 'Ja.' }));
    expect(led.state?.promises[0]?.kept).toBe('2026-04-15');
  });

  it('an action outlives its matter: done with evidence, then looked at', () => {
    const led = begun(
      [
        '2026-03-03T08:00:00Z',
        command('plan_action', { what: 'Tre bänkar', owner: 'Sara', due: '2026-05-01' }),
      ],
      ['2026-03-04T08:00:00Z', command('give_feedback', { channel: 'mail', text: 'Tre bänkar i vår.' })],
      ['2026-03-04T09:00:00Z', command('close', {})],
    );
    const item = `${MATTER}/A1`;
    expect(
      led.perform('2026-04-01T08:00:00Z', command('check_effect', { item, outcome: 'effect', text: '' })),
    ).toMatchObject({ reason: 'not_at_this_stage' });
    led.perform('2026-04-01T08:00:00Z', command('move_action', { item, due: '2026-06-01', reason: 'Tjäle' }));
    led.perform(
      '2026-05-20T08:00:00Z',
      command('finish_action', { item, evidence: 'https://example.org/bild' }),
    );
    led.perform(
      '2026-08-20T08:00:00Z',
      command('check_effect', { item, outcome: 'effect', text: 'Används.', example: true }),
    );
    expect(led.state?.actions).toMatchObject([
      {
        firstDue: '2026-05-01',
        due: '2026-06-01',
        done: { on: '2026-05-20', outcome: 'evidence' },
        checked: { outcome: 'effect', example: true },
      },
    ]);
  });
});

describe('closing', () => {
  const closed = () => begun(['2026-03-06T08:00:00Z', command('close', { reason: 'Anonym' })]);

  it('a wrong closing can be struck out for five working days, and opened again for ever', () => {
    const strike = command('void_closing', { reason: 'Fel rad' });
    expect(closed().perform('2026-03-13T20:00:00Z', strike)).toBeUndefined();
    expect(closed().perform('2026-03-16T08:00:00Z', strike)).toEqual({
      reason: 'too_late_to_void',
      closed: '2026-03-06',
      last: '2026-03-13',
    });
    const led = closed();
    expect(
      led.perform('2027-03-16T08:00:00Z', command('reopen', { reason: 'Nya uppgifter' })),
    ).toBeUndefined();
    expect(led.state && dutyOf(led.state, '2027-03-16')).toMatchObject({
      task: 'triage',
      since: '2027-03-16',
    });
  });

  it('who was told before it was opened again has to be told again', () => {
    const led = referred();
    led.perform('2026-03-05T08:00:00Z', answer(R1));
    led.perform('2026-03-06T08:00:00Z', command('give_feedback', { channel: 'phone', text: 'Ja.' }));
    led.perform('2026-03-06T09:00:00Z', command('close', {}));
    led.perform('2026-04-06T09:00:00Z', command('reopen', { reason: 'Det blev inget' }));
    expect(led.state?.told).toBeUndefined();
    expect(led.state && stageOf(led.state)).toBe('received');
    const shown = led.state && publicStatusOf(led.state);
    expect(shown?.before).toEqual({ told: '2026-03-06', reopened: '2026-04-06' });
    expect(shown?.steps.find(({ step }) => step === 'told')?.on).toBeUndefined();
    led.perform('2026-04-07T09:00:00Z', command('close', { reason: 'Fel ärende' }));
    led.perform('2026-04-08T09:00:00Z', command('reopen', { reason: 'Rätt ärende' }));
    expect(led.state && publicStatusOf(led.state).before?.told).toBe('2026-03-06');
  });

  it('says in the line above it how a matter ended, in the words of the sheet', () => {
    const line = (end: Command) => {
      const led = begun(['2026-03-06T08:00:00Z', end]);
      return led.state && dutyLine(dutyOf(led.state, '2026-03-06'), 'sv', '2026-03-06').line;
    };
    expect(line(command('close', { reason: 'Anonym' }))).toBe('Avslutat. Ingen väntar.');
    expect(line(command('withdraw', { reason: 'Löst' }))).toBe('Återtaget. Ingen väntar.');
    expect(line(command('strike', { reason: 'Dubbelt' }))).toBe('Makulerat. Ingen väntar.');
  });

  it('struck out is counted nowhere, and only a coordinator or a manager does it', () => {
    const led = begun();
    const strike = command('strike', { reason: 'Dubbelregistrerat' });
    expect(led.perform('2026-03-06T08:00:00Z', strike, 'host')).toEqual({
      reason: 'not_allowed',
      step: 'strike',
      role: 'host',
    });
    expect(led.perform('2026-03-06T08:00:00Z', strike, 'coordinator')).toBeUndefined();
    expect(led.state && [stageOf(led.state), nextSteps(led.state)]).toEqual(['struck', ['undo']]);
  });
});

describe('the table of steps', () => {
  it('names every fact but the receipt once, and each leads back to a command', () => {
    const yielded = Object.values(STEPS).flatMap((step) => step.yields);
    expect([...new Set(yielded)].sort()).toEqual(
      EVENT_TYPES.filter((type) => type !== 'matter_received').sort(),
    );
    for (const type of EVENT_TYPES) expect(COMMAND_TYPES).toContain(commandOf(type));
    expect(commandOf('promise_made')).toBe('promise');
    expect(commandOf('matter_received')).toBe('capture');
  });
});

const later: readonly (() => Command)[] = [
  () => command('acknowledge', { outcome: 'personal', channel: 'mail' }),
  () => command('triage', { owner: 'Sara' }),
  () => command('correct', { place: 'Torget' }),
  () => command('group', { group: 'F-2026-0001', relation: 'same' }),
  () => command('ungroup', {}),
  () => command('tell_apart', { other: 'SKÄ-2026-0099' }),
  () => command('ask_resident', { text: 'Var?', channel: 'mail' }),
  () => command('record_resident_answer', { text: 'Vid torget' }),
  () => command('withdraw', {}),
  () => command('strike', { reason: 'Prov' }),
  () => refer('trafikkontoret'),
  () => refer('polisen', { questions: ['A?', 'B?'] }),
  () => answer(R1),
  () => answer(R1, { outcome: 'holding' }),
  () => answer(R2, { part: 1 }),
  () => answer(R2, { part: 2, outcome: 'no_with_reason' }),
  () => command('extend_referral', { referral: R1, due: '2026-12-01', reason: 'Mycket' }),
  () => command('pause_referral', { referral: R1, reason: 'Fråga' }),
  () => command('resume_referral', { referral: R1 }),
  () => command('recall_referral', { referral: R2, reason: 'Fel' }),
  () => command('remind', { referral: R1, how: 'phone', text: '' }),
  () => command('decide', { outcome: 'yes', reason: '' }),
  () => command('give_interim', { channel: 'mail', text: 'Vi väntar.', due: '2026-11-01' }),
  () => command('give_feedback', { channel: 'mail', text: 'Ja.' }),
  () => command('record_verdict', { item: 'understood', outcome: 'yes' }),
  () => command('promise', { what: 'Ett möte', to: RESIDENT, due: '2026-10-01' }),
  () => command('move_promise', { item: `${MATTER}/L1`, due: '2026-11-01', reason: 'Sjuk' }),
  () => command('keep_promise', { item: `${MATTER}/L1` }),
  () => command('plan_action', { what: 'Bänkar', owner: 'Sara', due: '2026-10-01' }),
  () => command('move_action', { item: `${MATTER}/A1`, due: '2026-12-01', reason: 'Tjäle' }),
  () => command('finish_action', { item: `${MATTER}/A1` }),
  () => command('cancel_action', { item: `${MATTER}/A1`, reason: 'Pengar' }),
  () => command('check_effect', { item: `${MATTER}/A1`, outcome: 'unclear', text: '' }),
  () => command('close', { reason: 'Klart' }),
  () => command('reopen', { reason: 'Mer' }),
  () => command('void_closing', { reason: 'Fel' }),
  () => command('add_note', { text: 'Ringde' }),
];

/** What is known, without the count of events and the lines that say how it came about. */
const core = ({ version: _version, timeline: _timeline, ...state }: MatterState) => state;

describe('whatever is done', () => {
  const walks = fc.array(fc.nat({ max: later.length - 1 }), { maxLength: 30 });

  it('only steps that are offered succeed, and what is known is the fold of what happened', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(walks, (walk) => {
        const led = begun();
        for (const index of walk) {
          const next = later[index]?.();
          if (!next || next.type === 'capture') continue;
          const isOffered = led.state !== undefined && isOpenStep(led.state, next.type);
          const refusal = led.perform('2026-03-09T08:00:00Z', next);
          if (!refusal) expect(isOffered).toBe(true);
          if (!refusal) reached.add(next.type);
        }
        expect(foldEvents(led.events)).toEqual(led.state);
        expect(led.state?.version).toBe(led.events.length);
      }),
      { numRuns: 600 },
    );
    expect(reached.size, 'the walk reaches nearly every step').toBeGreaterThan(28);
  });

  it('undoing brings back what was known before, as often as one likes', () => {
    fc.assert(
      fc.property(walks, fc.integer({ min: 1, max: 5 }), (walk, times) => {
        const led = begun();
        const before: MatterState[] = [];
        for (const index of walk) {
          const next = later[index]?.();
          const known = led.state;
          if (next && known && !led.perform('2026-03-09T08:00:00Z', next)) before.push(known);
        }
        for (let undone = 0; undone < times && led.state; undone++) {
          const latest = latestUndoable(led.state);
          const earlier = before.pop();
          if (latest === undefined || earlier === undefined) return;
          expect(led.perform('2026-03-10T08:00:00Z', command('undo', { undone: latest }))).toBeUndefined();
          expect(core(led.state)).toEqual(core(earlier));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the timeline says what was put right, from what to what', () => {
    const led = begun([
      '2026-03-03T08:00:00Z',
      command('correct', { kind: 'complaint', place: 'Sätra', title: capture.title }),
    ]);
    const last = led.state?.timeline.at(-1);
    expect(last && timelineLine(last, 'sv')).toMatch(/^Rättat · Slag: \S+ → Klagomål · Plats: tomt → Sätra$/);
  });

  it('the timeline says which step was undone, with whom and until when', () => {
    const led = referred();
    const extend = command('extend_referral', { referral: R1, due: '2026-06-01', reason: 'test' });
    expect(led.perform('2026-03-04T08:00:00Z', extend)).toBeUndefined();
    led.perform(
      '2026-03-04T09:00:00Z',
      command('undo', { undone: led.state?.timeline.at(-1)?.command ?? '' }),
    );
    const last = led.state?.timeline.at(-1);
    expect(last).toMatchObject({
      type: 'undone',
      undid: 'referral_extended',
      organisation: 'trafikkontoret',
    });
    expect(last && timelineLine(last, 'sv') + timelineDue(last, 'sv', '2026-03-04')).toBe(
      'Ångrat: Mer tid till trafikkontoret, senast 1 juni',
    );
  });

  it('what is not the latest is not undone', () => {
    const led = begun(
      ['2026-03-03T08:00:00Z', command('add_note', { text: 'Ett' })],
      ['2026-03-03T09:00:00Z', command('add_note', { text: 'Två' })],
    );
    const first = led.events[1]?.command ?? '';
    expect(led.perform('2026-03-04T08:00:00Z', command('undo', { undone: first }))).toEqual({
      reason: 'not_latest',
    });
  });
});
