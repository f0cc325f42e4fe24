import { isoFromEpoch, isoFromWords } from '../dates.ts';
import { squeeze } from '../dom.ts';
import { wordsIn } from '../head-post.ts';
import { cleanLink } from '../links.ts';
import { withoutSignature } from '../signature.ts';
import { openingQuote, readText } from '../text.ts';
import { timeMark } from '../times.ts';
import { type Adapter, type Page, readQuoted } from './adapter.ts';

/**
 * Where a value stands: a selector inside the card, `selector::attribute` for an attribute of what it finds, or
 * `::attribute` of the card itself. The first that gives words counts.
 */
type Places = readonly string[];

/** A platform whose posts are cards that its markup names: what stands where, as data. */
export interface Cards {
  /** Every post and comment; the innermost one around an element owns it. */
  readonly card: string;
  /** Cards that are comments. */
  readonly comment?: string;
  /** The post that a page is about, if exactly one is shown that fits. */
  readonly main?: string;
  readonly text: Places;
  /** Its posts have no titles. */
  readonly isUntitled?: true;
  /** Whose card an element stands in, where no selector can say it. */
  readonly ownerOf?: (target: Element) => Element | null;
  /** The post's own title; it is the words too where there are no others. */
  readonly title?: Places;
  /** Where the page says what a conversation is about. */
  readonly subject?: string;
  readonly author: Places;
  readonly time: Places;
  readonly link: Places;
  /** Cards within a card that are not its own: what it quotes or shares. */
  readonly foreign?: string;
  /** What stands within the words and is none of them. */
  readonly left?: string;
  /** Of several posts the first is what the page is about. */
  readonly isFirst?: true;
  /** A post's own page may show nothing of it: then its head's title is the author, and its description the words. */
  readonly isInHead?: true;
  /** Every card of a page has the page's address: a conversation of mail. */
  readonly isConversation?: true;
  /** The address without what the platform hangs on it. */
  readonly tidy?: (address: string) => string;
  /** The markup drifts, so what is read is shown as guessed. */
  readonly isGuess?: true;
  /** Where the cards cannot be read nothing may be guessed either: neighbours would be mixed up. */
  readonly isFinal?: true;
}

/** What a platform shows in the place of words that somebody has taken away. */
const REMOVED = /^\[(?:removed|deleted|borttaget|raderat)\]$/i;

/** An adapter made of a table. Nothing in it depends on the language of the page. */
export function cardsAdapter(cards: Cards): Adapter {
  const ownerOf = cards.ownerOf ?? ((target: Element): Element | null => target.closest(cards.card));
  const isOwn = (element: Element, owner: Element): boolean => {
    const foreign = cards.foreign && element.closest(cards.foreign);
    return ownerOf(element) === owner && !(foreign && foreign !== owner && owner.contains(foreign));
  };

  /** The first place that has something, with the element where it stands. */
  function* found(owner: Element, places: Places): Generator<readonly [Element, string | null]> {
    for (const place of places) {
      const at = place.indexOf('::');
      const selector = at < 0 ? place : place.slice(0, at);
      const attribute = at < 0 ? null : place.slice(at + 2);
      const elements = selector === '' ? [owner] : owner.querySelectorAll(selector);
      for (const element of elements) {
        if (element !== owner && !isOwn(element, owner)) continue;
        const value = attribute === null ? null : element.getAttribute(attribute);
        if (attribute === null || value) yield [element, value];
      }
    }
  }
  const wordsAt = (owner: Element, places: Places): string => {
    for (const [element, value] of found(owner, places)) {
      const words = squeeze(value ?? readText(element));
      if (words !== '') return words;
    }
    return '';
  };
  const textOf = (owner: Element): string => {
    for (const [element, value] of found(owner, cards.text)) {
      const quote = isComment(owner) ? openingQuote(element) : null;
      const own = readText(element, {
        skip: (one) => one === quote || (cards.left !== undefined && one.matches(cards.left)),
      });
      const text = withoutSignature(value ?? own);
      if (text !== '') return text;
    }
    return '';
  };
  const titleOf = (owner: Element): string => {
    const own = wordsAt(owner, cards.title ?? []);
    const subject = own || !cards.subject ? null : owner.ownerDocument.querySelector(cards.subject);
    return own || squeeze(subject?.getAttribute('title') ?? subject?.textContent ?? '');
  };
  const isComment = (owner: Element): boolean => cards.comment !== undefined && owner.matches(cards.comment);
  /** Whom a comment answers: who wrote the card around it, else the page's own post. */
  const answeredBy = (owner: Element, page: Page): string => {
    if (!isComment(owner)) return '';
    const around = owner.parentElement && ownerOf(owner.parentElement);
    const answered = around ?? mainPost(page);
    return answered ? wordsAt(answered, cards.author).replace(/^@/, '') : '';
  };
  const timeOf = (owner: Element): { readonly iso: string; readonly words: string } => {
    let words = '';
    for (const [element, value] of found(owner, cards.time)) {
      const stated = isoFromWords(value ?? '') || isoFromEpoch(value ?? '');
      const mark = stated ? undefined : timeMark(element);
      words ||= squeeze(value ?? mark?.words ?? element.textContent ?? '');
      // Days of the week cut to two letters are words to the general reader.
      const iso = stated || mark?.iso || (words.length < 40 ? isoFromWords(words) : '');
      if (iso) return { iso, words };
    }
    return { iso: '', words };
  };
  const linkOf = (owner: Element, page: Page): string => {
    for (const [element, value] of found(owner, cards.link)) {
      const address = value ?? element.getAttribute('href') ?? '';
      const link = address && cleanLink(address, page.location.href);
      if (link) return cards.tidy ? cards.tidy(link) : link;
    }
    if (!cards.isConversation && mainPost(page) !== owner) return '';
    const own = cleanLink(page.location.href, page.location.href);
    return cards.tidy ? cards.tidy(own) : own;
  };
  const mainPost = (page: Page): Element | null => {
    const all = [...page.document.querySelectorAll(cards.main ?? cards.card)];
    // A selector that only knows what a card holds fits everything around it too.
    const posts = cards.isFirst
      ? all.filter((one) => !all.some((other) => other !== one && one.contains(other)))
      : all;
    return posts.length === 1 || cards.isFirst ? (posts[0] ?? null) : null;
  };
  /** What is pointed at in a card and is not its own: the words around it that are of one block. */
  const quotedAt = (target: Element, owner: Element): Element | null => {
    const foreign = cards.foreign ? target.closest(cards.foreign) : null;
    if (foreign && foreign !== owner && owner.contains(foreign))
      return (
        [...cards.text]
          .map((place) => foreign.querySelector(place.replace(/::.*/, '') || '*'))
          .find((one) => one?.contains(target)) ?? target
      );
    const quote = target.closest('blockquote');
    return quote && isComment(owner) && owner.contains(quote) ? quote : null;
  };
  const certainty = cards.isGuess ? 'guessed' : 'read';

  return {
    ownerOf,
    mainPost,
    isComment,
    isFinal: cards.isFinal ?? false,
    ...(cards.isUntitled && { isUntitled: true }),
    fromHead: ({ head, location }) =>
      cards.isInHead && wordsIn(head) && !head.stale
        ? {
            text: wordsIn(head),
            author: head.title,
            permalink: cleanLink(location.href, location.href),
            certainty: { permalink: 'read' },
          }
        : null,
    read(owner, page, target) {
      const other = target && quotedAt(target, owner);
      if (other) return readQuoted(other);
      const title = titleOf(owner);
      const text = textOf(owner) || (cards.title ? title : '');
      const author = wordsAt(owner, cards.author).replace(/\s*[<(][^<>()]*@[^<>()]*[>)]$/, '');
      const time = timeOf(owner);
      if (text === '' || REMOVED.test(text) || (author === '' && time.iso === '' && time.words === ''))
        return null;
      const answersTo = answeredBy(owner, page);
      return {
        ...(title && { title }),
        text,
        author: author.replace(/^@/, ''),
        published: time.iso,
        publishedText: time.words,
        permalink: linkOf(owner, page),
        certainty: {
          title: 'read',
          text: certainty,
          author: certainty,
          published: certainty,
          permalink: certainty,
        },
        ...(answersTo && { details: { answersTo } }),
      };
    },
  };
}
