import type { FigureData } from '../../apps-script/calls.ts';
import type { FigureRow } from '../../shared/metrics/figureRows.ts';
import { figureData } from '../apps-script/support/figures.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { inventedEvents } from '../metrics/invented.ts';
import { rowsOf } from '../metrics/support/packed.ts';
import { onGoogle, type Used } from './metrics/latency.ts';
import { type Bench, median, type Row } from './row.ts';

const RUNS = 3;
/** As on Google. */
const SIX_MINUTES = 360_000;
const TODAY = Date.UTC(2026, 3, 30, 9);
const EVENTS = 'Händelser';
/** Rows put into the workbook at once. */
const AT_ONCE = 10_000;
/** Another one than the set-up's, so that the hidden tab gets an id of its own. */
const SEED = 7;
const SIZES = [1_000, 100_000] as const;
/** The list's row of an event, as the executor writes it. */
function cellsOf({ sequence, command, events }: FigureRow): { value: string }[] {
  const [event] = events;
  if (!event) throw new Error('no event');
  const { matter, type, at, enteredAt = '', ...fact } = event;
  const data = JSON.stringify({ type, ...fact });
  const texts = [sequence, '', matter, type, at, '', enteredAt, 'demo', 'Demo', command, data];
  return texts.map((text) => ({ value: String(text) }));
}

/** A sheet with the events of so many matters of two years. */
function sheetWith(rows: readonly FigureRow[]): TestSheet {
  const sheet = TestSheet.ready(SEED);
  sheet.now = TODAY;
  sheet.timeLimit = SIX_MINUTES;
  const { id, properties } = sheet.tab(EVENTS);
  const more = rows.length + 4 - properties.rows;
  if (more > 0) sheet.apply({ kind: 'insertRows', sheet: id, at: properties.rows, count: more });
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const cells = rows.slice(from, from + AT_ONCE).map(cellsOf);
    sheet.apply({ kind: 'cells', sheet: id, row: 2 + from, column: 0, cells });
  }
  return sheet;
}

function opened(sheet: TestSheet, since?: number): Used & { readonly data: FigureData } {
  const began = performance.now();
  const data = figureData(sheet, since);
  const milliseconds = performance.now() - began;
  const counts = Object.values(sheet.last?.counters ?? {});
  const cells = counts.reduce((sum, count) => sum + count.cellsRead + count.cellsWritten, 0);
  return { calls: sheet.serviceCalls, cells, milliseconds, data };
}

/** The figures of a year, of the year before and of the one before that, counted by the server and kept. */
function frozen(sheet: TestSheet): Used {
  const began = performance.now();
  const answer = sheet.call('freezeReport', { period: '2025' });
  if (!answer.ok) throw new Error(answer.message);
  const milliseconds = performance.now() - began;
  const counts = Object.values(sheet.last?.counters ?? {});
  const cells = counts.reduce((sum, count) => sum + count.cellsRead + count.cellsWritten, 0);
  return { calls: sheet.serviceCalls, cells, milliseconds };
}

export const bench: Bench = async () =>
  SIZES.flatMap((matters): readonly Row[] => {
    const rows = rowsOf(inventedEvents(matters));
    const size = `${matters.toLocaleString('en')} matters, ${rows.length.toLocaleString('en')} events`;
    const sheet = sheetWith(rows);
    const row = (what: string, unit: Row['unit'], values: readonly number[]): Row => ({
      figure: `${what}, ${size}`,
      subject: 'gensvar',
      value: Math.round(median(values) * 10) / 10,
      unit,
      runs: values.length,
    });
    const uses = (what: string, used: readonly Used[]): readonly Row[] => [
      row(
        `${what}: service calls`,
        'calls',
        used.map(({ calls }) => calls),
      ),
      row(
        `${what}: cells`,
        'cells',
        used.map(({ cells }) => cells),
      ),
      row(
        `${what}: in the local services`,
        'ms',
        used.map(({ milliseconds }) => milliseconds),
      ),
      row(`${what}: on Google by the model`, 'ms', used.map(onGoogle)),
    ];
    const first = opened(sheet);
    const openings = Array.from({ length: RUNS }, () => opened(sheet));
    const known = openings[0]?.data.last ?? 0;
    sheet.capture();
    const updates = Array.from({ length: RUNS }, () => opened(sheet, known));
    return [
      ...uses('the whole event list, read for the first time', [first]),
      ...uses('the overview opened', openings),
      ...uses('one matter more fetched', updates),
      ...uses('a year counted on the server and frozen as a report', [frozen(sheet)]),
    ];
  });
