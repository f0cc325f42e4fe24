import { describe, expect, it } from 'vitest';
import { ORGANISATIONS } from '../../shared/reference/organisations.ts';
import { fieldsOf } from '../../shared/similarity/fields.ts';
import { labelFeatures, weighed } from '../../shared/similarity/labelFeatures.ts';
import { learnLabels, likenessTo, readExamples } from '../../shared/similarity/labelModel.ts';
import {
  learnAdvice,
  type Past,
  suggestOrganisations,
  suggestThemes,
} from '../../shared/similarity/suggestions.ts';
import { factor, solve } from '../../shared/similarity/symmetric.ts';

const wanted = { language: 'sv', organisations: ORGANISATIONS, own: 'skarholmen' } as const;
/** Enough for the remits to be silent. */
const MANY = 320;
const past = (told: (at: number) => Omit<Past, 'id'>): Past[] =>
  Array.from({ length: MANY }, (_, at) => ({ id: String(at), ...told(at) }));

describe('what words belong to', () => {
  it.each([
    ['bullermätningar', 'topic-noise'],
    ['busshållplatsen', 'topic-bus'],
    ['gästhamnen', 'topic-boat'],
    ['parkbänkarna', 'topic-furniture'],
    ['stadsodlingar', 'topic-plants'],
    ['cykelgarage', 'topic-bicycle'],
    ['sommarbadplatsen', 'topic-swim'],
  ])('is told by a beginning or a last part: %s', (word, topic) => {
    expect([...fieldsOf(word)]).toContain(topic);
  });

  it.each(['förlopp', 'omgivning', 'människor', 'samhället', 'utveckling', 'möjligheten', 'xyzzy'])(
    'is nothing in particular: %s',
    (word) => {
      expect([...fieldsOf(word)].filter((field) => field.startsWith('topic-'))).toEqual([]);
    },
  );
});

describe('what is learnt', () => {
  it('solves its equations', () => {
    const matrix = Float64Array.from([4, 2, 2, 2, 5, 3, 2, 3, 6]);
    const whole = matrix.slice();
    // Two questions side by side, whose answers are 1, -2, 3 and 0, 1, 5.
    const answers = [
      [1, 0],
      [-2, 1],
      [3, 5],
    ];
    const target = new Float64Array(6);
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 2; column++)
        target[row * 2 + column] = answers.reduce(
          (sum, answer, at) => sum + (whole[row * 3 + at] ?? 0) * (answer[column] ?? 0),
          0,
        );
    factor(matrix, 3);
    solve(matrix, 3, target, 2);
    answers.flat().forEach((answer, at) => {
      expect(target[at]).toBeCloseTo(answer, 10);
    });
  });

  it('takes a compound that nobody has written apart into words that somebody has', () => {
    const themes = learnAdvice(
      past((at) => ({
        text: at % 2 === 0 ? `Glimmern nummer ${at} är sprucken` : `Knasten nummer ${at} är full`,
        theme: at % 2 === 0 ? 'Glas' : 'Trä',
        organisations: [],
      })),
    );
    expect(suggestThemes(themes, { id: 'x', text: 'Hörnknasten' }, wanted)[0]?.label).toBe('Trä');
    const stems = new Set(['glimm', 'knast']);
    expect([...labelFeatures({ text: 'Glimmerknastar' }, stems).keys()]).toEqual(
      expect.arrayContaining(['p:glimm', 'p:knast']),
    );
  });

  it('gives each kind of feature its share, however much was written', () => {
    const stems = new Set<string>();
    const texts = [{ text: 'Gungan på lekplatsen gnisslar' }, { text: 'Bussen är sen' }];
    const { idf } = readExamples(texts, new Map());
    for (const { text } of [...texts, { text: 'Gungan gungan bussen '.repeat(50) }]) {
      const lengthOf = (kind: string) =>
        weighed(labelFeatures({ text }, stems), idf)
          .filter(([name]) => name.startsWith(kind))
          .reduce((sum, [, value]) => sum + value * value, 0);
      expect(lengthOf('p')).toBeCloseTo(2.5 / 7, 10);
      expect(lengthOf('c')).toBeCloseTo(2 / 7, 10);
    }
  });

  it('takes the name of an answerer for an example of what to ask it', () => {
    const bodies = ['Trafiknämnden', 'Idrottsnämnden', 'Kulturnämnden', 'Parknämnden'];
    const history = past((at) =>
      at === 7
        ? { text: 'Mjölken tog slut', organisations: ['Stadsdelsnämnd Fjällbo'] }
        : {
            text: `${['Bussen', 'Simhallen', 'Biblioteket', 'Rabatten'][at % 4]} nummer ${at}`,
            organisations: [bodies[at % 4] ?? ''],
          },
    );
    const asked = (text: string) =>
      suggestOrganisations(learnAdvice(history), { id: 'x', text }, wanted).map(({ label }) => label);
    expect(asked('Ett torg i Fjällbo')[0]).toBe('Stadsdelsnämnd Fjällbo');
    expect(asked('Simhallen är stängd')[0]).toBe('Idrottsnämnden');
  });

  it('is the same whenever it is learnt, and passes over what nobody has labelled', () => {
    const texts = past((at) => ({
      text: at % 2 === 0 ? `Bänken nummer ${at}` : `Bussen nummer ${at}`,
      organisations: [],
    }));
    const labels = texts.map((_, at) => (at > 5 ? [] : [at % 2 === 0 ? 'Möbler' : 'Resor']));
    const examples = readExamples(texts, new Map());
    const model = learnLabels(examples, labels);
    expect([...model.says.subarray(6 * 2)].every((one) => one === 0)).toBe(true);
    expect(model.shares).toEqual([0.5, 0.5].map((share) => expect.closeTo(share, 10)));
    expect(learnLabels(readExamples(texts, new Map()), labels).says).toEqual(model.says);
    const likeness = likenessTo(examples, labelFeatures({ text: texts[3]?.text ?? '' }, examples.stems));
    expect(likeness[3]).toBeGreaterThan(0.9);
    expect(likeness[3]).toBeGreaterThan(likeness[2] ?? 1);
  });

  it('gives no name of a person, and no word twice, as a reason', () => {
    const advice = learnAdvice(
      past((at) => ({
        text: at % 2 === 0 ? `Bänken ${at}, säger Torgny, är trasig` : `Bussen ${at} är sen`,
        theme: at % 2 === 0 ? 'Utemöbler' : 'Resor',
        organisations: [],
      })),
    );
    const [first] = suggestThemes(
      advice,
      { id: 'x', text: 'Bänken här, säger Torgny, och bänkarna där' },
      wanted,
    );
    expect(first?.label).toBe('Utemöbler');
    expect(first?.reason).toContain('bänken');
    expect(first?.reason).not.toMatch(/torgny|bänkarna/i);
  });
});
