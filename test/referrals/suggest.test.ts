import { describe, expect, test } from 'vitest';
import { experienceFrom, type Outcome, suggestOrganisations } from '../../shared/referrals/suggest.ts';

const outcome = (organisation: string, isOurs: boolean, place = 'Sätra', theme = 'Belysning'): Outcome => ({
  organisation,
  theme,
  place,
  isOurs,
});
const times = (count: number, one: Outcome): readonly Outcome[] => Array.from({ length: count }, () => one);
const about = { theme: 'Belysning', place: 'Sätra' };
const order = (outcomes: readonly Outcome[], usual: readonly string[], where = about) =>
  suggestOrganisations(experienceFrom(outcomes), where, usual).map(({ organisation }) => organisation);

describe('who should be asked', () => {
  test('without experience: those whom the rule names, in its order', () => {
    expect(order([], ['trafik', 'park'])).toEqual(['trafik', 'park']);
  });
  test('one “not ours” lets the next of the rule pass, three let a newcomer pass too', () => {
    expect(order([outcome('trafik', false)], ['trafik', 'park'])).toEqual(['park', 'trafik']);
    const refused = [...times(3, outcome('trafik', false)), outcome('fastighet', true)];
    expect(order(refused, ['trafik'])).toEqual(['fastighet', 'trafik']);
  });
  test('one answer from a newcomer does not outweigh the rule, several do', () => {
    expect(order([outcome('fastighet', true)], ['trafik'])).toEqual(['trafik', 'fastighet']);
    expect(order(times(9, outcome('fastighet', true)), ['trafik'])).toEqual(['fastighet', 'trafik']);
  });
  test('what happened in the same place weighs more', () => {
    const mixed = [...times(3, outcome('a', true, 'Sätra')), ...times(3, outcome('b', true, 'Bredäng'))];
    expect(order(mixed, [])).toEqual(['a', 'b']);
    expect(order(mixed, [], { theme: 'Belysning', place: 'Bredäng' })).toEqual(['b', 'a']);
  });
  test('other themes teach nothing, and whoever only refused is not suggested', () => {
    expect(order([outcome('a', true, 'Sätra', 'Skräp')], [])).toEqual([]);
    expect(order([outcome('a', false)], [])).toEqual([]);
  });
  test('counts are told as they are', () => {
    const [first] = suggestOrganisations(
      experienceFrom([outcome('a', true), outcome('a', true, 'Bredäng'), outcome('a', false)]),
      about,
      [],
    );
    expect(first).toMatchObject({ organisation: 'a', accepted: 2, refused: 1 });
  });
});
