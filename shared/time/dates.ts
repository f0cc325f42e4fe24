/** A calendar day in Stockholm, `2026-04-13`. Sorts and compares as text. */
export type LocalDate = `${number}-${number}-${number}`;

/** A moment as ISO 8601 in UTC, `2026-04-13T08:15:00.000Z`. */
export type Instant = string;

const DAY = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01; the arithmetic of dates is done on these, so no clock change can shift a day. */
export function dayNumber(date: LocalDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

export function dateOfDayNumber(day: number): LocalDate {
  return new Date(day * DAY).toISOString().slice(0, 10) as LocalDate;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: LocalDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** The date when the text is a real one (`2026-02-30` is not), else undefined. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!DATE.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().startsWith(text) ? (text as LocalDate) : undefined;
}

/** Last Sunday of a month (1–12) at 01:00 UTC: when summer time begins (March) and ends (October) in the EU. */
function clockChange(year: number, month: number): number {
  const lastDay = Date.UTC(year, month, 0, 1);
  return lastDay - new Date(lastDay).getUTCDay() * DAY;
}

/** Minutes that Stockholm's clocks are ahead of UTC at a moment (directive 2000/84/EC). */
export function stockholmOffset(time: number): 60 | 120 {
  const year = new Date(time).getUTCFullYear();
  return time >= clockChange(year, 3) && time < clockChange(year, 10) ? 120 : 60;
}

/** The calendar day in Stockholm at a moment. Throws a RangeError when the text is no moment. */
export function stockholmDate(instant: Instant): LocalDate {
  const time = Date.parse(instant);
  return new Date(time + stockholmOffset(time) * 60_000).toISOString().slice(0, 10) as LocalDate;
}

/** The clock in Stockholm at a moment, `08:15`. */
export function stockholmTime(instant: Instant): string {
  const time = Date.parse(instant);
  return new Date(time + stockholmOffset(time) * 60_000).toISOString().slice(11, 16);
}

/**
 * The day that a date or a moment lies on: a plain date is itself, a time with a zone is read in Stockholm,
 * a time without a zone is taken at its word. Undefined when the text is neither.
 */
export function dayOf(text: string): LocalDate | undefined {
  const day = text.slice(0, 10);
  if (text.length === 10 || !/(Z|[+-]\d\d:?\d\d)$/.test(text)) return parseLocalDate(day);
  return Number.isNaN(Date.parse(text)) ? undefined : stockholmDate(text);
}
