import { SMALLEST_GROUP, TOO_CLOSE_WEEKS } from '../../shared/dialogues/limits.ts';
import { DISTRICTS, districtById } from '../../shared/reference/districts.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { SETTING_KEYS, type SettingKey, settingWords } from '../../shared/text/settings.ts';
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
const FIRST_REFERRAL_DAYS = 20;
const MOST_REFERRAL_DAYS = 250;
const FIRST_REMINDER_DAYS = '1; 6; 11';
const FIRST_LINK_DAYS = 60;
const MOST_LINK_DAYS = 400;
const LONGEST_CONTACT = 300;
const MOST_WEEKS = 52;
const MOST_SMALLEST = 50;

/** What the tab of settings says; anything that cannot be understood counts as not set. Pure. */
export function settingsFrom(values: ReadonlyMap<string, string>): Settings {
  const text = (key: SettingKey) => (values.get(key) ?? '').trim();
  const language =
    LANGUAGES.find(
      (code) => text('language').toLowerCase() === code || text('language') === sheetWords.sv.languages[code],
    ) ?? 'sv';
  const named = text('district');
  const district =
    DISTRICTS.find(({ id, name }) => id === named || name.toLowerCase() === named.toLowerCase()) ??
    (named === '' ? districtById(FIRST_DISTRICT) : undefined);
  const whole = (key: SettingKey, most: number, first: number): number => {
    const number = Number(text(key));
    return Number.isInteger(number) && number >= 1 && number <= most ? number : first;
  };
  const isYes = (key: SettingKey, first: boolean): boolean =>
    text(key) === ''
      ? first
      : LANGUAGES.some((code) => sheetWords[code].yes.toLowerCase() === text(key).toLowerCase());
  return {
    language,
    district: district?.name ?? named,
    prefix: district?.prefix ?? prefixOf(named),
    neighbourhoods: district?.neighbourhoods ?? [],
    referralWorkingDays: whole('referral_working_days', MOST_REFERRAL_DAYS, FIRST_REFERRAL_DAYS),
    contact: text('contact').slice(0, LONGEST_CONTACT),
    signature: text('signature').slice(0, LONGEST_CONTACT),
    reminderDays: text('reminder_days') || FIRST_REMINDER_DAYS,
    reminderCopied: text('reminder_copied'),
    replyLinkDays: whole('reply_link_days', MOST_LINK_DAYS, FIRST_LINK_DAYS),
    dialogueWeeks: whole('dialogue_weeks', MOST_WEEKS, TOO_CLOSE_WEEKS),
    smallestCount: whole('smallest_count', MOST_SMALLEST, SMALLEST_GROUP),
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
    referral_working_days: String(FIRST_REFERRAL_DAYS),
    reminder_days: FIRST_REMINDER_DAYS,
    reminder_copied: '',
    reply_link_days: String(FIRST_LINK_DAYS),
    dialogue_weeks: String(TOO_CLOSE_WEEKS),
    smallest_count: String(SMALLEST_GROUP),
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
