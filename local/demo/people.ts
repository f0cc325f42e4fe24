import { addDays, type LocalDate, weekday } from '../../shared/time/dates.ts';
import { isWorkingDay } from '../../shared/time/workingDays.ts';

/** Where the demo's people write from; the domain is reserved and leads nowhere (RFC 2606). */
const DOMAIN = 'skarholmen.example';

/** Registers what comes in: mornings on Monday, Wednesday and Friday. */
export const DESK = `vaxel@${DOMAIN}`;
const DESK_DAYS = [1, 3, 5];
export const DESK_TIME = '08:40';

/** Somebody who sees to it that residents are answered. */
export interface Owner {
  readonly email: string;
  /** Weekdays (1 Monday) on which the owner works through the list. */
  readonly days: readonly number[];
  /** Stockholm time of that session. */
  readonly time: string;
}

export const OWNERS: readonly [Owner, ...Owner[]] = [
  { email: `maja.ek@${DOMAIN}`, days: [1, 4], time: '10:15' },
  { email: `omar.lind@${DOMAIN}`, days: [2, 5], time: '13:05' },
  { email: `karin.sund@${DOMAIN}`, days: [3], time: '14:50' },
];

/** In whose place whoever tries the demo sits, so that what waits for her waits for them. */
export const DEMO_PERSON = OWNERS[0].email;

function onOrAfter(day: LocalDate, weekdays: readonly number[]): LocalDate {
  let next = day;
  while (!weekdays.includes(weekday(next)) || !isWorkingDay(next)) next = addDays(next, 1);
  return next;
}

export function deskSession(day: LocalDate): LocalDate {
  return onOrAfter(day, DESK_DAYS);
}

export function ownerSession(owner: Owner, day: LocalDate): LocalDate {
  return onOrAfter(day, owner.days);
}

/** The clock of somebody's session. */
export function sessionTime(by: string): string {
  return OWNERS.find(({ email }) => email === by)?.time ?? DESK_TIME;
}
