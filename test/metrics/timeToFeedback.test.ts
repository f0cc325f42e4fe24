import { describe, expect, it } from 'vitest';
import type { FigureEvent } from '../../shared/metrics/figureEvents.ts';
import { figureEventsOf } from '../../shared/metrics/fromMatterEvents.ts';
import { tertialOf, tertialPeriod } from '../../shared/metrics/periods.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { addWorkingDays } from '../../shared/time/workingDays.ts';
import { event, figuresOf } from './support/figures.ts';

const timeToFeedback = (events: readonly FigureEvent[], asOf: LocalDate, period = 'all') =>
  figuresOf(events, { asOf, period }).M12;

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
    const figure = timeToFeedback(events, '2026-04-30');
    expect(figure).toMatchObject({ n: 20, events: 10, waiting: 10 });
    expect(figure.p50).toMatchObject({ value: 10, state: 'reached' });
    expect(figure.p80).toMatchObject({ value: null, state: 'not_reached' });
    const oneMore = [...events, event('SKÄ-2026-0900', 'matter_received', '2026-01-02')];
    expect(timeToFeedback(oneMore, '2026-04-30').p50.value).toBeNull();
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
    const figure = timeToFeedback(events, '2026-03-01');
    expect(figure).toMatchObject({ n: 2, events: 1, competing: 1, waiting: 0 });
    expect(figure.curve[figure.curve.length - 1]?.share).toBe(0.5);
    expect(figure.p50.state).toBe('too_few');
  });

  it('does not know what happened after the cut-off', () => {
    const events = [event('A', 'matter_received', '2026-02-02'), event('A', 'feedback_given', '2026-02-20')];
    expect(timeToFeedback(events, '2026-02-10')).toMatchObject({ n: 1, events: 0, waiting: 1 });
  });

  it('the first feedback counts, and the order of events does not', () => {
    const events = [
      event('A', 'feedback_given', '2026-02-20'),
      event('A', 'feedback_given', '2026-02-03'),
      event('A', 'matter_received', '2026-02-02'),
    ];
    expect(timeToFeedback(events, '2026-03-01').curve).toEqual([{ days: 1, share: 1 }]);
  });

  it('a matter told before it came in is listed, not counted', () => {
    const events = [event('A', 'matter_received', '2026-02-02'), event('A', 'feedback_given', '2026-02-01')];
    expect(timeToFeedback(events, '2026-03-01')).toMatchObject({ n: 0, dateErrors: 1 });
  });

  it('a closing in an old list that does not tell its day is no answer time, and not open either', () => {
    const closing = (dayUnknown: boolean) =>
      figureEventsOf({
        ...{ matter: 'A', at: '2026-02-02', enteredAt: '2026-02-20', source: 'import' },
        fact: { type: 'matter_closed', dayUnknown },
      });
    const received = event('A', 'matter_received', '2026-02-02');
    const { M2, M12 } = figuresOf([received, ...closing(true)], { asOf: '2026-03-01', period: 'all' });
    expect(M12).toMatchObject({ n: 0, dateErrors: 1 });
    expect(M2.value).toBe(0);
    expect(timeToFeedback([received, ...closing(false)], '2026-03-01')).toMatchObject({ n: 1, competing: 1 });
  });

  it('takes the cohort received in the period', () => {
    const events = [event('A', 'matter_received', '2026-04-30'), event('B', 'matter_received', '2026-05-01')];
    expect(tertialPeriod(tertialOf('2026-03-01'))).toEqual({ from: '2026-01-01', to: '2026-04-30' });
    expect(timeToFeedback(events, '2026-05-10', '2026-T1').n).toBe(1);
  });
});
