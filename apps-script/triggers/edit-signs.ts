import { properties } from '../workbook/store.ts';

/** When somebody last edited a tab of ours, as the simple trigger saw it; and when edits were last read. */
const SEEN = 'edits:seen';
const READ = 'edits:read';

/** Milliseconds after which an edit that nobody has read means that the installable trigger is gone. */
export const READ_WITHIN = 10 * 60_000;

export function noteSeen(time: number): void {
  properties().setProperty(SEEN, String(time));
}

export function noteRead(time: number): void {
  properties().setProperty(READ, String(time));
}

/** The moment of an edit that has waited too long to be read, in milliseconds since 1970; undefined: none. */
export function unreadEdit(kept: Readonly<Record<string, string>>, time: number): number | undefined {
  const seen = Number(kept[SEEN]) || 0;
  const read = Number(kept[READ]) || 0;
  return seen > read && time - seen > READ_WITHIN ? seen : undefined;
}
