import { DISTRICTS, districtById } from '../../shared/reference/districts.ts';
import type { Language } from '../../shared/text/language.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { type TableName, tabWords } from '../../shared/text/tabs.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { refill } from '../commands/refill.ts';
import { addTabs, repairTable } from './add-tabs.ts';
import type { Book } from './book.ts';
import { fillLists } from './first-rows.ts';
import { readOrganisations } from './lists.ts';
import { addNewChecks } from './new-checks.ts';
import { needRight } from './rights.ts';
import { SCHEMA_VERSION, TAB_ORDER } from './schema/schema.ts';
import { FIRST_DISTRICT, readSettings } from './settings.ts';
import { speak, speakSettings } from './speak.ts';
import { properties } from './store.ts';
import type { Table } from './table.ts';
import { copyTabs, forgetPlan, makePlan, SCHEMA_PROPERTY } from './upgrade.ts';

/** Formulas, dates and drop-downs are read in this locale; days are counted in this zone. */
export const LOCALE = 'sv_SE';
export const TIME_ZONE = 'Europe/Stockholm';

export interface SetUp {
  readonly language: Language;
  readonly district: string;
  /** What was added or repaired, in words; empty when everything stood already. */
  readonly changes: readonly string[];
  /** True when the workbook had none of the tabs. */
  readonly isNew: boolean;
  /** Tabs have got names of another language: the words in their rows are to follow. */
  readonly isTranslated: boolean;
}

/**
 * Makes the tabs that are missing, and the columns and hidden keys that are missing in them, and fills in from the
 * events what is new. Everything else is left alone: other tabs, people's own columns, renamed titles, widths and
 * colours. A workbook of an earlier version is copied first. May be run at any time, and again after it has been
 * cut off.
 * @param chosen name or id of the district, for a workbook that has none yet
 * @param progress called before each part
 */
export function setUpWorkbook(
  book: Book,
  chosen: string | undefined,
  today: LocalDate,
  progress: (message: string) => void,
): SetUp {
  const { spreadsheet } = book;
  if (spreadsheet.getSpreadsheetLocale() !== LOCALE) spreadsheet.setSpreadsheetLocale(LOCALE);
  if (spreadsheet.getSpreadsheetTimeZone() !== TIME_ZONE) spreadsheet.setSpreadsheetTimeZone(TIME_ZONE);
  const { language } = readSettings(book.learnTitles());
  const words = sheetWords[language];
  const missing = TAB_ORDER.filter((name) => !book.find(name));
  const isNew = missing.length === TAB_ORDER.length;
  // Half a repaired workbook is worse than one that waits for somebody who may.
  needRight(book, TAB_ORDER);
  const hasEvents = book.find('events') !== undefined;
  const plan = makePlan(book, today);
  const copies = plan ? copyTabs(book, plan, language) : [];
  const changes: string[] = [];
  const columns: string[] = [];
  let spoken = 0;
  for (const name of TAB_ORDER) {
    const table = book.find(name);
    if (!table) continue;
    progress(words.setUp.tab(tabWords[language][name].title, TAB_ORDER.indexOf(name) + 1, TAB_ORDER.length));
    const { said, added } = repairTable(table, language);
    changes.push(...said);
    columns.push(...added);
    if (speak(book, table as unknown as Table<TableName>, language)) spoken += 1;
  }
  const titles = addTabs(book, missing, language, (title, number) =>
    progress(words.setUp.tab(title, number, TAB_ORDER.length)),
  );
  changes.push(...titles.map(words.setUp.addedTab));
  if (spoken > 0) {
    speakSettings(book, language);
    changes.push(words.setUp.spoken);
  }
  book.forget();
  fillLists(book, language, districtName(chosen), today, plan?.tables ?? []);
  const checks = addNewChecks(book, language, today, missing.includes('checklist'));
  const upgraded: string[] = checks.added > 0 ? [words.setUp.newChecks(checks.added)] : [];
  changes.push(...upgraded);
  if (plan && hasEvents) {
    const names = new Map(readOrganisations(book).map(({ id, name }) => [id, name] as const));
    const naming = { language, organisationName: (id: string) => names.get(id) ?? id };
    const matters = refill(book, plan, naming, (done, of) => progress(words.setUp.refilling(done, of)));
    if (plan.copies) upgraded.push(words.setUp.copied(copies), words.setUp.refilled(matters));
  }
  // In this order: what is noted as done stands in the sheet.
  SpreadsheetApp.flush();
  properties().setProperties({ ...checks.noted, [SCHEMA_PROPERTY]: String(SCHEMA_VERSION) });
  if (plan) forgetPlan();
  return {
    language,
    district: readSettings(book).district,
    changes: plan?.copies ? [words.setUp.added(titles.length, columns.length), ...upgraded] : changes,
    isNew,
    isTranslated: spoken > 0,
  };
}

function districtName(chosen: string | undefined): string {
  const named = DISTRICTS.find(({ id, name }) => id === chosen || name === chosen);
  return named?.name ?? districtById(FIRST_DISTRICT)?.name ?? FIRST_DISTRICT;
}

/** The tabs without which nothing can be done. */
export function isSetUp(book: Book): boolean {
  return (['matters', 'events', 'inbox', 'settings'] as const).every((name) => book.find(name) !== undefined);
}
