/** The result sheet as slides. */
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { PackSources } from '../../shared/dialogues/pack.ts';
import { attendanceRows } from '../../shared/dialogues/pack-counts.ts';
import { resultSlides } from '../../shared/dialogues/slides.ts';
import { slidesHtml } from '../../shared/dialogues/slides-page.ts';
import type { DialogueState, InputState } from '../../shared/dialogues/state.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';
const inputs = Array.from(
  { length: 14 },
  (_, index): InputState => ({
    item: `${DIALOGUE}/I${index + 1}`,
    text: `Lampa ${index + 1} vid <gångvägen> & parken är släckt sedan länge`,
    on: '2026-03-02',
    answered: {
      outcome: index < 11 ? 'yes' : 'no',
      on: '2026-04-01',
      text: index < 11 ? `Lampa ${index + 1} är bytt och lyser igen` : 'Marken är inte vår',
    },
  }),
);
const state: DialogueState = {
  dialogue: DIALOGUE,
  version: 9,
  form: 'boendedialog',
  title: 'Gården på Åsvägen',
  purpose: 'Vad ska lagas först?',
  registered: '2026-02-02',
  areas: ['Sätra'],
  due: '2026-05-04',
  occasions: [
    {
      item: `${DIALOGUE}/T1`,
      kind: 'session',
      on: '2026-03-02',
      held: { on: '2026-03-02', counts: { all: 34, children: 3 } },
    },
  ],
  checks: [],
  inputs,
  actions: [],
  results: [{ question: 'Går du här på kvällen?', on: '2026-03-02', answers: [{ answer: 'Nej', count: 4 }] }],
  timeline: [],
};
const sources: PackSources = {
  state,
  form: 'Boendedialog',
  matters: () => undefined,
  organisationName: (id) => id,
  waitsFor: () => undefined,
  contact: 'Medborgarkontoret 08-508 24 000',
  ownerName: (owner) => owner,
  staff: ['Karin Sund'],
  smallest: 5,
  language: 'sv',
  today: '2026-04-10',
};

describe('slides of a feedback meeting', () => {
  const slides = resultSlides(sources);

  it('hold a few points each, what was asked first and the participants’ turn last', () => {
    expect(slides.map(({ title }) => title)).toEqual([
      'Gården på Åsvägen',
      'Vad vi frågade er om',
      'Ni sade – vi gjorde (1/3)',
      'Ni sade – vi gjorde (2/3)',
      'Ni sade – vi gjorde (3/3)',
      'Ni sade – vi gjorde inte, därför att',
      'Går du här på kvällen?',
      'De som var med',
      'Nu är det er tur',
    ]);
    for (const { lines } of slides) expect(lines.length).toBeLessThanOrEqual(6);
    expect(slides.flatMap(({ lines }) => lines).filter(([said]) => said.startsWith('Lampa'))).toHaveLength(
      14,
    );
  });

  it('give an answer that many points have once', () => {
    const { lines = [] } = slides.find(({ title }) => title.includes('därför att')) ?? {};
    expect(lines.slice(0, 2)).toEqual([
      ['', 'Samma besked på 3 punkter: Marken är inte vår'],
      ['Lampa 12 vid <gångvägen> & parken är släckt sedan länge', ''],
    ]);
  });

  it('tell the answer again where its points go on on the next slide', () => {
    const same = inputs.map((input) => ({
      ...input,
      answered: { outcome: 'no', on: '2026-04-01', text: 'Marken är inte vår' } as const,
    }));
    const told = resultSlides({ ...sources, state: { ...state, inputs: same } }).filter(({ title }) =>
      title.includes('därför att'),
    );
    expect(told.length).toBeGreaterThan(1);
    for (const { lines } of told) {
      expect(lines[0]).toEqual(['', 'Samma besked på 14 punkter: Marken är inte vår']);
      expect(lines.length).toBeGreaterThan(1);
    }
    expect(told.flatMap(({ lines }) => lines).filter(([said]) => said !== '')).toHaveLength(14);
  });

  it('hold no more rows than a sheet of paper, with short answers too', () => {
    const short = inputs.map((input, index) => ({
      ...input,
      text: `Sak ${index}`,
      answered: { outcome: 'yes', on: '2026-04-01', text: `Klart ${index}` } as const,
    }));
    for (const { lines } of resultSlides({ ...sources, state: { ...state, inputs: short } })) {
      const rows = lines.flat().filter((text) => text !== '').length;
      expect(rows + lines.length / 2).toBeLessThanOrEqual(12);
    }
  });

  it('give who came and what was answered a row each', () => {
    const page = slidesHtml(slides, 'sv');
    expect(page).toContain('<dl><dt>Alla</dt><dd>34</dd><dt>Barn</dt><dd>färre än 5</dd></dl>');
    expect(page).toContain('<dl><dt>Nej</dt><dd>färre än 5</dd></dl>');
  });

  it('tell what will be done by whom, and how a budget was voted', () => {
    const [first] = inputs;
    if (!first) throw new Error('an input');
    const idea: InputState = {
      ...first,
      text: 'Utegym',
      assessed: { outcome: 'feasible', cost: 180_000 },
      votes: 131,
      won: true,
    };
    const own = resultSlides({
      ...sources,
      state: {
        ...state,
        inputs: [idea],
        round: { amount: 200_000, rules: 'Alla får rösta.', ballots: 300 },
        actions: [
          {
            item: `${DIALOGUE}/A1`,
            what: 'Bygga utegymmet',
            owner: 'Karin Sund',
            planned: '2026-04-01',
            firstDue: '2026-06-01',
            due: '2026-06-01',
          },
        ],
      },
    });
    const linesOf = (name: string) => own.find(({ title }) => title === name)?.lines;
    expect(linesOf('Åtgärder')).toEqual([['Bygga utegymmet', 'Karin Sund · Klart senast 1 juni 2026']]);
    const [round, utegym] = linesOf('Idéerna och rösterna') ?? [];
    expect(round?.[1]).toContain('300 röstade.');
    expect(utegym?.map((text) => text.replace(/\u00a0/g, ' '))).toEqual([
      'Utegym',
      'Röster: 131 (vann) · Kostnad: 180 000 kr · Går att göra',
    ]);
  });

  it('tell no few votes by their number, nor what they could be reckoned from', () => {
    const [first] = inputs;
    if (!first) throw new Error('an input');
    const idea = (text: string, votes: number): InputState => ({
      ...first,
      text,
      votes,
      assessed: { outcome: 'feasible' },
    });
    const round = { amount: 200_000, rules: 'Alla får rösta.', ballots: 33 };
    const votesOf = (...ideas: InputState[]) =>
      JSON.stringify(
        resultSlides({ ...sources, state: { ...state, inputs: ideas, round } }).find(
          ({ title }) => title === 'Idéerna och rösterna',
        )?.lines,
      ).replace(/\u00a0/g, ' ');
    const told = votesOf(idea('Utegym', 31), idea('Bänk', 2), idea('Staty', 0));
    expect(told).toContain('Röster: 31');
    expect(told).toContain('Röster: färre än 5');
    expect(told).toContain('Röster: 0');
    expect(told).not.toContain('33 röstade');
    expect(votesOf(idea('Utegym', 28), idea('Bänk', 5))).toContain('33 röstade');
  });

  it('cut off nothing: what is too long for a slide goes on on the next', () => {
    const words = Array.from(
      { length: 300 },
      (_, index) => `ord${index}${index % 12 === 11 ? '.' : ''}`,
    ).join(' ');
    const [first] = inputs;
    if (!first) throw new Error('an input');
    const answered = { outcome: 'no', on: '2026-04-01', text: words } as const;
    const own = resultSlides({ ...sources, state: { ...state, inputs: [{ ...first, answered }] } });
    const told = own.filter(({ title }) => title.includes('därför att'));
    expect(told.length).toBeGreaterThan(3);
    for (const { lines } of told) expect(lines.flat().join('').length).toBeLessThanOrEqual(420);
    expect(
      told
        .flatMap(({ lines }) => lines.flat())
        .filter((text) => text !== '')
        .join(' '),
    ).toBe(`${first.text} ${words}`);
  });

  it('tell no small count', () => {
    const text = JSON.stringify(slides);
    expect(text).toContain('["Barn","färre än 5"]');
    expect(text).toContain('["Nej","färre än 5"]');
  });

  it('tell nothing from which a small count could be reckoned', () => {
    const rowsOf = (counts: Readonly<Record<string, number>>) => {
      const [occasion] = state.occasions;
      const held = { on: '2026-03-02', counts } as const;
      return attendanceRows({
        ...sources,
        state: { ...state, occasions: occasion ? [{ ...occasion, held }] : [] },
      });
    };
    expect(rowsOf({ all: 20, children: 2, youth: 6, adults: 12, women: 3, men: 17 })).toEqual([
      ['Alla', '20'],
      ['Barn', 'färre än 5'],
      ['Unga', 'visas inte'],
      ['Vuxna', '12'],
      ['Kvinnor och flickor', 'färre än 5'],
      ['Män och pojkar', 'visas inte'],
    ]);
    // Two small ones hide each other, and without a small one nothing is hidden.
    expect(rowsOf({ all: 20, children: 2, youth: 3, adults: 15 }).map(([, heads]) => heads)).toEqual([
      ...['20', 'färre än 5', 'färre än 5', '15'],
    ]);
    expect(rowsOf({ all: 20, women: 9, men: 11 }).map(([, heads]) => heads)).toEqual(['20', '9', '11']);
  });

  it('are moved by arrow keys, a clicker and the space bar, and say where one is', () => {
    const page = slidesHtml(slides, 'sv');
    expect(page).toContain(`Bild 1 av ${slides.length}`);
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];
    const shown: number[] = [];
    let now = 0;
    const sections = slides.map((_slide, index) => ({
      getBoundingClientRect: () => ({ top: (index - now) * 600 }),
      scrollIntoView: () => {
        now = index;
      },
      focus: () => shown.push(index),
    }));
    const listeners = new Map<string, (event: object) => void>();
    runInNewContext(script, {
      document: { querySelectorAll: () => sections },
      addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
      getSelection: () => '',
    });
    const press = (key: string) => listeners.get('keydown')?.({ key, preventDefault: () => undefined });
    for (const key of [
      'ArrowRight',
      'PageDown',
      ' ',
      'ArrowLeft',
      'PageUp',
      'a',
      'End',
      'ArrowRight',
      'Home',
    ])
      press(key);
    listeners.get('click')?.({});
    expect(shown).toEqual([1, 2, 3, 2, 1, 8, 8, 0, 1].map((index) => Math.min(index, slides.length - 1)));
  });

  it('stand as a page of words alone: a section each, and nothing of what residents wrote is markup', () => {
    const page = slidesHtml(slides, 'sv');
    expect(page.match(/<section /g)).toHaveLength(slides.length);
    expect(page).toContain('&lt;gångvägen&gt; &amp; parken');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/https?:|<gångvägen/);
  });
});
