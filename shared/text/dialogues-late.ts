import type { Twin } from './language.ts';

/** What is said of promises: kept too late, not followed up, and taken along to the next time. */
interface LateWords {
  readonly told: (day: string, days: number) => string;
  /** @param items their short numbers */
  readonly unfollowed: (count: number, items: string) => string;
  readonly toActions: string;
  readonly planNext: string;
  /** Above the points that are taken along. */
  readonly since: (day: string) => string;
  /** Above the points of earlier meetings that nobody has been answered. */
  readonly left: (count: number) => string;
  readonly leftFrom: (title: string, day: string) => string;
  readonly correct: string;
}

const days = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const lateWords: Twin<LateWords> = {
  sv: {
    told: (day, late) => `Deltagarna fick veta ${day}, ${days(late, 'dag', 'dagar')} för sent.`,
    unfollowed: (count, items) =>
      count === 1
        ? `Ett löfte (${items}) har ingen åtgärd med ansvarig och dag. Ingen påminns om det.`
        : `${count} löften (${items}) har ingen åtgärd med ansvarig och dag. Ingen påminns om dem.`,
    toActions: 'Planera åtgärder',
    planNext: 'Planera nästa',
    since: (day) => `Att följa upp från ${day}:`,
    left: (count) => `Kvar från tidigare möten (${count})`,
    leftFrom: (title, day) => `${title}, ${day}`,
    correct: 'Rätta',
  },
  en: {
    told: (day, late) => `The participants were told on ${day}, ${days(late, 'day', 'days')} late.`,
    unfollowed: (count, items) =>
      count === 1
        ? `One promise (${items}) has no action with somebody responsible and a day. Nobody is reminded of it.`
        : `${count} promises (${items}) have no action with somebody responsible and a day. Nobody is reminded of them.`,
    toActions: 'Plan actions',
    planNext: 'Plan the next one',
    since: (day) => `To follow up from ${day}:`,
    left: (count) => `Left from earlier meetings (${count})`,
    leftFrom: (title, day) => `${title}, ${day}`,
    correct: 'Correct',
  },
};
