import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureFilter } from '../../shared/metrics/context.ts';
import { inventedEvents } from './invented.ts';
import { engineOf, event, figuresOf } from './support/figures.ts';

/** Every list that docs/metrics.md names, as far as invented matters can be on it. */
const LISTS = [
  'M1.received',
  'M2.open',
  'M6.late',
  'M8.open',
  'M8.overdue',
  'M8.withoutReminder',
  'M11.waiting',
  'M12.waiting',
  'M13.missed.first',
  'M14.silent',
  'M15.broken',
  'M17.watch',
  'M17.late',
  'M19.late',
  'M20.missing',
  'M21.reopened',
  'M27.dateErrors',
  'M27.lacks.owner',
  'ageing.referral',
  'ageing.tell',
] as const;

const filters = fc.oneof(
  fc.constant<FigureFilter>({}),
  fc.constant<FigureFilter>({ area: 'stadsdel-3' }),
  fc.constant<FigureFilter>({ theme: 'lek' }),
  fc.constant<FigureFilter>({ channel: 'mail' }),
  fc.constant<FigureFilter>({ organisation: 'förvaltning-2' }),
  fc.constant<FigureFilter>({ district: 'INV', theme: 'trafik' }),
  fc.constant<FigureFilter>({ district: 'SKÄ' }),
);
const seeds = fc.integer({ min: 1, max: 100_000 });

describe('the list behind a figure', () => {
  it('is as long as the report says, in every selection', () => {
    fc.assert(
      fc.property(seeds, filters, (seed, filter) => {
        const engine = engineOf(inventedEvents(150, '2026-04-30', seed), { filter });
        const { lists } = engine.figures();
        for (const list of LISTS)
          expect([list, engine.matters(list).length]).toEqual([list, lists[list] ?? 0]);
      }),
      { numRuns: 30 },
    );
  });

  it('has the matters that the tile counts', () => {
    fc.assert(
      fc.property(seeds, filters, (seed, filter) => {
        const { figures, lists } = engineOf(inventedEvents(150, '2026-04-30', seed), { filter }).figures();
        const of = (list: (typeof LISTS)[number]) => lists[list] ?? 0;
        expect(of('M2.open')).toBe(figures.M2.value);
        expect(of('M14.silent')).toBe(figures.M14.value);
        expect(of('M17.watch')).toBe(figures.M17.value);
        const [loop] = figures.M13.by;
        expect(of('M13.missed.first')).toBe(loop ? loop.told.n - loop.told.count : 0);
        // A matter with two open referrals is one row on the list.
        expect(of('M8.open')).toBeLessThanOrEqual(figures.M8.value);
        expect(of('M8.open') > 0).toBe(figures.M8.value > 0);
        expect(of('M15.broken')).toBeLessThanOrEqual(figures.M15.n - figures.M15.kept.count);
      }),
      { numRuns: 30 },
    );
  });

  it('stays right when events come one by one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const events = [...inventedEvents(40, '2026-04-30', seed)];
        const late = events.splice(0, 30);
        const engine = engineOf(events);
        engine.figures();
        for (const each of late) engine.add(each);
        expect(engine.figures().lists).toEqual(engineOf([...events, ...late]).figures().lists);
      }),
      { numRuns: 20 },
    );
  });
});

describe('counting bit by bit', () => {
  it('gives what counting at once gives, also when an event comes in between', () => {
    const events = [...inventedEvents(50)];
    const whole = engineOf(events).figures();
    const slowly = engineOf(events);
    let turns = 0;
    while (!slowly.count(7)) turns += 1;
    expect(turns).toBe(7);
    expect(slowly.figures()).toEqual(whole);
    // An event of a matter that has been counted already.
    const late = events.findIndex(({ type }) => type === 'matter_triaged');
    const between = engineOf(events.filter((_event, index) => index !== late));
    between.count(7);
    if (events[late]) between.add(events[late]);
    expect(between.figures()).toEqual(whole);
  });
});

describe('the new facts', () => {
  const received = event('A', 'matter_received', '2026-02-02', {
    channel: 'mail',
    theme: 'trafik',
    group: 'F-1',
  });
  const told = event('A', 'feedback_given', '2026-02-09', { channel: 'mail' });

  it('a matter struck out is in no figure, whenever it was struck', () => {
    const struck = event('A', 'matter_struck', '2026-05-20');
    const { M1, M2, M12, M27 } = figuresOf([received, told, struck]);
    expect([M1.value, M2.value, M12.n, M27.n]).toEqual([0, 0, 0, 0]);
    expect(figuresOf([received, told]).M1.value).toBe(1);
  });

  it('a corrected day of receipt moves the clock, and a corrected channel, theme and place count', () => {
    const corrected = event('A', 'matter_corrected', '2026-02-10', {
      received: '2026-01-26',
      channel: 'phone',
      theme: 'lek',
      place: 'known',
      area: 'Sätra',
    });
    const { M1, M12, M27 } = figuresOf([received, told, corrected], { period: '2026-T1' });
    expect(M12.curve).toEqual([{ days: 10, share: 1 }]);
    expect(M1).toMatchObject({ channels: { phone: 1 }, themes: { lek: 1 } });
    expect(M27.lacks.place.count).toBe(0);
    expect(M27.dateErrors).toBe(0);
    expect(figuresOf([received, told]).M12.curve).toEqual([{ days: 5, share: 1 }]);
  });

  it('a matter corrected not to be anonymous is told in person', () => {
    const nobody = { ...received, anonymous: true };
    const somebody = event('A', 'matter_corrected', '2026-02-03', { anonymous: false });
    expect(figuresOf([nobody]).M12.n).toBe(0);
    expect(figuresOf([nobody, somebody]).M12.n).toBe(1);
  });

  it('a matter taken out of its issue is an issue of its own', () => {
    const other = { ...received, matter: 'B' };
    expect(figuresOf([received, other]).M1.issues).toBe(1);
    const out = event('B', 'matter_ungrouped', '2026-02-03', { group: 'F-1' });
    expect(figuresOf([received, other, out]).M1.issues).toBe(2);
    const elsewhere = event('B', 'matter_ungrouped', '2026-02-03', { group: 'F-2' });
    expect(figuresOf([received, other, elsewhere]).M1.issues).toBe(1);
  });

  it('a promise is kept by being told in time, or when somebody writes that it was kept in time', () => {
    const promised = event('A', 'promise_made', '2026-02-03', { due: '2026-02-20', item: 'A/L1' });
    const kept = (at: string, item = 'A/L1') => event('A', 'promise_kept', at, { item });
    const countKept = (...events: Parameters<typeof figuresOf>[0][]) =>
      figuresOf([received, promised, ...events.flatMap((each) => [...each])]).M15.kept.count;
    expect(countKept()).toBe(0);
    expect(countKept([told])).toBe(1);
    expect(countKept([kept('2026-02-20')])).toBe(1);
    expect(countKept([kept('2026-02-23')])).toBe(0);
    expect(countKept([kept('2026-02-20', 'A/L2')])).toBe(0);
  });

  it('a promise to somebody else is none to the resident, also when it is moved', () => {
    const toBoard = event('A', 'promise_made', '2026-02-03', {
      due: '2026-02-20',
      item: 'A/L1',
      outcome: 'other',
    });
    const moved = event('A', 'promise_moved', '2026-02-10', { due: '2026-03-02', item: 'A/L1' });
    expect(figuresOf([received, toBoard, moved]).M15.n).toBe(0);
    expect(figuresOf([received, { ...toBoard, outcome: 'resident' }, moved]).M15.n).toBe(2);
  });
});
