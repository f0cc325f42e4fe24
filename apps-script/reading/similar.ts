import { organisationById } from '../../shared/reference/organisations.ts';
import { THEMES } from '../../shared/reference/themes.ts';
import { newIndex } from '../../shared/similarity/knowledge.ts';
import { nearness } from '../../shared/similarity/nearness.ts';
import { gazetteer } from '../../shared/similarity/places.ts';
import { similarMatters } from '../../shared/similarity/similarMatters.ts';
import {
  learnAdvice,
  type Suggestion,
  suggestOrganisations,
  suggestThemes,
} from '../../shared/similarity/suggestions.ts';
import type { Language } from '../../shared/text/language.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { type MatterRecord, readMatters } from '../commands/read-matters.ts';
import type { Proposal, SimilarAnswer } from '../similar-calls.ts';
import { areasOf, carryingOf } from '../web/carried.ts';
import type { Book } from '../workbook/book.ts';
import { readPlaces } from '../workbook/places.ts';
import { historyOf, readKnownMatters } from './known-matters.ts';

/** Of the newest: a question that nobody has asked for years is no longer open in the same way. */
const MOST_COMPARED = 2_000;
const MOST_LEARNT = 600;
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

/** The code book's themes go by their names; what the history writes stays as it is. */
function themeName(label: string, language: Language): string {
  const theme = THEMES.find(({ id }) => id === label);
  return (language === 'sv' ? theme?.nameSv : theme?.nameEn) ?? label;
}

/** What is proposed for the fields that nobody has filled in. */
function proposals(
  book: Book,
  { state }: MatterRecord,
  question: Parameters<typeof suggestThemes>[1],
  known: ReturnType<typeof readKnownMatters>,
  today: LocalDate,
): Pick<SimilarAnswer, 'themes' | 'organisations'> {
  const refused = state.referrals.flatMap(({ organisation, reply }) =>
    reply?.outcome === 'not_ours' ? organisation : [],
  );
  const wantsTheme = state.theme === '';
  const wantsOrganisation = state.referrals.length === refused.length;
  if (!wantsTheme && !wantsOrganisation) return { themes: [], organisations: [] };
  const { language, own, organisations } = carryingOf(book, today);
  const history = historyOf(
    known.filter(({ id }) => id !== question.id),
    MOST_LEARNT,
  );
  const advice = learnAdvice(history);
  const asked = organisations.flatMap(({ id }) => organisationById(id) ?? []);
  const proposed = (suggestions: readonly Suggestion[]): Proposal[] =>
    suggestions.map(({ label, reason }) => ({ value: label, why: reason }));
  return {
    themes: wantsTheme
      ? proposed(suggestThemes(advice, question, { language })).map(({ value, why }) => ({
          value: themeName(value, language),
          why,
        }))
      : [],
    organisations: wantsOrganisation
      ? proposed(suggestOrganisations(advice, question, { language, organisations: asked, own })).filter(
          ({ value }) => refused.indexOf(value) < 0,
        )
      : [],
  };
}
