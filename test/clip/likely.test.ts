// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isLikelySite } from '../../extension/clip/sites/likely.ts';
import { siteOf } from '../../extension/clip/sites/recognise.ts';
import { CASES } from './support/expected.ts';
import { CARD_CASES } from './support/expected-cards.ts';

const pages = resolve(import.meta.dirname, '../fixtures/pages');

test('the quick look lets no page of a platform by, and few others in', () => {
  let platforms = 0;
  for (const { page, url } of [...CASES, ...CARD_CASES]) {
    const html = readFileSync(resolve(pages, `${page}.html`), 'utf8');
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const seen = { document: parsed, location: new URL(url), head: null as never };
    if (siteOf(seen)) {
      platforms += 1;
      expect(isLikelySite(seen), page).toBe(true);
    }
  }
  expect(platforms).toBeGreaterThan(40);
  const others = readdirSync(pages).filter((name) => /^(?:form|forum|article|receipt|page)-/.test(name));
  for (const name of others) {
    const parsed = new DOMParser().parseFromString(readFileSync(resolve(pages, name), 'utf8'), 'text/html');
    const location = new URL('https://kommun.exempel.se/');
    expect(isLikelySite({ document: parsed, location }), name).toBe(false);
  }
  expect(others.length).toBeGreaterThan(5);
});
