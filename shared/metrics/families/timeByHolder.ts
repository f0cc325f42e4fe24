import type { Day } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Course } from '../course.ts';
import { clip, type OpenSpan, type Span } from '../intervals.ts';
import type { Sink, Sums } from '../sums.ts';
import { UNKNOWN } from './intake.ts';

/**
 * M16 where the time goes: the days that open matters lay with the district, each department and the resident. A
 * day that several had it is split equally. Days are calendar days after the day of receipt up to and with the day
 * of closing, as far as they lie in the period.
 */

export const DISTRICT = 'district';
export const CITIZEN = 'citizen';

/** Days are kept as this many parts, so that halves, thirds … tenths stay whole numbers. */
const PARTS = 2520;

interface Hold {
  readonly holder: string;
  readonly span: Span;
}

export function tally(course: Course, context: Context, sink: Sink): void {
  const { received, closings } = course;
  if (received === null) return;
  const first = context.period.from - 1;
  const last = Math.min(context.period.to, context.asOf);
  let from: Day | null = received;
  for (const closing of closings) {
    if (from !== null) tallyEpisode(course, { from, to: closing.from }, first, last, sink);
    from = closing.to;
  }
  if (from !== null) tallyEpisode(course, { from, to: null }, first, last, sink);
}

function tallyEpisode(course: Course, episode: OpenSpan, first: Day, last: Day, sink: Sink): void {
  const open = clip(episode, first, last);
  if (!open) return;
  const holds = holdsOf(course, open);
  if (holds.length === 0) {
    sink.countBy('M16', DISTRICT, (open.to - open.from) * PARTS);
    return;
  }
  const [only] = holds;
  if (only && holds.length === 1) {
    // Nearly every matter: one holder, and what is left is the district's.
    const held = only.span.to - only.span.from;
    const left = open.to - open.from - held;
    sink.countBy('M16', only.holder, held * PARTS);
    if (left > 0) sink.countBy('M16', DISTRICT, left * PARTS);
    return;
  }
  const bounds = new Set([open.from, open.to]);
  for (const { span } of holds) bounds.add(span.from).add(span.to);
  const days = [...bounds].sort((a, b) => a - b);
  for (let index = 1; index < days.length; index++) {
    const from = days[index - 1] ?? open.from;
    const to = days[index] ?? open.to;
    const holders = new Set(
      holds.filter(({ span }) => span.from <= from && span.to >= to).map(({ holder }) => holder),
    );
    if (holders.size === 0) holders.add(DISTRICT);
    const part = Math.round(((to - from) * PARTS) / holders.size);
    for (const holder of holders) sink.countBy('M16', holder, part);
  }
}

/** Who had the matter and when, within a span; where nobody is named, the district had it. */
function holdsOf(course: Course, open: Span): readonly Hold[] {
  const holds: Hold[] = [];
  const hold = (holder: string, span: OpenSpan) => {
    const part = clip(span, open.from, open.to);
    if (part) holds.push({ holder, span: part });
  };
  for (const wait of course.citizenWaits) hold(CITIZEN, wait);
  for (const { organisation, sent, end, pauses } of course.referrals) {
    const ended = end?.day ?? null;
    let from = sent;
    for (const pause of pauses) {
      hold(organisation || UNKNOWN, { from, to: pause.from });
      // The department has asked and waits: the district has it.
      const to = ended === null ? pause.to : Math.min(pause.to ?? ended, ended);
      hold(DISTRICT, { from: pause.from, to });
      from = pause.to ?? Number.MAX_SAFE_INTEGER;
    }
    hold(organisation || UNKNOWN, { from, to: ended });
  }
  return holds;
}

export function figures(sums: Sums) {
  const parts = sums.groups('M16');
  const all = [...parts.values()].reduce((sum, part) => sum + part, 0);
  const holders = [...parts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([holder, part]) => ({ holder, days: part / PARTS, share: part / all }));
  return {
    M16: {
      /** Days of all matters together. */
      n: Math.round(all / PARTS),
      /** The district's own share. */
      value: all === 0 ? null : (parts.get(DISTRICT) ?? 0) / all,
      holders,
    },
  };
}
