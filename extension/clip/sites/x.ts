import { squeeze } from '../dom.ts';
import { cleanLink } from '../links.ts';
import { readText } from '../text.ts';
import { type Adapter, type Page, readQuoted } from './adapter.ts';

// X. Surfaces: timeline, a post's own page with answers, quoted post.
// lastChecked: 2026-11-21, hand-written fixtures.

const POST = 'article[data-testid="tweet"], article[role="article"]';

/** A quoted post is a box with a link's role inside the card; its name, time and text are not the card's. */
const isQuoted = (element: Element, owner: Element): boolean => {
  const box = element.closest('[role="link"]:not(a), [data-testid="card.wrapper"]');
  return box !== null && owner.contains(box);
};

const owned = (owner: Element, selector: string): Element[] =>
  [...owner.querySelectorAll(selector)].filter(
    (found) => found.closest(POST) === owner && !isQuoted(found, owner),
  );

const numberOf = (address: string): string => /\/status\/(\d+)/.exec(address)?.[1] ?? '';

/** The post whose own address is the page's; answers and what is answered stand around it. */
function mainPost(page: Page): Element | null {
  const number = numberOf(page.location.pathname);
  if (!number) return null;
  const posts = [...page.document.querySelectorAll(POST)];
  const own = posts.filter((post) =>
    owned(post, 'a[href*="/status/"]').some((link) => numberOf(link.getAttribute('href') ?? '') === number),
  );
  return own[0] ?? (posts.length === 1 ? (posts[0] ?? null) : null);
}

const authorOf = (owner: Element): string => nameIn(owned(owner, '[data-testid="User-Name"]')[0] ?? null);

function nameIn(names: Element | null): string {
  const found = [...(names?.querySelectorAll('a, span') ?? [])]
    .map((one) => squeeze(readText(one)))
    .find((text) => text !== '' && !text.startsWith('@'));
  return found ?? '';
}

export const x: Adapter = {
  ownerOf: (target) => target.closest(POST),
  mainPost,
  isComment: () => false,
  isFinal: false,
  isUntitled: true,
  read(owner, page, target) {
    const box = target && isQuoted(target, owner) ? target.closest('[role="link"]:not(a)') : null;
    const quoted = box?.querySelector('[data-testid="tweetText"], div[lang]');
    if (box && quoted) return readQuoted(quoted, nameIn(box.querySelector('[data-testid="User-Name"]')));
    const body = owned(owner, '[data-testid="tweetText"]')[0] ?? owned(owner, 'div[lang]')[0];
    const time = owned(owner, 'time[datetime]')[0];
    const link = time?.closest('a[href*="/status/"]') ?? null;
    const main = mainPost(page);
    const answersTo =
      main && main !== owner && (main.compareDocumentPosition(owner) & 4) !== 0 ? authorOf(main) : '';
    if (!body && !time) return null;
    return {
      text: body ? readText(body) : '',
      author: authorOf(owner),
      published: time?.getAttribute('datetime') ?? '',
      permalink: cleanLink(
        link?.getAttribute('href') ?? (main === owner ? page.location.href : ''),
        page.location.href,
      ).replace(/(\/status\/\d+)\/.*$/, '$1'),
      certainty: { text: 'read', author: 'read', published: 'read', permalink: 'read' },
      ...(answersTo && { details: { answersTo } }),
    };
  },
};
