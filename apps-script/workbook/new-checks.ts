import * as v from 'valibot';
import { FIRST_CHECKS } from '../../shared/text/dialogues-checks.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { addDays, type LocalDate, parseLocalDate } from '../../shared/time/dates.ts';
import type { Book } from './book.ts';
import { firstChecks } from './first-dialogue-rows.ts';
import { properties } from './store.ts';

/** Property with the points that this workbook has been offered: the day that one was added later, else nothing. */
const PROPERTY = 'checks';
/** Days that a point which was added later is told as new. */
const NEWS = 60;

interface NewChecks {
  readonly added: number;
  /** Script properties. */
  readonly noted: Readonly<Record<string, string>>;
}

const offeredSchema = v.record(v.string(), v.string());

function readOffered(): Readonly<Record<string, string>> {
  try {
    const offered = v.safeParse(offeredSchema, JSON.parse(properties().getProperty(PROPERTY) ?? '{}'));
    return offered.success ? offered.output : {};
  } catch {
    return {};
  }
}

/**
 * Adds the points of the checklist that the template has gained since the workbook was set up, each once: one that
 * somebody takes away afterwards stays away, and a list that somebody has emptied stays empty. What a district has put
 * in words of its own is left as it is.
 * @param isMade the tab has just been filled
 * @returns how many were added, and what is to be noted of it once they stand in the sheet
 */
export function addNewChecks(book: Book, language: Language, today: LocalDate, isMade: boolean): NewChecks {
  const table = book.find('checklist');
  if (!table) return { added: 0, noted: {} };
  const offered: Readonly<Record<string, string>> = isMade ? {} : readOffered();
  const all = firstChecks(language);
  const rows = isMade ? [] : table.readAll(['key', 'point']);
  const keys = new Set(rows.map(({ key }) => key));
  const points = new Set(rows.map(({ point }) => point));
  // In words of the template without its key, or in the other language: somebody has copied it.
  const stands = (key: string) =>
    keys.has(key) ||
    FIRST_CHECKS.some(
      ({ id, point }) =>
        id === key.split(':')[0] && LANGUAGES.some((one) => points.has(point[one])) && !keys.has(id),
    );
  const isOurs = rows.some(({ key }) => FIRST_CHECKS.some(({ id }) => id === key.split(':')[0]));
  const added = isOurs
    ? all.filter(({ key = '' }) => offered[String(key)] === undefined && !stands(String(key)))
    : [];
  if (added.length > 0) table.append(added);
  const isAdded = new Set(added.map(({ key }) => key));
  const next = Object.fromEntries(
    all.map(({ key = '' }) => [key, isAdded.has(key) ? today : (offered[String(key)] ?? '')]),
  );
  return {
    added: added.length,
    noted: { [PROPERTY]: JSON.stringify({ ...offered, ...next }) },
  };
}

/** Keys of points that were added lately. */
export function newChecks(today: LocalDate): ReadonlySet<string> {
  const days = Object.entries(readOffered());
  return new Set(
    days.flatMap(([key, text]) => {
      const day = parseLocalDate(text);
      return day && addDays(day, NEWS) >= today ? [key] : [];
    }),
  );
}
