import { isOnlyTime } from '../dates.ts';
import { squeeze } from '../dom.ts';
import { publishedIn } from '../head-post.ts';
import { cleanLink } from '../links.ts';
import { readText } from '../text.ts';
import type { Adapter, Page } from './adapter.ts';

// Bluesky's web application. Surfaces: feed, a post's own page with answers.
// lastChecked: 2026-11-21, hand-written fixtures.

const POST = '[data-testid^="postThreadItem-by-"], [data-testid^="feedItem-by-"]';
const POST_LINK = 'a[href*="/post/"]';

const pathOf = (address: string): string => /\/profile\/[^/]+\/post\/[^/?#]+/.exec(address)?.[0] ?? '';
const links = (owner: Element): Element[] =>
  [...owner.querySelectorAll(POST_LINK)].filter((link) => link.closest(POST) === owner);

/** The post of the page's own address: by its handle, since its card has no link to itself. */
function mainPost(page: Page): Element | null {
  const path = pathOf(page.location.pathname);
  if (!path) return null;
  const handle = path.split('/')[2] ?? '';
  const posts = [...page.document.querySelectorAll(POST)];
  const linked = posts.find((post) =>
    links(post).some(
      (link) => link.getAttribute('aria-label') && (link.getAttribute('href') ?? '').endsWith(path),
    ),
  );
  return (
    linked ?? posts.find((post) => post.getAttribute('data-testid') === `postThreadItem-by-${handle}`) ?? null
  );
}

function authorOf(owner: Element): string {
  const handle = /-by-(.+)$/.exec(owner.getAttribute('data-testid') ?? '')?.[1] ?? '';
  const names = [...owner.querySelectorAll(`a[href="/profile/${CSS.escape(handle)}"]`)].map((link) =>
    squeeze(readText(link)),
  );
  return names.find((text) => text !== '' && !text.replace(/[\u200e-\u202e]/g, '').startsWith('@')) || handle;
}

export const bluesky: Adapter = {
  ownerOf: (target) => target.closest(POST),
  mainPost,
  isComment: () => false,
  isFinal: false,
  isUntitled: true,
  read(owner, page) {
    const isMain = mainPost(page) === owner;
    const body = [...owner.querySelectorAll('[data-testid="postText"], [data-word-wrap="1"]')].find(
      (one) => !one.closest('a'),
    );
    const told = (link: Element | undefined) =>
      link?.getAttribute('aria-label') ?? link?.getAttribute('data-tooltip') ?? '';
    const stamp = links(owner).find((link) => /\d/.test(told(link)));
    // The label gives the reader's own time without a zone; the head gives the exact one, for the page's post only.
    const exact = isMain && !page.head.stale ? publishedIn(page.head) : '';
    if (!body) return null;
    // The page's own post tells its time in words under it, and links it nowhere.
    const shown = [...owner.querySelectorAll('div, span')].find(
      (one) =>
        !body.contains(one) && one.childElementCount === 0 && isOnlyTime(squeeze(one.textContent ?? '')),
    );
    const main = mainPost(page);
    const answersTo =
      main && !isMain && (main.compareDocumentPosition(owner) & 4) !== 0 ? authorOf(main) : '';
    return {
      text: readText(body),
      author: authorOf(owner),
      published: exact || told(stamp) || squeeze(shown?.textContent ?? ''),
      publishedText: squeeze((stamp ?? shown)?.textContent ?? ''),
      permalink: stamp
        ? cleanLink(stamp.getAttribute('href') ?? '', page.location.href)
        : isMain
          ? cleanLink(page.location.href, page.location.href)
          : '',
      certainty: { text: 'read', author: 'read', published: exact ? 'read' : 'guessed', permalink: 'read' },
      ...(answersTo && { details: { answersTo } }),
    };
  },
};
