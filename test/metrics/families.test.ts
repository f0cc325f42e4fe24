import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '../../shared/time/workingDays.ts';
import { engineOf, event, figuresOf, many } from './support/figures.ts';

/** Cut-off 2026-04-30, period January–April 2026, unless a test says otherwise. */
describe('intake', () => {
  it('M1, M23: every matter counts, and an issue once', () => {
    const events = many(12, (matter, index) => [
      event(matter, 'matter_received', '2026-02-02', {
        channel: index < 4 ? 'phone' : 'mail',
        ...(index < 5 && { group: 'lampan' }),
        ...(index === 5 && { group: 'bänken' }),
        ...(index === 11 && { anonymous: true }),
      }),
    ]);
    const { M1, M23 } = figuresOf([...events, event('old', 'matter_received', '2025-12-31')]);
    expect(M1).toMatchObject({ value: 12, issues: 8, anonymous: 1, channels: { mail: 8, phone: 4 } });
    expect(M23).toMatchObject({ value: 1.5, issues: 8 });
    expect(M23.top).toEqual([
      { group: 'lampan', matters: 5 },
      { group: 'bänken', matters: 1 },
    ]);
  });

  it('M2: a reopened matter is open again, and counted in the change', () => {
    const events = [
      event('A', 'matter_received', '2025-11-03'),
      event('A', 'matter_closed', '2026-02-02'),
      event('A', 'matter_reopened', '2026-03-02'),
      event('B', 'matter_received', '2025-11-03'),
      event('B', 'matter_closed', '2025-12-01'),
      event('C', 'matter_received', '2026-01-12'),
    ];
    expect(figuresOf(events).M2).toMatchObject({
      value: 2,
      atStart: 1,
      inflow: 1,
      closures: 1,
      reopenings: 1,
      change: 1,
    });
  });
});

describe('promptness', () => {
  const received = (matter: string) => event(matter, 'matter_received', '2026-02-02');

  it('M3: those without a receipt still wait; automatic receipts apart; five working days', () => {
    const events = many(20, (matter, index) => [
      received(matter),
      ...(index < 6 ? [event(matter, 'matter_acknowledged', '2026-02-02', { outcome: 'automatic' })] : []),
      ...(index >= 6 && index < 12 ? [event(matter, 'matter_acknowledged', '2026-02-10')] : []),
    ]);
    const { M3 } = figuresOf(events);
    expect(M3).toMatchObject({ n: 20, events: 12, waiting: 8, value: 6, automatic: 6 });
    expect(M3.p80).toMatchObject({ value: null, state: 'not_reached' });
    expect(M3.inTime).toMatchObject({ count: 6, n: 20, share: 0.3, notMatured: 0 });
    expect(M3.byPerson).toMatchObject({ events: 6, p50: { state: 'too_few' } });
    expect(figuresOf(events, { asOf: '2026-02-06' }).M3.inTime).toMatchObject({ n: 0, notMatured: 20 });
  });

  it('M4, M5: triage with the untriaged waiting; referred of those triaged in the period', () => {
    const events = many(12, (matter, index) => [
      received(matter),
      ...(index < 10 ? [event(matter, 'matter_triaged', index < 7 ? '2026-02-04' : '2026-02-09')] : []),
      ...(index < 5 ? [event(matter, 'referral_sent', '2026-02-09', { referral: `${matter}/R1` })] : []),
    ]);
    const { M4, M5 } = figuresOf(events);
    expect(M4).toMatchObject({ n: 12, events: 10, waiting: 2, value: 2 });
    expect(M5).toMatchObject({ n: 10, value: 0.5 });
  });
});

describe('referrals', () => {
  const referred = (count: number, answeredOn: (index: number) => string | undefined, sent = '2026-01-12') =>
    many(count, (matter, index) => {
      const on = answeredOn(index);
      const referral = `${matter}/R1`;
      return [
        event(matter, 'matter_received', '2026-01-05'),
        event(matter, 'referral_sent', sent, { referral, organisation: index % 2 === 0 ? 'trafik' : 'park' }),
        ...(on ? [event(matter, 'referral_answered', on, { referral, outcome: 'yes' })] : []),
      ];
    });

  it('M6, M7: open ones count, recalled ones never answer', () => {
    const tenth = addWorkingDays('2026-01-12', 10);
    const open = referred(20, (index) => (index < 10 ? tenth : undefined));
    expect(figuresOf(open)).toMatchObject({
      M6: { n: 20, value: 0.5, answered: 10, waiting: 10 },
      M7: { value: 10, p80: { state: 'not_reached' } },
    });
    // Recalled on day five: with 1 − Kaplan–Meier they would be censored and the share 10 of 15.
    const recalled = [15, 16, 17, 18, 19].map((index) =>
      event(`M-${index}`, 'referral_recalled', addWorkingDays('2026-01-12', 5), {
        referral: `M-${index}/R1`,
      }),
    );
    expect(figuresOf([...open, ...recalled]).M6).toMatchObject({ value: 0.5, endedOtherwise: 5, waiting: 5 });
  });

  it('M6: the pause is taken off, and shown with it too', () => {
    const late = addWorkingDays('2026-01-12', 35);
    const events = referred(10, () => late);
    const paused = many(10, (matter) => [
      event(matter, 'referral_paused', '2026-01-19', { referral: `${matter}/R1` }),
      event(matter, 'referral_resumed', '2026-01-30', { referral: `${matter}/R1` }),
    ]);
    expect(figuresOf(events).M6.value).toBe(0);
    const { M6, M7 } = figuresOf([...events, ...paused]);
    expect([M6.value, M6.withPauses[0]?.incidence]).toEqual([1, 0]);
    expect([M7.value, M7.withPauses.p50.value]).toEqual([26, 35]);
  });

  it('M6: only what was sent in the last twelve months', () => {
    const events = [...referred(10, () => undefined, '2025-04-30')];
    const old = events.map((each) =>
      each.type === 'matter_received' ? { ...each, at: '2025-04-01' } : each,
    );
    expect(figuresOf(old).M6.n).toBe(0);
    expect(figuresOf(old, { asOf: '2026-04-29' }).M6.n).toBe(10);
  });

  it('M8: age is not shortened by a pause; overdue the day after the due day', () => {
    const events = [
      event('A', 'matter_received', '2026-04-01'),
      event('A', 'referral_sent', '2026-04-13', {
        referral: 'R1',
        organisation: 'trafik',
        due: '2026-04-30',
      }),
      event('A', 'referral_paused', '2026-04-20', { referral: 'R1' }),
      event('B', 'matter_received', '2026-04-01'),
      event('B', 'referral_sent', '2026-04-20', { referral: 'R1', organisation: 'park', due: '2026-04-29' }),
      event('B', 'referral_reminded', '2026-04-30', { referral: 'R1' }),
    ];
    const engine = engineOf(events);
    expect(engine.figures().figures.M8).toMatchObject({
      value: 2,
      overdue: 1,
      withoutReminder: 1,
      paused: 1,
      oldestAge: 13,
      p50Age: 8,
      departments: [
        { organisation: 'park', open: 1, overdue: 1, oldestAge: 8 },
        { organisation: 'trafik', open: 1, overdue: 0, oldestAge: 13 },
      ],
    });
    expect(engine.matters('M8.overdue')).toEqual(['B']);
  });

  it('M9, M10: the last substantive answer counts, a holding reply alone is its own class', () => {
    const answer = (matter: string, at: string, outcome: string) =>
      event(matter, 'referral_answered', at, { referral: `${matter}/R1`, outcome });
    const events = [
      ...referred(12, () => undefined),
      ...['yes', 'yes_in_plan', 'partly', 'no_with_reason', 'no_without_reason', 'not_ours', 'not_ours'].map(
        (outcome, index) => answer(`M-${index}`, '2026-02-02', outcome),
      ),
      answer('M-7', '2026-02-02', 'holding'),
      answer('M-8', '2026-02-02', 'needs_more'),
      answer('M-9', '2026-02-02', 'holding'),
      answer('M-9', '2026-02-20', 'yes'),
      answer('M-10', '2026-02-02', 'no_with_reason'),
      answer('M-10', '2026-02-20', 'partly'),
      event('M-11', 'referral_recalled', '2026-02-02', { referral: 'M-11/R1' }),
    ];
    const { M9, M10 } = figuresOf(events);
    const counts = Object.fromEntries(Object.entries(M9.classes).map(([name, { count }]) => [name, count]));
    expect(counts).toEqual({
      yes: 2,
      yes_in_plan: 1,
      partly: 2,
      no_with_reason: 1,
      no_without_reason: 1,
      not_ours: 2,
      holding_only: 2,
      unclassified: 0,
    });
    expect(M9).toMatchObject({ n: 11, heard: { count: 5, n: 11 } });
    // Ended: nine answered in substance and one recalled; the two holding ones are still open.
    expect(M10).toMatchObject({ n: 10, value: 0.2, hopsPerCase: 0.2, mostHops: 1, returnedCases: 2 });
  });

  it('M26: reminders per answered referral, and whether the answer came within ten working days', () => {
    const events = [
      ...referred(3, (index) => ['2026-03-09', '2026-04-01', undefined][index]),
      event('M-0', 'referral_reminded', '2026-02-23', { referral: 'M-0/R1' }),
      event('M-1', 'referral_reminded', '2026-02-23', { referral: 'M-1/R1' }),
      event('M-1', 'referral_reminded', '2026-03-23', { referral: 'M-1/R1' }),
      event('M-2', 'referral_reminded', '2026-04-27', { referral: 'M-2/R1' }),
    ];
    expect(figuresOf(events).M26).toMatchObject({
      n: 2,
      value: 1.5,
      sent: 4,
      answeredSoon: { count: 2, n: 3, notMatured: 1 },
      levels: [
        { level: 1, referrals: 2 },
        { level: 2, referrals: 1 },
      ],
      openReminded: 1,
    });
  });
});

describe('feedback', () => {
  it('M11: from the last answer that was needed; nothing to hand back while one is open', () => {
    const answered = (matter: string, number: number, at: string | undefined) => [
      event(matter, 'referral_sent', '2026-01-12', { referral: `${matter}/R${number}` }),
      ...(at
        ? [event(matter, 'referral_answered', at, { referral: `${matter}/R${number}`, outcome: 'yes' })]
        : []),
    ];
    const events = many(10, (matter) => [
      event(matter, 'matter_received', '2026-01-05'),
      ...answered(matter, 1, '2026-02-02'),
      ...answered(matter, 2, '2026-02-09'),
      event(matter, 'feedback_given', '2026-02-13'),
    ]);
    const waiting = [event('W', 'matter_received', '2026-01-05'), ...answered('W', 1, '2026-02-02')];
    const open = [
      event('O', 'matter_received', '2026-01-05'),
      ...answered('O', 1, '2026-02-02'),
      ...answered('O', 2, undefined),
    ];
    const engine = engineOf([...events, ...waiting, ...open]);
    expect(engine.figures().figures.M11).toMatchObject({ n: 11, events: 10, waiting: 1, value: 4 });
    expect(engine.matters('M11.waiting')).toEqual(['W']);
  });

  it('M12: a silent closing that was reopened is waiting again', () => {
    const events = many(12, (matter) => [
      event(matter, 'matter_received', '2026-02-02'),
      event(matter, 'matter_closed', '2026-02-09'),
      event(matter, 'matter_reopened', '2026-02-16'),
    ]);
    expect(figuresOf(events).M12).toMatchObject({ n: 12, events: 0, competing: 0, waiting: 12 });
    const told = many(12, (matter) => [event(matter, 'feedback_given', '2026-02-20')]);
    expect(figuresOf([...events, ...told]).M12).toMatchObject({
      events: 12,
      value: 14,
      total: { events: 0 },
    });
  });

  it('M12: the own clock takes off overlapping referrals once', () => {
    const events = many(10, (matter) => [
      event(matter, 'matter_received', '2026-02-02'),
      event(matter, 'referral_sent', '2026-02-03', { referral: `${matter}/R1` }),
      event(matter, 'referral_sent', '2026-02-05', { referral: `${matter}/R2` }),
      event(matter, 'referral_answered', '2026-02-10', { referral: `${matter}/R1`, outcome: 'yes' }),
      event(matter, 'referral_answered', '2026-02-12', { referral: `${matter}/R2`, outcome: 'yes' }),
      event(matter, 'feedback_given', '2026-02-16'),
    ]);
    const { M12 } = figuresOf(events);
    // 2 → 16 February: ten working days; 3 → 12 February was the departments': seven.
    expect([M12.value, M12.ownClock.p50.value]).toEqual([10, 3]);
  });

  it('M13: told within 90 days among the matured; anonymous apart, withdrawn out', () => {
    const events = many(20, (matter, index) => [
      event(matter, 'matter_received', index < 15 ? '2026-01-12' : '2026-03-02', {
        ...(index === 14 && { anonymous: true }),
      }),
      ...(index < 6 ? [event(matter, 'feedback_given', '2026-04-12')] : []),
      ...(index === 6 ? [event(matter, 'feedback_given', '2026-04-13')] : []),
      ...(index === 13 ? [event(matter, 'matter_withdrawn', '2026-02-02')] : []),
    ]);
    const { M13 } = figuresOf(events);
    expect(M13).toMatchObject({ n: 13, withdrawn: 1 });
    expect(M13.by[0]?.told).toMatchObject({ count: 6, n: 13, notMatured: 5 });
    expect(M13.by[0]?.public).toMatchObject({ count: 0, n: 1 });
    expect(M13.by[1]?.told).toMatchObject({ n: 0, notMatured: 18 });
  });

  it('M14, M21: reopened leaves the silent ones; observed for 90 days', () => {
    const events = [
      ...many(4, (matter) => [
        event(matter, 'matter_received', '2025-12-01'),
        event(matter, 'matter_closed', '2026-01-12'),
      ]),
      event('M-0', 'feedback_given', '2026-01-10'),
      event('M-1', 'matter_reopened', '2026-04-12'),
      event('M-2', 'matter_withdrawn', '2026-01-12'),
      event('N', 'matter_received', '2026-02-02'),
      event('N', 'matter_closed', '2026-04-02'),
    ];
    const { M14, M21 } = figuresOf(events);
    expect(M14).toMatchObject({ n: 3, value: 2 });
    expect(M21.reopened).toMatchObject({ count: 1, n: 3, notMatured: 1 });
  });

  it('M15: a date that has not come is not counted; one for the day of the cut-off is', () => {
    const events = [
      event('A', 'matter_received', '2026-02-02'),
      event('A', 'promise_made', '2026-02-02', { due: '2026-04-30' }),
      event('B', 'matter_received', '2026-02-02'),
      event('B', 'promise_made', '2026-02-02', { due: '2026-03-02' }),
      event('B', 'feedback_given', '2026-03-02'),
    ];
    expect(figuresOf(events).M15.kept).toMatchObject({ count: 1, n: 2, notMatured: 0 });
    expect(figuresOf(events, { asOf: '2026-04-29' }).M15.kept).toMatchObject({ n: 1, notMatured: 1 });
  });

  it('M22: replies only of those who were told, and the response rate', () => {
    const events = many(20, (matter, index) => [
      event(matter, 'matter_received', '2026-02-02'),
      event(matter, 'feedback_given', '2026-02-20'),
      ...(index < 12
        ? [
            event(matter, 'verdict_given', '2026-03-02', {
              item: 'understood',
              outcome: index < 9 ? 'yes' : 'no',
            }),
          ]
        : []),
      ...(index === 0
        ? [event(matter, 'verdict_given', '2026-03-02', { item: 'fixed', outcome: 'dont_know' })]
        : []),
    ]);
    const { M22 } = figuresOf(events);
    expect(M22).toMatchObject({ n: 12, value: 0.75, response: { count: 12, n: 20, share: 0.6 } });
    expect(M22.questions[1]).toMatchObject({
      question: 'fixed',
      answers: { dont_know: 1 },
      yes: { share: null },
    });
  });
});

describe('M16 where the time goes', () => {
  it('splits a shared day equally, gives paused days to the district, and keeps to the period', () => {
    const events = [
      event('A', 'matter_received', '2025-12-22'),
      event('A', 'referral_sent', '2026-01-10', { referral: 'R1', organisation: 'trafik' }),
      event('A', 'referral_sent', '2026-01-20', { referral: 'R2', organisation: 'park' }),
      event('A', 'question_asked', '2026-01-25'),
      event('A', 'question_answered', '2026-01-28'),
      event('A', 'referral_answered', '2026-01-30', { referral: 'R2', outcome: 'yes' }),
      event('A', 'referral_paused', '2026-02-05', { referral: 'R1' }),
      event('A', 'referral_resumed', '2026-02-10', { referral: 'R1' }),
      event('A', 'referral_answered', '2026-02-15', { referral: 'R1', outcome: 'yes' }),
      event('A', 'matter_closed', '2026-02-20'),
    ];
    // District 1–10 January, 6–10 and 16–20 February. Traffic alone 11–20 January, then half with parks, a third
    // while the resident was asked (26–28), half again to the 30th, alone to 5 and 11–15 February.
    const days = Object.fromEntries(figuresOf(events).M16.holders.map((each) => [each.holder, each.days]));
    expect(days).toEqual({
      district: 10 + 5 + 5,
      trafik: 10 + 2.5 + 1 + 1 + 6 + 5,
      park: 2.5 + 1 + 1,
      citizen: 1,
    });
    expect(figuresOf(events).M16.n).toBe(51);
  });
});

describe('proposals, dialogues, actions', () => {
  it('M17: the watch counts open proposals, the share those whose year ran out; nothing pauses it', () => {
    const proposal = (matter: string, received: string, decided?: string) => [
      event(matter, 'matter_received', received, { kind: 'citizen_proposal' }),
      event(matter, 'question_asked', received),
      ...(decided ? [event(matter, 'decision_made', decided)] : []),
    ];
    const events = [
      ...proposal('A', '2025-08-02'),
      ...proposal('B', '2025-08-03'),
      ...proposal('C', '2025-03-03', '2026-03-03'),
      ...proposal('D', '2025-03-03', '2026-03-04'),
      ...proposal('E', '2025-03-03'),
      event('F', 'matter_received', '2025-03-03', { kind: 'complaint' }),
    ];
    const engine = engineOf(events);
    expect(engine.figures().figures.M17).toMatchObject({
      n: 3,
      value: 2,
      pastYear: 1,
      withinYear: { count: 1, n: 3, notMatured: 0 },
    });
    expect(engine.matters('M17.watch')).toEqual(['A', 'E']);
    expect(engine.matters('M17.late')).toEqual(['D', 'E']);
  });

  it('M18: held by the day first promised; inputs with a written outcome', () => {
    const events = [
      event('D1', 'dialogue_planned', '2026-01-12', { due: '2026-03-02' }),
      event('D1', 'feedback_meeting_held', '2026-03-02'),
      event('D2', 'dialogue_planned', '2026-01-12', { due: '2026-03-02' }),
      event('D2', 'dialogue_moved', '2026-02-12', { due: '2026-04-02' }),
      event('D2', 'feedback_meeting_held', '2026-04-02'),
      event('D3', 'dialogue_planned', '2026-01-12', { due: '2026-06-02' }),
      event('D1', 'input_received', '2026-01-20', { item: '1' }),
      event('D1', 'input_received', '2026-01-20', { item: '2' }),
      event('D1', 'input_answered', '2026-03-02', { item: '1', outcome: 'done' }),
    ];
    const { M18, M1, M27 } = figuresOf(events);
    expect(M18).toMatchObject({ held: { count: 1, n: 2 }, moved: 1, inputs: { count: 1, n: 2 } });
    expect([M1.value, M27.n]).toEqual([0, 0]);
  });

  it('M19, M20: done needs evidence and the first date; the check is due after 90 days', () => {
    const action = (matter: string, due: string) =>
      event(matter, 'action_planned', '2025-10-01', { item: 'Å', due });
    const done = (matter: string, at: string, outcome = 'evidence') =>
      event(matter, 'action_done', at, { item: 'Å', outcome });
    const events = [
      action('A', '2026-01-20'),
      done('A', '2026-01-20'),
      event('A', 'effect_checked', '2026-04-22', { item: 'Å', outcome: 'effect' }),
      action('B', '2026-01-20'),
      done('B', '2026-01-20', 'no_evidence'),
      action('C', '2026-01-20'),
      event('C', 'action_moved', '2026-01-19', { item: 'Å', due: '2026-03-20' }),
      done('C', '2026-03-20'),
      action('D', '2026-01-20'),
      event('D', 'action_cancelled', '2026-01-10', { item: 'Å' }),
      action('E', '2026-01-12'),
      done('E', '2026-01-10'),
    ];
    const engine = engineOf(events);
    const { M19, M20 } = engine.figures().figures;
    expect(M19).toMatchObject({ inTime: { count: 2, n: 4 }, moved: 1, cancelled: 1 });
    expect(M20).toMatchObject({ checked: { count: 1, n: 2 }, missing: 1, results: { effect: 1, none: 0 } });
    expect(engine.matters('M20.missing')).toEqual(['E']);
    expect(engine.matters('M19.late')).toEqual(['B', 'C']);
  });
});

describe('M24 monitoring', () => {
  it('counts working days and whole hours; Saturday’s post clipped on Monday is the same working day', () => {
    const clip = (matter: string, posted: string | undefined, clipped: string) => [
      event(matter, 'matter_clipped', clipped),
      ...(posted ? [event(matter, 'matter_posted', posted)] : []),
    ];
    const events = [
      ...many(9, (matter) => clip(matter, '2026-02-02T08:00:00Z', '2026-02-03T09:59:00Z')),
      ...clip('S', '2026-02-07T20:00:00Z', '2026-02-09T07:00:00Z'),
      ...clip('D', '2026-02-09', '2026-02-09T07:00:00Z'),
      ...clip('U', undefined, '2026-02-09T07:00:00Z'),
    ];
    const { M24 } = figuresOf(events);
    expect(M24).toMatchObject({ n: 11, value: 1, p50Hours: 25, nHours: 10, unknown: 1 });
    expect(M24.sameWorkingDay).toMatchObject({ count: 2, n: 11 });
  });
});

describe('M25 equity', () => {
  it('per 1,000 residents, differences from the district, small areas hidden with another', () => {
    const area = (index: number) =>
      index < 40 ? 'Bredäng' : index < 60 ? 'Sätra' : index < 63 ? 'Vårberg' : 'Skärholmen';
    const events = many(80, (matter, index) => [
      event(matter, 'matter_received', '2026-01-12', { area: area(index) }),
      ...(index % 2 === 0 || index >= 40 ? [event(matter, 'feedback_given', '2026-02-02')] : []),
    ]);
    const residents = new Map([
      ['Bredäng', 8000],
      ['Sätra', 5000],
      ['Vårberg', 10_000],
      ['Skärholmen', 9000],
      ['Kungens kurva', 500],
    ]);
    const { M25 } = figuresOf(events, { residents });
    const of = (name: string) => M25.areas.find((each) => each.area === name);
    expect(of('Bredäng')).toMatchObject({ cases: 40, per1000: 5 });
    expect(of('Bredäng')?.loopDifference?.value).toBeCloseTo(0.5 - 60 / 80, 12);
    expect(of('Vårberg')).toMatchObject({
      cases: null,
      per1000: null,
      loopDifference: null,
      timeDifference: null,
    });
    // Hidden only because of Vårberg, and everything of it is: 17 told would be enough for a median.
    expect(of('Skärholmen')).toMatchObject({ cases: null, loopDifference: null, timeDifference: null });
    expect(of('Sätra')?.timeDifference?.value).toBe(0);
    expect(M25).toMatchObject({ hidden: 2, silentAreas: ['Kungens kurva'], silentShare: 0.2 });
    expect(M25.value).toBeCloseTo(80_000 / 32_500, 12);
    // Where nobody has counted the residents, the cases are not counted either …
    const some = new Map([...residents].map(([name, count]) => [name, name === 'Bredäng' ? count : 0]));
    expect(figuresOf(events, { residents: some }).M25.value).toBe(5);
    // … and of a hidden area alone there is no rate, for it would be the hidden number.
    const hiddenOne = new Map([...residents].map(([name, count]) => [name, name === 'Vårberg' ? count : 0]));
    expect(figuresOf(events, { residents: hiddenOne }).M25.value).toBeNull();
  });
});

describe('M27 data quality', () => {
  it('counts what is missing, wrong, late and changed by hand, and keeps the wrong out of the rest', () => {
    const events = [
      ...many(9, (matter) => [
        event(matter, 'matter_received', '2026-02-02', { theme: 'lek', place: 'known', owner: 'known' }),
      ]),
      event('X', 'matter_received', '2026-02-02', { enteredAt: '2026-03-02T08:00:00Z', place: 'known' }),
      event('X', 'feedback_given', '2026-01-30'),
      event('X', 'matter_edited', '2026-02-03'),
      event('Y', 'feedback_given', '2026-02-03'),
    ];
    const report = engineOf(events).figures();
    const { M27, M12 } = report.figures;
    expect(M27).toMatchObject({
      n: 11,
      flawed: { count: 2 },
      lacks: { received: { count: 1 }, place: { count: 1 }, theme: { count: 2 }, owner: { count: 2 } },
      dateErrors: 2,
      backdated: { count: 1 },
      editedOutside: { count: 1 },
    });
    expect(M12).toMatchObject({ n: 9, dateErrors: 1 });
    expect(report.dateErrors.map(({ matter, problem }) => [matter, problem])).toEqual([
      ['X', 'before_receipt'],
      ['Y', 'no_receipt'],
    ]);
  });
});

describe('the period before, and filters', () => {
  const events = [
    ...many(3, (matter) => [event(matter, 'matter_received', '2025-10-06', { area: 'Sätra' })]),
    event('N', 'matter_received', '2026-02-02', { area: 'Vårberg', theme: 'lek', channel: 'mail' }),
    event('N', 'referral_sent', '2026-02-03', { referral: 'R1', organisation: 'park' }),
    event('N', 'referral_sent', '2026-02-03', { referral: 'R2', organisation: 'trafik' }),
  ];

  it('is computed with the cut-off at its own end', () => {
    const previous = { name: '2025-T3', from: '2025-09-01', to: '2025-12-31' } as const;
    const { M1, M2, M8 } = figuresOf([...events, event('M-0', 'matter_closed', '2026-01-02')], { previous });
    expect([M1.value, M1.previous?.value]).toEqual([1, 3]);
    expect([M2.value, M2.previous?.value]).toEqual([3, 3]);
    expect([M8.value, M8.previous?.value]).toEqual([2, 0]);
  });

  it('narrows to an area, a theme, a channel, an organisation and its own referrals', () => {
    expect(figuresOf(events, { filter: { area: 'Sätra' } }).M2.value).toBe(3);
    expect(figuresOf(events, { filter: { theme: 'lek', channel: 'mail' } }).M2.value).toBe(1);
    const { M2, M8 } = figuresOf(events, { filter: { organisation: 'park' } });
    expect([M2.value, M8.value, M8.departments.length]).toEqual([1, 1, 1]);
  });

  it('counts closed days of the board', () => {
    const closedDays = new Set(['2026-02-03', '2026-02-04']);
    const told = many(10, (matter) => [
      event(matter, 'matter_received', '2026-02-02'),
      event(matter, 'feedback_given', '2026-02-06'),
    ]);
    expect(figuresOf(told).M12.value).toBe(4);
    expect(figuresOf(told, { closedDays }).M12.value).toBe(2);
  });
});
