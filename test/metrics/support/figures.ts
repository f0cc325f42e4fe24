import { type EngineOptions, type FigureEngine, figureEngine } from '../../../shared/metrics/engine.ts';
import type { FigureEvent } from '../../../shared/metrics/figureEvents.ts';
import { namedTertial, parsePeriod, tertialOf } from '../../../shared/metrics/periods.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';

type Rest = Partial<Omit<FigureEvent, 'matter' | 'type' | 'at'>>;

/** One event in few words. */
export const event = (
  matter: string,
  type: FigureEvent['type'],
  at: string,
  rest: Rest = {},
): FigureEvent => ({
  matter,
  type,
  at,
  ...rest,
});

interface Asked extends Partial<Omit<EngineOptions, 'asOf' | 'period'>> {
  readonly asOf?: LocalDate;
  /** By name; the tertial of the cut-off unless told. */
  readonly period?: string;
}

export function engineOf(events: Iterable<FigureEvent>, asked: Asked = {}): FigureEngine {
  const { asOf = '2026-04-30', period, ...options } = asked;
  const named = period === undefined ? namedTertial(tertialOf(asOf)) : parsePeriod(period, asOf);
  if (!named) throw new Error(`no period: ${period}`);
  const engine = figureEngine({ asOf, period: named, ...options });
  for (const each of events) engine.add(each);
  return engine;
}

export function figuresOf(events: Iterable<FigureEvent>, asked: Asked = {}) {
  return engineOf(events, asked).figures().figures;
}

/** As many matters as asked for, made alike. */
export function many(
  count: number,
  make: (matter: string, index: number) => readonly FigureEvent[],
): FigureEvent[] {
  return Array.from({ length: count }, (_, index) => make(`M-${index}`, index)).flat();
}
