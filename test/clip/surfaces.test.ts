import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../extension/clip/sites/registry.ts';
import { pointingScript } from '../../local/cli/extract/point.ts';
import { chromium, clipping } from './support/clipping.ts';
import { SURFACE_NAMES, SURFACES } from './support/surfaces.ts';
import { OTHER_CASES } from './support/surfaces-others.ts';
import { STREAM_CASES } from './support/surfaces-streams.ts';

const ALL = [...STREAM_CASES, ...OTHER_CASES];
const SITES = Object.keys(SURFACES) as (keyof typeof SURFACES)[];
const FIXTURE_NAMES: Readonly<Partial<Record<string, string>>> = {
  google_maps: 'google-maps',
  mediawiki: 'talk-mediawiki',
};

test('every adapter has its surfaces said, and no other platform is named', () => {
  expect([...SITES].sort()).toEqual(Object.keys(ADAPTERS).sort());
});

test.each(SITES)(
  '%s: every surface it has is shown in both languages, and it has pages that are empty and poisoned',
  (site) => {
    for (const surface of SURFACE_NAMES) {
      const has = SURFACES[site][surface] === true;
      const languages = new Set(
        ALL.filter((one) => one.site === site && one.surface === surface && (one.expected || !has)).map(
          ({ language }) => language,
        ),
      );
      expect([...languages].sort(), `${site}: ${surface}`).toEqual(has ? ['en', 'sv'] : []);
    }
    for (const kind of ['sv', 'en', 'none', 'poisoned']) {
      const fixture = resolve(
        import.meta.dirname,
        `../fixtures/pages/${FIXTURE_NAMES[site] ?? site}-${kind}.html`,
      );
      expect(existsSync(fixture), fixture).toBe(true);
    }
  },
);

describe.skipIf(!chromium)('every surface in a real Chromium', () => {
  const { show, clip } = clipping();

  test.each(ALL.map((one, index) => ({ ...one, index })))(
    '$index $site, $surface, $language, pointing at $point',
    async ({ url, html, point, focus, expected }) => {
      const evaluate = await show(url, html);
      if (focus) await evaluate(`document.querySelector(${JSON.stringify(focus)}).focus(); 0`);
      if (point) expect(await evaluate(pointingScript(point)), 'the words stand on the page').toBe(true);
      const { draft } = await clip(evaluate);
      if (expected === null) expect(draft).toBeNull();
      else expect(draft).toMatchObject(expected);
    },
  );
});
