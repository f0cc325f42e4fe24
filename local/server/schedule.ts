import { serialToTime, serialToWallClock, timeToSerial } from '../services/workbook/dates.ts';

/** What a time-driven trigger was asked for, by the names of `ClockTriggerBuilder`'s methods. */
export type Schedule = Readonly<Record<string, number | string>>;

const MINUTE = 60_000;
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/**
 * When a trigger is to run next. Google picks a minute of its own within the hour that was asked for; here it is the
 * first, so that a test and a person know it.
 * @param since when it last ran; undefined: never
 * @param created milliseconds since 1970, as all times here
 * @param timeZone of the script, unless the trigger names one
 * @returns undefined for a trigger that runs once and has
 */
export function dueAt(
  schedule: Schedule,
  since: number | undefined,
  created: number,
  timeZone: string,
): number | undefined {
  const number = (name: string) => (typeof schedule[name] === 'number' ? schedule[name] : undefined);
  const once = number('at') ?? (schedule.after === undefined ? undefined : created + Number(schedule.after));
  if (once !== undefined) return since === undefined ? once : undefined;
  const last = since ?? created;
  const minutes = number('everyMinutes') ?? (number('everyHours') ?? 0) * 60;
  if (minutes > 0) return last + minutes * MINUTE;
  const zone = typeof schedule.inTimezone === 'string' ? schedule.inTimezone : timeZone;
  const time = ((number('atHour') ?? 0) * 60 + (number('nearMinute') ?? 0)) / (24 * 60);
  const monthDay = number('onMonthDay');
  const isDay = (day: number): boolean => {
    const clock = serialToWallClock(day);
    if (monthDay !== undefined) return clock.day === monthDay;
    return schedule.onWeekDay === undefined || WEEKDAYS[clock.weekday] === schedule.onWeekDay;
  };
  // Every third day, every second week: counted from the last run.
  const apart = (number('everyDays') ?? (number('everyWeeks') ?? 0) * 7) || 1;
  const first = Math.floor(timeToSerial(last, zone));
  const isCounted = since !== undefined && apart > 1 && schedule.onWeekDay === undefined;
  const from = isCounted ? first + apart : first;
  for (let day = from; day < from + 400; day += 1) {
    const at = serialToTime(day + time, zone);
    if (at > last && isDay(day)) return at;
  }
  return undefined;
}
