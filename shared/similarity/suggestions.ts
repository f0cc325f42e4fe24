import type { Organisation } from '../reference/organisations.ts';
import { findTheme, THEMES } from '../reference/themes.ts';
import type { Language } from '../text/language.ts';
import { similarityText } from '../text/similarity.ts';
import { newIndex } from './knowledge.ts';
import { type Described, type LabelModel, labelChances, labelFeatures, learnLabels } from './labelModel.ts';
import type { Comparable, MatterIndex } from './matterIndex.ts';
import { type FromRemit, organisationsByRemit, themesByCodeBook } from './remits.ts';
import { SILENT } from './silent.ts';
import { similarMatters } from './similarMatters.ts';
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

const NEIGHBOURS = 15;
const NEIGHBOUR_SHARE = 0.3;
/** Added to the neighbours' sum, so that a few faint ones do not decide. */
const NEIGHBOUR_DOUBT = 0.3;
/** With this many matters the history weighs as much as the remits; from ten times as many the remits are silent. */
const HISTORY_HALF = 30;
/** What the history is learnt from: the newest say most about who answers now. */
const MOST_LEARNT = 2_000;
const REASON_WORDS = 3;

interface Learnt {
  readonly model: LabelModel;
  readonly labelsOf: ReadonlyMap<string, readonly string[]>;
}

/** What a history has to say about themes and answerers. */
export interface Advice {
  readonly index: MatterIndex;
  readonly themes: Learnt;
  readonly organisations: Learnt;
}

/** @param history the oldest first; may be empty */
export function learnAdvice(history: readonly Past[]): Advice {
  const recent = history.slice(-MOST_LEARNT);
  const index = newIndex();
  for (const matter of recent) index.add(matter);
  const features = recent.map((matter) => labelFeatures(matter));
  const learn = (labelsOf: (matter: Past) => readonly string[]): Learnt => {
    const labelled = recent.map((matter, at) => ({
      features: features[at] ?? new Map(),
      labels: labelsOf(matter),
    }));
    return {
      model: learnLabels(labelled.filter(({ labels }) => labels.length > 0)),
      labelsOf: new Map(recent.map((matter) => [matter.id, labelsOf(matter)])),
    };
  };
  return {
    index,
    themes: learn(({ theme }) => (theme ? [theme] : [])),
    organisations: learn((matter) => matter.organisations),
  };
}

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
  advice: Advice,
  { model, labelsOf }: Learnt,
  matter: Comparable,
  remits: readonly FromRemit[],
  language: Language,
  isSame: (label: string, id: string) => boolean,
): Suggestion[] {
  const words = similarityText[language].reasons;
  const past = labelsOf.size;
  const trust = past / (past + HISTORY_HALF);
  const neighbours = new Map<string, { sum: number; count: number }>();
  let whole = NEIGHBOUR_DOUBT;
  for (const { id, score } of past > 0 ? similarMatters(advice.index, matter, { best: NEIGHBOURS }) : []) {
    for (const label of labelsOf.get(id) ?? []) {
      const before = neighbours.get(label) ?? { sum: 0, count: 0 };
      neighbours.set(label, { sum: before.sum + Math.sqrt(score), count: before.count + 1 });
      whole += Math.sqrt(score);
    }
  }
  const chances = labelChances(model, matter);
  const remitSum = remits.reduce((sum, { strength }) => sum + strength, 0) || 1;
  const isMature = past >= 10 * HISTORY_HALF;
  const scored = new Map<string, number>();
  model.labels.forEach((label, at) => {
    const near = (neighbours.get(label)?.sum ?? 0) / whole;
    scored.set(label, trust * ((1 - NEIGHBOUR_SHARE) * (chances[at] ?? 0) + NEIGHBOUR_SHARE * near));
  });
  if (!isMature) {
    for (const { id, strength } of remits) {
      const label = model.labels.find((one) => isSame(one, id)) ?? id;
      scored.set(label, (scored.get(label) ?? 0) + ((1 - trust) * strength) / remitSum);
    }
  }
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
    const telling = past > 0 ? tellingWords(model, label, matter) : [];
    const near = neighbours.get(label)?.count ?? 0;
    if (telling.length > 0) return words.words(telling) + (near > 1 ? ` ${words.earlier(near)}` : '');
    if (remit?.theme !== undefined) {
      const theme = THEMES.find(({ id }) => id === remit.theme);
      const name = (language === 'sv' ? theme?.nameSv : theme?.nameEn) ?? remit.theme;
      return `${words.remit(remit.words.slice(0, REASON_WORDS))} ${words.theme(name)}`;
    }
    if (remit && remit.words.length > 0) return words.remit(remit.words.slice(0, REASON_WORDS));
    return near > 0 ? words.earlier(near) : undefined;
  }
}

/** The words of a text that speak most for a label, as they are written there. */
function tellingWords(model: LabelModel, label: string, matter: Described): string[] {
  const at = model.labels.indexOf(label);
  if (at < 0) return [];
  const all = tokens(`${matter.title ?? ''}. ${matter.text}`, SILENT);
  const speaks = new Map<string, number>();
  for (const { word } of all) {
    if (speaks.has(word)) continue;
    let sum = 0;
    for (const feature of labelFeatures({ text: word }).keys()) sum += model.weights.get(feature)?.[at] ?? 0;
    speaks.set(word, sum);
  }
  return [...speaks]
    .filter(([, sum]) => sum > 0.5)
    .sort((a, b) => b[1] - a[1])
    .slice(0, REASON_WORDS)
    .map(([word]) => word);
}
