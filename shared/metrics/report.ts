import type { LocalDate } from '../time/dates.ts';
import { type AgeingStep, ageing } from './charts/ageing.ts';
import { type Funnel, funnel } from './charts/funnel.ts';
import { type RunChart, runChart } from './charts/runChart.ts';
import type { Context, FigureFilter } from './context.ts';
import type { DateError } from './course.ts';
import { type Basis, DEFINITIONS, FIGURE_IDS, type FigureId, type Unit } from './definitions.ts';
import type { EngineOptions } from './engine.ts';
import { type FigureDetails, figuresOf } from './families.ts';
import { lastMonths } from './months.ts';
import type { NamedPeriod } from './periods.ts';
import type { FigureRules } from './rules.ts';
import type { Sums } from './sums.ts';

/** One figure: what it is, what it rests on, what it was the period before, and its particulars. */
export type Figure<Id extends FigureId> = {
  readonly id: Id;
  readonly definition: string;
  readonly basis: Basis;
  readonly unit: Unit;
} & FigureDetails[Id] & {
    /** The same for the period before, with the cut-off at its end; null when none was asked for. */
    readonly previous: FigureDetails[Id] | null;
  };

export interface FigureReport {
  readonly asOf: LocalDate;
  readonly period: NamedPeriod;
  readonly previousPeriod: NamedPeriod | null;
  readonly filter: FigureFilter;
  readonly rules: FigureRules;
  readonly events: number;
  readonly figures: { readonly [Id in FigureId]: Figure<Id> };
  readonly charts: {
    readonly ageing: readonly AgeingStep[];
    readonly funnel: Funnel;
    /** M12 and M7 by month of receipt and of sending, the last 24 months. */
    readonly timeToFeedback: RunChart;
    readonly referralAnswer: RunChart;
  };
  /** How many matters stand on each list (`FigureEngine.matters`); one without any is absent. */
  readonly lists: Readonly<Record<string, number>>;
  /** Left out of what they would falsify, one line each. */
  readonly dateErrors: readonly DateError[];
}

interface Pass {
  readonly context: Context;
  readonly sums: Sums;
}

const MONTHS = 24;

export function reportOf(
  options: EngineOptions,
  events: number,
  { context, sums }: Pass,
  previous: Pass | undefined,
): FigureReport {
  const details = figuresOf(sums, context);
  const before = previous && figuresOf(previous.sums, previous.context);
  const months = lastMonths(context.asOf, MONTHS);
  const figures = Object.fromEntries(
    FIGURE_IDS.map((id) => [id, { id, ...DEFINITIONS[id], ...details[id], previous: before?.[id] ?? null }]),
  );
  return {
    asOf: options.asOf,
    period: options.period,
    previousPeriod: options.previous ?? null,
    filter: context.filter,
    rules: context.rules,
    events,
    figures: figures as FigureReport['figures'],
    charts: {
      ageing: ageing(sums, context),
      funnel: funnel(sums.groups('M6.inTime'), sums.groups('M6.matured'), context.rules.fewestForShare),
      timeToFeedback: runChart(months, sums.waitGroups('M12.months'), context.rules),
      referralAnswer: runChart(months, sums.waitGroups('M7.months'), context.rules),
    },
    lists: sums.lists(),
    dateErrors: sums.allErrors(),
  };
}
