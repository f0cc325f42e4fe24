import type { FigureFilter } from '../../../../shared/metrics/context.ts';
import { namedTertial, parsePeriod, tertialOf } from '../../../../shared/metrics/periods.ts';
import type { LocalDate } from '../../../../shared/time/dates.ts';

export const PAGES = ['overview', 'figures', 'departments', 'quality', 'list'] as const;
export type Page = (typeof PAGES)[number];

export const FILTERS = ['district', 'area', 'theme', 'channel', 'organisation'] as const;
export type FilterKey = (typeof FILTERS)[number];

/** What the page shows: all of it stands in the address, so that it can be sent. */
export interface View {
  readonly page: Page;
  /** Of the page `list`: the figure's list, such as `M8.overdue`. */
  readonly list: string;
  /** Of the page `list`: the page that the way back leads to. */
  readonly from: 'overview' | 'figures';
  /** Of the page `departments`: which one; '' for all of them. */
  readonly department: string;
  /** By name, as `parsePeriod` reads it. */
  readonly period: string;
  readonly filter: FigureFilter;
}

/** Longest value that is taken from an address. */
const LONGEST = 200;

export const firstView = (today: LocalDate): View => ({
  page: 'overview',
  list: '',
  from: 'overview',
  department: '',
  period: namedTertial(tertialOf(today)).name,
  filter: {},
});

/** Reads an address's query; what cannot be understood is as if it were not there. */
export function viewFrom(query: string, today: LocalDate): View {
  const asked = new URLSearchParams(query);
  const text = (key: string) => (asked.get(key) ?? '').slice(0, LONGEST);
  const first = firstView(today);
  const list = text('list');
  const page = PAGES.find((name) => name === text('page')) ?? (list === '' ? 'overview' : 'list');
  return {
    page: page === 'list' && list === '' ? 'overview' : page,
    list,
    from: page === 'list' && text('from') === 'figures' ? 'figures' : 'overview',
    department: text('department'),
    period: parsePeriod(text('period'), today)?.name ?? first.period,
    filter: Object.fromEntries(FILTERS.flatMap((key) => (text(key) === '' ? [] : [[key, text(key)]]))),
  };
}

/** The query of a view; what is as at first is left out. */
export function queryOf(view: View, today: LocalDate): string {
  const first = firstView(today);
  const query = new URLSearchParams();
  if (view.page !== first.page) query.set('page', view.page);
  if (view.page === 'list') query.set('list', view.list);
  if (view.page === 'list' && view.from !== first.from) query.set('from', view.from);
  if (view.page === 'departments' && view.department !== '') query.set('department', view.department);
  query.set('period', view.period);
  for (const key of FILTERS) {
    const value = view.filter[key];
    if (value !== undefined) query.set(key, value);
  }
  return query.toString();
}

export function withFilter(view: View, key: FilterKey, value: string): View {
  const { [key]: _before, ...rest } = view.filter;
  return { ...view, filter: value === '' ? rest : { ...rest, [key]: value } };
}
