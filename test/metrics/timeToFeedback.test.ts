import { describe, expect, it } from 'vitest';
import { tertialOf, tertialPeriod } from '../../shared/metrics/periods.ts';
import { timeToFeedback } from '../../shared/metrics/timeToFeedback.ts';
import { addDays } from '../../shared/time/dates.ts';
import { addWorkingDays } from '../../shared/time/workingDays.ts';

const event = (matter: string, type: string, at: string) => ({ matter, at, fact: { type } });

describe('time to feedback (M12)', () => {
  it('counts those who still wait: the median of the told alone would be half of the truth', () => {
    const events = Array.from({ length: 20 }, (_, index) => {
      const matter = `SKÄ-2026-${String(index).padStart(4, '0')}`;
      const received = event(matter, 'matter_received', '2026-02-02');
      // Every second one is told after 10 working days, the others never.
      return index % 2 === 0
        ? [received, event(matter, 'feedback_given', addWorkingDays('2026-02-02', 10))]
        : [received];
    }).flat();
    const figure = timeToFeedback(events, '2026-04-30', undefined);
    expect(figure).toMatchObject({ n: 20, told: 10, stillWaiting: 10, p50: 10, p80: null, enough: true });
    expect(
      timeToFeedback(
        [...events, event('SKÄ-2026-0900', 'matter_received', '2026-01-02')],
        '2026-04-30',
        undefined,
      ).p50,
    ).toBeNull();
  });

  it('a closing without feedback ends the wait but tells nobody', () => {
    const events = [
      event('A', 'matter_received', '2026-02-02'),
      event('A', 'matter_closed', '2026-02-05'),
      event('A', 'feedback_given', '2026-02-20'),
      event('B', 'matter_received', '2026-02-02'),
      event('B', 'feedback_given', '2026-02-04'),
      event('B', 'matter_closed', '2026-02-04'),
    ];
    expect(timeToFeedback(events, '2026-03-01', undefined)).toMatchObject({
      n: 2,
      told: 1,
      closedUntold: 1,
      stillWaiting: 0,
      p50: 2,
      enough: false,
    });
  });

  it('does not know what happened after the cut-off', () => {
    const events = [event('A', 'matter_received', '2026-02-02'), event('A', 'feedback_given', '2026-02-20')];
    expect(timeToFeedback(events, '2026-02-10', undefined)).toMatchObject({ n: 1, told: 0, stillWaiting: 1 });
  });

  it('the first feedback counts, and the order of events does not', () => {
    const events = [
      event('A', 'feedback_given', '2026-02-20'),
      event('A', 'feedback_given', '2026-02-03'),
      event('A', 'matter_received', '2026-02-02'),
    ];
    expect(timeToFeedback(events, '2026-03-01', undefined).curve).toEqual([{ workingDays: 1, share: 1 }]);
  });

  it('a matter told before it came in is listed, not counted', () => {
    const events = [event('A', 'matter_received', '2026-02-02'), event('A', 'feedback_given', '2026-02-01')];
    expect(timeToFeedback(events, '2026-03-01', undefined)).toMatchObject({ n: 0, dateErrors: ['A'] });
  });

  it('takes the cohort received in the period', () => {
    const events = [event('A', 'matter_received', '2026-04-30'), event('B', 'matter_received', '2026-05-01')];
    const period = tertialPeriod(tertialOf('2026-03-01'));
    expect(period).toEqual({ from: '2026-01-01', to: '2026-04-30' });
    expect(timeToFeedback(events, addDays('2026-05-01', 9), period).n).toBe(1);
  });
});
