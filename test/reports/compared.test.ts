import { describe, expect, it } from 'vitest';
import { eventStore } from '../../shared/metrics/eventStore.ts';
import type { FigureDetails } from '../../shared/metrics/families.ts';
import { parsePeriod } from '../../shared/metrics/periods.ts';
import { compose } from '../../shared/reports/compose.ts';
import { figureChange, figureValue } from '../../shared/reports/say.ts';
import { freeze, type Snapshot } from '../../shared/reports/snapshot.ts';
import { reportWords } from '../../shared/text/reports.ts';
import { inventedEvents } from '../metrics/invented.ts';

const snapshot: Snapshot = (() => {
  const store = eventStore();
  for (const event of inventedEvents(400)) store.add(event);
  const period = parsePeriod('2026-T1', '2026-04-30');
  if (!period) throw new Error('no period');
  return freeze(store, {
    district: 'Skärholmen',
    period,
    asOf: '2026-04-30',
    madeOn: '2026-05-04',
    version: 1,
    reason: '',
    closedDays: new Set(),
    residents: new Map(),
    organisationName: (id) => id,
    examples: [],
  });
})();

/** The figures with some values of our own. */
const having = (values: Partial<Record<keyof FigureDetails, number | null>>): FigureDetails => {
  const figures = structuredClone(snapshot.current.figures);
  return Object.fromEntries(
    Object.entries(figures).map(([id, figure]) =>
      id in values ? [id, { ...figure, value: values[id as keyof FigureDetails] }] : [id, figure],
    ),
  ) as FigureDetails;
};

const tableOf = (of: Snapshot) => {
  const title = reportWords.sv.sections.compared;
  const block = compose(of, 'sv').find((one) => one.kind === 'table' && one.table.title === title);
  if (block?.kind !== 'table') throw new Error('no table');
  return block.table;
};

describe('how far a figure has moved', () => {
  it.each([
    ['M1', 12, 9, '+3'],
    ['M1', 9, 12, '−3'],
    ['M1', 9, 9, '0'],
    // 41 % and 38 % are shown, so +3, though it is 2.2 points before rounding.
    ['M6', 0.406, 0.384, '+3'],
    ['M6', 0.004, 0.001, '0'],
    ['M1', 9, null, null],
    ['M1', null, 9, null],
  ] as const)('%s: %s after %s is %s', (id, now, before, shown) => {
    expect(figureChange(id, having({ [id]: now }), having({ [id]: before }), 'sv')).toBe(shown);
  });
});

describe('the comparison', () => {
  it('sets every value beside the tertial before and the same a year ago, each with its change', () => {
    const { head, rows } = tableOf(snapshot);
    expect(head).toEqual([
      'Nyckeltal',
      'T1 2026',
      'T3 2025',
      'Ändring mot T3 2025',
      'T1 2025',
      'Ändring mot T1 2025',
    ]);
    const { current, previous, yearAgo } = snapshot;
    if (!previous || !yearAgo) throw new Error('no earlier periods');
    expect(rows[0]?.slice(1)).toEqual([
      figureValue('M1', current.figures, 'sv'),
      figureValue('M1', previous.figures, 'sv'),
      figureChange('M1', current.figures, previous.figures, 'sv'),
      figureValue('M1', yearAgo.figures, 'sv'),
      figureChange('M1', current.figures, yearAgo.figures, 'sv'),
    ]);
    for (const row of rows) expect(row).toHaveLength(head.length);
  });

  it('has no columns for periods that were not', () => {
    const alone = tableOf({ ...snapshot, previous: null, yearAgo: null });
    expect(alone.head).toEqual(['Nyckeltal', 'T1 2026']);
    for (const row of alone.rows) expect(row).toHaveLength(2);
  });
});
