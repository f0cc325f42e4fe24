import { organisationById } from '../../shared/reference/organisations.ts';
import { THEMES } from '../../shared/reference/themes.ts';
import type { Carrying } from '../../shared/similarity/carry.ts';
import type { Comparable } from '../../shared/similarity/matterIndex.ts';
import { learnAdvice, suggestOrganisations, suggestThemes } from '../../shared/similarity/suggestions.ts';
import type { Language } from '../../shared/text/language.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { Proposal } from '../similar-calls.ts';
import { carryingOf } from '../web/carried.ts';
import type { Book } from '../workbook/book.ts';
import { historyOf, type KnownMatter, readKnownMatters } from './known-matters.ts';

/** Of the newest: a question that nobody has asked for years is no longer open in the same way. */
export const MOST_COMPARED = 2_000;
const MOST_LEARNT = 600;

interface Proposals {
  readonly themes: readonly Proposal[];
  readonly organisations: readonly Proposal[];
}

/** The code book's themes go by their names; what the history writes stays as it is. */
function themeName(label: string, language: Language): string {
  const theme = THEMES.find(({ id }) => id === label);
  return (language === 'sv' ? theme?.nameSv : theme?.nameEn) ?? label;
}

/**
 * What earlier matters and the remits say of a matter's theme and of whom to ask, the likeliest first.
 * @param carrying the workbook's language and lists
 * @param known the newest matters; the question's own is passed over
 * @param spoken language of the reasons; themes keep the names that the sheet has for them
 */
export function proposalsFor(
  { language, own, organisations }: Carrying,
  question: Comparable,
  known: readonly KnownMatter[],
  spoken: Language = language,
): Proposals {
  const advice = learnAdvice(
    historyOf(
      known.filter(({ id }) => id !== question.id),
      MOST_LEARNT,
    ),
  );
  const asked = organisations.flatMap(({ id }) => organisationById(id) ?? []);
  return {
    themes: suggestThemes(advice, question, { language: spoken }).map(({ label, reason }) => ({
      value: themeName(label, language),
      why: reason,
    })),
    organisations: suggestOrganisations(advice, question, {
      language: spoken,
      organisations: asked,
      own,
    }).map(({ label, reason }) => ({ value: label, why: reason })),
  };
}

/** The same for a draft that is not in the sheet, with organisations by the names that people know them by. */
export function proposalsForDraft(
  book: Book,
  draft: { readonly title: string; readonly text: string; readonly place: string },
  today: LocalDate,
  spoken?: Language,
): { readonly themes: readonly Named[]; readonly organisations: readonly Named[] } {
  const carrying = carryingOf(book, today);
  const found = proposalsFor(carrying, { id: '', ...draft }, readKnownMatters(book, MOST_COMPARED), spoken);
  return {
    themes: found.themes.map(({ value, why }) => ({ label: value, why })),
    organisations: found.organisations.map(({ value, why }) => ({
      label: carrying.organisations.find(({ id }) => id === value)?.name ?? value,
      why,
    })),
  };
}

interface Named {
  readonly label: string;
  readonly why: string;
}
