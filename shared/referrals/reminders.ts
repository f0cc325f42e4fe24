import type { ReferralState } from '../matters/state.ts';
import { longDate } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { reminderWords } from '../text/reminders.ts';
import type { LocalDate } from '../time/dates.ts';
import { addWorkingDays, type ClosedDays, workingDaysBetween } from '../time/workingDays.ts';

/** One step of the reminder ladder. */
export interface LadderLevel {
  /** From 1. */
  readonly level: number;
  /** Working days after the day the answer was due. */
  readonly days: number;
  /** Addresses that get a copy from this level on. */
  readonly copied: readonly string[];
}

/** Reminders in their order; a referral that has had them all is repeated at the last level. */
export type Ladder = readonly LadderLevel[];

/** The ladder of a workbook that says nothing else: the day after, a week after, two weeks after. */
export const FIRST_LADDER: Ladder = [
  { level: 1, days: 1, copied: [] },
  { level: 2, days: 6, copied: [] },
  { level: 3, days: 11, copied: [] },
];

const MOST_LEVELS = 9;

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The days of `1; 6; 11`; undefined when there are none, too many, or they do not rise. */
export function reminderDaysIn(text: string): readonly number[] | undefined {
  const numbers = partsOf(text).map(Number);
  const isRising = numbers.every(
    (day, index) => Number.isInteger(day) && day >= 0 && day <= 250 && day > (numbers[index - 1] ?? -1),
  );
  return numbers.length === 0 || numbers.length > MOST_LEVELS || !isRising ? undefined : numbers;
}

/** Who gets a copy, and from which level on: `3: chef@example.se`. */
function copyIn(part: string): { readonly from: number; readonly address: string } | undefined {
  const [, level, address] = /^(\d+)\s*:\s*(\S+@\S+)$/.exec(part) ?? [];
  return level && address ? { from: Number(level), address } : undefined;
}

/** Those parts of a list of copies that say no level or no address: nobody gets a copy by them. */
export const wrongCopiesIn = (copied: string): readonly string[] =>
  partsOf(copied).filter((part) => copyIn(part) === undefined);

/**
 * The ladder as the settings say it.
 * @param days working days after the due day, such as `1; 6; 11`; what is no rising row of numbers counts as not set
 * @param copied who gets a copy from which level on, such as `3: chef@example.se`
 */
export function ladderFrom(days: string, copied = ''): Ladder {
  const levels = reminderDaysIn(days) ?? FIRST_LADDER.map(({ days: day }) => day);
  const copies = partsOf(copied).flatMap((part) => copyIn(part) ?? []);
  return levels.map((day, index) => ({
    level: index + 1,
    days: day,
    copied: copies.filter(({ from }) => from <= index + 1).map(({ address }) => address),
  }));
}

export interface NextReminder {
  readonly level: number;
  /** The day on which the ladder says it. */
  readonly on: LocalDate;
  readonly isDue: boolean;
  readonly copied: readonly string[];
}

/** As much of a referral as the ladder looks at. */
type Reminded = Pick<ReferralState, 'due' | 'sent'> & {
  readonly reminders: readonly { readonly level: number; readonly on: LocalDate }[];
};

/**
 * The next step of the ladder for a referral that has no answer. When all levels have been used the last one comes
 * again, as long after the latest reminder as the last two levels lie apart. A referral whose time was extended
 * goes on where it stands: a reminder that has been given is not taken back.
 */
export function nextReminder(
  referral: Reminded,
  today: LocalDate,
  ladder: Ladder,
  closed?: ClosedDays,
): NextReminder {
  const given = referral.reminders.reduce((highest, { level }) => Math.max(highest, level), 0);
  const latest = referral.reminders.map(({ on }) => on).sort()[referral.reminders.length - 1];
  const step = ladder[Math.min(given, ladder.length - 1)] ?? { level: 1, days: 1, copied: [] };
  const before = ladder[Math.min(given, ladder.length - 1) - 1]?.days ?? 0;
  const byDue = addWorkingDays(referral.due, step.days, closed);
  // Never sooner after the latest one than the levels lie apart: two reminders the same day help nobody.
  const byLatest = latest && addWorkingDays(latest, Math.max(1, step.days - before), closed);
  const on = byLatest && byLatest > byDue ? byLatest : byDue;
  return { level: given + 1, on, isDue: on <= today, copied: step.copied };
}

/** Everything that a reminder quotes. */
export interface ReminderContent {
  readonly referral: Pick<ReferralState, 'sent' | 'firstDue' | 'due' | 'question' | 'questions'> & {
    readonly reminders: readonly ReferralState['reminders'][number][];
  };
  readonly matter: string;
  readonly title: string;
  readonly level: number;
  readonly today: LocalDate;
  readonly closedDays?: ClosedDays;
  /** Who writes: a name or an address; empty when not known. */
  readonly from: string;
  /** Where the answer is written, when there is a reply page. */
  readonly address?: string;
}

/** The numbered questions under their numbers, with a word at those that have their answer. */
const numbered = (questions: NonNullable<ReferralState['questions']>, answered: string): readonly string[] =>
  questions.map(({ text, reply }, index) => `${index + 1}. ${text}${reply ? ` (${answered})` : ''}`);

/** A reminder ready to send: what was asked when, until when, and what has been said since. */
export function reminderText(
  content: ReminderContent,
  language: Language,
): { readonly subject: string; readonly text: string } {
  const words = reminderWords[language];
  const { referral, today } = content;
  const day = (date: LocalDate) => longDate(date, language, today);
  const late = workingDaysBetween(referral.due, today, content.closedDays);
  const lines = [
    words.greeting,
    '',
    words.asked(day(referral.sent), content.matter, content.title),
    `”${referral.question}”`,
    ...numbered(referral.questions ?? [], words.answered),
    '',
    referral.firstDue === referral.due
      ? words.due(day(referral.due))
      : words.extended(day(referral.firstDue), day(referral.due)),
    ...(late > 0 ? [words.late(late)] : []),
    ...(referral.reminders.length > 0
      ? [words.remindedBefore(referral.reminders.map(({ on, how }) => `${day(on)} (${words.ways[how]})`))]
      : []),
    '',
    words.ask(content.level),
    ...(content.address ? [words.replyAt, content.address] : []),
    ...(content.from === '' ? [] : ['', content.from]),
  ];
  return { subject: words.subject(content.level, content.matter, content.title), text: lines.join('\n') };
}
