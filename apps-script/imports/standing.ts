import { type StandingMatter, textKey } from '../../shared/imports/changes.ts';
import { nameKey } from '../../shared/imports/referrals.ts';
import { CHANNELS, MATTER_KINDS } from '../../shared/matters/kinds.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { rowWords } from '../../shared/text/rows.ts';
import type { ComparedMatters } from '../import-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readOrganisations } from '../workbook/lists.ts';
import { knownKeys, readLedger } from './known.ts';

const COLUMNS = [
  'key',
  'received',
  'title',
  'kind',
  'stage',
  'owner',
  'told',
  'decision',
  'theme',
  'place',
  'channel',
  'record',
  'text',
  'fields',
] as const;

const words = (pick: (language: (typeof LANGUAGES)[number]) => string): readonly string[] =>
  LANGUAGES.map(pick);
const STRUCK = words((language) => matterWords[language].stages.struck);
const OVER = [
  ...words((language) => matterWords[language].stages.closed),
  ...words((language) => matterWords[language].stages.withdrawn),
];
const idsOf = <Id extends string>(
  ids: readonly Id[],
  word: (language: (typeof LANGUAGES)[number], id: Id) => string,
): ReadonlyMap<string, Id> =>
  new Map(ids.flatMap((id) => LANGUAGES.map((language) => [word(language, id), id] as const)));
const KINDS = idsOf(MATTER_KINDS, (language, kind) => matterWords[language].kinds[kind]);
const CHANNEL_IDS = idsOf(CHANNELS, (language, channel) => matterWords[language].channels[channel]);

/**
 * The matters that rows of a list are about, as they stand: by what the row is known by, and by its number in the old
 * list (`column title: number`, as it is kept among the particulars) or its record number. Struck ones are never meant.
 * Reads columns, whatever is asked for.
 */
export function compareMatters(
  book: Book,
  keys: ReadonlySet<string>,
  names: ReadonlySet<string>,
): ComparedMatters {
  const ledger = readLedger(book);
  const known = knownKeys(book, ledger, keys);
  const rows = book.table('matters').readAll(COLUMNS);
  const wanted = new Set(known.values());
  const named: Record<string, string[]> = {};
  for (const row of rows) {
    if (STRUCK.indexOf(row.stage) >= 0) continue;
    const record = row.record === '' ? [] : [row.record];
    for (const name of new Set([...record, ...row.fields.split('\n')].map(nameKey))) {
      if (!names.has(name)) continue;
      const same = named[name] ?? [];
      named[name] = same;
      same.push(row.key);
      wanted.add(row.key);
    }
  }
  const versions = new Map<string, number>();
  for (const { matter } of ledger) versions.set(matter, (versions.get(matter) ?? 0) + 1);
  const referrals = referralsOf(book, wanted);
  const matters: Record<string, StandingMatter> = {};
  for (const row of rows) {
    if (!wanted.has(row.key)) continue;
    const { received, title, owner, theme, place, record, told, decision } = row;
    matters[row.key] = {
      ...{ number: row.key, received, title, owner, theme, place, record, told, decision },
      kind: KINDS.get(row.kind) ?? '',
      channel: CHANNEL_IDS.get(row.channel) ?? '',
      text: textKey(row.text),
      isOver: OVER.indexOf(row.stage) >= 0,
      referrals: referrals.get(row.key) ?? [],
      version: versions.get(row.key) ?? 0,
    };
  }
  return { known: Object.fromEntries(known), named, matters };
}

function referralsOf(
  book: Book,
  matters: ReadonlySet<string>,
): ReadonlyMap<string, StandingMatter['referrals']> {
  const found = new Map<string, StandingMatter['referrals'][number][]>();
  if (matters.size === 0) return found;
  const undone = LANGUAGES.map((language) => rowWords[language].referralStages.undone);
  const ids = new Map(readOrganisations(book).map(({ id, name }) => [name, id] as const));
  const columns = ['key', 'matter', 'organisation', 'sent', 'answered', 'stage'] as const;
  for (const row of book.find('referrals')?.readAll(columns) ?? []) {
    if (!matters.has(row.matter) || undone.indexOf(row.stage) >= 0) continue;
    const { key: number, organisation, sent, answered } = row;
    const own = found.get(row.matter) ?? [];
    own.push({ number, organisation: ids.get(organisation) ?? organisation, sent, answered });
    found.set(row.matter, own);
  }
  return found;
}
