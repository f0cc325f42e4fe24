import { type FoundMatter, nameKey } from '../../shared/imports/referrals.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { rowWords } from '../../shared/text/rows.ts';
import { parseLocalDate } from '../../shared/time/dates.ts';
import type { Book } from '../workbook/book.ts';
import { readOrganisations } from '../workbook/lists.ts';

/** More than these of one name tell nothing that helps. */
const MOST_OF_A_NAME = 5;
/** Labels under which an import has kept the old list's number: short, for a long one is a question of a form. */
const LONGEST_LABEL = 40;

/**
 * The matters that are called so: by number, by the number in the list that they were brought in from, by record number,
 * or by title. Struck ones are never meant. Reads columns, whatever is asked for.
 * @param names as `nameKey` folds them
 */
export function findMatters(
  book: Book,
  names: ReadonlySet<string>,
): Readonly<Record<string, readonly FoundMatter[]>> {
  const rows = book.table('matters').readAll(['key', 'received', 'title', 'stage', 'record', 'fields']);
  const struck = LANGUAGES.map((language) => matterWords[language].stages.struck);
  const found = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    if (struck.indexOf(row.stage) >= 0) continue;
    const kept = row.fields.split('\n').flatMap((line) => {
      const at = line.indexOf(': ');
      return at > 0 && at <= LONGEST_LABEL ? [line.slice(at + 2)] : [];
    });
    for (const name of new Set([row.key, row.record, row.title, ...kept].map(nameKey))) {
      if (name === '' || !names.has(name)) continue;
      const known = found.get(name);
      if (!known) found.set(name, [row]);
      else if (known.length < MOST_OF_A_NAME) known.push(row);
    }
  }
  const wanted = new Set([...found.values()].flatMap((each) => each.map(({ key }) => key)));
  const referrals = referralsOf(book, wanted);
  const matter = (row: (typeof rows)[number]): FoundMatter[] => {
    const received = parseLocalDate(row.received);
    return received
      ? [
          {
            number: row.key,
            title: row.title.slice(0, 200),
            received,
            referrals: referrals.get(row.key) ?? [],
          },
        ]
      : [];
  };
  const answer: Record<string, readonly FoundMatter[]> = {};
  for (const [name, each] of found) answer[name] = each.flatMap(matter);
  return answer;
}

function referralsOf(
  book: Book,
  matters: ReadonlySet<string>,
): ReadonlyMap<string, FoundMatter['referrals']> {
  const found = new Map<string, { organisation: string; sent: string }[]>();
  if (matters.size === 0) return found;
  const undone = LANGUAGES.map((language) => rowWords[language].referralStages.undone);
  const ids = new Map(readOrganisations(book).map(({ id, name }) => [name, id] as const));
  for (const { matter, organisation, sent, stage } of book
    .find('referrals')
    ?.readAll(['matter', 'organisation', 'sent', 'stage']) ?? []) {
    if (!matters.has(matter) || undone.indexOf(stage) >= 0) continue;
    const own = found.get(matter) ?? [];
    own.push({ organisation: ids.get(organisation) ?? organisation, sent });
    found.set(matter, own);
  }
  return found;
}
