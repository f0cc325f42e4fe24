import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isoFromWords } from '../../extension/clip/dates.ts';
import { pointingScript } from '../../local/cli/extract/point.ts';
import type { Draft } from '../../shared/protocol/draft.ts';
import { type AnsweredPost, UNKNOWN_URL } from './support/answered-pages.ts';
import { chromium, clipping } from './support/clipping.ts';
import { FOREIGN_PAGES } from './support/foreign-pages.ts';
import { OUTSIDE_PAGES } from './support/outside-pages.ts';
import { STRANGE_PAGES } from './support/strange-pages.ts';
import { UNKNOWN_PAGES } from './support/unknown-pages.ts';
import { UNMET_PAGES } from './support/unmet-pages.ts';
import { UNSEEN_PAGES } from './support/unseen-pages.ts';

const FIELDS = ['text', 'author', 'published', 'publishedText', 'permalink'] as const;
const plain = (words: string | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

/**
 * What was reached: posts read whole and right at least, and posts with something wrong (not only missing) at most.
 * At first sight it was 4 and 22 (dev), 7 and 18 (held), 20 and 28 (both sets of unseen together), 26 and 15
 * (unmetOdd), 20 and 23 (unmetEven), 34 and 14 (strangeOdd), 26 and 20 (strangeEven), 24 and 11 (foreignOdd), 19 and 11
 * (foreignEven), 43 and 26 (outsideOdd), 41 and 32 (outsideEven). The even pages of `unseen` were opened and mended by
 * afterwards; so were those of `unmet`, `strange` and `foreign`, and the odd ones of `outside`; only for `outsideEven` may no
 * rule be mended.
 */
const REACHED = {
  dev: { right: 43, wrong: 0 },
  held: { right: 44, wrong: 0 },
  unseenOdd: { right: 29, wrong: 0 },
  unseenEven: { right: 32, wrong: 0 },
  unmetOdd: { right: 50, wrong: 0 },
  unmetEven: { right: 50, wrong: 0 },
  strangeOdd: { right: 44, wrong: 2 },
  strangeEven: { right: 45, wrong: 0 },
  foreignOdd: { right: 38, wrong: 0 },
  foreignEven: { right: 39, wrong: 0 },
  outsideOdd: { right: 92, wrong: 0 },
  outsideEven: { right: 42, wrong: 32 },
} as const;

const halfOf = (half: 'dev' | 'held') => UNKNOWN_PAGES.filter((one) => one.half === half);
const unseenOf = (rest: 0 | 1) => UNSEEN_PAGES.filter(({ page }) => Number(page.slice(0, 2)) % 2 === rest);
const unmetOf = (rest: 0 | 1) => UNMET_PAGES.filter(({ page }) => Number(page.slice(0, 2)) % 2 === rest);
const strangeOf = (rest: 0 | 1) => STRANGE_PAGES.filter(({ page }) => Number(page.slice(0, 2)) % 2 === rest);
const foreignOf = (rest: 0 | 1) => FOREIGN_PAGES.filter(({ page }) => Number(page.slice(0, 2)) % 2 === rest);
const outsideOf = (rest: 0 | 1) => OUTSIDE_PAGES.filter(({ page }) => Number(page.slice(0, 2)) % 2 === rest);
const SETS = {
  dev: { folder: 'unknown', pages: halfOf('dev'), count: 14 },
  held: { folder: 'unknown', pages: halfOf('held'), count: 14 },
  unseenOdd: { folder: 'unseen', pages: unseenOf(1), count: 13 },
  unseenEven: { folder: 'unseen', pages: unseenOf(0), count: 13 },
  unmetOdd: { folder: 'unmet', pages: unmetOf(1), count: 15 },
  unmetEven: { folder: 'unmet', pages: unmetOf(0), count: 15 },
  strangeOdd: { folder: 'strange', pages: strangeOf(1), count: 15 },
  strangeEven: { folder: 'strange', pages: strangeOf(0), count: 15 },
  foreignOdd: { folder: 'foreign', pages: foreignOf(1), count: 10 },
  foreignEven: { folder: 'foreign', pages: foreignOf(0), count: 10 },
  outsideOdd: { folder: 'outside', pages: outsideOf(1), count: 20 },
  outsideEven: { folder: 'outside', pages: outsideOf(0), count: 20 },
} as const;

/** What is told of a field, made alike where it means the same: a moment to the minute, no address for the page's own. */
function told(field: (typeof FIELDS)[number], words: string | undefined): string {
  const said = plain(words);
  if (field === 'published') return said.slice(0, 16);
  return field === 'permalink' && said === UNKNOWN_URL ? '' : said;
}

const momentOf = (words: string | undefined): string =>
  /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(words ?? '') ? new Date(words ?? '').toISOString().slice(0, 16) : '';

/**
 * Does the draft say of the field what the page says? The same moment may be told in another zone than the page's. Where
 * the answers give a whole day in words, the same day as a date says as much.
 */
function isSame(field: (typeof FIELDS)[number], draft: Draft | null, post: AnsweredPost): boolean {
  const [said, meant] = [told(field, draft?.[field]), told(field, post[field])];
  if (said === meant || (field === 'permalink' && said === post.anchor)) return true;
  const moment = field === 'published' ? momentOf(draft?.published) : '';
  if (moment !== '' && moment === momentOf(post.published)) return true;
  const day = post.published ? '' : isoFromWords(post.publishedText ?? '');
  return /^published/.test(field) && day.length === 10 && draft?.published === day;
}

describe.skipIf(!chromium)('on pages of engines that nobody has met', () => {
  const { show, clip } = clipping();

  /** What was missed and what was wrong, one line a post. */
  async function faultsOf(folder: string, name: string, posts: readonly AnsweredPost[]): Promise<string[][]> {
    const html = readFileSync(resolve(import.meta.dirname, `../fixtures/${folder}/${name}.html`), 'utf8');
    const all: string[][] = [];
    for (const post of posts) {
      const evaluate = await show(UNKNOWN_URL, html);
      expect(await evaluate(pointingScript(post.point)), `${name}: the words stand on the page`).toBe(true);
      const draft = (await clip(evaluate)).draft as Draft | null;
      all.push(
        FIELDS.filter((field) => !isSame(field, draft, post)).map(
          (field) =>
            `${told(field, draft?.[field]) ? 'wrong' : 'empty'} ${name}, "${post.point.slice(0, 20)}…": ${field}`,
        ),
      );
    }
    return all;
  }

  test.each([
    'dev',
    'held',
    'unseenOdd',
    'unseenEven',
    'unmetOdd',
    'unmetEven',
    'strangeOdd',
    'strangeEven',
    'foreignOdd',
    'foreignEven',
    'outsideOdd',
    'outsideEven',
  ] as const)('the set %s is read at least as well as before', { timeout: 400_000 }, async (set) => {
    const { folder, pages, count } = SETS[set];
    expect(pages).toHaveLength(count);
    const faults: string[][] = [];
    for (const { page, posts } of pages) faults.push(...(await faultsOf(folder, page, posts)));
    const right = faults.filter((each) => each.length === 0).length;
    const wrong = faults.filter((each) => each.some((fault) => fault.startsWith('wrong'))).length;
    const lines = faults.flat().join('\n');
    if (process.env.FAULTS) console.log(lines);
    console.log(`${set}: ${right} of ${faults.length} posts whole and right, ${wrong} with something wrong`);
    expect(right, lines).toBeGreaterThanOrEqual(REACHED[set].right);
    expect(wrong, lines).toBeLessThanOrEqual(REACHED[set].wrong);
  });
});
