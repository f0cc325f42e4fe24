import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FigureFilter } from '../../../../shared/metrics/context.ts';
import { type FigureEngine, figureEngine } from '../../../../shared/metrics/engine.ts';
import type { FigureEvent } from '../../../../shared/metrics/figureEvents.ts';
import { type NamedPeriod, periodBefore } from '../../../../shared/metrics/periods.ts';
import type { FigureReport } from '../../../../shared/metrics/report.ts';
import { type Data, inTurns } from './load.ts';

export interface Counted {
  readonly engine: FigureEngine;
  readonly report: FigureReport;
}

interface Counting {
  /** Undefined until the first count is done; an older one stands while a new one is made. */
  readonly counted: Counted | undefined;
  /** How far the count has come, 0–1; null when none is going on. */
  readonly share: number | null;
  /** Adds an event to the store and to the figures, without counting the rest again. */
  readonly add: (event: FigureEvent) => void;
  /** Shows what was added. */
  readonly show: () => void;
}

/** Matters that are counted at once. */
const STEP = 200;

/**
 * The figures of a selection.
 * @param version a new one counts anew what another engine has added to the store
 */
export function useCounted(
  data: Data | undefined,
  period: NamedPeriod,
  filter: FigureFilter,
  version = 0,
): Counting {
  const [counted, setCounted] = useState<Counted>();
  const [share, setShare] = useState<number | null>(null);
  // The same selection is another object each time: only what it says decides whether to count again.
  const selection = JSON.stringify({ period, filter, version });

  useEffect(() => {
    if (!data) return;
    const { period, filter } = JSON.parse(selection) as { period: NamedPeriod; filter: FigureFilter };
    let isStale = false;
    const engine = figureEngine(
      {
        asOf: data.today,
        period,
        previous: periodBefore(period),
        filter,
        closedDays: new Set(data.lists.closedDays),
        residents: residentsOf(data),
        watch: data.lists.watch,
      },
      data.store,
    );
    let done = 0;
    const step = () => {
      const isWhole = engine.count(STEP);
      done += STEP;
      if (done % 2000 === 0 && data.matters > 0) setShare(Math.min(1, done / data.matters));
      return !isWhole;
    };
    void inTurns(step, () => isStale).then((isDone) => {
      if (!isDone) return;
      setCounted({ engine, report: engine.figures() });
      setShare(null);
    });
    return () => {
      isStale = true;
    };
  }, [data, selection]);

  const add = useCallback(
    (event: FigureEvent) => {
      if (counted) counted.engine.add(event);
      else data?.store.add(event);
    },
    [counted, data],
  );
  const show = useCallback(() => {
    if (counted) setCounted({ engine: counted.engine, report: counted.engine.figures() });
  }, [counted]);
  return { counted, share, add, show };
}

/** Every area of the district, so that a silent one is seen though nobody has counted who lives there. */
function residentsOf({ lists }: Data): ReadonlyMap<string, number> {
  const known = new Map<string, number>(lists.areas.map((area) => [area, 0]));
  for (const { area, residents } of lists.residents) known.set(area, residents);
  return known;
}
