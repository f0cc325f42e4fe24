import { allOf, isHidden, squeeze, wordsOf } from './dom.ts';
import type { Head } from './head.ts';

/** The heading of a page, and where it stands. */
export interface Heading {
  readonly text: string;
  /** Null where only the page's head says it. */
  readonly element: Element | null;
}

const HEADINGS = ['h1', 'h2', '[itemprop~="headline"]', '[role="heading"][aria-level="1"]', '.entry-title'];
/** Where a blog puts the title of a post below its own name. They must be the page's title for certain. */
const LESSER = ['h3', '.headline', '.post-title'];
/** "Tågtrafik: Spåret öppnas", where the words before the colon are a heading of their own. */
const KICKER = /^[^:]{2,40}:\s+(?=\S{2})/;

/** Are most of its words the title's, as where a page has one title for readers and another for machines? */
function isMostly(words: string, title: string): boolean {
  const all = words.match(/[\p{L}\d]{3,}/gu) ?? [];
  const shared = all.filter((word) => title.includes(word));
  return shared.length >= 3 && shared.length >= all.length / 2;
}

/** How far a heading's words are the page's own title: all of it, its beginning, a part of it, nothing. */
function worthOf(words: string, element: Element, title: string, whole: string): number {
  if (title === words) return 3;
  const further = title.replace(KICKER, '');
  const isAfterKicker = further.startsWith(words) && !/^[\s,]*[\p{L}\d]/u.test(further.slice(words.length));
  if (title.startsWith(words) || isAfterKicker) return 2;
  if (!title.includes(words) && !whole.includes(words)) return isMostly(words, title) ? 1.5 : 0;
  // On a page of one post of a blog its title is called so, and the name of the blog is what stands first.
  return element.classList.contains('entry-title') ? 3 : 1;
}

/** A site's name leads to its first page, a thread's title to the thread. */
const leadsFurther = (heading: Element): boolean =>
  /[^/]$/.test(heading.querySelector('a')?.href.replace(/^\w+:\/\/[^/]*|(?:index|default)\.\w+$/g, '') ?? '');

/** The heading of the page: one that the page's own title holds, else the first `h1`. */
export function headingIn(document: Document, head: Head): Heading {
  const title = head.title.toLowerCase();
  const whole = squeeze(document.title).toLowerCase();
  let best: Heading = { text: '', element: null };
  let first = best;
  let most = 0;
  for (const element of allOf(document, ...HEADINGS, ...LESSER)) {
    if (isHidden(element) || element.closest('nav, footer, aside')) continue;
    // The number of a case stands after its name.
    const text = wordsOf(element, 300).replace(/(?<=\p{L})\s?#\d+$/u, '');
    if (text.length < 3 || text.length > 300) continue;
    const worth = worthOf(text.toLowerCase(), element, title, whole);
    const isSure = worth >= 2 && text.length > 12;
    if (!isSure && element.matches(LESSER.join()) && !element.matches(HEADINGS.join())) continue;
    if (worth > most || (worth === most && worth > 0 && text.length > best.text.length)) {
      best = { text, element };
      most = worth;
    }
    if (!first.text && element.localName === 'h1') first = { text, element };
  }
  const [opening = '', ...rest] = head.title.split(/\s[|–—/»·:-]\s/);
  const isSiteName = best.element
    ? !leadsFurther(best.element) &&
      rest.some((part) => part.toLowerCase().startsWith(best.text.toLowerCase()))
    : !first.text && rest.length > 0;
  // The heading of a site's name, while the page's title begins with something else.
  if (most < 2 && opening.length > 5 && isSiteName) return { text: opening, element: null };
  if (best.text) return best;
  return head.isPost && !head.stale && head.title ? { text: head.title, element: null } : first;
}

export const headingOf = (document: Document, head: Head): string => headingIn(document, head).text;
