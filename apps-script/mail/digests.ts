import { type Digest, type DigestFrame, dailyDigest, weeklyDigest } from '../../shared/digests/digest.ts';
import type { Week } from '../../shared/digests/lines.ts';
import { ENDED } from '../../shared/matters/lifeCycle.ts';
import { stillAwaited, WATCH_DAYS } from '../../shared/matters/mine.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { addDays, daysBetween, type LocalDate } from '../../shared/time/dates.ts';
import { workingDaysBetween } from '../../shared/time/workingDays.ts';
import { openMine } from '../reading/mine.ts';
import type { Book } from '../workbook/book.ts';
import { type Contact, readStaff } from '../workbook/contacts.ts';
import { readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { readSettings } from '../workbook/settings.ts';
import { decodeStanding } from '../workbook/status-cell.ts';
import type { Mail } from './outbox.ts';

/** Days that a weekly mail looks back. */
const WEEK = 7;
/** Most people who get a list of their own. */
const MOST_PEOPLE = 60;

/** What waits for each of the district's people this morning. Whoever is away gets none; the deputy gets it too. */
export function dailyMails(book: Book, today: LocalDate): readonly Mail[] {
  const frame = frameOf(book);
  const staff = readStaff(book).slice(0, MOST_PEOPLE);
  if (staff.length === 0) return [];
  const listsOf = openMine(book, today);
  return staff.flatMap((person): Mail[] => {
    const to = reached(person, today);
    const digest = dailyDigest(listsOf(person.email), person.role, today, frame);
    return to !== '' && digest ? [mailOf(digest, 'daily', `${today}:${person.email}`, to)] : [];
  });
}

/** How the week went, for every manager. */
export function weeklyMails(book: Book, today: LocalDate): readonly Mail[] {
  const managers = readStaff(book).filter(({ role }) => role === 'manager');
  if (managers.length === 0) return [];
  const digest = weeklyDigest(readWeek(book, today), frameOf(book));
  if (!digest) return [];
  return managers.flatMap((person): Mail[] => {
    const to = reached(person, today);
    return to === '' ? [] : [mailOf(digest, 'weekly', `${today}:${person.email}`, to)];
  });
}

/** The id says the day and the person: the same list is never sent twice. */
const mailOf = (digest: Digest, kind: 'daily' | 'weekly', about: string, to: string): Mail => ({
  id: `${kind}:${about}`,
  kind,
  to,
  copied: [],
  matter: '',
  ...digest,
});

/** The person's own address, or the deputy's while the person is away; empty when nobody reads it. */
function reached(person: Contact, today: LocalDate): string {
  const { absent } = person;
  const isAway = absent !== undefined && absent.from <= today && (!absent.to || today <= absent.to);
  return isAway ? person.deputy : person.email;
}

function frameOf(book: Book): DigestFrame {
  const { language, district } = readSettings(book);
  const workbook = book.spreadsheet.getUrl();
  const matters = book.table('matters');
  const rows = matters.rowsByKey();
  const tab = matters.sheet.getSheetId();
  return {
    language,
    district,
    workbook,
    addressOf: (matter) => {
      const row = rows.get(matter)?.[0];
      return row === undefined ? workbook : `${workbook}#gid=${tab}&range=A${row}`;
    },
  };
}

const PROPOSALS = LANGUAGES.map((language) => matterWords[language].kinds.citizen_proposal);

/** The district's week by the rows of its matters. */
export function readWeek(book: Book, today: LocalDate): Week {
  const from = addDays(today, -WEEK);
  const isInWeek = (day: string) => day > from && day <= today;
  const closed = readClosedDays(book);
  const names = new Map(readOrganisations(book).map(({ id, name }) => [id, name] as const));
  const rows = book.table('matters').readAll(['key', 'kind', 'received', 'told', 'closed', 'status']);
  const matters = rows.flatMap((row) => {
    const standing = row.key === '' ? undefined : decodeStanding(row.status);
    return standing && standing.stage !== 'struck' ? [{ ...row, standing }] : [];
  });
  const open = matters.filter(({ standing }) => !ENDED_STAGES.has(standing.stage));
  const ended = matters.filter((row) => isInWeek(row.closed));
  return {
    from,
    to: today,
    open: open.length,
    received: matters.filter((row) => isInWeek(row.received)).length,
    closed: ended.length,
    told: matters.filter((row) => isInWeek(row.told)).length,
    silent: ended.filter((row) => row.told === '').map(({ key }) => key),
    unanswered: open.flatMap(({ key, standing }) =>
      stillAwaited(standing).map((referral) => ({
        matter: key,
        organisation: names.get(referral.organisation) ?? referral.organisation,
        waited: workingDaysBetween(referral.sent, today, closed),
        isLate: referral.due < today,
      })),
    ),
    brokenPromises: matters
      .filter(({ standing }) => (standing.promises ?? []).some(({ due }) => due < today))
      .map(({ key }) => key),
    watched: open
      .filter(
        ({ kind, standing }) =>
          PROPOSALS.includes(kind) && daysBetween(standing.received, today) > WATCH_DAYS,
      )
      .map(({ key }) => key),
  };
}

const ENDED_STAGES: ReadonlySet<string> = new Set(ENDED);
