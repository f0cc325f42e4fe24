import type { FigureData } from '../../../apps-script/calls.ts';
import { type FigureEngine, figureEngine } from '../../../shared/metrics/engine.ts';
import { eventStore } from '../../../shared/metrics/eventStore.ts';
import { figureEventsIn } from '../../../shared/metrics/figureEventsIn.ts';
import { parsePeriod } from '../../../shared/metrics/periods.ts';
import type { TestSheet } from './sheet.ts';

/** What the overview gets from the sheet. */
export function figureData(sheet: TestSheet, since?: number): FigureData {
  const answer = sheet.call('readOverview', since === undefined ? {} : { since });
  if (!answer.ok) throw new Error(answer.message);
  return answer.figures;
}

/** The figures as the overview counts them from what it gets. */
export function engineFor({ texts, today, lists }: FigureData, period = 'all'): FigureEngine {
  const named = parsePeriod(period, today);
  if (!named) throw new Error(`no period: ${period}`);
  const store = eventStore();
  for (const event of figureEventsIn(texts).events()) store.add(event);
  return figureEngine({ asOf: today, period: named, closedDays: new Set(lists?.closedDays) }, store);
}

export const figuresIn = (data: FigureData, period = 'all') => engineFor(data, period).figures().figures;
