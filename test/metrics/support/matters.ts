import type { MatterEvent } from '../../../shared/matters/events.ts';
import { figureEventsIn } from '../../../shared/metrics/figureEventsIn.ts';
import { figureRowOf } from '../../../shared/metrics/figureRows.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import { figuresOf } from './figures.ts';
import { textsOf } from './packed.ts';

/** The figures of all time from matters' own events, undone ones left out. */
export function figuresOfMatters(events: readonly MatterEvent[], asOf: LocalDate) {
  const rows = events.flatMap((event) => figureRowOf(event) ?? []);
  return figuresOf(figureEventsIn(textsOf(rows)).events(), { asOf, period: 'all' });
}
