import { addDays, type LocalDate, stockholmDate } from '../../../shared/time/dates.ts';

/** A day from today as the sheet counts it: by Stockholm's clock, which is a day ahead of UTC's late in the evening. */
export const inDays = (days: number): LocalDate => addDays(stockholmDate(new Date().toISOString()), days);

export const today = (): LocalDate => inDays(0);
