import type { Book } from '../workbook/book.ts';
import { properties } from '../workbook/store.ts';

/** Matters that somebody has said may be without a row, as JSON; a restored one is taken out again. */
const LEFT = 'missing:left';
const MOST_LEFT = 400;

export function leftOut(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(properties().getProperty(LEFT) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : []);
  } catch {
    return new Set();
  }
}

export function leaveOut(matters: readonly string[]): void {
  const all = [...new Set([...leftOut(), ...matters])].slice(-MOST_LEFT);
  properties().setProperty(LEFT, JSON.stringify(all));
}

/**
 * Matters of which the event list knows and the tab of matters does not: their rows have been deleted. Two columns of
 * the event list and one of the matters are read.
 * @param withoutLeft those that were left out on purpose are not named again
 */
export function findMissing(book: Book, withoutLeft = true): readonly string[] {
  const rows = book.table('matters').rowsByKey();
  const events = book.table('events');
  const types = events.readColumn('type');
  const numbers = events.readColumn('matter');
  const known = withoutLeft ? leftOut() : new Set<string>();
  const missing = new Set<string>();
  types.forEach((type, index) => {
    const matter = numbers[index] ?? '';
    if (type === 'matter_received' && !rows.has(matter) && !known.has(matter)) missing.add(matter);
  });
  return [...missing];
}

/** The event that gives each tab of parts its rows. */
const MADE_BY = { referrals: 'referral_sent', promises: 'promise_made', actions: 'action_planned' } as const;
export type PartTable = keyof typeof MADE_BY;
export const isPartTable = (name: string): name is PartTable => name in MADE_BY;

/**
 * How many rows each matter should have in a tab of parts, where there are fewer than that. Two columns of the event
 * list are read; what was undone counts, for its row stays.
 * @param keys of the tab, `SKÄ-2026-0001/R1`
 */
export function mattersWithFewer(book: Book, name: PartTable, keys: Iterable<string>): ReadonlySet<string> {
  const events = book.table('events');
  const types = events.readColumn('type');
  const numbers = events.readColumn('matter');
  const left = new Map<string, number>();
  types.forEach((type, index) => {
    const matter = numbers[index] ?? '';
    if (type === MADE_BY[name]) left.set(matter, (left.get(matter) ?? 0) + 1);
  });
  for (const key of new Set(keys)) {
    const matter = key.split('/')[0] ?? '';
    left.set(matter, (left.get(matter) ?? 0) - 1);
  }
  return new Set([...left].filter(([, count]) => count > 0).map(([matter]) => matter));
}

export const isWholeTable = (book: Book, name: PartTable, keys: ReadonlyMap<string, unknown>): boolean =>
  mattersWithFewer(book, name, keys.keys()).size === 0;

/** Matters that have a row again are asked about again when it goes. */
export function forgetLeft(matters: readonly string[]): void {
  const left = leftOut();
  if (!matters.some((matter) => left.has(matter))) return;
  const rest = [...left].filter((matter) => matters.indexOf(matter) < 0);
  properties().setProperty(LEFT, JSON.stringify(rest));
}
