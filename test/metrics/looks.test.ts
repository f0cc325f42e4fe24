import { describe, expect, it } from 'vitest';
import type { LookDay, WatchLooks } from '../../shared/metrics/looks.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { figuresOf } from './support/figures.ts';

/** A day of the list: `+0 -1` is page 0 looked at, page 1 not. */
const on = (day: string, pages: string): LookDay => {
  const all = pages.split(' ').filter((each) => each !== '');
  return {
    day: day as LocalDate,
    due: all.map((each) => Number(each.slice(1))),
    seen: all.filter((each) => each.startsWith('+')).map((each) => Number(each.slice(1))),
  };
};
const PAGES = ['Vårbergsgruppen', 'Sätraforumet'];
const looksOf = (days: readonly LookDay[], asked: Parameters<typeof figuresOf>[1] = {}) => {
  const watch: WatchLooks = { pages: PAGES, days };
  return figuresOf([], { asOf: '2026-04-17', watch, ...asked }).M24.looks;
};

// 2026-04-13 is a Monday.
describe('M24, the watch round', () => {
  it('is not there without a round, and M24 is none the worse', () => {
    expect(figuresOf([]).M24).toMatchObject({ n: 0, value: null, looks: null });
    expect(looksOf([])).toBeNull();
  });

  it('counts the pages looked at on their day, and the working days that the others took', () => {
    const looks = looksOf([
      on('2026-04-13', '+0 -1'),
      on('2026-04-14', '+0 -1'),
      on('2026-04-15', '+0 +1'),
      on('2026-04-16', '+0 +1'),
      on('2026-04-17', '+0 +1'),
    ]);
    expect(looks?.onTime).toMatchObject({ count: 8, n: 10, share: 0.8, notMatured: 0 });
    // Page 1: two working days late, one, and then on its day.
    expect(looks?.lag).toMatchObject({ n: 10, events: 10, waiting: 0, p50: { value: 0 } });
    expect(looks?.pages).toMatchObject([
      { page: 'Vårbergsgruppen', onTime: { count: 5, n: 5 }, latest: 0 },
      { page: 'Sätraforumet', onTime: { count: 3, n: 5 }, latest: 2 },
    ]);
  });

  it('goes on counting for what nobody has looked at yet, and does not blame anybody for today', () => {
    const looks = looksOf([on('2026-04-15', '-0'), on('2026-04-16', '-0'), on('2026-04-17', '-0')]);
    expect(looks?.onTime).toMatchObject({ count: 0, n: 2, notMatured: 1 });
    expect(looks?.lag).toMatchObject({ n: 3, events: 0, waiting: 3, p50: { state: 'too_few' } });
    expect(looks?.pages[0]?.latest).toBe(2);
  });

  it('asks for nothing on weekends, holidays and the board’s closed days; who looks then has looked', () => {
    const days = [on('2026-04-10', '-0'), on('2026-04-11', '+0'), on('2026-04-14', '+0')];
    const looks = looksOf(days, { asOf: '2026-04-14', closedDays: new Set(['2026-04-13'] as LocalDate[]) });
    // Friday is caught up on Saturday: not on the day, and no working day late.
    expect(looks?.onTime).toMatchObject({ count: 1, n: 2 });
    expect(looks?.pages[0]?.latest).toBe(0);
    // Good Friday and Easter Monday.
    const easter = looksOf([on('2026-04-02', '+0'), on('2026-04-07', '+0')], { asOf: '2026-04-07' });
    expect(easter?.onTime).toMatchObject({ count: 2, n: 2 });
  });

  it('takes a working day without rows for a day when nobody looked at the pages of the day before', () => {
    const looks = looksOf([on('2026-04-13', '+0 +1'), on('2026-04-16', '+0 +1')], { asOf: '2026-04-16' });
    expect(looks?.onTime).toMatchObject({ count: 4, n: 8 });
    expect(looks?.pages.map(({ latest }) => latest)).toEqual([2, 2]);
  });

  it('counts a page from the day when it was added, and no longer than it was on the list', () => {
    const looks = looksOf([
      on('2026-04-13', '+0'),
      on('2026-04-14', '+0 -1'),
      on('2026-04-15', '+0 +1'),
      on('2026-04-16', '+1'),
      on('2026-04-17', '+1'),
    ]);
    expect(looks?.pages.map(({ onTime }) => [onTime.count, onTime.n])).toEqual([
      [3, 3],
      [3, 4],
    ]);
  });

  it('ends with the round: an emptied list asks for nothing', () => {
    const looks = looksOf([on('2026-04-13', '+0'), on('2026-04-14', '')]);
    expect(looks?.onTime).toMatchObject({ count: 1, n: 1 });
  });

  it('counts what was due in the period, with what was known at its end', () => {
    const days = [on('2026-04-29', '+0'), on('2026-04-30', '-0'), on('2026-05-04', '+0')];
    const tertial = looksOf(days, { asOf: '2026-05-04', period: '2026-T1' });
    expect(tertial?.onTime).toMatchObject({ count: 1, n: 2 });
    // The first of May is a holiday: Monday the fourth is one working day later.
    expect(tertial?.lag).toMatchObject({ events: 2, waiting: 0 });
    expect(tertial?.pages[0]?.latest).toBe(1);
    expect(looksOf(days, { asOf: '2026-04-30' })?.lag).toMatchObject({ events: 1, waiting: 1 });
  });

  it('belongs to no area or theme, and is left out under a filter', () => {
    expect(looksOf([on('2026-04-13', '+0')], { filter: { area: 'Sätra' } })).toBeNull();
    expect(looksOf([on('2026-04-13', '+0')], { filter: {} })).not.toBeNull();
  });
});
