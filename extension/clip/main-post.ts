import { nameFrom } from './authors.ts';
import { type Byline, bylineIn } from './byline.ts';
import { isoFromWords, withoutTime } from './dates.ts';
import { elementsIn, isShown, isUnreadable, namesOf, squeeze, wordsOf } from './dom.ts';
import { firstOfThread } from './first-post.ts';
import type { Scope } from './found.ts';
import type { HeadPost } from './head-post.ts';
import { headingOf } from './heading.ts';
import type { Item } from './items.ts';
import { cleanLink } from './links.ts';
import { findMainText, type MainText } from './main-text.ts';
import { marksIn } from './marks.ts';
import { pageLines } from './page-lines.ts';
import { readPost } from './post.ts';
import { fill, type Reading } from './reading.ts';
import { withoutSignature } from './signature.ts';
import { readText } from './text.ts';
import { timeMark } from './times.ts';
import { hasWords, isCalledPost, isCommentList, type Unit, unitAround } from './unit.ts';
import { writerBeside } from './writer.ts';

/** The main post of a page: the opening post of a thread, or the article. */
export interface MainPost {
  readonly reading: Reading;
  /** A name or a time stands beside the words, or the page calls itself a post. */
  readonly isPost: boolean;
  /** It is one of several of the same make. */
  readonly isThread: boolean;
  /** The post that its words stand in, where it has borders. */
  readonly within?: Scope;
  /** Others of its make stand beside it. */
  readonly isFirst?: boolean;
}

const isArticleBody = (body: Element): boolean => /articleBody/.test(body.getAttribute('itemprop') ?? '');
const lengthOf = (element: Element): number => squeeze(element.textContent ?? '').length;

/** The first paragraph under the page's heading, where what the page calls words are those of comments on it. */
function articleAbove(first: Element): Element | null {
  const heading = first.ownerDocument.querySelector('h1');
  const comment = first.closest('[class*="comment" i], [class*="kommentar" i], [class*="reply" i]');
  const article = heading?.closest('article') ?? heading?.parentElement;
  if (!heading || !article || !comment || article.contains(first) || comment.contains(heading)) return null;
  const isBefore = (article.compareDocumentPosition(first) & 4) !== 0;
  return isBefore ? ([...article.querySelectorAll('p')].find((one) => lengthOf(one) >= 40) ?? null) : null;
}

/** Where the words of the main post begin, and the post around it as far as it has been asked for. */
function chooseBody(main: MainText, { body }: Document): readonly [Element | null, (Unit | null)?] {
  // Asked one by one and not of all: whether a thing is shown makes the browser work out the page's style.
  const isCandidate = (body: Element) => !body.closest('a, aside, nav, footer') && isShown(body);
  const first =
    articlesIn(main, body).find(isCandidate) ??
    firstOf(main.bodies(), (one) => wordsOf(one, 15).length >= 15 && isCandidate(one)) ??
    firstOf(main.bodies(), (one) => isCandidate(one) && unitAround(one) !== null);
  const article = first && articleAbove(first);
  if (article) return [article];
  const unit = first && unitAround(first);
  if (unit) return [first, unit];
  const heaviest = main.heaviest();
  if (!first) return [heaviest?.first ?? null];
  const apart = heaviest && !first.contains(heaviest.container) && !heaviest.container.contains(first);
  return apart && heaviest.weight > 3 * lengthOf(first) ? [heaviest.first] : [first, null];
}

function firstOf(all: Iterable<Element>, is: (one: Element) => boolean): Element | undefined {
  for (const one of all) if (is(one)) return one;
  return undefined;
}

/** Those of the bodies that are called the words of an article; few pages say so, and then nothing is looked for. */
const articlesIn = (main: MainText, body: Element): readonly Element[] =>
  body.querySelector('[itemprop*="articleBody"]') ? [...main.bodies()].filter(isArticleBody) : [];

export function readMainPost(
  document: Document,
  head: HeadPost,
  items: readonly Item[],
  location: string,
): MainPost | null {
  const main = findMainText(document.body);
  const [start, around] = chooseBody(main, document);
  const heading = headingOf(document, head);
  const title = heading || head.title;
  const permalink =
    (!head.stale && head.canonical) || cleanLink(location, location).replace(/#(?!!|\/).*$/, '');
  const fromHead: Reading = head.stale
    ? {}
    : {
        author: nameFrom(head.author),
        published: isoFromWords(head.published),
        certainty: { author: head.isPost ? 'read' : 'guessed', published: 'read' },
      };
  const page: Reading = {
    title,
    permalink,
    certainty: { title: heading ? 'read' : 'guessed', permalink: 'read' },
  };
  if (!start) {
    // A page of scripts alone that has not been drawn yet still says in its head what it is about.
    const isEmpty =
      head.text.length >= 40 &&
      wordsOf(document.body, 100).length < 100 &&
      !/^https?:\/\/[^/]+\/?$/.test(location);
    if (head.stale || !(head.isPost || isEmpty)) return null;
    return {
      reading: fill(page, {
        ...fromHead,
        text: head.text,
        certainty: { ...fromHead.certainty, text: 'guessed' },
      }),
      isPost: head.isPost,
      isThread: false,
    };
  }
  const found = around === undefined ? unitAround(start) : around;
  const unit = found && firstOfThread(found);
  const isArticle = !unit?.repeated || articlesIn(main, document.body).length === 1;
  // Of an article the words are read by themselves, below.
  const read = unit
    ? readPost(unit, unit === found ? start : null, location, undefined, isArticle ? 200 : undefined)
    : {};
  const post =
    isArticle && !(read.author && read.published) ? fill(read, besideHeading(heading, start)) : read;
  const said: Byline[] = [];
  const article = isArticle
    ? pageLines(articleText(start, main, unit, head.stale ? '' : head.text, marksOfPost(post), said))
    : null;
  const words = article?.text ?? post.text ?? '';
  const text = withoutSignature(head.stale ? words : firstItemIn(words, items));
  const writer = !isArticle && unit && !post.author ? writerBeside({ roots: unit.roots, body: start }) : '';
  const byline: Reading = {
    author: article?.author || said.find(({ name }) => name)?.name || '',
    published:
      article?.published || said.find(({ iso }) => iso)?.iso || (post.published ? '' : publishedBelow(start)),
  };
  const signed = article ? fill(post, byline) : post;
  const own: Reading = { ...signed, ...(writer && { author: writer }), text, permalink: '' };
  const marks = isArticle && head.isPost ? fill(fromHead, own) : fill(own, fromHead);
  const reading = fill(page, { ...marks, text });
  const called = unit?.roots.some((root) => isCalledPost(root)) ?? false;
  const isPost =
    (unit !== null && (unit.repeated || called) && Boolean(post.author || post.published)) ||
    (Boolean(post.author && post.published) && main.isBody(start)) ||
    (head.isPost && !head.stale);
  return {
    reading,
    isPost,
    ...(unit && { within: { roots: unit.roots, body: start }, isFirst: !isArticle }),
    isThread:
      (!isArticle || main.isBody(start)) &&
      Boolean(post.text && post.author && (post.published || post.publishedText)),
  };
}

/** The opening post's own words, where the page has told machines what it and the answers say and shows no borders. */
function firstItemIn(words: string, [first, second]: readonly Item[]): string {
  const has = (part: string) => part.length > 15 && squeeze(words).includes(squeeze(part).slice(0, 60));
  return first && second && has(first.text) && has(second.text) ? first.text : words;
}

/** "Publicerad: 3 mars 2026", in one of the first short paragraphs after the words. */
function publishedBelow(start: Element): string {
  let left = 30;
  for (const line of start.ownerDocument.getElementsByTagName('p')) {
    if ((start.compareDocumentPosition(line) & 4) === 0 || line.closest('li, aside')) continue;
    if (--left < 0) break;
    const { published } = wordsOf(line, 150).length < 150 ? pageLines(readText(line)) : { published: '' };
    if (published) return published;
  }
  return '';
}

/** Is it the name or the time that has been read, in a line without other words? */
function marksOfPost({ author = '', published = '' }: Reading): (element: Element) => boolean {
  const isSaid = (element: Element): boolean => {
    if (element.childElementCount > 2 || !element.hasAttributes()) return false;
    if (author && wordsOf(element, 80) === author) return true;
    return published !== '' && timeMark(element)?.iso === published && wordsOf(element, 40).length <= 40;
  };
  return (element) => {
    if ((!author && !published) || !isSaid(element)) return false;
    // The line is looked through last: a list has thousands of siblings.
    let own = '';
    for (let node = element.parentElement?.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3) own += node.nodeValue;
    const line = element.closest('p, li, blockquote, td');
    return !/\p{L}{2}/u.test(withoutTime(own)) && !(line && line !== element && hasWords(line));
  };
}

/** All words of an article: its body as the page calls it, else the heaviest container. */
function articleText(
  start: Element,
  main: MainText,
  unit: Unit | null,
  summary: string,
  isMark: (element: Element) => boolean,
  said: Byline[],
): string {
  const isByline = (element: Element): boolean => {
    const byline = bylineIn(element);
    if (byline) said.push(byline);
    return byline !== null;
  };
  const root = main.isBody(start) ? start : (main.heaviest()?.container ?? start);
  const skip = (element: Element) =>
    isCommentList(element) ||
    /^(?:nav|footer|aside|form|h1)$/.test(element.localName) ||
    isMark(element) ||
    isByline(element);
  const words = readText(root, { quotes: !unit?.repeated, skip });
  const opening = root.closest('body') ? preambleOf(root, summary) : '';
  const text =
    opening && !words.includes(opening.slice(0, 40))
      ? `${opening}

${words}`
      : words;
  if (text.length > 0 || !unit) return text;
  for (const inner of elementsIn(unit.roots[0] as Element, isUnreadable))
    if (lengthOf(inner) > 20) return readText(inner, { skip });
  return text;
}

/** So many elements stand with a heading at most. */
const NEAR = 1500;

/** Name and time that stand with the heading, where a page keeps it apart from the words. */
function besideHeading(title: string, body: Element): Reading {
  const heading = [...body.ownerDocument.querySelectorAll('h1, h2')].find(
    (one) => squeeze(one.textContent ?? '') === title,
  );
  const skip = (one: Element) =>
    one.contains(body) ||
    isUnreadable(one) ||
    isCommentList(one) ||
    /comment/.test(one.localName) ||
    /^(?:nav|aside|footer|form)$/.test(one.localName);
  for (let up = heading?.parentElement, steps = 0; up && steps < 3; up = up.parentElement, steps++) {
    if (up.localName === 'body') break;
    const { author, time } = marksIn([up], skip, { author: 7, time: 5 }, NEAR);
    if (author || time)
      return { author: author?.name ?? '', published: time?.iso ?? '', publishedText: time?.words ?? '' };
    if (up.contains(body)) break;
  }
  return {};
}

const PREAMBLE =
  /(?:^|[\s_-])(?:standfirst|preamble|ingress|teaser-?text|dek|lead|lede|intro|introduction|summary)(?:$|[\s_-])/;

/** The paragraph in larger type between heading and body, where a page keeps it outside the body. */
function preambleOf(body: Element, summary: string): string {
  const start = squeeze(summary).slice(0, 60);
  // Many sites repeat the preamble as the description in their head.
  const isSummary = (one: Element): boolean =>
    start.length >= 40 && squeeze(one.textContent ?? '').startsWith(start);
  for (
    let up: Element | null = body, steps = 0;
    up && steps < 4 && up.localName !== 'body';
    up = up.parentElement, steps++
  ) {
    for (let before = up.previousElementSibling; before; before = before.previousElementSibling) {
      const candidates = [before, ...before.querySelectorAll('p, div, h2, [itemprop]')];
      const found = candidates.find(
        (one) =>
          (PREAMBLE.test(namesOf(one)) || one.getAttribute('itemprop') === 'description' || isSummary(one)) &&
          !one.querySelector('h1') &&
          lengthOf(one) >= 40 &&
          lengthOf(one) <= 1200,
      );
      if (found) return readText(found);
      if (before.localName === 'h1' || before.querySelector('h1')) return '';
    }
  }
  return '';
}
