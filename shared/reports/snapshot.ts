import { FIGURE_IDS } from '../metrics/definitions.ts';
import { type FigureEngine, figureEngine } from '../metrics/engine.ts';
import type { EventStore } from '../metrics/eventStore.ts';
import type { FigureDetails } from '../metrics/families.ts';
import type { WatchLooks } from '../metrics/looks.ts';
import { type NamedPeriod, parsePeriod, periodBefore } from '../metrics/periods.ts';
import type { FigureReport } from '../metrics/report.ts';
import type { FigureRules } from '../metrics/rules.ts';
import type { LocalDate } from '../time/dates.ts';

/** Rises when a snapshot of an earlier form cannot be read any more. */
export const SNAPSHOT_FORM = 1;

/** Something that went well, in words that somebody chose to show. */
export interface Example {
  readonly matter: string;
  readonly action: string;
  readonly effect: string;
}

/** The figures of one period, as they were counted with one cut-off. */
export interface FrozenPeriod {
  readonly period: NamedPeriod;
  readonly asOf: LocalDate;
  readonly figures: FigureDetails;
}

/**
 * A report as it was frozen: everything that its text, tables and files are made of. What happens later, and what is
 * counted otherwise later, does not change it; a correction is a new version with its reason.
 */
export interface Snapshot {
  readonly form: typeof SNAPSHOT_FORM;
  readonly district: string;
  readonly version: number;
  /** Why there is a new version; '' for the first. */
  readonly reason: string;
  readonly madeOn: LocalDate;
  readonly current: FrozenPeriod;
  /** The tertial or year before, and the same a year ago, each with the cut-off at its own last day. */
  readonly previous: FrozenPeriod | null;
  readonly yearAgo: FrozenPeriod | null;
  readonly charts: FigureReport['charts'];
  /** Which definition of each figure was used: `M12.1`. */
  readonly definitions: Readonly<Record<string, string>>;
  readonly rules: FigureRules;
  readonly closedDays: readonly string[];
  /** What the organisations in it were called. */
  readonly names: Readonly<Record<string, string>>;
  readonly examples: readonly Example[];
}

export interface FreezeOptions {
  readonly district: string;
  readonly period: NamedPeriod;
  readonly asOf: LocalDate;
  readonly madeOn: LocalDate;
  readonly version: number;
  readonly reason: string;
  readonly closedDays: ReadonlySet<string>;
  readonly residents: ReadonlyMap<string, number>;
  readonly watch?: WatchLooks;
  readonly organisationName: (id: string) => string;
  readonly examples: readonly Example[];
}

/** Counts a period, the one before and the same a year ago, and puts all of it together. */
export function freeze(store: EventStore, options: FreezeOptions): Snapshot {
  const { period, asOf } = options;
  const engineFor = (asked: NamedPeriod, cutOff: LocalDate): FigureEngine =>
    figureEngine(
      {
        asOf: cutOff,
        period: asked,
        closedDays: new Set([...options.closedDays].map((day) => day as LocalDate)),
        residents: options.residents,
        watch: options.watch,
      },
      store,
    );
  const countFor = (asked: NamedPeriod | undefined): FrozenPeriod | null => {
    if (!asked) return null;
    const cutOff = asked.to < asOf ? asked.to : asOf;
    return frozen(engineFor(asked, cutOff).figures());
  };
  const report = engineFor(period, asOf).figures();
  const current = frozen(report);
  const organisations = [
    ...report.figures.M6.departments,
    ...report.figures.M8.departments,
    ...report.figures.M9.departments,
  ].map(({ organisation }) => organisation);
  const holders = report.figures.M16.holders.map(({ holder }) => holder);
  return inOneWay({
    form: SNAPSHOT_FORM,
    district: options.district,
    version: options.version,
    reason: options.reason,
    madeOn: options.madeOn,
    current,
    previous: countFor(periodBefore(period)),
    yearAgo: countFor(sameAYearAgo(period, asOf)),
    charts: report.charts,
    definitions: Object.fromEntries(FIGURE_IDS.map((id) => [id, report.figures[id].definition])),
    rules: report.rules,
    closedDays: [...options.closedDays].sort(),
    names: Object.fromEntries(
      [...new Set([...organisations, ...holders])].sort().map((id) => [id, options.organisationName(id)]),
    ),
    examples: options.examples,
  });
}

function frozen({ period, asOf, figures }: FigureReport): FrozenPeriod {
  const details = Object.fromEntries(
    FIGURE_IDS.map((id) => {
      const {
        id: _id,
        definition: _definition,
        basis: _basis,
        unit: _unit,
        previous: _previous,
        ...rest
      } = figures[id];
      return [id, rest];
    }),
  );
  return { period, asOf, figures: details as FigureDetails };
}

/** The tertial, the year or the days with a year less; undefined where there is none. */
export function sameAYearAgo({ name, from, to }: NamedPeriod, asOf: LocalDate): NamedPeriod | undefined {
  if (name === 'all') return undefined;
  const earlier = (text: string) => String(Number(text.slice(0, 4)) - 1) + text.slice(4);
  if (/^\d{4}(-T[123])?$/.test(name)) return parsePeriod(earlier(name), asOf);
  const [first, last] = [from, to]
    .map((day) => (day.endsWith('-02-29') ? `${day.slice(0, 8)}28` : day))
    .map(earlier);
  return parsePeriod(`${first}..${last}`, asOf);
}

/** As it is when it has been written and read: what is made of it must not hang on the order of keys. */
function inOneWay(snapshot: Snapshot): Snapshot {
  return JSON.parse(snapshotText(snapshot)) as Snapshot;
}

/** The snapshot as text, in one way only: keys sorted, so that the same content is the same bytes. */
export function snapshotText(snapshot: Snapshot): string {
  return JSON.stringify(snapshot, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Undefined for what is no snapshot, or one of another form. */
export function parseSnapshot(text: string): Snapshot | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isOurs =
      typeof value === 'object' && value !== null && 'form' in value && value.form === SNAPSHOT_FORM;
    return isOurs && 'current' in value ? (value as Snapshot) : undefined;
  } catch {
    return undefined;
  }
}
