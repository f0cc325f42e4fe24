import type { DoubtCode } from '../plan.ts';
import type { DayDoubt } from './days.ts';

/** What is said of a day that may be another than was meant. */
export const DAY_DOUBTS: Readonly<Record<DayDoubt, DoubtCode>> = {
  order: 'day_order',
  no_year: 'day_no_year',
  short_year: 'day_short_year',
  week: 'day_week',
  month: 'day_month',
  serial: 'day_serial',
  future: 'day_in_future',
};
