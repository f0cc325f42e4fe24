import type { Language } from '../../../../shared/text/language.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import { daysBetween, type LocalDate, parseLocalDate } from '../../../../shared/time/dates.ts';
import type { Fields } from '../drafts.ts';
import { newField } from './known.ts';

/** A day to come that lies further ahead than this is more often a slip in the year than meant. */
const FAR = 366;

/**
 * Why a day to come cannot be taken as it stands: it would hide the matter for years, and nobody has said that it is
 * meant.
 */
export function farProblem(
  name: string,
  fields: Fields,
  today: LocalDate,
  language: Language,
): string | undefined {
  const day = parseLocalDate(fields[name] ?? '');
  if (!day || fields[newField(name)] === 'yes' || daysBetween(today, day) <= FAR) return undefined;
  return stepForms[language].far(day.slice(0, 4));
}
