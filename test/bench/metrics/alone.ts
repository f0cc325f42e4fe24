// Bundled and run by test/bench/metrics.ts in a process of its own, so that time and memory are the engine's.
import { figureEngine } from '../../../shared/metrics/engine.ts';
import { eventStore } from '../../../shared/metrics/eventStore.ts';
import { namedTertial, periodBefore } from '../../../shared/metrics/periods.ts';
import { inventedEvents } from '../../metrics/invented.ts';

export interface Measured {
  readonly events: number;
  /** From events in memory to all figures, the period before too. */
  readonly figuresMs: number;
  /** The same in processor time, which a busy machine does not lengthen as much. */
  readonly figuresProcessorMs: number;
  /** One event more, and all figures again: the median of twenty. */
  readonly addedMs: number;
  readonly peakBytes: number;
}

const matters = Number(process.argv[2]);
const events = [...inventedEvents(matters)];

const processor = process.cpuUsage();
const began = performance.now();
const store = eventStore();
for (const event of events) store.add(event);
const period = namedTertial({ year: 2026, number: 1 });
const engine = figureEngine({ asOf: '2026-04-30', period, previous: periodBefore(period) }, store);
engine.figures();
const figuresMs = performance.now() - began;
const { user, system } = process.cpuUsage(processor);

const added = Array.from({ length: 20 }, (_, index) => {
  const start = performance.now();
  engine.add({ matter: `INV-${index * 7}`, type: 'feedback_given', at: '2026-04-29' });
  engine.figures();
  return performance.now() - start;
}).sort((a, b) => a - b);

const measured: Measured = {
  events: events.length,
  figuresMs,
  figuresProcessorMs: (user + system) / 1000,
  addedMs: added[10] ?? 0,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(measured));
