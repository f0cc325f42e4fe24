import { describe, expect, it } from 'vitest';
import { departmentOf } from '../../local/demo/departments.ts';
import { ANSWERS, LETTERS } from '../../local/demo/replies.ts';
import { STORIES } from '../../local/demo/stories/all.ts';
import { findPersonalData } from '../../shared/privacy/find.ts';
import { districtById } from '../../shared/reference/districts.ts';
import { organisationById } from '../../shared/reference/organisations.ts';
import { THEMES } from '../../shared/reference/themes.ts';

const stories = Object.values(STORIES).flat();
const voices = stories.flatMap((story) => [...story.voices]);

describe('the stories of the demo', () => {
  it('speak in at least 200 voices, no two alike', () => {
    expect(voices.length).toBeGreaterThanOrEqual(200);
    expect(new Set(voices).size).toBe(voices.length);
    expect(new Set(stories.map(({ title }) => title)).size).toBe(stories.length);
  });

  it('touch every theme, kind and way in', () => {
    expect(Object.keys(STORIES).sort()).toEqual(THEMES.map(({ id }) => id).sort());
    expect(new Set(stories.map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(stories.map(({ channel }) => channel)).size).toBe(8);
  });

  it('happen in the district, and ask bodies that can be asked', () => {
    const neighbourhoods = districtById('skarholmen')?.neighbourhoods ?? [];
    for (const { title, places, asks } of stories) {
      for (const place of places) {
        expect(
          neighbourhoods.some((name) => place.endsWith(name) || place.startsWith(name)),
          `${title}: ${place}`,
        ).toBe(true);
      }
      if (asks) expect(organisationById(asks.organisation)?.roles, title).toBeDefined();
    }
  });

  it('name the place where the same words are used for several', () => {
    for (const { title, places, voices: said } of stories) {
      if (places.length > 1) expect(`${title} ${said[0]}`, title).toContain('{p}');
      for (const text of said.slice(1)) expect(text).not.toContain('{p}');
    }
  });

  it('hold no number or address of a person', () => {
    for (const text of voices) expect(findPersonalData(text), text).toEqual([]);
  });

  it('meet departments whose shares are shares', () => {
    for (const { asks } of stories) {
      const { never, holding, notOurs, median } = departmentOf(asks?.organisation ?? '');
      for (const share of [never, holding, notOurs]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(median).toBeGreaterThan(0);
    }
    for (const letters of Object.values(LETTERS)) for (const text of letters) expect(text).toContain('{who}');
    for (const { fault, other } of Object.values(ANSWERS))
      expect(fault.length * other.length).toBeGreaterThan(0);
  });
});
