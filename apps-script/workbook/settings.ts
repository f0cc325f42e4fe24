import { SMALLEST_GROUP, TOO_CLOSE_WEEKS } from '../../shared/dialogues/limits.ts';
import { DISTRICTS, districtById } from '../../shared/reference/districts.ts';
import { reminderDaysIn, wrongCopiesIn } from '../../shared/referrals/reminders.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import {
  SETTING_KEYS,
  type SettingFault,
  type SettingKey,
  settingWords,
} from '../../shared/text/settings.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import type { Book } from './book.ts';

export interface Settings {
  readonly language: Language;
  /** The district's name as people say it. */
  readonly district: string;
  /** Opens the numbers of its matters. */
  readonly prefix: string;
  readonly neighbourhoods: readonly string[];
  /** Working days that a department is given when no day is named and no target holds. */
  readonly referralWorkingDays: number;
  /** Whom a resident turns to; empty when nobody has said. */
  readonly contact: string;
  /** The unit that signs letters and reminders; empty when nobody has said. */
  readonly signature: string;
  /** Working days after the due day, as written: `1; 6; 11` (shared/referrals/reminders.ts reads it). */
  readonly reminderDays: string;
  /** Who gets a copy from which level on, as written: `3: chef@example.se`. */
  readonly reminderCopied: string;
  /** Days that a reply link can be used. */
  readonly replyLinkDays: number;
  /** Weeks within which two dialogues ask the same residents too soon. */
  readonly dialogueWeeks: number;
  /** A group with fewer heads than this is not told by its number. */
  readonly smallestCount: number;
  /** Whether the add-on may send mail at all, and which lists. */
  readonly mail: { readonly on: boolean; readonly daily: boolean; readonly weekly: boolean };
  /** Pages of the watch round and whose turn it is, as written (web/round.ts reads them). */
  readonly watchPages: string;
  readonly watchTurns: string;
}

/** The district that a sheet belongs to until somebody chooses another. */
export const FIRST_DISTRICT = 'skarholmen';
const FIRST_REMINDER_DAYS = '1; 6; 11';
const LONGEST_CONTACT = 300;

/** Settings that are a whole number from 1: the most it may be, and what it is until somebody says. */
const WHOLE = {
  referral_working_days: { most: 250, first: 20 },
  reply_link_days: { most: 400, first: 60 },
  dialogue_weeks: { most: 52, first: TOO_CLOSE_WEEKS },
  smallest_count: { most: 50, first: SMALLEST_GROUP },
} as const satisfies Partial<Record<SettingKey, { readonly most: number; readonly first: number }>>;
type NumberKey = keyof typeof WHOLE;

function wholeIn(key: NumberKey, text: string): number | undefined {
  const number = Number(text);
  return text !== '' && Number.isInteger(number) && number >= 1 && number <= WHOLE[key].most
    ? number
    : undefined;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const languageIn = (text: string): Language | undefined =>
  LANGUAGES.find((code) => same(text, code) || same(text, sheetWords.sv.languages[code]));

function yesOrNoIn(text: string): boolean | undefined {
  if (LANGUAGES.some((code) => same(text, sheetWords[code].yes))) return true;
  return LANGUAGES.some((code) => same(text, sheetWords[code].no)) ? false : undefined;
}

/** What the tab of settings says; anything that cannot be understood counts as not set. Pure. */
export function settingsFrom(values: ReadonlyMap<string, string>): Settings {
  const text = (key: SettingKey) => (values.get(key) ?? '').trim();
  const language = languageIn(text('language')) ?? 'sv';
  const named = text('district');
  const district =
    DISTRICTS.find(({ id, name }) => id === named || name.toLowerCase() === named.toLowerCase()) ??
    (named === '' ? districtById(FIRST_DISTRICT) : undefined);
  const whole = (key: NumberKey): number => wholeIn(key, text(key)) ?? WHOLE[key].first;
  const isYes = (key: SettingKey, first: boolean): boolean =>
    text(key) === '' ? first : (yesOrNoIn(text(key)) ?? false);
  return {
    language,
    district: district?.name ?? named,
    prefix: district?.prefix ?? prefixOf(named),
    neighbourhoods: district?.neighbourhoods ?? [],
    referralWorkingDays: whole('referral_working_days'),
    contact: text('contact').slice(0, LONGEST_CONTACT),
    signature: text('signature').slice(0, LONGEST_CONTACT),
    reminderDays: text('reminder_days') || FIRST_REMINDER_DAYS,
    reminderCopied: text('reminder_copied'),
    replyLinkDays: whole('reply_link_days'),
    dialogueWeeks: whole('dialogue_weeks'),
    smallestCount: whole('smallest_count'),
    mail: { on: isYes('mail', false), daily: isYes('daily_mail', true), weekly: isYes('weekly_mail', true) },
    watchPages: text('watch_pages'),
    watchTurns: text('watch_turns'),
  };
}

/** A district that is not in the list still gets numbers of its own. */
function prefixOf(name: string): string {
  const letters = name.toUpperCase().replace(/[^A-ZÅÄÖ]/g, '');
  return letters.length >= 2 ? letters.slice(0, 3) : 'ÄR';
}

/** Settings that are Yes or No. */
export const YES_OR_NO: readonly SettingKey[] = ['mail', 'daily_mail', 'weekly_mail'];

/**
 * Why what stands as a setting is not what holds; undefined when it does, and when nothing stands there. Pure.
 * @param key as the row's hidden key says
 */
export function settingFault(key: string, value: string): SettingFault | undefined {
  const text = value.trim();
  const known = SETTING_KEYS.find((each) => each === key);
  if (known === undefined || text === '') return undefined;
  if (known === 'language') {
    const { languages } = sheetWords.sv;
    const choices = LANGUAGES.map((code) => languages[code]);
    return languageIn(text) ? undefined : { fault: 'not_in_list', choices, holds: languages.sv };
  }
  if (YES_OR_NO.indexOf(known) >= 0)
    return yesOrNoIn(text) === undefined ? { fault: 'not_yes_or_no' } : undefined;
  if (known in WHOLE) {
    const { most, first } = WHOLE[known as NumberKey];
    return wholeIn(known as NumberKey, text) === undefined
      ? { fault: 'not_whole', most, holds: first }
      : undefined;
  }
  if (known === 'reminder_days')
    return reminderDaysIn(text) ? undefined : { fault: 'not_rising', holds: FIRST_REMINDER_DAYS };
  const wrong = known === 'reminder_copied' ? wrongCopiesIn(text) : [];
  return wrong.length > 0 ? { fault: 'not_copies', parts: wrong } : undefined;
}

/** Settings of the workbook; those of a new one when the tab is missing. */
export function readSettings(book: Book): Settings {
  const rows = book.find('settings')?.readAll(['key', 'value']) ?? [];
  return settingsFrom(new Map(rows.map((row) => [row.key, row.value])));
}

/** The rows that a new tab of settings begins with. */
export function firstSettings(language: Language, district: string) {
  const values: Readonly<Record<SettingKey, string>> = {
    district,
    language: sheetWords[language].languages[language],
    contact: '',
    signature: '',
    referral_working_days: String(WHOLE.referral_working_days.first),
    reminder_days: FIRST_REMINDER_DAYS,
    reminder_copied: '',
    reply_link_days: String(WHOLE.reply_link_days.first),
    dialogue_weeks: String(WHOLE.dialogue_weeks.first),
    smallest_count: String(WHOLE.smallest_count.first),
    // A workbook sends nothing until somebody has said that it may.
    mail: sheetWords[language].no,
    daily_mail: sheetWords[language].yes,
    weekly_mail: sheetWords[language].yes,
    watch_pages: '',
    watch_turns: '',
  };
  return SETTING_KEYS.map((key) => ({
    key,
    label: settingWords[language][key].label,
    value: values[key],
    help: settingWords[language][key].help,
  }));
}
