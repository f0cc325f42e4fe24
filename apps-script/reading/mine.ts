import { type MineMatter, type MineRules, mineLists } from '../../shared/matters/mine.ts';
import { ladderFrom } from '../../shared/referrals/reminders.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { Scope } from '../sidebar-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { readSettings } from '../workbook/settings.ts';
import { decodeStanding } from '../workbook/status-cell.ts';

/** Columns that the start page is made of: a few runs of cells, however many matters there are. */
const COLUMNS = ['key', 'title', 'kind', 'owner', 'status'] as const;

const PROPOSALS = LANGUAGES.map((language) => matterWords[language].kinds.citizen_proposal);

/** What waits for a person, or for everybody at the district. */
export function readMine(
  book: Book,
  { scope, page }: { readonly scope: Scope; readonly page?: MineRules['page'] | undefined },
  user: string,
  today: LocalDate,
) {
  return openMine(book, today)(scope === 'mine' ? user : undefined, page);
}

/** Reads the matters once, for the lists of as many people as are asked for; of everybody when nobody is named. */
export function openMine(book: Book, today: LocalDate) {
  const closed = readClosedDays(book);
  const settings = readSettings(book);
  const names = new Map(readOrganisations(book).map(({ id, name }) => [id, name] as const));
  const matters = book
    .table('matters')
    .readAll([...COLUMNS])
    .flatMap((row): MineMatter[] => {
      const standing = row.key === '' ? undefined : decodeStanding(row.status);
      if (!standing) return [];
      const { duty } = standing;
      return [
        {
          matter: row.key,
          title: row.title,
          owner: row.owner,
          isProposal: PROPOSALS.includes(row.kind),
          stage: standing.stage,
          received: standing.received,
          ...(standing.decided !== undefined && { decided: standing.decided }),
          ...(duty.holder === 'district' && { task: duty }),
          open: standing.open.map((open) => ({
            organisation: names.get(open.organisation) ?? open.organisation,
            sent: open.sent,
            due: open.due,
            isPaused: open.paused === true,
            reminders: open.reminders ?? [],
          })),
          promises: standing.promises ?? [],
          actions: standing.actions ?? [],
          unchecked: standing.unchecked ?? [],
        },
      ];
    });
  const rules = {
    today,
    closed,
    ladder: ladderFrom(settings.reminderDays, settings.reminderCopied),
  };
  return (owner: string | undefined, page?: MineRules['page']) =>
    mineLists(matters, { ...rules, ...(owner !== undefined && { owner }), ...(page && { page }) });
}
