import { newIndex } from '../../shared/similarity/knowledge.ts';
import { nearness } from '../../shared/similarity/nearness.ts';
import { gazetteer } from '../../shared/similarity/places.ts';
import { similarMatters } from '../../shared/similarity/similarMatters.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { type MatterRecord, readMatters } from '../commands/read-matters.ts';
import type { SimilarAnswer } from '../similar-calls.ts';
import { areasOf, carryingOf } from '../web/carried.ts';
import type { Book } from '../workbook/book.ts';
import { readPlaces } from '../workbook/places.ts';
import { readKnownMatters } from './known-matters.ts';
import { MOST_COMPARED, proposalsFor } from './proposals.ts';

const SHOWN = 3;
/** More than are shown, for some have been told apart from this one or are in its issue. */
const LOOKED_AT = 12;
/** Below this two matters share words, and no more. */
const LEAST = 0.001;
const LONGEST_TEXT = 300;

/**
 * Up to three matters that may ask the same, and what speaks for a theme and for whom to ask. Nothing is kept between
 * calls: the ends of two tabs are read and compared, in as many service calls for a hundred thousand matters as for ten.
 */
export function readSimilar(book: Book, matter: string, today: LocalDate): SimilarAnswer {
  const rows = book.table('matters').rowsByKey();
  const own = readMatters(book, [matter], rows).get(matter);
  if (!own) return { similar: [], themes: [], organisations: [] };
  const { state } = own;
  const question = { id: matter, title: state.title, text: own.text, place: state.place, theme: state.theme };
  const known = readKnownMatters(book, MOST_COMPARED);
  const places = readPlaces(book);
  const areas = areasOf(places);
  const index = newIndex(gazetteer(places));
  for (const one of known) if (one.id !== matter) index.add(one);
  const found = similarMatters(index, question, {
    best: LOOKED_AT,
    except: new Set(state.apart ?? []),
  }).filter(({ score }) => score >= LEAST);
  const records = readMatters(
    book,
    found.map(({ id }) => id),
    rows,
  );
  const similar = found
    .flatMap(({ id, likely }) => {
      const record = records.get(id);
      if (!record || isSettled(own, record)) return [];
      const near = nearness(state.place, record.state.place, areas);
      return { card: brief(record), likely, ...(near && { near }) };
    })
    .slice(0, SHOWN);
  return { similar, ...proposals(book, own, question, known, today) };
}

/** Somebody has said already how the two hang together. */
function isSettled({ state }: MatterRecord, { state: other }: MatterRecord): boolean {
  const isTogether = state.group !== undefined && state.group.group === other.group?.group;
  return isTogether || (other.apart ?? []).indexOf(state.matter) >= 0;
}

const brief = (record: MatterRecord): MatterRecord => ({
  text: record.text.slice(0, LONGEST_TEXT),
  fields: '',
  state: { ...record.state, timeline: record.state.timeline.slice(-1) },
});

/** What is proposed for the fields that nobody has filled in. */
function proposals(
  book: Book,
  { state }: MatterRecord,
  question: Parameters<typeof proposalsFor>[1],
  known: ReturnType<typeof readKnownMatters>,
  today: LocalDate,
): Pick<SimilarAnswer, 'themes' | 'organisations'> {
  const refused = state.referrals.flatMap(({ organisation, reply }) =>
    reply?.outcome === 'not_ours' ? organisation : [],
  );
  const wantsTheme = state.theme === '';
  const wantsOrganisation = state.referrals.length === refused.length;
  if (!wantsTheme && !wantsOrganisation) return { themes: [], organisations: [] };
  const { themes, organisations } = proposalsFor(carryingOf(book, today), question, known);
  return {
    themes: wantsTheme ? themes : [],
    organisations: wantsOrganisation ? organisations.filter(({ value }) => refused.indexOf(value) < 0) : [],
  };
}
