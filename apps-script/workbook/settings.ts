import { DISTRICTS, districtById } from '../../shared/reference/districts.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { SETTING_KEYS, type SettingKey, sheetWords } from '../../shared/text/sheet.ts';
import type { Book } from './book.ts';

export interface Settings {
  readonly language: Language;
  /** The district's name as people say it. */
  readonly district: string;
  /** Opens the numbers of its matters. */
  readonly prefix: string;
  readonly neighbourhoods: readonly string[];
  /** Working days that a department is given when no day is named. */
  readonly referralWorkingDays: number;
}

/** The district that a sheet belongs to until somebody chooses another. */
export const FIRST_DISTRICT = 'skarholmen';
const FIRST_REFERRAL_DAYS = 20;
const MOST_REFERRAL_DAYS = 250;

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
  const days = Number(text('referral_working_days'));
  return {
    language,
    district: district?.name ?? named,
    prefix: district?.prefix ?? prefixOf(named),
    neighbourhoods: district?.neighbourhoods ?? [],
    referralWorkingDays:
      Number.isInteger(days) && days >= 1 && days <= MOST_REFERRAL_DAYS ? days : FIRST_REFERRAL_DAYS,
  };
}

/** A district that is not in the list still gets numbers of its own. */
function prefixOf(name: string): string {
  const letters = name.toUpperCase().replace(/[^A-ZÅÄÖ]/g, '');
  return letters.length >= 2 ? letters.slice(0, 3) : 'ÄR';
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
    referral_working_days: String(FIRST_REFERRAL_DAYS),
  };
  return SETTING_KEYS.map((key) => ({
    key,
    label: sheetWords[language].settings[key].label,
    value: values[key],
    help: sheetWords[language].settings[key].help,
  }));
}
