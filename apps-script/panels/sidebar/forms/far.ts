import type { Language } from '../../../../shared/text/language.ts';
import { stepForms } from '../../../../shared/text/step-forms.ts';
import { daysBetween, type LocalDate, parseLocalDate } from '../../../../shared/time/dates.ts';
import type { Fields } from '../drafts.ts';
import { newField } from './known.ts';

/** A day that lies further away than this is more often a slip in the year than meant. */
const FAR = 366;

/**
 * Why a day cannot be taken as it stands: one to come would hide the matter for years, one long past make an action late
 * by them, and nobody has said that it is meant.
 */
export function farProblem(
  name: string,
  fields: Fields,
  today: LocalDate,
  language: Language,
): string | undefined {
  const day = parseLocalDate(fields[name] ?? '');
  if (!day || fields[newField(name)] === 'yes' || Math.abs(daysBetween(today, day)) <= FAR) return undefined;
  return stepForms[language].far(day.slice(0, 4));
}
