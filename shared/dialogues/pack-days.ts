import { longDate } from '../text/dates.ts';
import { languageOfPaper } from '../text/dialogues-pack.ts';
import type { StatusLanguage } from '../text/status.ts';
import type { LocalDate } from '../time/dates.ts';

/** With its year: the paper hangs on the wall for longer than a date is understood without. */
export const dayOnPaper = (on: LocalDate, language: StatusLanguage): string =>
  `${longDate(on, languageOfPaper(language), on)} ${on.slice(0, 4)}`;
