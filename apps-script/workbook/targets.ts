import { TARGET_KINDS, type Target } from '../../shared/referrals/targets.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { rowWords } from '../../shared/text/rows.ts';
import { parseLocalDate } from '../../shared/time/dates.ts';
import type { Book } from './book.ts';
import { readOrganisations } from './lists.ts';

const MOST_DAYS = 1_000;
const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The tab of targets. A row whose kind, days or organisation says nothing sure is none. */
export function readTargets(book: Book): readonly Target[] {
  const rows = book.find('targets')?.readAll(['organisation', 'what', 'days', 'from', 'to']) ?? [];
  if (rows.length === 0) return [];
  const organisations = rows.some((row) => !isEverybody(row.organisation)) ? readOrganisations(book) : [];
  return rows.flatMap((row): readonly Target[] => {
    const what = TARGET_KINDS.find((kind) =>
      LANGUAGES.some((language) => same(row.what, rowWords[language].targetKinds[kind])),
    );
    const workingDays = Number(row.days.trim() || Number.NaN);
    const organisation = organisations.find(
      ({ id, name }) => same(row.organisation, name) || same(row.organisation, id),
    )?.id;
    if (!what || !Number.isInteger(workingDays) || workingDays < 1 || workingDays > MOST_DAYS) return [];
    if (!organisation && !isEverybody(row.organisation)) return [];
    const from = parseLocalDate(row.from.trim());
    const to = parseLocalDate(row.to.trim());
    return [{ organisation, what, workingDays, from, to }];
  });
}

const isEverybody = (text: string): boolean =>
  text.trim() === '' || LANGUAGES.some((language) => same(text, rowWords[language].everybody));
