import type { DraftAttachment } from '../../shared/protocol/draft.ts';
import { cut, namesOf, squeeze } from './dom.ts';
import { cleanLink } from './links.ts';
import { isQuote } from './text.ts';

/** What stands with a post besides its words. */
export interface Details {
  /** BCP 47 tag, as the page states it. */
  readonly language?: string;
  readonly attachments?: readonly DraftAttachment[];
  /** Name or address of what is answered. */
  readonly answersTo?: string;
  readonly place?: string;
}

const MOST = 10;
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip|jpe?g|png|gif|webp|heic|mp[34]|mov)$/i;
const PLACE =
  '[itemprop~="contentLocation"], [itemprop~="address"], [property~="contentLocation"], .p-location, .p-adr, .h-geo, [data-testid="post-location"]';

/** Files, pictures and films that belong to the post; neither faces nor emoji. */
function attachmentsIn(roots: readonly Element[], body: Element): DraftAttachment[] {
  const found = new Map<string, string>();
  const add = (address: string | null, label: string) => {
    const url = address && cleanLink(address, body.baseURI);
    if (url && found.size < MOST && !found.has(url)) found.set(url, cut(squeeze(label), 100));
  };
  for (const root of roots)
    for (const link of root.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (link.hasAttribute('download') || FILE.test(href.replace(/[?#].*$/, '')))
        add(href, link.textContent || (link.querySelector('img')?.getAttribute('alt') ?? ''));
    }
  for (const picture of body.querySelectorAll('img[src], video[src], audio[src], source[src]')) {
    const source = picture.getAttribute('src') ?? '';
    const isSmall = /emoji|smil|avatar|icon/i.test(`${namesOf(picture)} ${source}`);
    if (!isSmall && !picture.closest('a, blockquote, [class*="quote" i]'))
      add(source, picture.getAttribute('alt') ?? '');
  }
  return [...found].map(([url, label]) => ({ url, label }));
}

/** Whom or what the post answers: the link that says so, else the writer of the first quotation in it. */
function answeredIn(roots: readonly Element[], body: Element): string {
  for (const root of roots) {
    const link = root.querySelector('a[rel~="in-reply-to"], a.u-in-reply-to, a.in-reply-to');
    if (link) return cleanLink(link.getAttribute('href') ?? '', body.baseURI);
  }
  for (const quote of body.querySelectorAll('blockquote, [class*="quote" i]')) {
    if (!isQuote(quote)) continue;
    const named = ['data-quote', 'data-author', 'data-username', 'data-ipsquote-username'].find((name) =>
      quote.hasAttribute(name),
    );
    const cite = quote.querySelector('cite, strong, [class*="author" i], [class*="postedby" i]');
    return squeeze((named ? quote.getAttribute(named) : cite?.textContent) ?? '')
      .replace(/\s*(?:\p{Ll}+\s*)?:(?:\s.*)?$/u, '')
      .slice(0, 100);
  }
  return '';
}

export function detailsOf(roots: readonly Element[], body: Element): Details {
  const language = body.closest('[lang]')?.getAttribute('lang') ?? '';
  const place = roots.map((root) => root.querySelector(PLACE)).find(Boolean);
  return {
    language: /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(language) ? language : '',
    attachments: attachmentsIn(roots, body),
    answersTo: answeredIn(roots, body),
    place: squeeze(place?.getAttribute('content') ?? place?.textContent ?? '').slice(0, 200),
  };
}
