/** Who wins a participatory budget: the most votes first, as far as the money goes. */
import { expect, test } from 'vitest';
import type { InputState } from '../../shared/dialogues/state.ts';
import { costOf, kronorIn, rankedIdeas } from '../../shared/dialogues/winners.ts';
import { roundWords } from '../../shared/text/dialogues-round.ts';

const idea = (name: string, votes: number | undefined, cost?: number): InputState => ({
  item: `SKÄ-D-2026-0001/${name}`,
  text: name,
  on: '2026-03-02',
  assessed: { outcome: 'feasible', ...(cost !== undefined && { cost }) },
  ...(votes !== undefined && { votes }),
});
const chosen = (ideas: readonly InputState[], amount: number) =>
  rankedIdeas(ideas, amount).map(({ idea: { text }, isProposed, isTie }) => [text, isProposed, isTie]);

test('the most votes come first, and what does not fit is passed over', () => {
  const ideas = [idea('I1', 3, 20_000), idea('I2', 9, 60_000), idea('I3', 5, 50_000), idea('I4', 0, 1)];
  expect(chosen(ideas, 100_000)).toEqual([
    ['I2', true, false],
    ['I3', false, false],
    ['I1', true, false],
    ['I4', false, false],
  ]);
  expect(costOf(ideas.slice(0, 2))).toBe(80_000);
});

test('as many votes, and money for one of them, is said', () => {
  expect(chosen([idea('I1', 4, 60_000), idea('I2', 4, 60_000), idea('I3', 1, 10_000)], 100_000)).toEqual([
    ['I1', true, true],
    ['I2', false, true],
    ['I3', true, false],
  ]);
});

test('what cannot be done and what was not voted on stand in no list of winners', () => {
  const no: InputState = { ...idea('I1', 8, 1), assessed: { outcome: 'not_feasible' } };
  expect(rankedIdeas([no, idea('I2', undefined, 1)], 100)).toEqual([]);
});

test.each([
  ['250 000', 250_000],
  ['250 000,50 kr', 250_000.5],
  ['1 200:-', 1200],
  ['SEK 99.5', 99.5],
  ['100000 kronor', 100_000],
  ['', undefined],
  ['-5', undefined],
  ['ca 100', undefined],
  ['1,234', undefined],
  ['9999999999', undefined],
])('%s is read as %s kronor', (text, kronor) => {
  expect(kronorIn(text)).toBe(kronor);
});

test('sums have gaps between thousands', () => {
  expect(roundWords.sv.kronor(1_250_000)).toBe('1\u00a0250\u00a0000 kr');
  expect(roundWords.sv.kronor(250_000.5)).toBe('250\u00a0000,50 kr');
  expect(roundWords.en.kronor(999)).toBe('SEK 999');
});
