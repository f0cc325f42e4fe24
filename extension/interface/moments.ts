import { type LocalDate, stockholmDate, stockholmTime } from '../../shared/time/dates.ts';

/** The day in Stockholm at a moment in milliseconds since 1970. */
export function dayAt(time: number): LocalDate {
  return stockholmDate(new Date(time).toISOString());
}

/** `14:05` for a moment on the same day as now, `2026-04-02 14:05` for another. */
export function momentWords(time: number, now: number): string {
  const clock = stockholmTime(new Date(time).toISOString());
  const day = dayAt(time);
  return day === dayAt(now) ? clock : `${day} ${clock}`;
}
