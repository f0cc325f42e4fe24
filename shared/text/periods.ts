import { parsePeriod } from '../metrics/periods.ts';
import type { LocalDate } from '../time/dates.ts';
import { longDate } from './dates.ts';
import type { Language } from './language.ts';
import { overviewWords } from './overview.ts';

/** What a period is called in a sentence. */
export function periodLabel(name: string, language: Language, today: LocalDate): string {
  const words = overviewWords[language].periods;
  const tertial = /^(\d{4})-T([123])$/.exec(name);
  if (tertial) return words.tertial(Number(tertial[2]), Number(tertial[1]));
  if (/^\d{4}$/.test(name)) return words.year(Number(name));
  const period = name === 'all' ? undefined : parsePeriod(name, today);
  if (!period) return words.all;
  return words.days(longDate(period.from, language, today), longDate(period.to, language, today));
}
