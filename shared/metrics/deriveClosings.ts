import type { Day } from './calendar.ts';
import type { Closing } from './course.ts';
import type { Complain, CutOff } from './deriveCourse.ts';
import { pairSpans } from './intervals.ts';
import type { DatedEvent } from './parts.ts';

const NONE: readonly Closing[] = [];

/**
 * The times that a matter was closed. Its withdrawal by the resident closes it too. A closing voided in time never
 * was; one voided too late was a closing, and the matter was reopened.
 * @param received a closing dated before the receipt is listed, and taken to be on that day: closed it is
 */
export function deriveClosings(
  events: readonly DatedEvent[],
  received: Day | null,
  { calendar, rules }: CutOff,
  complain: Complain,
): readonly Closing[] {
  if (events.length === 0) return NONE;
  const [only] = events;
  if (only && events.length === 1 && (only.type === 'matter_closed' || only.type === 'matter_withdrawn')) {
    if (received !== null && only.day < received) complain('before_receipt', only);
    const from = Math.max(only.day, received ?? only.day);
    return [{ from, to: null, isWithdrawal: only.type === 'matter_withdrawn' }];
  }
  const closings: Day[] = [];
  const withdrawals = new Set<Day>();
  const reopenings: Day[] = [];
  const voids: DatedEvent[] = [];
  for (const event of events) {
    const isEnd = event.type === 'matter_closed' || event.type === 'matter_withdrawn';
    if (isEnd && received !== null && event.day < received) complain('before_receipt', event);
    const day = Math.max(event.day, received ?? event.day);
    if (event.type === 'matter_closed') closings.push(day);
    else if (event.type === 'matter_reopened') reopenings.push(day);
    else if (event.type === 'closing_voided') voids.push(event);
    else if (event.type === 'matter_withdrawn') {
      closings.push(day);
      withdrawals.add(day);
    }
  }
  for (const event of voids) {
    const { day } = event;
    const last = closings.filter((closing) => closing <= day).length - 1;
    const closing = closings[last];
    if (closing === undefined) {
      complain('nothing_to_void', event);
    } else if (calendar.between(closing, day) > rules.voidWorkingDays) {
      complain('void_too_late', event);
      reopenings.push(day);
    } else {
      closings.splice(last, 1);
    }
  }
  reopenings.sort((a, b) => a - b);
  return pairSpans(closings, reopenings).map((span) => ({
    ...span,
    isWithdrawal: withdrawals.has(span.from),
  }));
}
