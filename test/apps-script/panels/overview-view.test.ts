import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodChoices } from '../../../apps-script/panels/overview/data/periods.ts';
import {
  FILTERS,
  firstView,
  PAGES,
  queryOf,
  type View,
  viewFrom,
  withFilter,
} from '../../../apps-script/panels/overview/data/view.ts';
import { periodLabel } from '../../../shared/text/periods.ts';

const TODAY = '2026-05-12';

describe('the address of a view', () => {
  const words = fc.string({ minLength: 1, maxLength: 40 });
  const views = fc.record({
    page: fc.constantFrom(...PAGES),
    list: words,
    from: fc.constantFrom('overview' as const, 'figures' as const),
    department: fc.option(words, { nil: '' }),
    period: fc.constantFrom('2026-T1', '2025', 'all', '2026-02-01..2026-02-28'),
    filter: fc.dictionary(fc.constantFrom(...FILTERS), words).map((filter) => ({ ...filter })),
  });

  test('brings back the same view', () => {
    fc.assert(
      fc.property(views, (made) => {
        const view: View = {
          ...made,
          list: made.page === 'list' ? made.list : '',
          from: made.page === 'list' ? made.from : 'overview',
          department: made.page === 'departments' ? made.department : '',
        };
        expect(viewFrom(queryOf(view, TODAY), TODAY)).toEqual(view);
      }),
    );
  });

  test('takes nonsense for the first view, and never throws', () => {
    expect(viewFrom('', TODAY)).toEqual(firstView(TODAY));
    expect(viewFrom('page=secrets&period=2026-T9&colour=red', TODAY)).toEqual(firstView(TODAY));
    expect(viewFrom('page=list', TODAY)).toEqual(firstView(TODAY));
    expect(viewFrom('list=M8.overdue', TODAY)).toMatchObject({ page: 'list', list: 'M8.overdue' });
    fc.assert(
      fc.property(fc.string(), (query) => {
        const view = viewFrom(query, TODAY);
        expect(PAGES).toContain(view.page);
        for (const value of Object.values(view.filter)) expect(String(value).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  test('loses a filter that is set to nothing', () => {
    const filtered = withFilter(firstView(TODAY), 'theme', 'Trafik');
    expect(queryOf(filtered, TODAY)).toBe('period=2026-T2&theme=Trafik');
    expect(withFilter(filtered, 'theme', '')).toEqual(firstView(TODAY));
  });
});

describe('the periods to choose', () => {
  test('are the tertials since the first matter, their years, and all of it', () => {
    expect(periodChoices('2025-08-31', TODAY, '2026-T2')).toEqual([
      '2026-T2',
      '2026-T1',
      '2025-T3',
      '2025-T2',
      '2026',
      '2025',
      'all',
    ]);
    expect(periodChoices(null, TODAY, '2026-T2')).toEqual(['2026-T2', '2026', 'all']);
    expect(periodChoices(null, TODAY, '2026-02-01..2026-02-28')[0]).toBe('2026-02-01..2026-02-28');
  });

  test('have names in a sentence', () => {
    expect(periodLabel('2026-T1', 'sv', TODAY)).toBe('T1 2026');
    expect(periodLabel('2026', 'sv', TODAY)).toBe('2026');
    expect(periodLabel('all', 'sv', TODAY)).toBe('hela tiden');
    expect(periodLabel('2026-02-01..2026-02-28', 'sv', TODAY)).toBe('1 februari till 28 februari');
  });
});
