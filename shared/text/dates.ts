import { daysBetween, type LocalDate } from '../time/dates.ts';
import type { Language, Twin } from './language.ts';

interface DateWords {
  readonly months: readonly string[];
  /** At most three letters and no full stop. */
  readonly shortMonths: readonly string[];
  readonly dayAndMonth: (day: number, month: string) => string;
  readonly workingDays: (count: number) => string;
  /** How long somebody has been waited for: `sedan 3 arbetsdagar`, `sedan i dag`. */
  readonly since: (workingDays: number) => string;
  readonly inWorkingDays: (count: number) => string;
  readonly workingDaysLate: (count: number) => string;
  readonly today: string;
  readonly dueToday: string;
}

const sv: DateWords = {
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  shortMonths: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  dayAndMonth: (day, month) => `${day} ${month}`,
  workingDays: (count) => (count === 1 ? '1 arbetsdag' : `${count} arbetsdagar`),
  since: (count) => `sedan ${count ? sv.workingDays(count) : sv.today}`,
  inWorkingDays: (count) => (count === 1 ? 'om 1 arbetsdag' : `om ${count} arbetsdagar`),
  workingDaysLate: (count) => (count === 1 ? '1 arbetsdag sen' : `${count} arbetsdagar sen`),
  today: 'i dag',
  dueToday: 'senast i dag',
};

const en: DateWords = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  dayAndMonth: (day, month) => `${day} ${month}`,
  workingDays: (count) => (count === 1 ? '1 working day' : `${count} working days`),
  since: (count) => (count ? `for ${en.workingDays(count)}` : 'since today'),
  inWorkingDays: (count) => (count === 1 ? 'in 1 working day' : `in ${count} working days`),
  workingDaysLate: (count) => (count === 1 ? '1 working day late' : `${count} working days late`),
  today: 'today',
  dueToday: 'due today',
};

export const dateWords: Twin<DateWords> = { sv, en };

/** `13 april`; with the year when it lies more than half a year from today, where a reader could mistake it. */
export function longDate(day: LocalDate, language: Language, today: LocalDate): string {
  return withMonth(day, dateWords[language].months, language, today);
}

/** `13 apr`, for narrow columns; the year as in longDate. */
export function shortDate(day: LocalDate, language: Language, today: LocalDate): string {
  return withMonth(day, dateWords[language].shortMonths, language, today);
}

/** `13 apr`, in a list of a register; the year with every day of another year, and with none of this. */
export function listedDate(day: LocalDate, language: Language, today: LocalDate): string {
  const [year] = day.split('-');
  const text = withMonth(day, dateWords[language].shortMonths, language, day);
  return today.slice(0, 4) === year ? text : `${text} ${year}`;
}

function withMonth(day: LocalDate, months: readonly string[], language: Language, today: LocalDate): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  const text = dateWords[language].dayAndMonth(dayOfMonth ?? 0, months[(month ?? 1) - 1] ?? '');
  return Math.abs(daysBetween(today, day)) > 183 ? `${text} ${year}` : text;
}

/** `om 3 arbetsdagar`, `senast i dag`, `3 arbetsdagar sen`. */
export function timeLeft(workingDaysLeft: number, language: Language): string {
  const words = dateWords[language];
  if (workingDaysLeft === 0) return words.dueToday;
  return workingDaysLeft > 0 ? words.inWorkingDays(workingDaysLeft) : words.workingDaysLate(-workingDaysLeft);
}
