/** The result sheet as slides. */
import { describe, expect, it } from 'vitest';
import type { PackSources } from '../../shared/dialogues/pack.ts';
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
      text: index < 11 ? 'Lampan är bytt och lyser igen' : 'Marken är inte vår',
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
  texts: new Map(),
  organisationName: (id) => id,
  waitsFor: () => '',
  contact: 'Medborgarkontoret 08-508 24 000',
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
      'De som var med',
      'Ni sade – vi gjorde (1/3)',
      'Ni sade – vi gjorde (2/3)',
      'Ni sade – vi gjorde (3/3)',
      'Ni sade – vi gjorde inte, därför att',
      'Går du här på kvällen?',
      'Nu är det er tur',
    ]);
    for (const { lines } of slides) expect(lines.length).toBeLessThanOrEqual(6);
    expect(slides.flatMap(({ lines }) => lines).filter(([said]) => said.startsWith('Lampa'))).toHaveLength(
      14,
    );
  });

  it('tell no small count', () => {
    const text = JSON.stringify(slides);
    expect(text).toContain('["Barn","färre än 5"]');
    expect(text).toContain('["Nej","färre än 5"]');
  });

  it('stand as a page of words alone: a section each, and nothing of what residents wrote is markup', () => {
    const page = slidesHtml(slides, 'sv');
    expect(page.match(/<section /g)).toHaveLength(slides.length);
    expect(page).toContain('&lt;gångvägen&gt; &amp; parken');
    expect(page).not.toMatch(/<script|https?:|<gångvägen/);
  });
});
