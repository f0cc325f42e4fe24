import { ORGANISATIONS } from '../../shared/reference/organisations.ts';
import { lookUp } from '../../shared/similarity/carried.ts';
import { carry } from '../../shared/similarity/carry.ts';
import { ask, featuresOf } from '../../shared/similarity/features.ts';
import { newIndex } from '../../shared/similarity/knowledge.ts';
import { similarMatters } from '../../shared/similarity/similarMatters.ts';
import { chance, LIKELY } from '../../shared/similarity/weights.ts';
import { faultPairs, faultReports, ownQuestions, proposalPairs, proposals } from './corpus.ts';

/** Shares from 0 to 1. */
export interface Quality {
  readonly amongThree: number;
  readonly recall: number;
  readonly precision: number;
}

const matter = ({ id, title, text }: { id: number; title: string; text: string }) => ({
  id: String(id),
  title,
  text,
});

/** Among all proposals: each duplicate asked for by the other; `likely` over every pair that was read. */
export function proposalQuality(): Quality {
  const all = proposals();
  const pairs = proposalPairs();
  const index = newIndex();
  for (const proposal of all) index.add(matter(proposal));
  const byId = new Map(all.map((proposal) => [proposal.id, proposal]));
  const placeOf = new Map(all.map((proposal, place) => [proposal.id, place]));
  const count = { asked: 0, among: 0, duplicates: 0, found: 0, offered: 0 };
  for (const { a, b, label } of pairs) {
    let score = 0;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const question = byId.get(from);
      const entry = index.entry(placeOf.get(to) ?? -1);
      if (!question || !entry) throw new Error(`no proposal ${from} or ${to}`);
      score = Math.max(score, chance(featuresOf(index, ask(index, matter(question)), entry)));
      if (label !== 'duplicate') continue;
      count.asked += 1;
      if (similarMatters(index, matter(question)).some(({ id }) => id === String(to))) count.among += 1;
    }
    if (label === 'duplicate') count.duplicates += 1;
    if (score >= LIKELY) count.offered += 1;
    if (score >= LIKELY && label === 'duplicate') count.found += 1;
  }
  return {
    amongThree: count.among / count.asked,
    recall: count.found / count.duplicates,
    precision: count.found / count.offered,
  };
}

/** Our own questions: another wording among the three best, and how many of the offered are the same question. */
export function ownQuality(file?: Parameters<typeof ownQuestions>[0]): Quality {
  const questions = ownQuestions(file);
  const index = newIndex();
  questions.forEach((texts, at) => {
    for (const [place, text] of texts.entries()) index.add({ id: `${at}-${place}`, text });
  });
  const count = { asked: 0, among: 0, offered: 0, found: 0 };
  questions.forEach((texts, at) => {
    for (const [place, text] of texts.slice(0, 3).entries()) {
      const matches = similarMatters(index, { id: `${at}-${place}`, text });
      const same = matches.filter(({ id }) => new RegExp(`^${at}-[012]$`).test(id));
      count.asked += 1;
      if (same.length > 0) count.among += 1;
      count.offered += matches.filter(({ likely }) => likely).length;
      count.found += same.filter(({ likely }) => likely).length;
    }
  });
  return {
    amongThree: count.among / count.asked,
    recall: count.found / (2 * count.asked),
    precision: count.found / count.offered,
  };
}

/** For each kind of pair of fault reports: how many there are and how many would be offered as the same. */
export function faultOffers(): Record<string, { pairs: number; offered: number }> {
  const all = faultReports();
  const index = newIndex();
  const comparable = ({ lat, long, category, ...report }: (typeof all)[number]) => ({
    ...matter(report),
    place: `${lat.toFixed(4)}, ${long.toFixed(4)}`,
    theme: category,
  });
  for (const report of all) index.add(comparable(report));
  const offers: Record<string, { pairs: number; offered: number }> = {};
  for (const { a, b, label } of faultPairs()) {
    const question = all.find(({ id }) => id === a);
    const entry = index.entry(all.findIndex(({ id }) => id === b));
    if (!question || !entry) throw new Error(`no report ${a} or ${b}`);
    const kind = offers[label] ?? { pairs: 0, offered: 0 };
    offers[label] = kind;
    kind.pairs += 1;
    if (chance(featuresOf(index, ask(index, comparable(question)), entry)) >= LIKELY) kind.offered += 1;
  }
  return offers;
}

/** Share of real duplicates among the best three when the browser looks them up by what it carries. */
export function leanQuality(): number {
  const all = proposals();
  const past = all.map((one) => ({ ...matter(one), theme: one.category, organisations: [] }));
  const organisations = ORGANISATIONS.map(({ id, nameSv }) => ({ id, name: nameSv }));
  const carried = carry(past, [], {
    language: 'sv',
    version: '',
    organisations,
    own: 'skarholmen',
    places: [],
    themes: [],
  });
  const asked = proposalPairs()
    .filter(({ label }) => label === 'duplicate')
    .flatMap(({ a, b }) => [[a, b] as const, [b, a] as const]);
  const found = asked.filter(([from, to]) => {
    const { title, text } = all.find(({ id }) => id === from) ?? { title: '', text: '' };
    const { similar } = lookUp(carried, { title, text, place: '' }, new Set([String(from)]));
    return similar.some((one) => one.matter === String(to));
  });
  return found.length / asked.length;
}
