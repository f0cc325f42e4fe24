import { allOf, isHidden, squeeze, wordsOf } from './dom.ts';
import type { Head } from './head.ts';

/** The heading of the page: one that the page's own title holds, else the first `h1`. */
export function headingOf(document: Document, head: Head): string {
  const title = head.title.toLowerCase();
  const whole = squeeze(document.title).toLowerCase();
  let best = '';
  let rank = 0;
  let first = '';
  let leadsFurther = false;
  const headings = ['h1', 'h2', '[itemprop~="headline"]', '[role="heading"][aria-level="1"]', '.entry-title'];
  for (const heading of allOf(document, ...headings)) {
    if (isHidden(heading) || heading.closest('nav, footer, aside')) continue;
    // The number of a case stands after its name.
    const text = wordsOf(heading, 300).replace(/(?<=\p{L})\s?#\d+$/u, '');
    if (text.length < 3 || text.length > 300) continue;
    const words = text.toLowerCase();
    const value =
      title === words
        ? 3
        : title.startsWith(words)
          ? 2
          : title.includes(words) || whole.includes(words)
            ? // On a page of one post of a blog its title is called so, and the name of the blog is what stands first.
              heading.classList.contains('entry-title')
              ? 3
              : 1
            : 0;
    if (value > rank || (value === rank && value > 0 && text.length > best.length)) {
      best = text;
      rank = value;
      // A site's name leads to its first page, a thread's title to the thread.
      leadsFurther = /[^/]$/.test(
        heading.querySelector('a')?.href.replace(/^\w+:\/\/[^/]*|(?:index|default)\.\w+$/g, '') ?? '',
      );
    }
    if (!first && heading.localName === 'h1') first = text;
  }
  const [opening = '', ...rest] = head.title.split(/\s[|–—/»·:-]\s/);
  // The heading of a site's name, while the page's title begins with something else.
  if (
    rank < 2 &&
    opening.length > 5 &&
    !leadsFurther &&
    (best
      ? rest.some((part) => part.toLowerCase().startsWith(best.toLowerCase()))
      : !first && rest.length > 0)
  )
    return opening;
  return best || (head.isPost && !head.stale ? head.title : '') || first;
}
