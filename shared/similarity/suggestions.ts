import { type Organisation, organisationById } from '../reference/organisations.ts';
import { findTheme, THEMES } from '../reference/themes.ts';
import type { Language } from '../text/language.ts';
import { similarityText } from '../text/similarity.ts';
import { type Described, featuresOfWord, labelFeatures, weighed } from './labelFeatures.ts';
import {
  type Examples,
  type LabelModel,
  labelChances,
  learnLabels,
  likenessTo,
  readExamples,
  saidBy,
} from './labelModel.ts';
import type { Comparable } from './matterIndex.ts';
import { isReason } from './reasons.ts';
import { type FromRemit, organisationsByRemit, themesByCodeBook } from './remits.ts';
import { SILENT } from './silent.ts';
import { VAGUE } from './vague.ts';
import { tokens } from './words.ts';

export interface Suggestion {
  /** As the history writes it; an id of the reference data where there is no history. */
  readonly label: string;
  /** 0 to 1: what the history, or the remits, make of it. */
  readonly score: number;
  /** A sentence. */
  readonly reason: string;
}

/** An earlier matter whose theme and answerer a person has accepted. */
export interface Past extends Comparable {
  /** One, or several that shared it; empty when nobody was asked. */
  readonly organisations: readonly string[];
}

/** So many of the likest matters are counted in a reason, from so much likeness. */
const NEIGHBOURS = 15;
const NEAR = 0.15;
/** With this many matters the history weighs as much as the remits; from ten times as many the remits are silent. */
const HISTORY_HALF = 30;
/** What the history is learnt from: the newest say most about who answers now. */
const MOST_LEARNT = 1_000;
const REASON_WORDS = 3;
/** A word that adds less than this to a label's chance is no reason for it. */
const TELLING = 0.03;

interface Learnt {
  readonly model: LabelModel;
  /** For each of the model's examples. */
  readonly labelsOf: readonly (readonly string[])[];
}

/** What a history has to say about themes and answerers. */
export interface Advice {
  readonly examples: Examples;
  readonly themes: Learnt;
  readonly organisations: Learnt;
}

/** @param history the oldest first; may be empty */
export function learnAdvice(history: readonly Past[]): Advice {
  const recent = history.slice(-MOST_LEARNT);
  const themes = recent.map(({ theme }) => (theme ? [theme] : []));
  const organisations = recent.map((matter) => matter.organisations);
  const names = new Map([...themes, ...organisations].flat().map((label) => [label, nameOf(label)]));
  const examples = readExamples(recent, names);
  return {
    examples,
    themes: { model: learnLabels(examples, themes), labelsOf: themes },
    organisations: { model: learnLabels(examples, organisations), labelsOf: organisations },
  };
}

const nameOf = (label: string): string => organisationById(label)?.nameSv ?? label;

interface Wanted {
  readonly language: Language;
  /** Those who can be asked, for the remits. */
  readonly organisations: readonly Organisation[];
  /** Id of the district's own administration. */
  readonly own: string;
}

/** The three likeliest themes, the likeliest first, each with its reason. */
export function suggestThemes(
  advice: Advice,
  matter: Comparable,
  { language }: Pick<Wanted, 'language'>,
): Suggestion[] {
  return suggest(
    advice,
    advice.themes,
    matter,
    themesByCodeBook(matter),
    language,
    (label, id) => label === id || findTheme(label)?.id === id,
  );
}

/** The three likeliest to answer, the likeliest first, each with its reason. */
export function suggestOrganisations(advice: Advice, matter: Comparable, wanted: Wanted): Suggestion[] {
  const { language, organisations, own } = wanted;
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const named = (label: string, id: string): boolean => {
    const organisation = byId.get(id);
    const folded = label.toLowerCase();
    return (
      label === id ||
      [organisation?.nameSv, organisation?.nameEn, ...(organisation?.aliases ?? [])].some(
        (name) => name?.toLowerCase() === folded,
      )
    );
  };
  return suggest(
    advice,
    advice.organisations,
    matter,
    organisationsByRemit(matter, organisations, own),
    language,
    named,
  );
}

function suggest(
  { examples }: Advice,
  { model, labelsOf }: Learnt,
  matter: Comparable,
  remits: readonly FromRemit[],
  language: Language,
  isSame: (label: string, id: string) => boolean,
): Suggestion[] {
  const words = similarityText[language].reasons;
  const past = labelsOf.length;
  const trust = past / (past + HISTORY_HALF);
  const features = labelFeatures(matter, examples.stems);
  const likeness = likenessTo(examples, features);
  const chances = labelChances(model, likeness);
  const remitSum = remits.reduce((sum, { strength }) => sum + strength, 0) || 1;
  const isMature = past >= 10 * HISTORY_HALF;
  const scored = new Map<string, number>();
  model.labels.forEach((label, at) => {
    scored.set(label, trust * (chances[at] ?? 0));
  });
  if (!isMature) {
    for (const { id, strength } of remits) {
      const label = model.labels.find((one) => isSame(one, id)) ?? id;
      scored.set(label, (scored.get(label) ?? 0) + ((1 - trust) * strength) / remitSum);
    }
  }
  const near = nearest(likeness.subarray(0, past));
  return [...scored]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .flatMap(([label, score]) => {
      const reason = reasonFor(label);
      // That it is common says nothing of this matter.
      return reason === undefined ? [] : { label, score: Math.min(1, Math.max(0, score)), reason };
    });

  function reasonFor(label: string): string | undefined {
    const remit = remits.find(({ id }) => isSame(label, id));
    if (remit?.named !== undefined) return words.name(remit.named);
    const telling = past > 0 ? tellingWords(model, label, matter, features) : [];
    const count = near.filter((row) => labelsOf[row]?.includes(label)).length;
    if (telling.length > 0) return words.words(telling) + (count > 1 ? ` ${words.earlier(count)}` : '');
    if (remit?.theme !== undefined) {
      const theme = THEMES.find(({ id }) => id === remit.theme);
      const name = (language === 'sv' ? theme?.nameSv : theme?.nameEn) ?? remit.theme;
      return `${words.remit(remit.words.slice(0, REASON_WORDS))} ${words.theme(name)}`;
    }
    if (remit && remit.words.length > 0) return words.remit(remit.words.slice(0, REASON_WORDS));
    return count > 0 ? words.earlier(count) : undefined;
  }
}

/** Rows of the earlier matters that are like a text, the likest first. */
const nearest = (likeness: Float64Array): number[] =>
  [...likeness.keys()]
    .filter((row) => (likeness[row] ?? 0) >= NEAR)
    .sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0))
    .slice(0, NEIGHBOURS);

/** The words of a text that speak most for a label, as they are written there. */
function tellingWords(
  model: LabelModel,
  label: string,
  matter: Described,
  features: ReadonlyMap<string, number>,
): string[] {
  const at = model.labels.indexOf(label);
  if (at < 0) return [];
  const { idf, stems } = model.examples;
  const adds = new Map(
    weighed(features, idf).map(([name, value]) => [name, value * (saidBy(model, name)[at] ?? 0)]),
  );
  const words = new Map<string, { readonly word: string; readonly own: ReadonlySet<string> }>();
  const users = new Map<string, number>();
  // A board is asked for a place that it has its name from.
  const named = new Set(tokens(label, SILENT).map(({ stem }) => stem));
  for (const { word, stem, look } of tokens(`${matter.title ?? ''}. ${matter.text}`, SILENT)) {
    if (words.has(stem) || !(isReason({ word, look }, VAGUE) || named.has(stem))) continue;
    const own = new Set(featuresOfWord(word, stem, stems));
    words.set(stem, { word, own });
    for (const name of own) users.set(name, (users.get(name) ?? 0) + 1);
  }
  return [...words.values()]
    .map(({ word, own }): [string, number] => {
      let sum = 0;
      // What several words have is shared out among them.
      for (const name of own) sum += (adds.get(name) ?? 0) / (users.get(name) ?? 1);
      return [word, sum];
    })
    .filter(([, sum]) => sum > TELLING)
    .sort((a, b) => b[1] - a[1])
    .slice(0, REASON_WORDS)
    .map(([word]) => word);
}
