import type { DraftAttachment } from '../../shared/protocol/draft.ts';
import { cut, elementsIn, namesOf, squeeze } from './dom.ts';
import type { Scope } from './found.ts';
import { cleanLink } from './links.ts';
import { marksIn } from './marks.ts';
import { placeSaid } from './place.ts';
import { isQuote } from './text.ts';
import { isAlike, isCalledPost, isCommentList } from './unit.ts';

/** What stands with a post besides its words. */
export interface Details {
  readonly attachments?: readonly DraftAttachment[];
  /** Name or address of what is answered. */
  readonly answersTo?: string;
  readonly place?: string;
}

const MOST = 10;
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|jpe?g|png|gif|webp|heic|mp[34]|mov)$/i;
const PLACE =
  '[itemprop~="contentLocation"], [itemprop~="address"], [property~="contentLocation"], .p-location, .p-adr, .h-geo, [data-testid="post-location"]';

/** A picture that leads to itself in full, under an address without the name of a file. */
const isAttached = (link: Element): boolean =>
  /\/attachments?\//.test(link.getAttribute('href') ?? '') && link.querySelector('img') !== null;
/** Loaded, and too small to show anything: it counts who has read. */
const isTracker = ({ naturalWidth, naturalHeight }: HTMLImageElement): boolean =>
  naturalWidth > 0 && naturalWidth <= 2 && naturalHeight <= 2;

/** Files, pictures and films that belong to the post; neither faces nor emoji. */
export function attachmentsIn({ roots, body }: Scope): readonly DraftAttachment[] {
  const found = new Map<string, string>();
  const add = (address: string | null, label: string) => {
    const url = address && cleanLink(address, body.baseURI);
    if (url && found.size < MOST && !found.has(url)) found.set(url, cut(squeeze(label), 100));
  };
  for (const root of roots)
    for (const link of root.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (link.hasAttribute('download') || FILE.test(href.replace(/[?#].*$/, '')) || isAttached(link))
        add(href, link.textContent || (link.querySelector('img')?.getAttribute('alt') ?? ''));
    }
  for (const picture of body.querySelectorAll('img[src], video[src], audio[src], source[src]')) {
    const source = picture.getAttribute('src') ?? '';
    const isSmall = /emoji|smil|avatar|icon/i.test(`${namesOf(picture)} ${source}`);
    if (
      !isSmall &&
      !isTracker(picture as HTMLImageElement) &&
      !picture.closest('a, blockquote, [class*="quote" i]')
    )
      add(source, picture.getAttribute('alt') ?? '');
  }
  return [...found].map(([url, label]) => ({ url, label }));
}

const REPLIED =
  'a.reply-to-tab, [component="post/parent"], [class*="inReplyTo" i]:not(:has([class*="inReplyTo" i])), [class*="reply-to-user" i]';

/** Whom or what the post answers: the link that says so, else the writer of the first quotation in it. */
function answeredIn(roots: readonly Element[], body: Element): string {
  for (const root of roots) {
    const link = root.querySelector('a[rel~="in-reply-to"], a.u-in-reply-to, a.in-reply-to');
    if (link) return cleanLink(link.getAttribute('href') ?? '', body.baseURI);
  }
  for (const root of roots) {
    const named = root.querySelector(REPLIED);
    const name = squeeze(named?.textContent ?? '').replace(/^(?:\p{L}+ (?:till|to|på|auf|an)\s+)?@?/iu, '');
    if (named && !body.contains(named) && name && name.length <= 60) return name;
  }
  for (const quote of body.querySelectorAll('blockquote, [class*="quote" i]')) {
    if (!isQuote(quote)) continue;
    const named = ['data-quote', 'data-author', 'data-username', 'data-ipsquote-username'].find((name) =>
      quote.hasAttribute(name),
    );
    const said = quote.querySelector('cite, strong, [class*="author" i], [class*="postedby" i]');
    const cite = said?.querySelector('strong, b') ?? said;
    const name = squeeze((named ? quote.getAttribute(named) : cite?.textContent) ?? '')
      .replace(/\s*(?:\p{Ll}+\s*)?:(?:\s.*)?$/u, '')
      .slice(0, 100);
    if (name) return name;
  }
  return '';
}

/** Who wrote the post of the same make in which this one stands, as answers stand in what they answer. */
export function answeredAround({ roots }: Scope): string {
  const root = roots[0];
  for (let up = root?.parentElement, steps = 0; root && up && steps < 6; up = up.parentElement, steps++) {
    if (!isAlike(root, up) || !/^(?:li|article|div)$/.test(up.localName) || !isCalledPost(up)) continue;
    const { author } = marksIn(
      [up],
      (one) => one.contains(root) || isCommentList(one) || isAlike(root, one),
      { author: 7, time: 9 },
    );
    return author?.name ?? '';
  }
  return '';
}

export function detailsOf(roots: readonly Element[], body: Element): Details {
  const place = roots.map((root) => root.querySelector(PLACE)).find(Boolean);
  return {
    attachments: attachmentsIn({ roots, body }),
    answersTo: answeredIn(roots, body),
    place:
      squeeze(place?.getAttribute('content') ?? place?.textContent ?? '').slice(0, 200) ||
      roots.reduce(
        (said, root) => said || placeSaid(elementsIn(root, (one) => one === body || isQuote(one))),
        '',
      ),
  };
}
