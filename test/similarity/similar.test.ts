import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thingsOf } from '../../shared/similarity/concepts.ts';
import { everything, newIndex } from '../../shared/similarity/knowledge.ts';
import type { Comparable } from '../../shared/similarity/matterIndex.ts';
import { findPlaces, gazetteer } from '../../shared/similarity/places.ts';
import { metresBetween, positionIn } from '../../shared/similarity/positions.ts';
import { SILENT } from '../../shared/similarity/silent.ts';
import { similarMatters } from '../../shared/similarity/similarMatters.ts';
import { indexFrom, storedIndex } from '../../shared/similarity/store.ts';
import { stem, tokens } from '../../shared/similarity/words.ts';
import { hasCorpus, ownQuestions } from './corpus.ts';
import { heldOutRecall } from './folds.ts';
import { faultOffers, ownQuality, proposalQuality } from './trials.ts';

const indexOf = (matters: readonly Comparable[]) => {
  const index = newIndex();
  for (const matter of matters) index.add(matter);
  return index;
};
const texts = ownQuestions().flat();
const matters: readonly Comparable[] = texts.map((text, at) => ({ id: `m${at}`, text }));

describe('similar matters', () => {
  it('finds the other wording of our own questions, and offers few that are another question', () => {
    expect(ownQuestions().length).toBeGreaterThanOrEqual(60);
    const { amongThree, precision, recall } = ownQuality();
    expect(amongThree).toBeGreaterThanOrEqual(0.97);
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(recall).toBeGreaterThanOrEqual(0.6);
  });

  it('finds the other wording of questions that nothing was fitted to', () => {
    expect(ownQuestions('held-out').length).toBeGreaterThanOrEqual(20);
    const { amongThree, precision, recall } = ownQuality('held-out');
    expect(amongThree).toBeGreaterThanOrEqual(0.97);
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(recall).toBeGreaterThanOrEqual(0.35);
  });

  it.skipIf(!hasCorpus)('holds its quality on real proposals', () => {
    const { amongThree, precision, recall } = proposalQuality();
    expect(amongThree).toBeGreaterThanOrEqual(0.97);
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(recall).toBeGreaterThanOrEqual(0.6);
  });

  it.skipIf(!hasCorpus)('does so on pairs that its weights were not fitted to', () => {
    expect(heldOutRecall(20).mean).toBeGreaterThanOrEqual(0.6);
  });

  it.skipIf(!hasCorpus)('tells faults apart by place', () => {
    const offers = faultOffers();
    expect(offers.same_text_other_place).toEqual({ pairs: 25, offered: 0 });
    expect(offers.same_case).toEqual({ pairs: 3, offered: 3 });
    expect(offers.same_place_other_fault?.offered).toBeLessThanOrEqual(3);
  });

  it('shows neither the matter itself nor one that somebody has said is another', () => {
    const index = indexOf(matters);
    const question = matters[0] ?? { id: '', text: '' };
    const first = similarMatters(index, question)[0]?.id ?? '';
    expect(first).not.toBe('m0');
    const again = similarMatters(index, question, { except: new Set([first]) });
    expect(again.map(({ id }) => id)).not.toContain(first);
  });

  it('keeps out of the index what the search for personal data finds', () => {
    const stored = JSON.stringify(
      storedIndex(
        indexOf([
          {
            id: 'a',
            text: 'Lampan är sönder. Ring 070-174 06 05 eller kim@exempel.se.\nMvh Torgny Exempelsson',
          },
        ]),
      ),
    );
    expect(stored).toContain('"lampa"');
    for (const secret of ['torgny', 'exempel', '174', 'kim']) expect(stored).not.toContain(secret);
  });

  it('is the same index after storing, and takes more matters', () => {
    const half = indexOf(matters.slice(0, 100));
    const restored = indexFrom(JSON.parse(JSON.stringify(storedIndex(half))), everything());
    if (!restored) throw new Error('not restored');
    for (const matter of matters.slice(100)) restored.add(matter);
    const whole = indexOf(matters);
    for (const question of matters.slice(0, 40)) {
      expect(similarMatters(restored, question)).toEqual(similarMatters(whole, question));
    }
    restored.add({ id: 'm0', text: 'något annat' });
    expect(restored.size).toBe(whole.size);
  });

  it.each([
    [undefined],
    [{}],
    [{ form: 2, words: [], looks: [], matters: [] }],
    [{ form: 1, words: ['a'], looks: [0, 0, 0], matters: [['x', null, null, 'zzzz']] }],
    [{ form: 1, words: [], looks: [], matters: [['x', null, null, '<b>']] }],
  ])('refuses what is no stored index: %j', (stored) => {
    expect(indexFrom(stored, everything())).toBeUndefined();
  });

  it('answers any text with at most three, in order, with chances from 0 to 1', () => {
    const index = indexOf(matters);
    const word = fc.constantFrom(
      'lampa',
      'Bredäng',
      'trasig',
      '<script>',
      '\u0000',
      '😀',
      '59.2957, 17.9301',
      '-',
      'ÅÄÖ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.string({ maxLength: 40 }), (words, loose) => {
        const found = similarMatters(index, { id: 'q', title: loose, text: words.join(' '), place: loose });
        expect(found.length).toBeLessThanOrEqual(3);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('words and places', () => {
  it('knows a thing by its inflections, and a compound by its last part', () => {
    const same = (a: string, b: string) => thingsOf(a).some((thing) => thingsOf(b).includes(thing));
    for (const [a, b] of [
      ['elscootrarna', 'elsparkcyklar'],
      ['tågbullret', 'oväsen'],
      ['papperskorgarna', 'soptunnor'],
      ['kolsvart', 'lampan'],
      ['glashalt', 'snöröjning'],
    ] as const)
      expect(same(a, b), `${a}, ${b}`).toBe(true);
    expect(thingsOf('vasaparken', 'whole')).toEqual([]);
    expect(same('fotbollsplan', 'trappan')).toBe(false);
  });

  it('takes no thing for a place for its capital, and hears the number of a bus', () => {
    const index = indexOf([{ id: 'a', text: 'Pumptrack/Cykelbana i Sätra. Buss 143 är full.' }]);
    const { vocabulary } = index;
    expect(index.isPlace(vocabulary.term('cykelban') ?? -1)).toBe(false);
    expect(index.isPlace(vocabulary.term('sätr') ?? -1)).toBe(true);
    expect(vocabulary.term('143')).toBeDefined();
  });

  it('lets the same word tell as much in a small index as in a large one', () => {
    const few = indexOf(matters.slice(0, 20));
    const many = indexOf(matters);
    expect(few.weightOf(0)).toBeCloseTo(many.weightOf(0), 10);
  });

  it('takes endings off and leaves silent words out', () => {
    expect(['papperskorgarna', 'Götaverkens'.toLowerCase(), 'gym', 'lampor'].map(stem)).toEqual([
      'papperskorg',
      'götaverk',
      'gym',
      'lamp',
    ]);
    expect(
      tokens('Jag vill att det byggs en bro till Gröndal [telefonnummer]', SILENT).map(({ word, look }) => [
        word,
        look,
      ]),
    ).toEqual([
      ['bro', 'plain'],
      ['gröndal', 'place'],
    ]);
  });

  it('finds known places in any case and in the genitive, the longest first, and names of streets', () => {
    const known = gazetteer([{ name: 'Lillholmsskolans gård', within: 'Skärholmen' }]);
    const found = (text: string) => findPlaces(text, known).map(({ name, how }) => [name, how]);
    expect(found('Vid Hässelby strands brygga och skärholmen')).toEqual([
      ['Hässelby strand', 'known'],
      ['Skärholmen', 'known'],
    ]);
    expect(found('Bänken på Lillholmsskolans gård, nära Påhittsvägen')).toEqual([
      ['Lillholmsskolans gård', 'known'],
      ['Påhittsvägen', 'written'],
    ]);
    expect(found('En cykelväg genom skogen')).toEqual([]);
  });

  it('reads positions and measures between them', () => {
    const a = positionIn('59.2957, 17.9301');
    const b = positionIn('59,2966 17,9301');
    if (!a || !b) throw new Error('not read');
    expect(metresBetween(a, b)).toBeCloseTo(100, 0);
    expect(positionIn('Bredäng 12, 14')).toBeUndefined();
    expect(positionIn('99.1234, 17.1234')).toBeUndefined();
  });
});
