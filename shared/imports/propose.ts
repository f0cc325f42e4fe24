import { ULID_PATTERN } from '../identity/ulid.ts';
import { findPersonalData } from '../privacy/find.ts';
import {
  FIELD_WORDS,
  KEPT_HEADERS,
  PERSONAL_HEADERS,
  PLAIN_DAYS,
  STATUS_WORDS,
} from '../text/import-vocabulary.ts';
import { DAY_FIELDS, MANY, MATTER_FIELDS, type MatterField, type Use } from './fields.ts';
import type { Rows } from './frame.ts';
import type { FindOrganisation } from './organisations.ts';
import { readDay } from './values/days.ts';

/** What a column is taken for, and how sure that is. */
export interface Proposal {
  readonly use: Use;
  /** `name`: the column is called so. `values`: what stands in it looks so. `none`: nothing tells. */
  readonly by: 'name' | 'values' | 'personal' | 'none';
}

/** Rows from which a column's values are judged, spread over the whole list. */
const SAMPLE = 200;
/** Share of the cells that have to look so. */
const MOST = 0.7;

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[:?*.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

interface Seen {
  readonly texts: readonly string[];
  readonly days: number;
  readonly organisations: number;
  readonly statuses: number;
  readonly mails: number;
  /** Cells that are nothing but telephone numbers and addresses. */
  readonly contacts: number;
  readonly themes: number;
  /** Cells of at least four words. */
  readonly sentences: number;
  readonly averageLength: number;
}

/** Whether a text is a theme of the sheet, or a word of one. */
export type IsTheme = (text: string) => boolean;

/** @param names the names and words of the sheet's themes */
export function themeFinder(names: readonly string[]): IsTheme {
  const wordsOf = (name: string) => name.split(/[\s,]+/).filter((word) => word.length > 3);
  const known = new Set(names.map(plain).flatMap((name) => [name, ...wordsOf(name)]));
  return (text) => known.has(plain(text));
}

const isContact = (text: string): boolean => {
  const found = findPersonalData(text.slice(0, 200));
  const rest = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return found.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
};

function look(texts: readonly string[], find: FindOrganisation, isTheme: IsTheme): Seen {
  const share = (is: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  return {
    texts,
    days: share((text) => readDay(text, { today: '9999-12-31' }) !== undefined),
    organisations: share((text) => text.length < 80 && find(text) !== undefined),
    statuses: share((text) =>
      STATUS_WORDS.some(([, words]) => words.some((word) => plain(text).startsWith(word))),
    ),
    contacts: share(isContact),
    themes: share(isTheme),
    sentences: share((text) => (text.match(/\p{L}{2,}/gu) ?? []).length >= 4),
    mails: share((text) => /^\S+@\S+\.\S+$/.test(text.trim())),
    averageLength: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
  };
}

/**
 * How well a name fits a field: 3 exactly so, 2 with a heading before it, 1 with more words around, 0 not at all.
 * @param words the field's names, the likeliest first
 */
export function nameScore(title: string, words: readonly string[]): number {
  const name = plain(title);
  if (name === '') return 0;
  const own = name.includes(': ') ? name.slice(name.indexOf(': ') + 2) : name;
  const rank = (text: string) => words.indexOf(text);
  const early = (at: number) => 0.5 - Math.min(at, 20) / 50;
  if (rank(name) >= 0) return 3 + early(rank(name));
  if (own !== name && rank(own) >= 0) return 2 + early(rank(own));
  const begins = words.findIndex(
    (word) => word.length > 3 && (own.startsWith(`${word} `) || own.endsWith(` ${word}`)),
  );
  return begins >= 0 ? 1 + early(begins) : 0;
}

/** A name that says one thing over values that say another is not believed. */
function isContradicted(field: MatterField, seen: Seen): boolean {
  if (seen.texts.length === 0) return false;
  if (DAY_FIELDS.some((day) => day === field)) return seen.days < 0.3;
  // "Ämne" over the sheet's themes is no title.
  if (seen.themes > MOST && (field === 'title' || field === 'kind')) return true;
  // "Klar" over days is the day it was done; over words it is where the matter stands.
  if (seen.days > 0.7) return !['number', 'record', 'note', 'text'].includes(field) || seen.days > 0.95;
  return field === 'owner' && seen.organisations > 0.5;
}

/** Headings that turn the plain name "Datum" below them into a certain day. */
const BY_GROUP: readonly (readonly [RegExp, MatterField])[] = [
  [/^(remiss|skickat|vidarebef)/, 'sent'],
  [/^(svar|besvar)/, 'answered'],
  [/^(återkoppl|besked)/, 'told'],
  [/^(beslut)/, 'decided'],
  [/^(avslut|klar|åtgärd)/, 'closed'],
];

/**
 * What each column is likeliest to be, from its name and from what stands in it. Nothing is lost: a column that
 * nothing tells is kept among the matter's particulars, one with somebody's data is left out until a person says so.
 */
export function proposeUses(
  titles: readonly string[],
  rows: Rows,
  find: FindOrganisation,
  fields: readonly MatterField[] = MATTER_FIELDS,
  isTheme: IsTheme = () => false,
): readonly Proposal[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_row, index) => index % step === 0);
  const seen = titles.map((_title, column) =>
    look(
      sample.map((row) => (row[column] ?? '').trim()).filter((text) => text !== ''),
      find,
      isTheme,
    ),
  );
  const proposals: (Proposal | undefined)[] = titles.map(() => undefined);
  const taken = new Set<Use>();
  const take = (column: number, use: Use, by: Proposal['by']) => {
    proposals[column] = { use, by };
    if (!MANY.has(use)) taken.add(use);
  };
  titles.forEach((title, column) => {
    const name = plain(title);
    const own = name.includes(': ') ? name.slice(name.indexOf(': ') + 2) : name;
    const texts = seen[column]?.texts ?? [];
    if (texts.length > 0 && texts.every((text) => ULID_PATTERN.test(text))) {
      take(column, 'ulid', 'values');
      return;
    }
    const isPersonal = PERSONAL_HEADERS.some((word) => word === name || word === own);
    const isNumber = (['number', 'record'] as const).some((field) => scoreOf(title, field, seen[column]) > 0);
    const areContacts = (seen[column]?.contacts ?? 0) > 0.8 && !isNumber;
    if (KEPT_HEADERS.includes(name) && fields === MATTER_FIELDS) take(column, 'keep', 'name');
    else if (isPersonal || areContacts || (seen[column]?.mails ?? 0) > 0.5) take(column, 'skip', 'personal');
  });
  const byName = titles
    .flatMap((title, column) =>
      fields.map((field) => ({ column, field, score: scoreOf(title, field, seen[column]) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  for (const { column, field } of byName) {
    if (!proposals[column] && !taken.has(field)) take(column, field, 'name');
  }
  // A day of some kind there must be: where no other is named, that on which it was put out is the day it came.
  const published = proposals.findIndex((proposal) => proposal?.use === 'published');
  const isOnlyDay = !seen.some(({ days }, column) => days > MOST && column !== published);
  if (!taken.has('received') && isOnlyDay && (seen[published]?.days ?? 0) > MOST)
    take(published, 'received', 'name');
  titles.forEach((title, column) => {
    const own = seen[column];
    if (proposals[column] || !own || own.texts.length === 0) return;
    const hasText = proposals.some((proposal) => proposal?.use === 'text');
    const use = byValues(plain(title), own, taken, hasText);
    if (use && fields.some((field) => field === use)) take(column, use, 'values');
  });
  // A list with one column of words has no room for both: the words are the text, and the title follows from them.
  return proposals.map((proposal, column) => {
    if (proposal) return proposal;
    // Of all the rows: what stands in a single one of a long list is not among those that were looked at.
    const isEmpty = (titles[column] ?? '') === '' && rows.every((row) => (row[column] ?? '').trim() === '');
    return { use: isEmpty ? 'skip' : 'keep', by: 'none' };
  });
}

function scoreOf(title: string, field: MatterField, seen: Seen | undefined): number {
  if (seen && isContradicted(field, seen)) return 0;
  const name = plain(title);
  const group = BY_GROUP.find(([pattern]) => name.includes(': ') && pattern.test(name));
  const own = name.slice(name.indexOf(': ') + 2);
  if (group && seen && seen.days > 0.5 && PLAIN_DAYS.includes(own)) return group[1] === field ? 4 : 0;
  return nameScore(title, FIELD_WORDS.get(field) ?? []);
}

function byValues(title: string, seen: Seen, taken: ReadonlySet<Use>, hasText: boolean): Use | undefined {
  const free = (use: MatterField) => !taken.has(use);
  if (seen.days > 0.7) {
    if (free('received')) return 'received';
    const closing = (FIELD_WORDS.get('closed') ?? []).some((word) => title.startsWith(word));
    return closing && free('closed') ? 'closed' : undefined;
  }
  if (seen.themes > MOST && free('theme')) return 'theme';
  if (seen.organisations > 0.5 && free('organisation')) return 'organisation';
  if (seen.statuses > 0.7 && free('status')) return 'status';
  if (seen.averageLength > 60 && free('text')) return 'text';
  if (seen.sentences > MOST && !free('title') && !hasText) return 'text';
  return seen.averageLength > 15 && free('title') && free('text') ? 'title' : undefined;
}
