import type { Role } from '../matters/kinds.ts';
import type { MineItem, MineList } from '../matters/mine.ts';
import { ROLE_LISTS } from '../matters/mine.ts';
import type { LocalDate } from '../time/dates.ts';

/** Lines in a digest: what matters most, not everything. */
export const MOST_LINES = 5;
/** Matters named in a line. */
export const MOST_LINKS = 3;

/** One line of a digest: what, how much, and the matters it is about. */
export interface DigestLine {
  readonly text: string;
  /** Numbers of the most urgent matters; never a word that a resident wrote. */
  readonly matters: readonly string[];
}

/** The lists that come first for somebody's role, at most five. */
export function dailyLists(lists: readonly MineList[], role: Role): readonly MineList[] {
  const order = ROLE_LISTS[role];
  return order
    .flatMap((name) => lists.filter((list) => list.name === name && list.count > 0))
    .slice(0, MOST_LINES);
}

export const numbersOf = (items: readonly MineItem[]): readonly string[] => [
  ...new Set(items.map(({ matter }) => matter)),
];

/** How the district stood in a week: counts of rows, nobody's words. */
export interface Week {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly open: number;
  readonly received: number;
  readonly closed: number;
  readonly told: number;
  /** Closed in the week, and the resident was never told. */
  readonly silent: readonly string[];
  readonly unanswered: readonly WeekReferral[];
  readonly brokenPromises: readonly string[];
  readonly watched: readonly string[];
}

export interface WeekReferral {
  readonly matter: string;
  readonly organisation: string;
  /** Working days since it was sent. */
  readonly waited: number;
  readonly isLate: boolean;
}

/** Organisations with late referrals, the most first. */
export function lateBy(unanswered: readonly WeekReferral[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { organisation, isLate } of unanswered) {
    if (isLate) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
