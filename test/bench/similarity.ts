import { gzipSync } from 'node:zlib';
import { newIndex } from '../../shared/similarity/knowledge.ts';
import { similarMatters } from '../../shared/similarity/similarMatters.ts';
import { storedIndex } from '../../shared/similarity/store.ts';
import { isSame, kappa, labelledPairs } from '../similarity/agreement.ts';
import { hasCorpus, ownQuestions, proposalPairs, WITHOUT_CORPUS } from '../similarity/corpus.ts';
import { heldOutRecall } from '../similarity/folds.ts';
import { newDistrictQuality } from '../similarity/new-district.ts';
import {
  agreement,
  bayesQuality,
  FROM_PANEL,
  foldedQuality,
  leanSuggestions,
  type Suggested,
  suggestionQuality,
} from '../similarity/suggested.ts';
import { faultOffers, ownQuality, proposalQuality } from '../similarity/trials.ts';
import { median, type Row } from './row.ts';

const MATTERS = 100_000;
const LOOKUPS = 60;
const SHUFFLINGS = 100;

/** Small and repeatable; not random enough for anything else. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** As many matters as wished: words of our own questions mixed, with compounds and names that grow with the number. */
function invented(count: number): { id: string; title: string; text: string }[] {
  const next = seeded(7);
  const questions = ownQuestions().flat();
  const words = [...new Set(questions.flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []))];
  const some = (from: readonly string[]) => from[next(from.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    // One word in twenty is a compound of two, so that the vocabulary grows by about a word a matter.
    const sentence = (length: number) =>
      Array.from({ length }, () =>
        next(20) === 0 ? `${some(words)}${some(words).toLowerCase()}` : some(words),
      ).join(' ');
    return { id: String(at), title: sentence(4), text: `${some(questions)}. ${sentence(16)}` };
  });
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

export const bench = async (): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  const add = (figure: string, value: number, unit: Row['unit'], runs: number, subject = 'gensvar') =>
    rows.push({ figure, subject, value, unit, runs });

  const matters = invented(MATTERS);
  const began = performance.now();
  const index = newIndex();
  for (const matter of matters) index.add(matter);
  add('build the index of similar matters, 100,000 matters', Math.round(performance.now() - began), 'ms', 1);
  const times = matters
    .slice(0, LOOKUPS * 100)
    .filter((_, at) => at % 100 === 0)
    .map((matter) => {
      const start = performance.now();
      similarMatters(index, { ...matter, id: 'question' });
      return performance.now() - start;
    });
  add('look up similar matters among 100,000', Math.round(median(times) * 10) / 10, 'ms', times.length);
  times.sort((a, b) => a - b);
  add(
    'the same, 95 of 100 are faster',
    Math.round((times[Math.floor(times.length * 0.95)] ?? 0) * 10) / 10,
    'ms',
    times.length,
  );
  const stored = JSON.stringify(storedIndex(index));
  add('stored index of 100,000 matters, JSON', Buffer.byteLength(stored), 'bytes', 1);
  add('the same, gzip', gzipSync(stored).length, 'bytes', 1);

  const own = ownQuality();
  add('own questions: another wording among the three best', percent(own.amongThree), '%', 1);
  add('own questions: precision of what is offered as the same', percent(own.precision), '%', 1);
  add('own questions: recall of what is offered as the same', percent(own.recall), '%', 1);
  const heldOut = ownQuality('held-out');
  add('held-out questions: another wording among the three best', percent(heldOut.amongThree), '%', 1);
  add('held-out questions: precision of what is offered as the same', percent(heldOut.precision), '%', 1);
  add('held-out questions: recall of what is offered as the same', percent(heldOut.recall), '%', 1);
  const pairs = labelledPairs();
  const hundredths = (value: number) => Math.round(value * 100) / 100;
  add(
    'own questions: two readers on same or another',
    hundredths(kappa(pairs, isSame)),
    'kappa',
    pairs.length,
  );
  add(
    'own questions: two readers on same, related, different',
    hundredths(kappa(pairs)),
    'kappa',
    pairs.length,
  );
  if (!hasCorpus) {
    console.error(`bench similarity: the rest is skipped, for ${WITHOUT_CORPUS}`);
    return rows;
  }
  const real = proposalQuality();
  add('real proposals: the duplicate among the three best', percent(real.amongThree), '%', 1);
  add('real proposals: precision of what is offered as the same', percent(real.precision), '%', 1);
  add('real proposals: recall of what is offered as the same', percent(real.recall), '%', 1);
  const folds = heldOutRecall(SHUFFLINGS);
  add('real proposals: recall at precision 0.8, held-out folds', percent(folds.mean), '%', SHUFFLINGS);
  add('the same, standard deviation', percent(folds.deviation), '%', SHUFFLINGS);
  for (const [kind, { pairs, offered }] of Object.entries(faultOffers())) {
    add(`fault reports offered as the same: ${kind}`, percent(offered / pairs), '%', pairs);
  }
  const alone = newDistrictQuality();
  for (const [what, [first, three], runs] of [
    ['theme', alone.themes, alone.tried[0]],
    ['answerer', alone.organisations, alone.tried[1]],
  ] as const) {
    add(`suggested ${what} first, by the remits alone`, percent(first), '%', runs);
    add(`suggested ${what} among three, by the remits alone`, percent(three), '%', runs);
  }
  const addSuggested = (when: string, subject: string, { themes, organisations }: Suggested) => {
    add(`suggested theme first, ${when}`, percent(themes[0]), '%', 1, subject);
    add(`suggested theme among three, ${when}`, percent(themes[1]), '%', 1, subject);
    add(`suggested answerer first, ${when}`, percent(organisations[0]), '%', 1, subject);
    add(`suggested answerer among three, ${when}`, percent(organisations[1]), '%', 1, subject);
  };
  addSuggested('five folds of 2017', 'gensvar', foldedQuality('2018'));
  for (const year of ['2018', '2019']) {
    const when = `from ${year}`;
    const ours = suggestionQuality(year);
    addSuggested(when, 'gensvar', ours);
    addSuggested(when, 'gensvar, by what the browser carries', leanSuggestions(year));
    addSuggested(when, 'gensvar, in the panel while it is connected', suggestionQuality(year, FROM_PANEL));
    for (const [name, bayes] of [
      ['naive Bayes on words', bayesQuality(year, 'words')],
      ['naive Bayes on six letters', bayesQuality(year, 'beginnings')],
    ] as const) {
      addSuggested(when, name, bayes);
      addSuggested(`${when}: points over ${name}`, 'gensvar', over(ours, bayes));
    }
  }
  for (const label of ['duplicate', 'related']) {
    const some = proposalPairs().filter((pair) => pair.label === label);
    const [themes, organisations] = agreement(some);
    add(`pairs read as ${label}: given the same theme`, percent(themes), '%', some.length, 'the proposers');
    add(`pairs read as ${label}: sharing an answerer`, percent(organisations), '%', some.length, 'the city');
  }
  return rows;
};

function over(ours: Suggested, others: Suggested): Suggested {
  const points = (key: keyof Suggested): readonly [number, number] => [
    ours[key][0] - others[key][0],
    ours[key][1] - others[key][1],
  ];
  return { themes: points('themes'), organisations: points('organisations') };
}
