import * as v from 'valibot';
import type { Language } from '../../shared/text/language.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { type TableName, tabWords } from '../../shared/text/tabs.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { Book } from './book.ts';
import { SCHEMA_VERSION, TAB_ORDER } from './schema/schema.ts';
import { properties } from './store.ts';

/** Property with the schema version that the workbook was last set up to. */
export const SCHEMA_PROPERTY = 'schema';
/** Property that remembers an upgrade until all of it is done, so that one that was cut off goes on. */
const PLAN_PROPERTY = 'upgrade';

const planSchema = v.object({
  /** Day of the upgrade; stands in the titles of the copies. */
  day: v.string(),
  /** The tabs are copied before anything is changed. */
  copies: v.boolean(),
  /** Tabs that were missing. */
  tables: v.array(v.string()),
  /** Columns that were missing in tabs that stood. */
  columns: v.record(v.string(), v.array(v.string())),
  /** Matters whose rows have been filled in. */
  done: v.number(),
});

/** What an upgrade or a repair has to make and to fill in from the events. */
export type Plan = v.InferOutput<typeof planSchema>;

/**
 * What is missing in a workbook that is in use, together with what an earlier run that was cut off had begun.
 * Kept before the first change is made. Undefined: nothing is missing and nothing is left over.
 */
export function makePlan(book: Book, day: LocalDate): Plan | undefined {
  const store = properties();
  const kept = readPlan(store.getProperty(PLAN_PROPERTY));
  const tables = new Set(kept?.tables ?? []);
  const columns: Record<string, string[]> = { ...kept?.columns };
  for (const name of TAB_ORDER) {
    const table = book.find(name);
    if (!table) tables.add(name);
    else if (table.layout.missing.length > 0)
      columns[name] = [...new Set([...(columns[name] ?? []), ...table.layout.missing])];
  }
  if (!kept && tables.size === 0 && Object.keys(columns).length === 0) return undefined;
  const isOlder = (Number(store.getProperty(SCHEMA_PROPERTY)) || 0) < SCHEMA_VERSION;
  const plan: Plan = {
    day: kept?.day ?? day,
    copies: kept?.copies ?? (isOlder && (book.find('matters')?.rowsByKey().size ?? 0) > 0),
    tables: [...tables],
    columns,
    done: kept?.done ?? 0,
  };
  keepPlan(plan);
  return plan;
}

export function keepPlan(plan: Plan): void {
  properties().setProperty(PLAN_PROPERTY, JSON.stringify(plan));
}

export function forgetPlan(): void {
  properties().deleteProperty(PLAN_PROPERTY);
}

function readPlan(text: string | null): Plan | undefined {
  if (text === null) return undefined;
  try {
    const plan = v.safeParse(planSchema, JSON.parse(text));
    return plan.success ? plan.output : undefined;
  } catch {
    return undefined;
  }
}

/** Tabs that an upgrade changes. The event list is only ever added to: it needs no copy. */
const COPIED: readonly TableName[] = ['matters', 'referrals', 'organisations', 'calendar', 'settings'];

/**
 * Hidden copies of the tabs as they are, each once. Without the hidden keys, so that a copy is never taken for the
 * tab itself.
 * @returns titles of the copies
 */
export function copyTabs(book: Book, { day, copies, tables }: Plan, language: Language): readonly string[] {
  if (!copies) return [];
  const { spreadsheet } = book;
  const words = sheetWords[language].setUp;
  const titles: string[] = [];
  for (const name of COPIED) {
    const table = tables.indexOf(name) < 0 ? book.find(name) : undefined;
    if (!table) continue;
    const title = words.copyOf(tabWords[language][name].title, day);
    titles.push(title);
    // One that was cut off is finished, not made again.
    const copy = spreadsheet.getSheetByName(title) ?? table.sheet.copyTo(spreadsheet).setName(title);
    const { keyRow } = table.layout;
    if (keyRow > 0) copy.getRange(`${keyRow}:${keyRow}`).clearContent();
    copy.hideSheet();
    SpreadsheetApp.flush();
  }
  return titles;
}
