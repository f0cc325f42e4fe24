import { TestExtension } from '../apps-script/support/extension.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { median, type Row } from './row.ts';

const RUNS = 3;
const SIZES = [1_000, 100_000] as const;
/** Rows that the large sheet is filled with directly: taking so many matters in one by one would take hours. */
const REAL = 100;

interface Measured {
  readonly calls: number;
  readonly cells: number;
  readonly milliseconds: number;
}

/**
 * A sheet with so many matters. Only the first are real; the others are copies of their rows under numbers of
 * their own, in the tabs of matters, of events and of commands, which are the ones that grow.
 */
export function sheetWith(matters: number, seed = 1): TestSheet {
  const sheet = TestSheet.ready(seed);
  sheet.captures(Math.min(REAL, matters));
  for (const [title, key] of [
    ['Ärenden', 'matters.key'],
    ['Händelser', 'events.key'],
    ['Inkorg', 'inbox.key'],
  ] as const) {
    multiply(sheet, title, sheet.column(title, key), matters);
  }
  const script: Record<string, string> = sheet.state.properties.script;
  script.sequence = String(matters);
  script['counter:SKÄ-2026'] = String(matters);
  return sheet;
}

function multiply(sheet: TestSheet, title: string, key: number, wanted: number): void {
  const { id, cells, properties } = sheet.tab(title);
  const rows = cells.slice(2, 2 + REAL);
  const missing = wanted - REAL;
  if (missing <= 0) return;
  sheet.apply({ kind: 'insertRows', sheet: id, at: properties.rows, count: missing });
  const number = title === 'Ärenden' ? sheet.column(title, 'matters.number') : -1;
  const added = Array.from({ length: missing }, (_, index) => {
    const running = REAL + index + 1;
    const value =
      title === 'Ärenden'
        ? `SKÄ-2026-${String(running).padStart(4, '0')}`
        : title === 'Händelser'
          ? running
          : `X${running}`;
    return (rows[index % REAL] ?? []).map((cell, column) =>
      column === key || column === number ? { ...cell, value } : cell,
    );
  });
  sheet.apply({ kind: 'cells', sheet: id, row: 2 + REAL, column: 0, cells: added });
}

function measured(sheet: TestSheet, run: () => void): Measured {
  const began = performance.now();
  run();
  const milliseconds = Math.round(performance.now() - began);
  const counts = Object.values(sheet.last?.counters ?? {});
  const cells = counts.reduce((sum, count) => sum + count.cellsRead + count.cellsWritten, 0);
  return { calls: sheet.serviceCalls, cells, milliseconds };
}

/** One delivery of so many captures to the web app. */
function deliver(sheet: TestSheet, captures: number): Measured {
  const extension = new TestExtension(sheet);
  extension.pair();
  const commands = Array.from({ length: captures }, (_, index) =>
    extension.capture({ title: `Nytt ${index}` }),
  );
  return measured(sheet, () => {
    const reply = extension.deliver(commands);
    const done =
      reply.reply === 'delivered' ? reply.receipts.filter(({ result }) => result === 'done').length : 0;
    if (done !== captures) throw new Error(`${done} of ${captures} captures were registered`);
  });
}

/** Somebody sorts the tab so that neighbours are far apart; then so many real matters are referred in one call. */
function sortAndRefer(sheet: TestSheet, matters: number): Measured {
  const { cells } = sheet.tab('Ärenden');
  const rows = cells.slice(2).filter((row) => row.some((cell) => cell?.value));
  const order = (index: number): number => (index * 7_919) % rows.length;
  const sorted = rows.map((_, index) => rows[order(index)] ?? []);
  cells.splice(2, sorted.length, ...sorted);
  const commands = Array.from({ length: matters }, (_, index) => ({
    type: 'refer',
    id: sheet.ulid(),
    matter: `SKÄ-2026-${String(index + 1).padStart(4, '0')}`,
    organisation: 'trafikkontoret',
    question: 'När blir det gjort?',
  }));
  return measured(sheet, () => {
    const answer = sheet.call('perform', commands);
    if (!answer.ok || answer.replies.some(({ result }) => result !== 'done'))
      throw new Error(JSON.stringify(answer).slice(0, 300));
  });
}

function rowsOf(what: string, runs: number, measure: (run: number) => Measured): readonly Row[] {
  const all = Array.from({ length: runs }, (_, run) => measure(run + 1));
  const row = (figure: string, unit: Row['unit'], pick: (each: Measured) => number): Row => ({
    figure: `${figure}, ${what}`,
    subject: 'gensvar',
    value: median(all.map(pick)),
    unit,
    runs,
  });
  return [
    row('service calls', 'calls', ({ calls }) => calls),
    row('cells read and written', 'cells', ({ cells }) => cells),
    row('execution in the local services', 'ms', ({ milliseconds }) => milliseconds),
  ];
}

/**
 * What the built add-on asks of the services. On Google each call costs tens to hundreds of milliseconds, so that
 * their number, which is the same here and there, decides; the milliseconds are those of this machine.
 */
export const bench = async (): Promise<readonly Row[]> => [
  ...SIZES.flatMap((size) => {
    const where = `in a sheet of ${size} matters`;
    return [
      ...rowsOf(`1 capture in one request ${where}`, RUNS, (run) => deliver(sheetWith(size, run), 1)),
      ...rowsOf(`100 captures in one request ${where}`, RUNS, (run) => deliver(sheetWith(size, run), 100)),
      ...rowsOf(`sorted by hand, then 1 matter referred ${where}`, RUNS, (run) =>
        sortAndRefer(sheetWith(size, run), 1),
      ),
      ...rowsOf(`sorted by hand, then 50 matters referred ${where}`, RUNS, (run) =>
        sortAndRefer(sheetWith(size, run), 50),
      ),
    ];
  }),
  ...rowsOf('set-up of an empty spreadsheet', RUNS, (run) => {
    const sheet = new TestSheet(run);
    return measured(sheet, () => sheet.setUp());
  }),
];
