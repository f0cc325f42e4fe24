import { describe, expect, it } from 'vitest';
import { NEIGHBOURHOODS } from '../../shared/reference/neighbourhoods.ts';
import { NEIGHBOURS } from '../../shared/reference/neighbours.ts';
import { type Areas, NO_AREAS, nearness } from '../../shared/similarity/nearness.ts';

const AREAS: Areas = {
  areaOf: { Sätra: 'Sätra', Bredäng: 'Bredäng', Vårberg: 'Vårberg', 'Vårbergs torg': 'Vårberg' },
  neighbours: NEIGHBOURS,
};
const near = (here: string, there: string, areas = AREAS) => nearness(here, there, areas)?.near;

describe('how near two matters are', () => {
  it('is told in metres where both have a position', () => {
    expect(nearness('Sätra 59.2850, 17.9210', '59.2860, 17.9210', AREAS)).toEqual({
      near: 'metres',
      metres: 110,
    });
    expect(near('59.2850, 17.9210', 'Sätra')).toBeUndefined();
  });

  it.each([
    ['Sätra · Ekholmsvägen', 'Ekholmsvägen', 'street'],
    ['Ekholmsvägen 22', 'Sätra, Ekholmsvägen 4 B', 'street'],
    ['Sätra · Ekholmsvägen', 'Sätra · Björksätravägen', 'area'],
    ['Vårbergs torg', 'Vårberg', 'area'],
    ['Vårberg · Vårbergs torg', 'Vårbergs torg', 'place'],
    ['Sätra', 'Vårberg · Krämarvägen', 'neighbour'],
    ['Vårbergs torg', 'Sätra', 'neighbour'],
    ['Bredäng', 'Vårberg', undefined],
    ['', 'Sätra', undefined],
    ['', '', undefined],
    ['Ekholmsvägen', 'Björksätravägen', undefined],
  ])('%s and %s: %s', (here, there, expected) => {
    expect(near(here, there)).toBe(expected);
    expect(near(there, here)).toBe(expected);
  });

  it('says less where the sheet says nothing of its areas', () => {
    expect(near('Sätra', 'Vårberg', NO_AREAS)).toBeUndefined();
    expect(near('Ekholmsvägen 1', 'Ekholmsvägen 2', NO_AREAS)).toBe('street');
  });

  it('knows borders of areas that there are, and both ways', () => {
    const known: readonly string[] = NEIGHBOURHOODS.skarholmen;
    for (const [area, others] of Object.entries(NEIGHBOURS)) {
      expect(known).toContain(area);
      for (const other of others) expect(NEIGHBOURS[other]).toContain(area);
    }
  });
});
