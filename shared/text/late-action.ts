import { type LocalDate, parseLocalDate } from '../time/dates.ts';
import type { Language } from './language.ts';

const words: Readonly<Record<Language, string>> = {
  sv: 'Dagen har redan gått. Åtgärden är försenad från början, och dagen står kvar som den första planerade.',
  en: 'That day has been. The action is late from the start, and the day stays as the first that was planned.',
};

/** What is said of an action whose first day has been when it is written in; nothing of a day to come. */
export function lateFromTheStart(due: string, today: LocalDate, language: Language): string | undefined {
  const day = parseLocalDate(due);
  return day && day < today ? words[language] : undefined;
}
