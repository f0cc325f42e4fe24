import { excerptOf } from '../matters/excerpt.ts';
import { findEveryPersonalData, isMasked } from '../privacy/further.ts';
import { mask } from '../privacy/mask.ts';
import { organisationById } from '../reference/organisations.ts';
import { OWN_DISTRICT } from '../reference/own-district.ts';
import { usuallyResponsible } from '../reference/responsible.ts';
import { findTheme, THEMES } from '../reference/themes.ts';
import type { Language } from '../text/language.ts';
import { furtherWords } from '../text/privacy-further.ts';
import type { Carried, Said } from './carried.ts';
import { SAME_THING } from './concepts.ts';
import { newIndex } from './knowledge.ts';
import { labelFeatures, type Squares, squaresOf, weighed } from './labelFeatures.ts';
import { learnLabels, readExamples, saidBy } from './labelModel.ts';
import { gazetteer, type KnownPlace, placeStems } from './places.ts';
import { BY_FIELD, wordsOfTheme } from './remits.ts';
import { SILENT } from './silent.ts';
import type { Past } from './suggestions.ts';
import { thingFinder } from './things.ts';
import { VAGUE } from './vague.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stem } from './words.ts';

/** Weights of the lean look-up, in the order of `comparedBy`; fitted as those of weights.ts were, the last set by hand. */
const MODEL = [-8.19, 5.05, 1.76, -4.2, 2.5];
const LIKELY = 0.45;

/** What a text says by history, and what it says by the code book: the same balance as in suggestions.ts. */
const HISTORY_HALF = 30;
const MATURE = 300;
const BY_CODE_BOOK = 5;
const BY_THEME = [1, 0.6, 0.4] as const;
/** A word that says less for a label is not worth its place. */
const LEAST_SAID = 0.5;
const MOST_LABELS = 4;
const SHARE = 3;
/** Brings what a word adds to a label's chance in a text of ordinary length to the strengths of the code book's words. */
const SCALE = 35;

export interface Carrying {
  readonly language: Language;
  readonly version: string;
  /** Those that can be asked, by id. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** Id of the district's own administration. */
  readonly own: string;
  readonly places: readonly KnownPlace[];
  /** Names of the themes in use. */
  readonly themes: readonly string[];
}

/**
 * Everything that a browser needs to look matters up without the sheet (`lookUp`). Names of residents and numbers
 * are masked in titles and excerpts, and never among the words.
 * @param matters those to be found, the newest first
 * @param history matters whose theme and answerers people have accepted, the oldest first
 */
export function carry(matters: readonly Past[], history: readonly Past[], wanted: Carrying): Carried {
  const { language, organisations, own, places } = wanted;
  const known = gazetteer(places);
  const index = newIndex(known);
  for (const matter of matters) index.add(matter);
  const { vocabulary } = index;
  const themes = new Labels();
  const answerers = new Labels();
  const names = placeStems(known);
  const isName = (term: number) => vocabulary.isPlace(term) || names.has(vocabulary.word(term));
  learn(history, vocabulary, themes, answerers, isName);
  if (history.length < MATURE) {
    const strength = (BY_CODE_BOOK * HISTORY_HALF) / (history.length + HISTORY_HALF);
    const ids = new Set(organisations.map(({ id }) => id));
    for (const theme of THEMES) {
      const name = language === 'sv' ? theme.nameSv : theme.nameEn;
      const label = themes.labels.find((one) => findTheme(one)?.id === theme.id) ?? name;
      const listed = single(theme.synonyms).map((word) => [word, strength] as const);
      const wider = wordsOfTheme(theme.id).map((word) => [word, strength * BY_FIELD] as const);
      for (const [word, much] of new Map([...wider, ...listed])) {
        const term = vocabulary.add(stem(word));
        themes.say(term, label, much);
        usuallyResponsible(theme.id).forEach((answerer, place) => {
          const id = answerer === OWN_DISTRICT ? own : answerer;
          if (ids.has(id)) answerers.say(term, id, much * (BY_THEME[place] ?? 0.3));
        });
      }
    }
    for (const { id } of organisations) {
      const organisation = organisationById(id);
      if (
        !organisation ||
        organisation.generic ||
        (organisation.kind === 'district_administration' && id !== own)
      )
        continue;
      for (const keyword of single(organisation.keywords))
        answerers.say(vocabulary.add(stem(keyword)), id, strength * (id === own ? 0.3 : 0.8));
    }
  }
  const terms = Array.from({ length: vocabulary.size }, (_, term) => term);
  const thingsOf = thingFinder(SAME_THING);
  const masked = (text: string) =>
    mask(text, findEveryPersonalData(text).filter(isMasked), () => false, furtherWords[language]);
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  return {
    form: 3,
    themeNames: wanted.themes,
    language,
    version: wanted.version,
    model: MODEL,
    likely: LIKELY,
    silent: [...SILENT].join(' '),
    vague: [...VAGUE].join(' '),
    words: terms.map((term) => vocabulary.word(term)),
    weights: terms.map((term) => Math.round(10 * index.weight(term))),
    names: terms.map((term) => (index.isPlace(term) && !index.isCommon(term) ? 1 : 0)),
    things: SAME_THING.flatMap((beginnings, thing): [string, number[]][] => {
      const same = terms.filter((term) => thingsOf(vocabulary.word(term)).includes(thing));
      return same.length > 0 ? [[beginnings, same]] : [];
    }),
    matters: matters.flatMap(({ id, title, text, place, theme }, at) => {
      const entry = index.entry(at);
      if (entry?.id !== id) return [];
      const titled = entry.words.filter(({ inTitle }) => inTitle).map(({ term }) => term);
      const others = entry.words.filter(({ inTitle }) => !inTitle).map(({ term }) => term);
      return {
        matter: id,
        title: masked(title ?? ''),
        excerpt: excerptOf(masked(text.slice(0, 1_000))),
        place: place ?? '',
        theme: theme ?? '',
        words: [...titled, ...others],
        titled: titled.length,
      };
    }),
    themes: themes.said(),
    organisations: answerers.said(),
    organisationNames: Object.fromEntries(
      [...[...nameOf.keys()].filter(canBeAsked), ...answerers.labels].map((id) => [
        id,
        nameOf.get(id) ?? organisationById(id)?.nameSv ?? id,
      ]),
    ),
    places: [...known.byStart.values()].flatMap((names) => names.map(({ place }) => place.name)),
  };
}

/** A school that is named is mostly where something is. */
const canBeAsked = (id: string): boolean => organisationById(id)?.roles.includes('referral') ?? true;

/** Words only: the parts of a phrase say less than nothing by themselves. */
const single = (phrases: readonly string[]) => phrases.filter((phrase) => !phrase.includes(' '));

/** Labels, and what words say for them. */
class Labels {
  readonly labels: string[] = [];
  readonly shares = new Map<string, number>();
  readonly #said = new Map<number, Map<number, number>>();

  say(term: number, label: string, much: number): void {
    if (this.labels.indexOf(label) < 0) this.labels.push(label);
    const at = this.labels.indexOf(label);
    const row = this.#said.get(term) ?? new Map<number, number>();
    this.#said.set(term, row);
    row.set(at, (row.get(at) ?? 0) + much);
  }

  said(): Said {
    const words: Record<number, [number, number][]> = {};
    for (const [term, row] of this.#said) {
      words[term] = [...row].map(([at, much]) => [at, Math.round(much * 10) / 10]);
    }
    return { labels: this.labels, shares: this.labels.map((label) => this.shares.get(label) ?? 0), words };
  }
}

/** What a history says word by word: what a linear model makes of each word by itself. */
function learn(
  history: readonly Past[],
  vocabulary: Vocabulary,
  themes: Labels,
  answerers: Labels,
  isName: (term: number) => boolean,
): void {
  const trust = history.length / (history.length + HISTORY_HALF);
  const examples = readExamples(history, new Map());
  const ordinary = ordinarySquares(
    history.map((matter) => squaresOf(labelFeatures(matter, examples.stems), examples.idf)),
  );
  for (const [labels, labelsOf] of [
    [themes, ({ theme }: Past) => (theme ? [theme] : [])],
    [answerers, ({ organisations }: Past) => organisations],
  ] as const) {
    const model = learnLabels(examples, history.map(labelsOf));
    model.labels.forEach((label, at) => {
      labels.shares.set(label, SHARE * (model.shares[at] ?? 0));
    });
    const words = new Set<number>(Array.from({ length: vocabulary.size }, (_, term) => term));
    for (const [name, rarity] of examples.idf) {
      if (name.startsWith('p:') && rarity < Math.log(history.length / 2))
        words.add(vocabulary.add(name.slice(2)));
    }
    for (const term of words) {
      // Where it is says too little of what it is about.
      if (isName(term)) continue;
      const sums = new Float64Array(model.labels.length);
      const features = labelFeatures({ text: vocabulary.word(term) }, examples.stems);
      for (const [name, value] of weighed(features, examples.idf, ordinary))
        saidBy(model, name).forEach((said, at) => {
          sums[at] = (sums[at] ?? 0) + SCALE * value * said;
        });
      [...sums]
        .map((sum, at) => ({ at, much: sum }))
        .filter(({ much }) => Math.abs(much) >= LEAST_SAID)
        .sort((a, b) => Math.abs(b.much) - Math.abs(a.much))
        .slice(0, MOST_LABELS)
        .forEach(({ at, much }) => {
          labels.say(term, model.labels[at] ?? '', trust * much);
        });
    }
  }
}

/** Those of a text of ordinary length. */
function ordinarySquares(all: readonly Squares[]): Squares {
  const kinds = new Set(all.flatMap((one) => Object.keys(one)));
  return Object.fromEntries(
    [...kinds].map((kind) => [kind, all.reduce((sum, one) => sum + (one[kind] ?? 0), 0) / all.length]),
  );
}
