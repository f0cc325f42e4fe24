import { squeeze } from '../dom.ts';
import { publishedIn } from '../head-post.ts';
import { cleanLink } from '../links.ts';
import { readText } from '../text.ts';
import type { Adapter, Page } from './adapter.ts';

// Mastodon and its forks: any host, known by the application's own elements.
// Surfaces: a post's own page, its thread above and below, timelines, boosts, content warnings.
// lastChecked: 2026-11-21, hand-written fixtures after the public markup of versions 4.2 and 4.4.

const POST = '.detailed-status, .status';

function owned(owner: Element, selector: string): Element | null {
  for (const found of owner.querySelectorAll(selector))
    if (ownerOf(found) === owner && !found.closest('.status__quote')) return found;
  return null;
}

function ownerOf(target: Element): Element | null {
  const inner = target.closest(POST);
  if (inner) return inner;
  // Beside the post, inside its wrapper: the bar with the name of who boosted it.
  return target.closest('.status__wrapper, .detailed-status__wrapper')?.querySelector(POST) ?? null;
}

function published(owner: Element, page: Page): string {
  const time = owned(owner, 'time[datetime]')?.getAttribute('datetime');
  if (time) return time;
  const told = owned(owner, 'a.detailed-status__datetime, a.status__relative-time')?.getAttribute('title');
  if (told) return told;
  return isMain(owner, page) && !page.head.stale ? publishedIn(page.head) : '';
}

const isMain = (owner: Element, page: Page): boolean => mainPost(page) === owner;

function mainPost(page: Page): Element | null {
  const detailed = page.document.querySelectorAll('.detailed-status');
  return detailed.length === 1 ? (detailed[0] ?? null) : null;
}

export const mastodon: Adapter = {
  ownerOf,
  mainPost,
  isComment: (owner) =>
    owner.matches('.status-reply, .status--in-thread') && !owner.matches('.detailed-status'),
  isFinal: false,
  isUntitled: true,
  read(owner, page) {
    const body = owned(owner, '.status__content__text') ?? owned(owner, '.status__content, .e-content');
    const name = owned(owner, '.display-name__html') ?? owned(owner, '.display-name strong, .p-name');
    const handle = owned(owner, '.display-name__account');
    const warning = owned(owner, '.status__content__spoiler-link, .spoiler-text, .content-warning');
    const link = owned(
      owner,
      'a.detailed-status__datetime, a.status__relative-time, a.u-url[rel~="noopener"]',
    );
    if (!body && !name && !handle) return null;
    const text = body ? readText(body) : '';
    const main = mainPost(page);
    const isAfter = main !== null && main !== owner && (main.compareDocumentPosition(owner) & 4) !== 0;
    const answered = main && isAfter ? owned(main, NAME) : null;
    return {
      text: warning && text ? text : text || (warning ? readText(warning) : ''),
      author: readNames(name) || squeeze(handle?.textContent ?? ''),
      published: published(owner, page),
      publishedText: squeeze(link?.textContent ?? ''),
      permalink: link?.getAttribute('href')
        ? cleanLink(link.getAttribute('href') ?? '', page.location.href)
        : isMain(owner, page)
          ? cleanLink(page.location.href, page.location.href)
          : '',
      certainty: { text: 'read', author: 'read', published: 'read', permalink: 'read' },
      ...(answered && { details: { answersTo: readNames(answered) } }),
    };
  },
};

const NAME = '.display-name__html, .display-name strong, .p-name';
const readNames = (name: Element | null): string => (name ? squeeze(readText(name)) : '');
