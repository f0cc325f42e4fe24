import { describe, expect, it } from 'vitest';
import { dateOf, workingCalendar } from '../../shared/metrics/calendar.ts';
import { closedOn } from '../../shared/metrics/course.ts';
import { deriveCourse } from '../../shared/metrics/deriveCourse.ts';
import { eventStore } from '../../shared/metrics/eventStore.ts';
import type { FigureEvent } from '../../shared/metrics/figureEvents.ts';
import { pairSpans, union } from '../../shared/metrics/intervals.ts';
import { RULES } from '../../shared/metrics/rules.ts';
import { dayNumber, type LocalDate } from '../../shared/time/dates.ts';
import { event } from './support/figures.ts';

const calendar = workingCalendar();

function courseOf(events: readonly FigureEvent[], asOf: LocalDate = '2026-04-30') {
  const store = eventStore();
  for (const each of events) store.add(each);
  const course = deriveCourse('A', store.eventsOf('A'), { asOf: dayNumber(asOf), calendar, rules: RULES });
  if (!course) throw new Error('nothing is known');
  return course;
}

const date = (day: number | null | undefined) => (day === null || day === undefined ? null : dateOf(day));
const closings = (events: readonly FigureEvent[], asOf?: LocalDate) =>
  courseOf([event('A', 'matter_received', '2026-01-05'), ...events], asOf).closings.map(({ from, to }) => [
    date(from),
    date(to),
  ]);

describe('closing and reopening', () => {
  it('keeps episodes, and days alone decide', () => {
    const closed = event('A', 'matter_closed', '2026-02-02');
    const reopened = event('A', 'matter_reopened', '2026-03-02');
    const again = event('A', 'matter_closed', '2026-03-02');
    expect(closings([closed, reopened])).toEqual([['2026-02-02', '2026-03-02']]);
    expect(closings([again, reopened, closed])).toEqual([
      ['2026-02-02', '2026-03-02'],
      ['2026-03-02', null],
    ]);
    expect(closings([closed, reopened], '2026-02-27')).toEqual([['2026-02-02', null]]);
  });

  it('a closing voided within five working days never was; later it is a reopening, and listed', () => {
    const closed = event('A', 'matter_closed', '2026-02-02');
    expect(closings([closed, event('A', 'closing_voided', '2026-02-09')])).toEqual([]);
    expect(closings([closed, event('A', 'closing_voided', '2026-02-10')])).toEqual([
      ['2026-02-02', '2026-02-10'],
    ]);
    const late = courseOf([
      event('A', 'matter_received', '2026-01-05'),
      closed,
      event('A', 'closing_voided', '2026-02-10'),
    ]);
    expect(late.errors.map(({ problem, at }) => [problem, at])).toEqual([['void_too_late', '2026-02-10']]);
  });

  it('voiding takes the latest closing, and leaves the earlier one', () => {
    expect(
      closings([
        event('A', 'matter_closed', '2026-02-02'),
        event('A', 'matter_reopened', '2026-03-02'),
        event('A', 'matter_closed', '2026-04-01'),
        event('A', 'closing_voided', '2026-04-02'),
      ]),
    ).toEqual([['2026-02-02', '2026-03-02']]);
  });

  it('withdrawal closes, and a reopening takes it back', () => {
    const withdrawn = [
      event('A', 'matter_received', '2026-01-05'),
      event('A', 'matter_withdrawn', '2026-02-02'),
    ];
    expect(date(courseOf(withdrawn).withdrawn)).toBe('2026-02-02');
    const back = courseOf([...withdrawn, event('A', 'matter_reopened', '2026-02-20')]);
    expect(back.withdrawn).toBeNull();
    expect(closedOn(back)).toBeNull();
  });
});

describe('a question to the resident', () => {
  it('stops the clock until the answer, and for 20 working days at most', () => {
    const asked = [event('A', 'matter_received', '2026-01-05'), event('A', 'question_asked', '2026-02-02')];
    const waits = (events: readonly FigureEvent[], asOf?: LocalDate) =>
      courseOf(events, asOf).citizenWaits.map(({ from, to }) => [date(from), date(to)]);
    expect(waits([...asked, event('A', 'question_answered', '2026-02-06')])).toEqual([
      ['2026-02-02', '2026-02-06'],
    ]);
    expect(waits(asked)).toEqual([['2026-02-02', '2026-03-02']]);
    expect(waits(asked, '2026-02-10')).toEqual([['2026-02-02', '2026-02-10']]);
  });
});

describe('a referral', () => {
  const received = event('A', 'matter_received', '2026-01-05');
  const sent = event('A', 'referral_sent', '2026-01-12', {
    referral: 'R1',
    organisation: 'trafik',
    due: '2026-02-12',
  });
  const answered = (at: string, outcome?: string) =>
    event('A', 'referral_answered', at, { referral: 'R1', ...(outcome && { outcome }) });
  const referralOf = (...events: readonly FigureEvent[]) => {
    const [referral] = courseOf([received, sent, ...events]).referrals;
    return { ...referral, end: referral?.end && [date(referral.end.day), referral.end.status] };
  };

  it('ends with the first substantive answer; holding replies and questions back do not stop it', () => {
    expect(referralOf(answered('2026-02-02', 'holding')).end).toBeNull();
    expect(referralOf(answered('2026-02-02', 'needs_more')).end).toBeNull();
    expect(referralOf(answered('2026-02-02', 'holding'), answered('2026-02-20', 'yes')).end).toEqual([
      '2026-02-20',
      1,
    ]);
    expect(referralOf(answered('2026-02-02')).end).toEqual(['2026-02-02', 1]);
    expect(
      referralOf(answered('2026-02-02', 'no_with_reason'), answered('2026-03-02', 'partly')),
    ).toMatchObject({
      end: ['2026-02-02', 1],
      reply: { outcome: 'partly' },
    });
  });

  it('ends otherwise when recalled, decided or closed without it; a later answer changes nothing', () => {
    expect(referralOf(event('A', 'referral_recalled', '2026-02-02', { referral: 'R1' })).end).toEqual([
      '2026-02-02',
      2,
    ]);
    expect(referralOf(event('A', 'decision_made', '2026-02-03'), answered('2026-02-20', 'yes')).end).toEqual([
      '2026-02-03',
      2,
    ]);
    expect(referralOf(event('A', 'matter_closed', '2026-02-04')).end).toEqual(['2026-02-04', 2]);
    expect(
      referralOf(event('A', 'matter_closed', '2026-02-04'), event('A', 'matter_reopened', '2026-02-20')).end,
    ).toBeNull();
    expect(referralOf(event('A', 'decision_made', '2026-01-08')).end).toBeNull();
    expect(referralOf(event('A', 'decision_made', '2026-02-03'), answered('2026-02-03', 'yes')).end).toEqual([
      '2026-02-03',
      1,
    ]);
  });

  it('is lost from sight when the resident withdraws', () => {
    expect(referralOf(event('A', 'matter_withdrawn', '2026-02-04')).end).toEqual(['2026-02-04', 0]);
  });

  it('moves its due day, keeps reminders and pauses', () => {
    const referral = referralOf(
      event('A', 'referral_extended', '2026-02-10', { referral: 'R1', due: '2026-03-12' }),
      event('A', 'referral_reminded', '2026-03-13', { referral: 'R1' }),
      event('A', 'referral_paused', '2026-02-16', { referral: 'R1' }),
      event('A', 'referral_resumed', '2026-02-20', { referral: 'R1' }),
    );
    expect(date(referral.due)).toBe('2026-03-12');
    expect(referral.reminders?.map(date)).toEqual(['2026-03-13']);
    expect(referral.pauses?.map(({ from, to }) => [date(from), date(to)])).toEqual([
      ['2026-02-16', '2026-02-20'],
    ]);
  });
});

describe('dates that cannot be right', () => {
  const problems = (...events: readonly FigureEvent[]) =>
    courseOf(events).errors.map(({ problem, type, subject }) => [problem, type, subject]);
  const received = event('A', 'matter_received', '2026-01-05');

  it('are listed, each with what is wrong', () => {
    expect(problems(received, event('A', 'feedback_given', '2026-01-02'))).toEqual([
      ['before_receipt', 'feedback_given', ''],
    ]);
    expect(problems(received, event('A', 'feedback_given', 'i förrgår'))).toEqual([
      ['unreadable_day', 'feedback_given', ''],
    ]);
    expect(problems(event('A', 'feedback_given', '2026-01-02'))).toEqual([
      ['no_receipt', 'feedback_given', ''],
    ]);
    expect(problems(received, event('A', 'matter_received', '2026-01-07'))).toEqual([
      ['received_twice', 'matter_received', ''],
    ]);
    expect(
      problems(
        received,
        event('A', 'referral_sent', '2026-02-02', { referral: 'R1' }),
        event('A', 'referral_answered', '2026-02-01', { referral: 'R1', outcome: 'yes' }),
      ),
    ).toEqual([['answer_before_sending', 'referral_answered', 'R1']]);
    expect(problems(received, event('A', 'referral_answered', '2026-02-01', { referral: 'R2' }))).toEqual([
      ['referral_not_sent', 'referral_answered', 'R2'],
    ]);
    expect(problems(received, event('A', 'referral_sent', '2026-01-02', { referral: 'R1' }))).toEqual([
      ['before_receipt', 'referral_sent', 'R1'],
    ]);
    expect(
      problems(
        received,
        event('A', 'matter_posted', '2026-01-09'),
        event('A', 'matter_clipped', '2026-01-08'),
      ),
    ).toEqual([['clipped_before_posting', 'matter_clipped', '']]);
    expect(problems(received, event('A', 'closing_voided', '2026-01-09'))).toEqual([
      ['nothing_to_void', 'closing_voided', ''],
    ]);
    expect(problems(received, event('A', 'promise_made', '2026-01-09', { due: 'snart' }))).toEqual([
      ['unreadable_day', 'promise_made', ''],
    ]);
    expect(
      problems(received, event('A', 'action_done', '2026-01-09', { item: 'Å1', outcome: 'evidence' })),
    ).toEqual([['not_planned', 'action_done', 'Å1']]);
  });

  it('a matter closed before it came in is closed on the day of receipt', () => {
    const course = courseOf([received, event('A', 'matter_closed', '2026-01-02')]);
    expect(date(closedOn(course))).toBe('2026-01-05');
    expect(course.errors).toHaveLength(1);
  });

  it('what was written down more than five working days late is flagged and kept', () => {
    const late = (enteredAt: string) =>
      courseOf([{ ...received, enteredAt }, event('A', 'feedback_given', '2026-02-02')]).backdated;
    // 6 January 2026 is a holiday: 5 → 13 January is five working days.
    expect(late('2026-01-13T08:00:00Z')).toBe(0);
    expect(late('2026-01-14T08:00:00Z')).toBe(1);
  });
});

describe('spans', () => {
  it('pair beginnings with endings', () => {
    expect(pairSpans([1, 5], [3])).toEqual([
      { from: 1, to: 3 },
      { from: 5, to: null },
    ]);
    expect(pairSpans([1, 2], [2])).toEqual([
      { from: 1, to: 2 },
      { from: 2, to: null },
    ]);
    expect(pairSpans([1, 1], [])).toEqual([{ from: 1, to: null }]);
    expect(pairSpans([], [3])).toEqual([]);
  });

  it('melt together where they overlap', () => {
    expect(
      union([
        { from: 5, to: 8 },
        { from: 1, to: 3 },
        { from: 2, to: 6 },
      ]),
    ).toEqual([{ from: 1, to: 8 }]);
    expect(
      union([
        { from: 1, to: 2 },
        { from: 3, to: 4 },
      ]),
    ).toHaveLength(2);
  });
});
