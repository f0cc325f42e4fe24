/** Places of a list that are the district's areas: written as the sheet does, and the others asked about once. */
import { expect, test } from 'vitest';
import { areasApart, areasIn, placeShortened } from '../../shared/imports/areas.ts';
import { dryRun } from '../../shared/imports/dry-run.ts';
import { isRunningText } from '../../shared/imports/frame.ts';
import { pairQuestions, withProposedPairs } from '../../shared/imports/pair-questions.ts';
import { withPair } from '../../shared/imports/pairs.ts';
import type { Knowledge } from '../../shared/imports/plan.ts';
import { knowledge, planOfText } from './support.ts';

const AREAS = ['Bredäng', 'Sätra', 'Vårberg', 'Skärholmen'];
const named = (text: string) => AREAS.find((area) => area.toLowerCase() === text.toLowerCase());
const local: Knowledge = {
  ...knowledge,
  isArea: (text) => named(text) !== undefined,
  placeNamed: named,
};
const sheet = { organisations: [], themes: [], places: AREAS };

const listOf = (places: readonly string[]) =>
  planOfText(
    [
      'Datum;Ärende;Område',
      ...places.map((place, index) => `2025-03-0${index + 1};Lampa ${index};"${place}"`),
    ].join('\n'),
  );

const PLACES = ['Bredäng', 'vårberg', 'Bred.', 'Skärholmen/Sätra', 'SÄTRA'];

test('an area is written as the sheet writes it; others are marked, and come as they stand', () => {
  const { rows, frame, plan } = listOf(PLACES);
  const read = [...dryRun(rows, frame, plan, local)];
  expect(read.map(({ matter }) => matter?.place)).toEqual([
    'Bredäng',
    'Vårberg',
    'Bred.',
    'Skärholmen/Sätra',
    'Sätra',
  ]);
  const doubtful = read.flatMap(({ doubts }) => doubts.filter(({ code }) => code === 'unknown_area'));
  expect(doubtful.map(({ value }) => value)).toEqual(['Bred.', 'Skärholmen/Sätra']);
});

test('each is asked about once for the list, with the one that a shortened name can stand for', () => {
  const { rows, frame, plan } = listOf(PLACES);
  const questions = pairQuestions('matters', plan.uses, rows, frame, local, sheet);
  expect(questions.map(({ field, words }) => [field, words.map(({ text }) => text)])).toEqual([
    ['place', ['Bred.', 'Skärholmen/Sätra']],
  ]);
  const pairs = withProposedPairs(undefined, questions, sheet);
  const read = [...dryRun(rows, frame, { ...plan, pairs }, local)];
  expect(read[2]?.matter?.place).toBe('Bredäng');
  expect(read[2]?.doubts.map(({ code }) => code)).not.toContain('unknown_area');
});

test('of a cell that names several areas the first is the area, all stand in the note, and it is told', () => {
  const several = ['Vårberg; Sätra', 'Sätra / vårberg', 'Bredäng, Sätra', 'Skärholmen och Sätra'];
  const { rows, frame, plan } = listOf(several);
  const questions = pairQuestions('matters', plan.uses, rows, frame, local, sheet);
  const pairs = withProposedPairs(undefined, questions, sheet);
  const read = [...dryRun(rows, frame, { ...plan, pairs }, local)];
  expect(read.map(({ matter }) => matter?.place)).toEqual(['Vårberg', 'Sätra', 'Bredäng', 'Skärholmen']);
  for (const [index, { matter, doubts }] of read.entries()) {
    expect(JSON.stringify(matter?.past)).toContain(several[index]);
    expect(doubts).toContainEqual(
      expect.objectContaining({ code: 'several_areas', value: several[index], as: matter?.place }),
    );
  }
  // Another one may be chosen, or that it stands as it is.
  const chosen = withPair(withPair(pairs, 'place', 'Vårberg; Sätra', 'Sätra'), 'place', 'Bredäng, Sätra', '');
  const again = [...dryRun(rows, frame, { ...plan, pairs: chosen }, local)];
  expect([again[0]?.matter?.place, again[2]?.matter?.place]).toEqual(['Sätra', 'Bredäng, Sätra']);
});

test('an address beside an area is no second area', () => {
  expect(areasIn('Vårberg, Storholmsgatan 3', local.isArea ?? (() => false))).toEqual([]);
  expect(areasApart('Vårberg/Sätra; Bredäng och Atlantis', local.isArea)).toEqual([
    'Vårberg',
    'Sätra',
    'Bredäng och Atlantis',
  ]);
});

test('a misspelt area is proposed as the one that it is nearly, and a far one as none', () => {
  expect(
    ['Bredeng', 'Vårbärg', 'Rinkeby', 'Sät', 'Satra'].map((text) => placeShortened(text, AREAS)),
  ).toEqual(['Bredäng', 'Vårberg', undefined, 'Sätra', 'Sätra']);
});

test('running text is told from a table, also from one of a single column with a heading', () => {
  const is = (text: string) => {
    const { rows, frame } = planOfText(text);
    return isRunningText(rows, frame);
  };
  expect(is('Hej!\nDet är mörkt vid torget igen\noch ingen gör något.')).toBe(true);
  expect(is('Synpunkt\nMörkt vid torget\nSkräp')).toBe(false);
  expect(is('2025-03-01;Lampa\n2025-03-02;Skräp')).toBe(false);
});

test('a list of addresses is asked about nothing', () => {
  const { rows, frame, plan } = listOf(['Storholmsgatan 3', 'Ålgrytevägen 4', 'vårberg', 'Bredängstorget']);
  expect(pairQuestions('matters', plan.uses, rows, frame, local, sheet)).toEqual([]);
  const read = [...dryRun(rows, frame, plan, local)];
  expect(read.flatMap(({ doubts }) => doubts.map(({ code }) => code))).not.toContain('unknown_area');
  expect(read[2]?.matter?.place).toBe('Vårberg');
});

test('an answer of which the list tells no outcome is said to have none that is known', () => {
  const { rows, frame, plan } = planOfText(
    'Datum;Ärende;Till;Skickat;Svar kom;Svar\n2025-03-01;Lampa;Trafikkontoret;2025-03-02;2025-03-20;Vi har tagit emot det.',
  );
  const [read] = [...dryRun(rows, frame, plan, knowledge)];
  const answer = read?.matter?.past.find(({ fact }) => fact.type === 'referral_answered');
  expect(answer?.fact).toMatchObject({ outcome: 'unclassified' });
  expect(read?.doubts.find(({ code }) => code === 'unknown_outcome')?.as).toBe('Utfallet är okänt');
});
