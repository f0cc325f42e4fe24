import type { LocalDate } from '../time/dates.ts';
import { addDays, type Instant } from '../time/dates.ts';

/** An entry of a calendar file. */
export interface CalendarEntry {
  /** The same for the same occasion in every file whatever its day, so that a calendar replaces it. */
  readonly id: string;
  /** It was called off: a calendar that has it strikes it. */
  readonly isCancelled?: boolean;
  readonly on: LocalDate;
  /** "18:00"; the whole day when left out. */
  readonly time?: string | undefined;
  readonly title: string;
  readonly where?: string | undefined;
  readonly about?: string | undefined;
}

/** How long an occasion with a time is taken to be, in hours. */
const HOURS = 2;

/** Minutes from 1970 to 2020. */
const FIRST_VERSION = 26_297_280;

/** RFC 5545, 3.3.11 */
const escaped = (text: string): string =>
  text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r?\n/g, '\\n');

/** RFC 5545, 3.1: at most 75 bytes a line; a letter with an accent is two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes + size > 74) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}

const compact = (day: string): string => day.replace(/-/g, '');

function when({ on, time }: CalendarEntry): readonly string[] {
  if (time === undefined) {
    return [`DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`];
  }
  const hour = Number(time.slice(0, 2)) + HOURS;
  const end = hour < 24 ? on : addDays(on, 1);
  const local = (day: string, at: string) => `TZID=Europe/Stockholm:${compact(day)}T${at.replace(':', '')}00`;
  const until = `${String(hour % 24).padStart(2, '0')}:${time.slice(3)}`;
  return [`DTSTART;${local(on, time)}`, `DTEND;${local(end, until)}`];
}

/** Summer time from the last Sunday of March to the last of October, as the European Union has it. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
] as const;

/** A calendar file (iCalendar, RFC 5545) that any calendar program takes in. */
export function calendarFile(entries: readonly CalendarEntry[], name: string, now: Instant): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  // A later file is a later version of every entry (RFC 5545, 3.8.7.4); minutes fit into its 31 bits for long.
  const version = Math.floor(Date.parse(now) / 60_000) - FIRST_VERSION;
  const events = entries.flatMap((entry) => [
    'BEGIN:VEVENT',
    `UID:${escaped(entry.id)}@gensvar`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${version}`,
    ...(entry.isCancelled ? ['STATUS:CANCELLED'] : []),
    ...when(entry),
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.where ? [`LOCATION:${escaped(entry.where)}`] : []),
    ...(entry.about ? [`DESCRIPTION:${escaped(entry.about)}`] : []),
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gensvar//Dialoger//SV',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...ZONE,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
