import { maskEverything } from '../../shared/privacy/everyMask.ts';
import { ORGANISATIONS } from '../../shared/reference/organisations.ts';
import { lookUp } from '../../shared/similarity/carried.ts';
import { carry } from '../../shared/similarity/carry.ts';
import { learnAdvice, suggestOrganisations, suggestThemes } from '../../shared/similarity/suggestions.ts';
import { type Proposal, proposals, stopWords } from './corpus.ts';
import { beginnings, naiveBayes } from './naiveBayes.ts';

/** Share right at first and among three, from 0 to 1. */
export interface Suggested {
  readonly themes: readonly [number, number];
  readonly organisations: readonly [number, number];
}

/** What is learnt from, at most, and what comes of a text before it is asked about. */
interface Asking {
  readonly learnt: number;
  readonly words: (text: string) => string;
}

/** As the panel asks a sheet that it is connected to: masked, the text's beginning, of a sheet that learns from its newest. */
export const FROM_PANEL: Asking = {
  learnt: 600,
  words: (text) => maskEverything(text, 'sv').text.slice(0, 5_000),
};
const AS_IT_IS: Asking = { learnt: Number.POSITIVE_INFINITY, words: (text) => text };

const theme = ({ category }: Proposal): readonly string[] => [category];
const answerers = ({ recipient }: Proposal): readonly string[] => recipient.split('; ');
const matter = ({ id, title, text }: Proposal) => ({ id: String(id), title, text });
const past = (one: Proposal) => ({ ...matter(one), theme: one.category, organisations: answerers(one) });

/** For each proposal where the right answer stands: 0 first, below 0 nowhere. */
type Places = readonly number[];
interface Tried {
  readonly themes: Places;
  readonly organisations: Places;
}
const shares = (places: Places): readonly [number, number] => [
  places.filter((place) => place === 0).length / places.length,
  places.filter((place) => place >= 0 && place < 3).length / places.length,
];
const qualityOf = ({ themes, organisations }: Tried): Suggested => ({
  themes: shares(themes),
  organisations: shares(organisations),
});
const placesOf = (
  tried: readonly Proposal[],
  right: (one: Proposal) => readonly string[],
  guess: (one: Proposal) => readonly string[],
): Places => tried.map((one) => guess(one).findIndex((label) => right(one).includes(label)));

function tryOurs(older: readonly Proposal[], newer: readonly Proposal[], { learnt, words }: Asking): Tried {
  const advice = learnAdvice(older.slice(-learnt).map(past));
  const question = (one: Proposal) => matter({ ...one, title: words(one.title), text: words(one.text) });
  const wanted = { language: 'sv', organisations: ORGANISATIONS, own: 'skarholmen' } as const;
  return {
    themes: placesOf(newer, theme, (one) =>
      suggestThemes(advice, question(one), wanted).map(({ label }) => label),
    ),
    organisations: placesOf(newer, answerers, (one) =>
      suggestOrganisations(advice, question(one), wanted).map(({ label }) => label),
    ),
  };
}

const split = (year: string) => {
  const all = proposals();
  return {
    older: all.filter(({ created }) => created < year),
    newer: all.filter(({ created }) => created >= year),
  };
};

/** Learnt before a year, tried from it on. */
export function suggestionQuality(year: string, asking = AS_IT_IS): Suggested {
  const { older, newer } = split(year);
  return qualityOf(tryOurs(older, newer, asking));
}

/** The same of multinomial naive Bayes: by words, and by their first six letters without those that say nothing. */
export function bayesQuality(year: string, counted: 'words' | 'beginnings'): Suggested {
  const { older, newer } = split(year);
  const wordsOf = counted === 'words' ? undefined : beginnings(new Set(stopWords()));
  return qualityOf({
    themes: placesOf(newer, theme, naiveBayes(older, theme, wordsOf)),
    organisations: placesOf(newer, answerers, naiveBayes(older, answerers, wordsOf)),
  });
}

const FOLDS = 5;
/** A step through the proposals that no fold's size divides, so that a fold is spread over the year. */
const STEP = 197;

/** Five folds of the proposals before a year: what the model was chosen by. Nothing later is looked at. */
export function foldedQuality(before: string): Suggested {
  const { older } = split(before);
  const foldOf = (at: number) => ((at * STEP) % older.length) % FOLDS;
  const tried = Array.from({ length: FOLDS }, (_, fold) =>
    tryOurs(
      older.filter((_, at) => foldOf(at) !== fold),
      older.filter((_, at) => foldOf(at) === fold),
      AS_IT_IS,
    ),
  );
  return qualityOf({
    themes: tried.flatMap(({ themes }) => themes),
    organisations: tried.flatMap(({ organisations }) => organisations),
  });
}

/** When the browser suggests by what it carries, learnt before a year, tried from it on. */
export function leanSuggestions(year: string): Suggested {
  const { older, newer } = split(year);
  const carried = carry([], older.map(past), {
    language: 'sv',
    version: '',
    organisations: ORGANISATIONS.map(({ id, nameSv }) => ({ id, name: nameSv })),
    own: 'skarholmen',
    places: [],
    themes: [],
  });
  const asked = (one: Proposal) => lookUp(carried, { title: one.title, text: one.text, place: '' });
  return qualityOf({
    themes: placesOf(newer, theme, (one) => asked(one).themes.map(({ label }) => label)),
    organisations: placesOf(newer, answerers, (one) => asked(one).organisations.map(({ id }) => id)),
  });
}

/** How often two proposals that ask for the same, as read by hand, were given the same theme, and shared an answerer. */
export function agreement(
  pairs: readonly { readonly a: number; readonly b: number }[],
): readonly [number, number] {
  const byId = new Map(proposals().map((one) => [one.id, one]));
  const both = pairs.flatMap(({ a, b }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return one && other ? [[one, other] as const] : [];
  });
  const share = (isSame: (one: Proposal, other: Proposal) => boolean) =>
    both.filter(([one, other]) => isSame(one, other)).length / both.length;
  return [
    share((one, other) => one.category === other.category),
    share((one, other) => answerers(one).some((name) => answerers(other).includes(name))),
  ];
}
