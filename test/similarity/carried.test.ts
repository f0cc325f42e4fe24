import { describe, expect, it } from 'vitest';
import { ORGANISATIONS } from '../../shared/reference/organisations.ts';
import { carriedFrom, lookUp } from '../../shared/similarity/carried.ts';
import { carry } from '../../shared/similarity/carry.ts';
import { learnAdvice, type Past, suggestThemes } from '../../shared/similarity/suggestions.ts';
import { hasCorpus, ownQuestions } from './corpus.ts';
import { leanQuality } from './trials.ts';

const wanted = {
  language: 'sv',
  version: '7',
  organisations: ORGANISATIONS.map(({ id, nameSv }) => ({ id, name: nameSv })),
  own: 'skarholmen',
  places: [{ name: 'Lillholmsskolans gård', within: 'Skärholmen' }],
  themes: ['Park och grönska'],
} as const;
const matters: readonly Past[] = ownQuestions().flatMap((texts, question) =>
  texts.map((text, at) => ({ id: `${question}-${at}`, text, organisations: [] })),
);
const draft = (text: string) => ({ title: '', text, place: '' });
const carriedOf = (some: readonly Past[], history: readonly Past[] = []) => {
  const carried = carriedFrom(JSON.stringify(carry(some, history, wanted)));
  if (!carried) throw new Error('not read');
  return carried;
};

describe('what a browser carries', () => {
  it('finds the other wordings, and says itself nothing about words', () => {
    const carried = carriedOf(matters);
    let found = 0;
    const asked = matters.filter(({ id }) => /-[012]$/.test(id));
    for (const { id, text } of asked) {
      const question = id.split('-')[0];
      const { similar } = lookUp(carried, draft(text), new Set([id]));
      expect(similar.length).toBe(3);
      if (similar.some(({ matter }) => new RegExp(`^${question}-[012]$`).test(matter))) found++;
    }
    expect(found / asked.length).toBeGreaterThanOrEqual(0.96);
  });

  it.skipIf(!hasCorpus)('finds the duplicate among real proposals nearly as the whole program does', () => {
    expect(leanQuality()).toBeGreaterThanOrEqual(0.96);
  });

  it('suggests theme, answerer and place from the code book alone, with the words that say so', () => {
    const { themes, organisations, places } = lookUp(
      carriedOf([]),
      draft('Klotter på väggen vid Lillholmsskolans gård i Sätra, sanera det'),
    );
    expect(themes[0]).toMatchObject({ label: 'Klotter' });
    expect(themes[0]?.words).toContain('klotter');
    expect(organisations[0]).toMatchObject({ id: 'trafikkontoret', name: 'Trafikkontoret' });
    expect(places).toEqual(expect.arrayContaining(['Lillholmsskolans gård', 'Sätra']));
  });

  it.each([
    'Håller med!!',
    'Ring mig gärna i morgon',
    'Så sant som det är sagt',
    'Bra skrivet!',
    'Hoppas det löser sig',
    'Jag bor på Bredholmsgatan 14',
  ])('suggests nothing for a text that says nothing: %s', (text) => {
    const { themes, organisations } = lookUp(carriedOf([]), draft(text));
    expect([...themes, ...organisations]).toEqual([]);
  });

  it('does not take a street for evidence', () => {
    const { themes } = lookUp(carriedOf([]), draft('Klotter vid Parkvägen'));
    expect(themes[0]?.label).toBe('Klotter');
    expect(new Set(themes.flatMap(({ words }) => words))).toEqual(new Set(['klotter']));
  });

  it('shows two lines that ask for the same thing at the same place', () => {
    const open = [
      { id: 'farts', text: 'Alldeles för höga farter på Åkerbärsvägen', organisations: [] },
      { id: 'lampa', text: 'Lyktstolpe lutar på Vinkelgatan', organisations: [] },
      { id: 'buss', text: 'Bussen är full på morgonen', organisations: [] },
    ];
    // From 0.15 on the panel shows a matter.
    const shown = (text: string) =>
      lookUp(carriedOf(open), draft(text)).similar.flatMap(({ matter, score }) =>
        score >= 0.15 ? matter : [],
      );
    expect(shown('Bilarna kör alldeles för fort på Åkerbärsvägen')).toEqual(['farts']);
    expect(shown('Gatlampan på Vinkelgatan håller på att ramla')).toEqual(['lampa']);
    expect(shown('Vi vill ha en simhall')).toEqual([]);
  });

  it('puts who is named first', () => {
    const { organisations } = lookUp(carriedOf([]), draft('Svenska Bostäder har inte fixat tvättstugan'));
    expect(organisations[0]).toMatchObject({ id: 'svenska-bostader', words: ['Svenska Bostäder'] });
    expect(lookUp(carriedOf([]), draft('Polisen kommer aldrig')).organisations[0]?.id).toBe('polisen');
  });

  it('takes no area for evidence, tells one word once, and knows a place in the genitive', () => {
    const history = Array.from({ length: 60 }, (_, at) => ({
      id: String(at),
      text: `Bänken nummer ${at} i Vårberg är trasig`,
      theme: 'Utemöbler',
      organisations: ['trafikkontoret'],
    }));
    const carried = carriedOf(history, history);
    expect(lookUp(carried, draft('Jag gillar Vårberg')).organisations).toEqual([]);
    const said = lookUp(carried, draft('Töm soptunna efter soptunna, soptunnan i Skärholmens centrum'));
    expect(said.places).toContain('Skärholmen');
    for (const { words } of said.themes)
      expect(words.filter((word) => word.startsWith('soptun')).length).toBeLessThan(2);
  });

  it('names neither places, people nor function words as the reason for a theme, nor does the sheet', () => {
    const history = Array.from({ length: 120 }, (_, at) => ({
      id: String(at),
      text:
        at % 2 === 0
          ? `Det är möjligt att bänken i Björnkulla, som Nilsson ställde dit i år, är trasig (${at})`
          : `Bussen från Tallåsen är sen varje vardag (${at})`,
      theme: at % 2 === 0 ? 'Utemöbler' : 'Resor',
      organisations: [],
    }));
    const asked = 'Är det möjligt att laga bänken i Björnkulla? I år ställde Nilsson dit den.';
    const [lean] = lookUp(carriedOf([], history), draft(asked)).themes;
    expect(lean?.label).toBe('Utemöbler');
    expect(lean?.words.filter((word) => word !== 'laga')).toEqual(['bänken']);
    const [full] = suggestThemes(learnAdvice(history), { id: 'asked', text: asked }, { language: 'sv' });
    expect(full?.reason).toContain('”bänken”');
    expect(full?.reason).not.toMatch(/björnkulla|möjligt|nilsson|”dit”|”år”/i);
    // Of these alone nothing is made.
    expect(lookUp(carriedOf([], history), draft('Är det möjligt i Björnkulla i år?')).themes).toEqual([]);
  });

  it('learns from what people have accepted', () => {
    const history = Array.from({ length: 300 }, (_, at) => ({
      id: String(at),
      text: at % 2 === 0 ? `Bänken nummer ${at} är trasig` : `Bussen nummer ${at} är sen`,
      theme: at % 2 === 0 ? 'Utemöbler' : 'Resor',
      organisations: [at % 2 === 0 ? 'mobelgruppen' : 'sl'],
    }));
    const { themes, organisations } = lookUp(carriedOf([], history), draft('En bänk vid sjön är trasig'));
    expect(themes[0]?.label).toBe('Utemöbler');
    expect(organisations[0]?.id).toBe('mobelgruppen');
  });

  it('carries no personal data that can be found, neither as words nor in what is shown', () => {
    const text = JSON.stringify(
      carry(
        [
          {
            id: 'a',
            title: 'Ring Torgny på 070-174 06 05',
            text: 'Lampan är sönder. kim@exempel.se, 19900101-2385.\nMvh Torgny Exempelsson',
            organisations: [],
          },
        ],
        [],
        wanted,
      ),
    );
    expect(text).toContain('"lamp"');
    for (const secret of ['174 06', '1740605', 'kim@', 'exempelsson', 'Exempelsson', '2385'])
      expect(text).not.toContain(secret);
  });

  it.each([[''], ['{'], ['null'], ['[]'], ['{"form":1}'], ['"text"']])('refuses %j', (text) => {
    expect(carriedFrom(text)).toBeUndefined();
  });

  it('answers any draft', () => {
    const carried = carriedOf(matters.slice(0, 20));
    for (const text of ['', '\u0000', '😀😀', 'a'.repeat(20_000), '<script>', 'ÅÄÖ '.repeat(2_000)])
      expect(lookUp(carried, { title: text, text, place: text }).similar.length).toBe(3);
    expect(lookUp(carriedOf([]), draft('lampa')).similar).toEqual([]);
  });
});
