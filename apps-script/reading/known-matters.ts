import type { Stage } from '../../shared/matters/lifeCycle.ts';
import type { Past } from '../../shared/similarity/suggestions.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import type { Book } from '../workbook/book.ts';
import { readOrganisations } from '../workbook/lists.ts';
import { decodeStanding } from '../workbook/status-cell.ts';

/** A matter as others are compared with it. */
export interface KnownMatter extends Past {
  readonly theme: string;
  readonly stage: Stage;
  readonly received: string;
}

/** Neither was a question to anybody, or is one no longer. */
const GONE: readonly Stage[] = ['struck', 'withdrawn'];
/** Answers that say that somebody else was meant. */
const NOT_OURS: readonly string[] = LANGUAGES.map(
  (language) => matterWords[language].answerOutcomes.not_ours,
);

/**
 * The newest matters, the oldest of them first, each with those who have been asked about it and have not said that
 * it is not theirs. Reads the ends of two tabs: the number of service calls does not depend on how many there are.
 */
export function readKnownMatters(book: Book, most: number): readonly KnownMatter[] {
  const rows = book
    .table('matters')
    .readTail(most, ['key', 'received', 'title', 'theme', 'place', 'text', 'status']);
  const ids = new Map(readOrganisations(book).map(({ id, name }) => [name, id]));
  const asked = new Map<string, string[]>();
  // A matter has one or two referrals; those of older matters are passed over.
  for (const row of book
    .find('referrals')
    ?.readTail(2 * most, ['matter', 'organisation', 'outcome', 'recalled']) ?? []) {
    if (row.organisation === '' || row.recalled !== '' || NOT_OURS.indexOf(row.outcome) >= 0) continue;
    const id = ids.get(row.organisation) ?? row.organisation;
    const known = asked.get(row.matter);
    if (!known) asked.set(row.matter, [id]);
    else if (known.indexOf(id) < 0) known.push(id);
  }
  return rows.flatMap(({ key, status, ...row }) => {
    const standing = key === '' ? undefined : decodeStanding(status);
    if (!standing || GONE.indexOf(standing.stage) >= 0) return [];
    return { ...row, id: key, stage: standing.stage, organisations: asked.get(key) ?? [] };
  });
}

/** Those from which suggestions are learnt: somebody has named a theme, or has asked somebody. */
export const historyOf = (matters: readonly KnownMatter[], most: number): readonly KnownMatter[] =>
  matters.filter(({ theme, organisations }) => theme !== '' || organisations.length > 0).slice(-most);
