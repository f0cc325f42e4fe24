import { describe, expect, it } from 'vitest';
import { ORGANISATIONS } from '../../shared/reference/organisations.ts';
import {
  learnAdvice,
  type Past,
  suggestOrganisations,
  suggestThemes,
} from '../../shared/similarity/suggestions.ts';
import { hasCorpus } from './corpus.ts';
import { newDistrictQuality } from './new-district.ts';
import { bayesQuality, suggestionQuality } from './suggested.ts';

const wanted = { language: 'sv', organisations: ORGANISATIONS, own: 'skarholmen' } as const;
const nothing = learnAdvice([]);

/** Written for a district without any history: what the remits alone should say. */
const NEW_DISTRICT: readonly (readonly [text: string, theme: string, organisation: string])[] = [
  ['Lamporna är släckta vid gångvägen', 'lighting', 'trafikkontoret'],
  ['Bussen kommer aldrig i tid', 'transit', 'sl'],
  ['Vi vill ha en simhall', 'sports', 'idrottsforvaltningen'],
  ['Klotter på skolans vägg', 'graffiti', 'trafikkontoret'],
  ['Fritidsgården måste ha öppet på lördagar', 'youth', 'skarholmen'],
  ['Gungan på lekplatsen är trasig', 'play', 'skarholmen'],
  ['Biblioteket stänger för tidigt', 'culture', 'kulturforvaltningen'],
  ['Ingen plogar trottoaren och det är halka överallt', 'winter', 'trafikkontoret'],
  ['Hemtjänsten kommer för sent till äldre', 'care', 'skarholmen'],
  ['Detaljplanen för nybygget tar bort våra träd', 'planning', 'stadsbyggnadskontoret'],
  ['Polisen måste göra något åt langningen', 'order', 'polisen'],
  ['Stockholmshem lagar inte tvättstugan', 'housing', 'stockholmshem'],
];

describe('suggestions', () => {
  it.each(NEW_DISTRICT)('has something useful to say without history: %s', (text, theme, organisation) => {
    const matter = { id: 'x', text };
    const themes = suggestThemes(nothing, matter, wanted);
    const organisations = suggestOrganisations(nothing, matter, wanted);
    expect(themes.map(({ label }) => label)).toContain(theme);
    expect(organisations.map(({ label }) => label)).toContain(organisation);
    for (const { reason } of [...themes, ...organisations]) expect(reason).toMatch(/^Texten nämner /);
  });

  it('says nothing about a text that says nothing', () => {
    expect(suggestThemes(nothing, { id: 'x', text: 'Hej!' }, wanted)).toEqual([]);
    expect(suggestOrganisations(nothing, { id: 'x', text: '' }, wanted)).toEqual([]);
  });

  it('nor for its being common, where the text says nothing', () => {
    const past = Array.from({ length: 40 }, (_, at) => ({
      id: String(at),
      text: `Bänken nummer ${at} är trasig`,
      theme: 'Utemöbler',
      organisations: ['Möbelgruppen'],
    }));
    const advice = learnAdvice(past);
    expect(suggestThemes(advice, { id: 'x', text: 'Håller med!!' }, wanted)).toEqual([]);
    expect(suggestOrganisations(advice, { id: 'x', text: 'Bra skrivet' }, wanted)).toEqual([]);
    expect(suggestThemes(advice, { id: 'x', text: 'En bänk är trasig' }, wanted)[0]?.label).toBe('Utemöbler');
  });

  it('lets history weigh more the longer it is, in its own words', () => {
    const past = (count: number): Past[] =>
      Array.from({ length: count }, (_, at) => ({
        id: String(at),
        text: at % 2 === 0 ? `Bänken nummer ${at} är trasig` : `Bussen nummer ${at} är sen`,
        theme: at % 2 === 0 ? 'Utemöbler' : 'Resor',
        organisations: [at % 2 === 0 ? 'Möbelgruppen' : 'SL'],
      }));
    const matter = { id: 'x', text: 'Bänken vid sjön är trasig' };
    const first = (count: number) => suggestOrganisations(learnAdvice(past(count)), matter, wanted)[0];
    expect(first(4)?.label).not.toBe('Möbelgruppen');
    expect(first(300)?.label).toBe('Möbelgruppen');
    expect(first(300)?.reason).toContain('bänken');
  });

  it.skipIf(!hasCorpus)('is useful on real proposals in a district without history', () => {
    const { themes, organisations } = newDistrictQuality();
    expect(themes[0]).toBeGreaterThanOrEqual(0.58);
    expect(themes[1]).toBeGreaterThanOrEqual(0.75);
    expect(organisations[0]).toBeGreaterThanOrEqual(0.48);
    expect(organisations[1]).toBeGreaterThanOrEqual(0.7);
  });

  it.skipIf(!hasCorpus)('beats naive Bayes on newer proposals', () => {
    const ours = suggestionQuality('2018');
    const words = bayesQuality('2018', 'words');
    const beginnings = bayesQuality('2018', 'beginnings');
    for (const what of ['themes', 'organisations'] as const) {
      for (const place of [0, 1] as const) {
        expect(ours[what][place] - words[what][place]).toBeGreaterThanOrEqual(0.1);
        expect(ours[what][place] - beginnings[what][place]).toBeGreaterThanOrEqual(0.05);
      }
    }
    expect(ours.themes[0]).toBeGreaterThanOrEqual(0.57);
    expect(ours.themes[1]).toBeGreaterThanOrEqual(0.79);
    expect(ours.organisations[0]).toBeGreaterThanOrEqual(0.505);
    expect(ours.organisations[1]).toBeGreaterThanOrEqual(0.725);
  });
});
