import { targetDays } from '../../shared/referrals/targets.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { ImportStart } from '../import-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readStaff } from '../workbook/contacts.ts';
import { readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { readPlaces, readThemes } from '../workbook/places.ts';
import { readSettings } from '../workbook/settings.ts';
import { readTargets } from '../workbook/targets.ts';
import { KeptImports } from './kept.ts';

/** What the panel needs to know before it can read a list. */
export function startOfImport(book: Book, today: LocalDate): ImportStart {
  const organisations = readOrganisations(book);
  const { referralWorkingDays, district, neighbourhoods } = readSettings(book);
  const targets = readTargets(book);
  const kept = KeptImports.read(book);
  return {
    organisations: organisations.map(({ id, name, aliases }) => ({ id, name, aliases })),
    closedDays: [...readClosedDays(book)],
    themes: readThemes(book),
    places: [
      district,
      ...neighbourhoods,
      ...readPlaces(book).flatMap(({ name, aliases }) => [name, ...aliases]),
    ],
    staff: readStaff(book).map(({ email, name }) => ({ email, name })),
    referralWorkingDays,
    targets: organisations.flatMap(({ id }) => {
      const workingDays = targetDays(targets, 'referral', id, today);
      return workingDays === undefined ? [] : [{ organisation: id, workingDays }];
    }),
    imports: kept.heads,
    plans: kept.plans,
  };
}
