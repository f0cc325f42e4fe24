import { matterRow, type Naming } from '../../apps-script/commands/matter-row.ts';
import { referralCells } from '../../apps-script/commands/referral-row.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import { foldEvents, type MatterState } from '../../shared/matters/state.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { onGoogle, type Used } from './metrics/latency.ts';
import { type Bench, median, type Row } from './row.ts';

const SIZES = [1_000, 100_000] as const;
/** Rows put into the workbook at once. */
const AT_ONCE = 5_000;
const NAMING: Naming = { language: 'sv', organisationName: (id) => (id === 'polisen' ? 'Polisen' : id) };

/** A matter that was received, given an owner and, every other one, referred. */
function referred(index: number): readonly MatterEvent[] {
  const matter = `SKÄ-2026-${String(index + 1).padStart(6, '0')}`;
  const facts: readonly MatterEvent['fact'][] = [
    {
      type: 'matter_received',
      kind: 'fault_report',
      channel: 'mail',
      title: `Lampan på plats ${index} är trasig`,
      text: `Lampan på plats ${index} har varit trasig i tre veckor, och det är mörkt när barnen går hem från skolan.`,
      theme: 'Belysning',
      place: 'Sätra',
    },
    { type: 'matter_triaged', owner: 'Anna Berg' },
    ...(index % 2 === 0
      ? [
          {
            type: 'referral_sent',
            referral: `${matter}/R1`,
            organisation: 'polisen',
            question: 'När lagas lampan?',
            due: '2026-05-12',
          } as const,
        ]
      : []),
  ];
  const before = Math.ceil(index / 2) * 3 + Math.floor(index / 2) * 2;
  return facts.map((fact, at) => ({
    sequence: before + at + 1,
    matter,
    at: '2026-04-10',
    enteredAt: '2026-04-10T08:00:00.000Z',
    by: 'anna.berg@example.se',
    source: 'sidebar',
    command: `01JRBENCH${String(index).padStart(13, '0')}${String(at).padStart(4, '0')}`,
    fact,
  }));
}

type Line = Readonly<Record<string, string | number>>;

function fill(sheet: TestSheet, title: string, lines: Iterable<Line>, count: number): void {
  const tab = sheet.tab(title);
  const keys = (tab.cells[0] ?? []).map((cell) => String(cell?.value ?? '').split('.')[1] ?? '');
  const more = count + 10 - tab.properties.rows;
  if (more > 0) sheet.apply({ kind: 'insertRows', sheet: tab.id, at: tab.properties.rows, count: more });
  let block: ({ value: string | number } | null)[][] = [];
  let row = 2;
  const put = () => {
    if (block.length > 0) sheet.apply({ kind: 'cells', sheet: tab.id, row, column: 0, cells: block });
    row += block.length;
    block = [];
  };
  for (const line of lines) {
    block.push(
      keys.map((key) => (line[key] === undefined || line[key] === '' ? null : { value: line[key] })),
    );
    if (block.length === AT_ONCE) put();
  }
  put();
}

type EventsOf = (index: number) => readonly MatterEvent[];

function* statesOf(
  matters: number,
  eventsOf: EventsOf,
): Generator<{ readonly state: MatterState; readonly events: readonly MatterEvent[] }> {
  for (let index = 0; index < matters; index += 1) {
    const events = eventsOf(index);
    const state = foldEvents(events);
    if (state) yield { state, events };
  }
}

function* lines<Each>(
  matters: number,
  eventsOf: EventsOf,
  pick: (of: { state: MatterState; events: readonly MatterEvent[] }) => readonly Each[],
) {
  for (const each of statesOf(matters, eventsOf)) yield* pick(each);
}

/** A workbook with so many matters, as the add-on itself would have written them. */
export function sheetOf(matters: number, eventsOf: EventsOf = referred): TestSheet {
  const sheet = TestSheet.ready();
  fill(
    sheet,
    'Ärenden',
    lines(matters, eventsOf, ({ state, events }): Line[] => [
      {
        ...matterRow(state, NAMING),
        text: events[0]?.fact.type === 'matter_received' ? events[0].fact.text : '',
      },
    ]),
    matters,
  );
  fill(
    sheet,
    'Remisser',
    lines(matters, eventsOf, ({ state }): Line[] =>
      state.referrals.map((referral) => ({
        ...referralCells(state, referral, NAMING),
        question: referral.question,
      })),
    ),
    Math.ceil(matters / 2),
  );
  fill(
    sheet,
    'Händelser',
    lines(matters, eventsOf, ({ events }): Line[] =>
      events.map(({ sequence, fact, source: _source, ...stamp }) => ({
        ...stamp,
        key: sequence,
        part: 0,
        type: fact.type,
        source: 'Sidopanelen',
        data: JSON.stringify(fact),
      })),
    ),
    matters * 5,
  );
  return sheet;
}

/** Time is the processor's, so that a busy machine does not make the model's Google slower. */
function used(sheet: TestSheet, run: () => void): Used {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  const milliseconds = (user + system) / 1000;
  const counts = Object.values(sheet.last?.counters ?? {});
  const cells = counts.reduce((sum, count) => sum + count.cellsRead + count.cellsWritten, 0);
  return { calls: sheet.serviceCalls, cells, milliseconds };
}

/** The steps of the health check, each an execution; nothing may be found, or it was not this that was measured. */
function check(sheet: TestSheet): readonly Used[] {
  return [0, 1, 2, 3].map((step) =>
    used(sheet, () => {
      const answer = sheet.call('readHealth', { step });
      if (!answer.ok || answer.findings.length > 0) throw new Error(JSON.stringify(answer));
    }),
  );
}

/** The panel's way: called again until it is done, each time for as long as its clock allows. */
function sweep(sheet: TestSheet, entered: number): readonly Used[] {
  const executions: Used[] = [];
  for (let isDone = false; !isDone; ) {
    const began = performance.now();
    const start = sheet.now;
    Object.defineProperty(sheet, 'now', { configurable: true, get: () => start + performance.now() - began });
    executions.push(
      used(sheet, () => {
        const answer = sheet.call('runSweep');
        if (!answer.ok || (answer.done && answer.entered !== entered))
          throw new Error(JSON.stringify(answer));
        isDone = answer.done;
      }),
    );
    Object.defineProperty(sheet, 'now', { configurable: true, writable: true, value: start + 60_000 });
  }
  return executions;
}

const together = (all: readonly Used[]): Used =>
  all.reduce((sum, each) => ({
    calls: sum.calls + each.calls,
    cells: sum.cells + each.cells,
    milliseconds: sum.milliseconds + each.milliseconds,
  }));

export const bench: Bench = async () =>
  SIZES.flatMap((matters): readonly Row[] => {
    const runs = matters > 10_000 ? 1 : 3;
    const sheet = sheetOf(matters);
    const row = (what: string, unit: Row['unit'], values: readonly number[]): Row => ({
      figure: `${what}, ${matters.toLocaleString('en')} matters`,
      subject: 'gensvar',
      value: Math.round(median(values)),
      unit,
      runs: values.length,
    });
    const uses = (what: string, all: readonly Used[]): readonly Row[] => [
      row(
        `${what}: service calls`,
        'calls',
        all.map(({ calls }) => calls),
      ),
      row(
        `${what}: cells`,
        'cells',
        all.map(({ cells }) => cells),
      ),
      row(`${what}: on Google by the model`, 'ms', all.map(onGoogle)),
    ];
    const checks = Array.from({ length: runs }, () => check(sheet));
    const sweeps = Array.from({ length: runs }, () => sweep(sheet, 0));
    // Thirty rows changed behind the add-on's back, far apart.
    const place = sheet.column('Ärenden', 'matters.place');
    const changed = 30;
    for (let index = 0; index < changed; index += 1) {
      sheet.type('Ärenden', 2 + Math.floor((index * matters) / changed), place, 'Bredäng');
    }
    return [
      ...uses('health check', checks.map(together)),
      row(
        'health check, its longest execution: on Google by the model',
        'ms',
        checks.map((steps) => Math.max(...steps.map(onGoogle))),
      ),
      ...uses('all rows compared', sweeps.map(together)),
      ...uses('all rows compared, thirty changed', [together(sweep(sheet, changed))]),
    ];
  });
