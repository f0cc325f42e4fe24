import type { Day } from '../calendar.ts';
import { type Context, referralsOf, workingDays } from '../context.ts';
import { type Course, closedOn, isSpoilt } from '../course.ts';
import { plainPercentile } from '../estimates.ts';
import { lastNeededAnswer } from '../families/handBack.ts';
import { referralKey, splitReferralKey } from '../families/openReferrals.ts';
import type { Sink, Sums } from '../sums.ts';

/**
 * Ageing: one dot per open matter or referral, by the step it is in and how many working days it has been there,
 * against how long that step took those who left it in the last twelve months. Above the P80 line is the agenda.
 */

export const STEPS = ['triage', 'refer_or_decide', 'referral', 'tell', 'close'] as const;
export type Step = (typeof STEPS)[number];

interface Stay {
  readonly step: Exclude<Step, 'referral'>;
  readonly from: Day;
  /** Null: still there. */
  readonly to: Day | null;
}

/** The earlier of two days, where null has not come. */
function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null) return b;
  return b === null || a <= b ? a : b;
}

/** The steps that lie with the district; a matter that waits for departments has only its referrals' dots. */
function staysOf(course: Course, received: Day): readonly Stay[] {
  const closed = closedOn(course);
  const { triaged, decided, referrals } = course;
  const told = course.told[0] ?? null;
  const referred = referrals[0]?.sent ?? null;
  const moved = earlier(earlier(referred, decided), earlier(told, closed));
  const stays: Stay[] = [];
  const sorted = earlier(triaged, moved);
  stays.push({ step: 'triage', from: received, to: sorted });
  if (sorted !== null && (moved === null || moved > sorted)) {
    stays.push({ step: 'refer_or_decide', from: sorted, to: moved });
  }
  const isWaiting = told === null && referrals.some(({ end }) => end === null);
  const ready = earlier(lastNeededAnswer(course, told), decided);
  if (ready !== null && !isWaiting && (told ?? ready) >= ready) {
    stays.push({ step: 'tell', from: ready, to: earlier(told, closed) });
  }
  if (told !== null) stays.push({ step: 'close', from: told, to: closed });
  return stays;
}

/** The keys of the steps, made once: they are asked for by every matter. */
const KEYS = Object.fromEntries(
  STEPS.map((step) => [step, { open: `ageing.${step}`, done: `ageing.${step}.done` }]),
) as Readonly<Record<Step, { readonly open: string; readonly done: string }>>;

export function tally(course: Course, context: Context, sink: Sink): void {
  const { received, matter } = course;
  const place = (step: Step, from: Day, to: Day | null, id: string) => {
    if (to === null) {
      const age = workingDays(context, from, context.asOf);
      sink.member(KEYS[step].open, age, id);
      sink.list(KEYS[step].open, matter);
    } else if (to > context.yearAgo && to >= from) {
      sink.wait(KEYS[step].done, workingDays(context, from, to), 1);
    }
  };
  for (const { referral, sent, end } of referralsOf(course, context)) {
    if (end === null || end.status === 1)
      place('referral', sent, end?.day ?? null, referralKey(matter, referral));
  }
  if (
    received === null ||
    isSpoilt(course, 'matter_triaged', 'decision_made', 'feedback_given', 'matter_closed')
  ) {
    return;
  }
  for (const { step, from, to } of staysOf(course, received)) place(step, from, to, matter);
}

export interface Dot {
  readonly matter: string;
  /** Of the step `referral`. */
  readonly referral?: string;
  readonly age: number;
}

export interface AgeingStep {
  readonly step: Step;
  /** Working days in the step of those who left it within a year; null below the fewest. */
  readonly p50: number | null;
  readonly p80: number | null;
  readonly completed: number;
  readonly open: number;
  readonly aboveP80: number;
  /** How many are how old, the oldest first: the dots of the chart. */
  readonly ages: readonly { readonly age: number; readonly count: number }[];
  /** Those above the P80 line, or all where there is none; the oldest first, a page of them. */
  readonly agenda: readonly Dot[];
}

const AGENDA = 40;

/** The dots of a step, the oldest first, as many as are asked for. */
export function dotsOf(sums: Sums, step: Step, above = -1, most = Number.POSITIVE_INFINITY): readonly Dot[] {
  const dots: Dot[] = [];
  const byAge = [...sums.members(KEYS[step].open)].sort(([a], [b]) => b - a);
  for (const [age, ids] of byAge) {
    if (age <= above || dots.length >= most) break;
    for (const id of [...ids].sort()) {
      dots.push(step === 'referral' ? { ...splitReferralKey(id), age } : { matter: id, age });
    }
  }
  return dots.slice(0, most);
}

export function ageing(sums: Sums, { rules }: Context): readonly AgeingStep[] {
  return STEPS.map((step) => {
    const done = sums.waits(KEYS[step].done);
    const completed = done.rows().reduce((sum, row) => sum + row.events, 0);
    const isEnough = completed >= rules.fewestForMedian;
    const p80 = isEnough ? plainPercentile(done, 0.8) : null;
    const ages = [...sums.members(KEYS[step].open)]
      .map(([age, ids]) => ({ age, count: ids.length }))
      .sort((a, b) => b.age - a.age);
    const countOf = (some: typeof ages) => some.reduce((sum, { count }) => sum + count, 0);
    return {
      step,
      p50: isEnough ? plainPercentile(done, 0.5) : null,
      p80,
      completed,
      open: countOf(ages),
      aboveP80: p80 === null ? 0 : countOf(ages.filter(({ age }) => age > p80)),
      ages,
      agenda: dotsOf(sums, step, p80 ?? -1, AGENDA),
    };
  });
}
