import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newUlid } from '../../shared/identity/ulid.ts';
import type { Command } from '../../shared/matters/commands.ts';
import { dutyOf } from '../../shared/matters/duty.ts';
import { nextSteps, stageOf } from '../../shared/matters/lifeCycle.ts';
import { foldEvents } from '../../shared/matters/state.ts';
import { ANSWER_OUTCOMES, isSubstantive } from '../../shared/referrals/outcomes.ts';
import { Led, ledTo, MATTER } from './support/led.ts';

const id = newUlid(0, () => 0);

const capture: Command = {
  type: 'capture',
  id,
  kind: 'fault_report',
  channel: 'social_media',
  title: 'Mörkt vid gångvägen',
  text: 'Lampan har varit trasig i tre veckor.',
};
const refer: Command = {
  type: 'refer',
  id,
  matter: MATTER,
  organisation: 'trafikkontoret',
  question: 'När lagas belysningen?',
};
const answer = (outcome: (typeof ANSWER_OUTCOMES)[number]): Command => ({
  type: 'record_answer',
  id,
  matter: MATTER,
  referral: `${MATTER}/R1`,
  outcome,
  text: 'Lampan byts i vecka 16.',
});
const tell: Command = {
  type: 'give_feedback',
  id,
  matter: MATTER,
  channel: 'reply_in_thread',
  text: 'Lampan byts i vecka 16.',
};

describe('the loop', () => {
  it('keeps numbered questions in the timeline, after the main one', () => {
    const led = ledTo(['2026-04-02T08:00:00Z', capture]);
    led.perform('2026-04-07T09:00:00Z', { ...refer, questions: ['Vem äger stolpen?', 'Finns det pengar?'] });
    expect(led.state?.timeline[1]?.excerpt).toBe(
      'När lagas belysningen? 1. Vem äger stolpen? 2. Finns det pengar?',
    );
    led.perform('2026-04-07T09:00:00Z', {
      ...refer,
      organisation: 'polisen',
      question: 'En lång fråga. '.repeat(30),
      questions: ['Vem äger stolpen?'],
    });
    expect(led.state?.timeline[2]?.excerpt).toMatch(/… 1\. Vem äger stolpen\?$/);
  });

  it('walks from a resident to an answer, and always says who is waited for', () => {
    const led = ledTo(['2026-04-02T08:00:00Z', capture]);
    const duty = (today: `${number}-${number}-${number}`) => led.state && dutyOf(led.state, today);
    expect(duty('2026-04-07')).toEqual({
      holder: 'district',
      task: 'triage',
      since: '2026-04-02',
      workingDays: 1,
    });

    led.perform('2026-04-07T08:00:00Z', { type: 'triage', id, matter: MATTER, owner: 'Sara' });
    expect(duty('2026-04-07')).toMatchObject({ task: 'refer_or_decide', since: '2026-04-07' });

    led.perform('2026-04-07T09:00:00Z', refer);
    expect(duty('2026-05-12')).toEqual({
      holder: 'organisation',
      organisations: ['trafikkontoret'],
      since: '2026-04-07',
      workingDays: 24,
      due: '2026-05-06',
      workingDaysLeft: -4,
    });

    led.perform('2026-05-12T09:00:00Z', answer('yes'));
    expect(duty('2026-05-13')).toMatchObject({ task: 'tell', since: '2026-05-12' });

    led.perform('2026-05-13T09:00:00Z', { type: 'decide', id, matter: MATTER, outcome: 'yes', reason: '' });
    led.perform('2026-05-13T10:00:00Z', tell);
    expect(duty('2026-05-13')).toMatchObject({ task: 'close' });
    led.perform('2026-05-13T11:00:00Z', { type: 'close', id, matter: MATTER });
    expect(duty('2026-05-13')).toEqual({ holder: 'nobody' });
    expect(led.state?.timeline.map((entry) => entry.type)).toEqual([
      'matter_received',
      'matter_triaged',
      'referral_sent',
      'referral_answered',
      'decision_made',
      'feedback_given',
      'matter_closed',
    ]);
  });

  it('a holding reply does not stop the clock', () => {
    for (const outcome of ANSWER_OUTCOMES) {
      const led = ledTo(['2026-04-02T08:00:00Z', capture], ['2026-04-02T09:00:00Z', refer]);
      led.perform('2026-04-09T09:00:00Z', answer(outcome));
      expect(led.state && stageOf(led.state), outcome).toBe(isSubstantive(outcome) ? 'answered' : 'referred');
    }
    expect(ANSWER_OUTCOMES.filter((outcome) => !isSubstantive(outcome))).toEqual(['needs_more', 'holding']);
  });

  it('forwarding is not closing: the matter is waited for until every department has answered', () => {
    const led = ledTo(
      ['2026-04-02T08:00:00Z', capture],
      ['2026-04-02T09:00:00Z', refer],
      ['2026-04-07T09:00:00Z', { ...refer, organisation: 'stockholmshem' }],
      ['2026-04-08T09:00:00Z', answer('not_ours')],
    );
    expect(led.state && dutyOf(led.state, '2026-04-08')).toMatchObject({ organisations: ['stockholmshem'] });
  });

  it('the default answer day is the target in working days, a day given is kept', () => {
    const led = ledTo(
      ['2026-04-02T08:00:00Z', capture],
      ['2026-04-02T09:00:00Z', refer],
      ['2026-04-02T09:00:00Z', { ...refer, organisation: 'stockholmshem', due: '2026-04-30' }],
    );
    expect(led.state?.referrals.map((referral) => referral.due)).toEqual(['2026-05-05', '2026-04-30']);
  });
});

describe('refusals', () => {
  const at = '2026-04-08T09:00:00Z';
  const led = () => ledTo(['2026-04-02T08:00:00Z', capture], ['2026-04-02T09:00:00Z', refer]);

  it.each<[string, Command, object]>([
    ['asking the same department twice', refer, { reason: 'already_asked' }],
    ['asking nobody', { ...refer, organisation: 'nobody' }, { reason: 'unknown_organisation' }],
    [
      'an answer day that has been',
      { ...refer, organisation: 'sl', due: '2026-04-07' },
      { reason: 'due_in_the_past' },
    ],
    [
      'an answer to a referral that is not there',
      { ...answer('yes'), referral: 'X' } as Command,
      { reason: 'unknown_referral' },
    ],
    [
      'an answer before the question',
      { ...answer('yes'), answered: '2026-04-01' } as Command,
      { reason: 'day_before', earliest: '2026-04-02' },
    ],
    [
      'an answer tomorrow',
      { ...answer('yes'), answered: '2026-04-09' } as Command,
      { reason: 'day_in_the_future' },
    ],
    ['an answer without words', { ...answer('yes'), text: '' } as Command, { reason: 'needs_answer_text' }],
    [
      'a no without a reason',
      { type: 'decide', id, matter: MATTER, outcome: 'no', reason: '' },
      { reason: 'needs_reason' },
    ],
    ['a silent closing without a reason', { type: 'close', id, matter: MATTER }, { reason: 'needs_reason' }],
    [
      'closing before the department was asked',
      { type: 'close', id, matter: MATTER, reason: 'Dubblett', closed: '2026-04-01' } as Command,
      { reason: 'day_before' },
    ],
    [
      'closing on a day to come',
      { type: 'close', id, matter: MATTER, reason: 'Dubblett', closed: '2026-12-24' } as Command,
      { reason: 'day_in_the_future' },
    ],
    ['telling before it came in', { ...tell, told: '2026-04-01' } as Command, { reason: 'day_before' }],
  ])('%s', (_name, command, refusal) => {
    const matter = led();
    const before = matter.state;
    expect(matter.perform(at, command)).toMatchObject(refusal);
    expect(matter.state, 'a refusal changes nothing').toBe(before);
  });

  it('a matter that is not there, and a capture from the future', () => {
    expect(new Led().perform(at, refer)).toEqual({ reason: 'unknown_matter', matter: MATTER });
    expect(new Led().perform(at, { ...capture, received: '2026-04-09' })).toMatchObject({
      reason: 'day_in_the_future',
    });
  });
});

describe('whatever is tried', () => {
  const commands = fc.array(
    fc.constantFrom<Command>(
      { type: 'triage', id, matter: MATTER, owner: 'Sara' },
      refer,
      { ...refer, organisation: 'stockholmshem' },
      answer('yes'),
      answer('holding'),
      { ...answer('no_with_reason'), referral: `${MATTER}/R2` } as Command,
      { type: 'decide', id, matter: MATTER, outcome: 'partly', reason: 'Ekonomin' },
      tell,
      { type: 'close', id, matter: MATTER, reason: 'Dubblett' },
    ),
    { maxLength: 25 },
  );

  it('only steps that are offered succeed, and the state is the fold of the events', () => {
    fc.assert(
      fc.property(commands, (tried) => {
        const led = ledTo(['2026-04-02T08:00:00Z', capture]);
        for (const command of tried) {
          const offered = led.state ? nextSteps(led.state) : [];
          const refusal = led.perform('2026-04-09T08:00:00Z', command);
          if (!refusal) expect(offered).toContain(command.type);
        }
        expect(foldEvents(led.events)).toEqual(led.state);
        expect(led.state?.version).toBe(led.events.length);
      }),
    );
  });

  it('the state always fits a cell of the sheet', () => {
    const led = ledTo([
      '2026-04-02T08:00:00Z',
      { ...capture, title: 'x'.repeat(500), text: 'å'.repeat(20_000) },
    ]);
    for (let round = 0; round < 300; round++) {
      led.perform('2026-04-09T08:00:00Z', { ...tell, text: 'å'.repeat(5_000) } as Command);
    }
    expect(JSON.stringify(led.state).length).toBeLessThan(50_000);
  });
});
