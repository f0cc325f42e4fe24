// Bundled and run by test/bench/metrics.ts in a process of its own, so that time and memory are the engine's.
import { figureEngine } from '../../../shared/metrics/engine.ts';
import { eventStore } from '../../../shared/metrics/eventStore.ts';
import { figureEventsIn } from '../../../shared/metrics/figureEventsIn.ts';
import { namedTertial, periodBefore } from '../../../shared/metrics/periods.ts';
import { inventedEvents } from '../../metrics/invented.ts';
import { rowsOf, textsOf } from '../../metrics/support/packed.ts';

export interface Measured {
  readonly events: number;
  /** From events in memory to all figures, the period before too. */
  readonly figuresMs: number;
  /** The same in processor time, which a busy machine does not lengthen as much. */
  readonly figuresProcessorMs: number;
  /** One event more, and all figures again: the median of twenty. */
  readonly addedMs: number;
  readonly peakBytes: number;
  /** As the overview's page does it: from packed texts to all figures, in processor time. */
  readonly unpackedMs: number;
  /** And from the text of one event more, by the clock: the median of twenty. */
  readonly oneUnpackedMs: number;
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

const peakBytes = process.resourceUsage().maxRSS * 1024;
const page = pageOf(textsOf(rowsOf(events)));
const measured: Measured = {
  events: events.length,
  figuresMs,
  figuresProcessorMs: (user + system) / 1000,
  addedMs: added[10] ?? 0,
  peakBytes,
  ...page,
};
console.log(JSON.stringify(measured));

function pageOf(texts: readonly string[]): Pick<Measured, 'unpackedMs' | 'oneUnpackedMs'> {
  const start = process.cpuUsage();
  const known = eventStore();
  for (const event of figureEventsIn(texts).events()) known.add(event);
  const shown = figureEngine({ asOf: '2026-04-30', period, previous: periodBefore(period) }, known);
  shown.figures();
  const { user, system } = process.cpuUsage(start);
  const unpackedMs = (user + system) / 1000;
  const times = Array.from({ length: 20 }, (_, index) => {
    const [text = ''] = textsOf(
      rowsOf([{ matter: `INV-${index * 7}`, type: 'feedback_given', at: '2026-04-28' }]),
    );
    const began = performance.now();
    for (const event of figureEventsIn([text]).events()) shown.add(event);
    shown.figures();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return { unpackedMs, oneUnpackedMs: times[10] ?? 0 };
}
