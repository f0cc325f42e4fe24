import type { MatterState } from '../../shared/matters/state.ts';
import type { MatterStatus } from '../../shared/protocol/messages.ts';
import { canonicalAddress } from '../../shared/protocol/permalink.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { ClosedDays } from '../../shared/time/workingDays.ts';
import type { Book } from '../workbook/book.ts';
import { readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { decodeStanding, dutyOn, type MatterStanding, standingOf } from '../workbook/status-cell.ts';

interface Naming {
  readonly today: LocalDate;
  readonly closedDays: ClosedDays;
  readonly organisationName: (id: string) => string;
}

/** How a matter stands, with nothing about the resident in it. */
function statusOf(matter: string, standing: MatterStanding, page: string, naming: Naming): MatterStatus {
  const duty = dutyOn(standing, naming.today, naming.closedDays);
  return {
    matter,
    stage: standing.stage,
    received: standing.received,
    duty:
      duty.holder === 'organisation'
        ? { ...duty, organisations: duty.organisations.map(naming.organisationName) }
        : { ...duty },
    ...(page !== '' && { page }),
  };
}

export function statusOfState(state: MatterState, naming: Naming): MatterStatus {
  const page = state.permalink === '' ? '' : canonicalAddress(state.permalink);
  return statusOf(state.matter, standingOf(state), page, naming);
}

/**
 * The matters that were clipped from some pages, and some matters by number.
 * @param pages canonical addresses
 */
export function readStatuses(
  book: Book,
  pages: readonly string[],
  numbers: readonly string[],
  today: LocalDate,
): readonly MatterStatus[] {
  const matters = book.table('matters');
  const keys = matters.readColumn('key');
  const addresses = pages.length > 0 ? matters.readColumn('page') : [];
  const wantedPages = new Set(pages.map(canonicalAddress));
  const wantedNumbers = new Set(numbers);
  const rows = new Map<number, { readonly matter: string; readonly page: string }>();
  keys.forEach((matter, index) => {
    if (matter === '') return;
    // Again, for an address that an earlier version made.
    const page = canonicalAddress(addresses[index] ?? '');
    if (wantedNumbers.has(matter) || (page !== '' && wantedPages.has(page))) {
      rows.set(matters.firstRow + index, { matter, page });
    }
  });
  if (rows.size === 0) return [];
  const names = new Map(readOrganisations(book).map(({ id, name }) => [id, name] as const));
  const naming: Naming = {
    today,
    closedDays: readClosedDays(book),
    organisationName: (id) => names.get(id) ?? id,
  };
  const statuses = new Map<string, MatterStatus>();
  for (const [row, cells] of matters.readRows([...rows.keys()], ['status', 'page'])) {
    const wanted = rows.get(row);
    const standing = decodeStanding(cells.status);
    if (wanted && standing)
      statuses.set(wanted.matter, statusOf(wanted.matter, standing, cells.page, naming));
  }
  return [...statuses.values()];
}
