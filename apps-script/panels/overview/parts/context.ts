import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../../shared/text/language.ts';
import type { LocalDate } from '../../../../shared/time/dates.ts';
import { type ClosedDays, NO_CLOSED_DAYS } from '../../../../shared/time/workingDays.ts';
import type { View } from '../data/view.ts';
import { type Say, sayIn } from './words.ts';

/** What every part of the page needs to know. */
export interface Surroundings {
  readonly language: Language;
  readonly today: LocalDate;
  readonly say: Say;
  readonly closedDays: ClosedDays;
  /** False on the web page, which has everything in it and may ask the sheet nothing. */
  readonly hasServer: boolean;
  readonly organisationName: (id: string) => string;
  readonly view: View;
  readonly go: (view: View) => void;
}

export const SurroundingsContext = createContext<Surroundings>({
  language: 'sv',
  today: '1970-01-01',
  say: sayIn('sv'),
  closedDays: NO_CLOSED_DAYS,
  hasServer: false,
  organisationName: (id) => id,
  view: { page: 'overview', list: '', from: 'overview', department: '', period: 'all', filter: {} },
  go: () => undefined,
});

export const useSurroundings = (): Surroundings => useContext(SurroundingsContext);
