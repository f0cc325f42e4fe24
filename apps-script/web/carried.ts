import type { Stage } from '../../shared/matters/lifeCycle.ts';
import { DISTRICTS } from '../../shared/reference/districts.ts';
import { NEIGHBOURS } from '../../shared/reference/neighbours.ts';
import { type Carrying, carry } from '../../shared/similarity/carry.ts';
import type { Areas } from '../../shared/similarity/nearness.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { historyOf, readKnownMatters } from '../reading/known-matters.ts';
import { namesInOffice } from '../reading/officials.ts';
import type { Book } from '../workbook/book.ts';
import { readContacts } from '../workbook/contacts.ts';
import { readOrganisations } from '../workbook/lists.ts';
import { type KnownPlace, readPlaces, readThemes } from '../workbook/places.ts';
import { FIRST_DISTRICT, readSettings } from '../workbook/settings.ts';

/** Read from the ends of the tabs; of these the open ones are carried, and the others are learnt from. */
const MOST_READ = 1_500;
const MOST_CARRIED = 250;
const MOST_LEARNT = 500;
/** In characters of JSON; a third of it with gzip. */
const LONGEST = 180_000;
const OVER: readonly Stage[] = ['told', 'closed'];

/** Changes when a matter comes in, and every morning: what is carried is a help to find, not the truth. */
export function carriedVersion(book: Book, today: LocalDate): string {
  return `${today}.${book.table('matters').sheet.getLastRow()}`;
}

/** What the reference data, the workbook's language and its lists say for suggestions. */
export function carryingOf(book: Book, version: string): Carrying {
  const { language, district } = readSettings(book);
  const organisations = readOrganisations(book).filter(({ recipient }) => recipient);
  return {
    language,
    version,
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    own: DISTRICTS.find(({ name }) => name === district)?.id ?? FIRST_DISTRICT,
    places: readPlaces(book),
    themes: readThemes(book).map(({ name }) => name),
  };
}

/**
 * What a browser carries to look up similar matters, as JSON text: the newest open matters, as many as fit. Undefined
 * when it has this version already.
 */
export function readCarried(book: Book, has: string, today: LocalDate): string | undefined {
  const version = carriedVersion(book, today);
  if (has === version) return undefined;
  const known = readKnownMatters(book, MOST_READ);
  const carrying = carryingOf(book, version);
  const about = { areas: areasOf(readPlaces(book)), officials: namesInOffice(readContacts(book)) };
  const history = historyOf(known, MOST_LEARNT);
  let open = known
    .filter(({ stage }) => OVER.indexOf(stage) < 0)
    .slice(-MOST_CARRIED)
    .reverse();
  for (;;) {
    const text = JSON.stringify({ ...carry(open, history, carrying), ...about });
    if (text.length <= LONGEST || open.length === 0) return text;
    open = open.slice(0, Math.floor((open.length * 0.9 * LONGEST) / text.length));
  }
}

/** How the sheet's places lie to each other. */
export function areasOf(places: readonly KnownPlace[]): Areas {
  const areaOf: Record<string, string> = {};
  for (const { name, isNeighbourhood, within } of places) {
    if (isNeighbourhood) areaOf[name] = name;
    else if (within !== '') areaOf[name] = within;
  }
  return { areaOf, neighbours: NEIGHBOURS };
}
