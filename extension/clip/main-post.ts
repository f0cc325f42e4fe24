import { isProfileLink, nameFrom } from './authors.ts';
import { type Byline, bylineIn } from './byline.ts';
import { isoFromWords, withoutTime } from './dates.ts';
import { elementsIn, isHidden, isShown, isUnreadable, namesOf, squeeze, wordsOf } from './dom.ts';
import { firstOfThread } from './first-post.ts';
import type { Scope } from './found.ts';
import type { HeadPost } from './head-post.ts';
import { headingIn } from './heading.ts';
import type { Item } from './items.ts';
import { cleanLink } from './links.ts';
import { findMainText, isAside, type MainText } from './main-text.ts';
import { marksIn } from './marks.ts';
import { pageLines } from './page-lines.ts';
import { readPost } from './post.ts';
import { fill, type Reading } from './reading.ts';
import { withoutSignature } from './signature.ts';
import { readText } from './text.ts';
import { timeMark } from './times.ts';
import { hasWords, isAlike, isCalledPost, isCommentList, type Unit, unitAround } from './unit.ts';
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

const COMMENT = '[class*="comment" i], [class*="kommentar" i], [class*="reply" i]';

/**
 * The article under the page's heading, where what the page calls words are those of comments on it, or the heaviest
 * are those of another article.
 */
function articleApartFrom(first: Element, heading: Element | null): Element | null {
  const own = heading?.closest('article');
  const article = own ?? heading?.parentElement;
  const other = first.closest(COMMENT) ?? (own && first.closest('article'));
  if (!heading || !article || !other || article.contains(first) || other.contains(heading)) return null;
  return (article.compareDocumentPosition(first) & 4) !== 0 ? article : null;
}

/** Where the words of the main post begin, and the post around it as far as it has been asked for. */
function chooseBody(
  main: MainText,
  { body }: Document,
  heading: Element | null,
): readonly [Element | null, (Unit | null)?] {
  // Asked one by one and not of all: whether a thing is shown makes the browser work out the page's style.
  const isCandidate = (body: Element) => !body.closest('a, aside, nav, footer') && isShown(body);
  const first =
    articlesIn(main, body).find(isCandidate) ??
    firstOf(main.bodies(), (one) => wordsOf(one, 15).length >= 15 && isCandidate(one)) ??
    firstOf(main.bodies(), (one) => isCandidate(one) && unitAround(one) !== null);
  const unit = first && unitAround(first);
  const start = first ?? main.heaviest()?.first;
  const article = start && articleApartFrom(start, heading);
  const opening =
    article &&
    (main.heaviest(article)?.first ?? [...article.querySelectorAll('p')].find((one) => lengthOf(one) >= 40));
  if (opening) return [opening];
  if (unit?.repeated) return [first ?? null, unit];
  const heaviest = main.heaviest();
  if (!first) return [heaviest?.first ?? null];
  const apart = heaviest && !first.contains(heaviest.container) && !heaviest.container.contains(first);
  // Of two in one post the longer: the shorter tells who has written it.
  const isWithin = !unit || (heaviest && unit.roots.some((root) => root.contains(heaviest.container)));
  return apart && isWithin && heaviest.weight > 3 * lengthOf(first)
    ? [heaviest.first]
    : [first, unit ?? null];
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
  const { text: heading, element } = headingIn(document, head);
  const top = element ?? document.querySelector('h1');
  let main = findMainText(document.body, top);
  let [start, around] = chooseBody(main, document, element);
  if (!start) {
    // A page whose only words stand in what it calls comments is a thread.
    main = findMainText(document.body, top, true);
    [start, around] = chooseBody(main, document, element);
  }
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
  // What tells of its writer and its day in its head is one thing, though boxes of one make stand around it.
  const isTold = head.isPost && !head.stale && Boolean(head.author && head.published);
  const isArticle =
    !unit?.repeated ||
    articlesIn(main, document.body).length === 1 ||
    (isTold && items.length < 2 && [...main.bodies()].length < 2) ||
    isOnlyAnswered(unit);
  // Of an article the words are read by themselves, below.
  const read = unit
    ? readPost(unit, unit === found ? start : null, location, undefined, isArticle ? 200 : undefined)
    : {};
  const seen =
    isArticle && !(read.author && read.published) ? fill(read, besideHeading(heading, start)) : read;
  const called = unit?.roots.some((root) => isCalledPost(root)) ?? false;
  const isPost =
    (unit !== null && (unit.repeated || called) && Boolean(seen.author || seen.published)) ||
    (Boolean(seen.author && seen.published) && main.isBody(start)) ||
    (head.isPost && !head.stale);
  const below = isArticle && isPost && element ? belowHeading(element, start) : {};
  const post = below.author || below.published ? fill(withoutDay(below, seen), seen) : seen;
  const said: Byline[] = [];
  const article = isArticle
    ? pageLines(articleText(start, element, main, unit, head.stale ? '' : head.text, marksOfPost(post), said))
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
  // A site names itself as the writer of all that it shows.
  const isSite = below.author && squeeze(document.title).includes(head.author.split(',')[0] ?? '');
  const told = isSite ? { ...fromHead, author: '' } : fromHead;
  const marks = isArticle && head.isPost ? fill(told, own) : fill(own, fromHead);
  const reading = fill(page, { ...marks, text });
  return {
    reading,
    isPost,
    ...(unit && { within: { roots: unit.roots, body: start }, isFirst: !isArticle }),
    isThread:
      (!isArticle || main.isBody(start)) &&
      Boolean(post.text && post.author && (post.published || post.publishedText)),
  };
}

/** Is the only other of its make the box of the answers to it? */
function isOnlyAnswered({ roots }: Unit): boolean {
  const [root, more] = roots;
  const alike = [...(root?.parentElement?.children ?? [])].filter((one) => root && isAlike(root, one));
  const [other, third] = alike;
  const holdsAnswers = (one: Element) =>
    isCommentList(one) || [...one.querySelectorAll('ol, ul, div')].some(isCommentList);
  return (
    root !== undefined && !more && other !== undefined && !third && holdsAnswers(other) && !holdsAnswers(root)
  );
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
  heading: Element | null,
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
  const apart = articleApartFrom(main.heaviest()?.first ?? start, heading);
  const root = main.isBody(start)
    ? start
    : (((apart && main.heaviest(apart)) ?? main.heaviest())?.container ?? start);
  const skip = (element: Element) =>
    isCommentList(element) ||
    /^(?:nav|footer|aside|form|h1)$/.test(element.localName) ||
    isMark(element) ||
    isByline(element);
  const parts = unit?.repeated ? [root] : [...partsBefore(root, heading), root];
  const words = parts.map((part) => readText(part, { quotes: !unit?.repeated, skip })).join('\n\n');
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

/** Is it a paragraph of running text, or has it one? */
const isRunning = (part: Element): boolean =>
  !/^(?:aside|nav|footer|header|form|figure|h\d)$/.test(part.localName) &&
  !isCommentList(part) &&
  !isAside(namesOf(part)) &&
  !isHidden(part) &&
  [part, ...part.querySelectorAll('p')].some(
    (one) => one.localName === 'p' && !one.closest('aside, figure, form') && lengthOf(one) >= 80,
  );

/** What an article begins with above its longest part, where a page divides it: all that runs under its heading. */
function partsBefore(root: Element, heading: Element | null): readonly Element[] {
  const parts: Element[] = [];
  if (!heading || (heading.compareDocumentPosition(root) & 4) === 0) return parts;
  for (let up: Element | null = root, steps = 0; up && steps < 4 && !up.contains(heading); steps++) {
    for (let before = up.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.contains(heading)) return parts;
      if (isRunning(before)) parts.unshift(before);
    }
    up = up.parentElement;
  }
  return parts;
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
    isMenu(one) ||
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

/** Name and time in the lines between the heading and the first words: nowhere else are they as surely the article's. */
function belowHeading(heading: Element, start: Element): Reading {
  let common: Element | null = heading.parentElement;
  while (common && !common.contains(start)) common = common.parentElement;
  if (!common || heading.contains(start) || (heading.compareDocumentPosition(start) & 4) === 0) return {};
  const isAround = (one: Element) => one.contains(heading) || one.contains(start);
  const isBetween = (one: Element) =>
    (heading.compareDocumentPosition(one) & 4) !== 0 && (start.compareDocumentPosition(one) & 2) !== 0;
  const skip = (one: Element) =>
    one === heading ||
    one === start ||
    isUnreadable(one) ||
    isHidden(one) ||
    isCommentList(one) ||
    isMenu(one) ||
    /^(?:nav|aside|footer|form|figure)$/.test(one.localName) ||
    !(isAround(one) || isBetween(one));
  const tops: Element[] = [];
  let left = NEAR;
  for (const one of elementsIn(common, (inner) => skip(inner) || tops.some((top) => top.contains(inner)))) {
    if (--left < 0) break;
    if (!isAround(one)) tops.push(one);
  }
  const { author, time } = marksIn(tops, skip, { author: 5.5, time: 2 }, NEAR);
  const lines = tops
    .flatMap((one) => readText(one, { most: 400, skip }).split('\n'))
    .map((line) => line.trim());
  const said = pageLines(lines.filter(Boolean).join('\n'));
  const isSure = time !== null && time.rank >= 5;
  const linked = author && author.rank >= 7 ? '' : linkedIn(tops);
  return {
    author: linked || author?.name || said.author,
    published: (isSure && time.iso) || said.published || dayIn(lines) || time?.iso || '',
    publishedText: time?.words ?? '',
  };
}

/** Without the day, where the moment of that day is known. */
const withoutDay = (below: Reading, { published = '' }: Reading): Reading =>
  published.startsWith(below.published ?? '') ? { ...below, published } : below;

/** A writer who is linked in a line of other words: "3 mars 2026 | Text: Tova Lind". */
function linkedIn(tops: readonly Element[]): string {
  for (const top of tops)
    for (const link of [top, ...top.querySelectorAll('a')]) {
      const line = link.closest('p, div, li');
      const isWriter = link.getAttribute('rel') === 'author' || isProfileLink(link);
      const name = isWriter && line && wordsOf(line, 110).length <= 110 ? nameFrom(wordsOf(link, 60)) : '';
      if (name) return name;
    }
  return '';
}

const CHANGED = /updat|uppdat|oppdat|opdat|modif|ändra|geändert|aktualis/i;

/** The day in a line of several things that is no sentence: "3 mars 2026 | Kultur | 4 kommentarer". */
function dayIn(lines: readonly string[]): string {
  for (const line of lines) {
    if (line.length > 110 || /[.!?]$/.test(line)) continue;
    for (const part of line.split(/\s[|·•–—/-]+\s|,?\s(?=updated|uppdaterad|oppdatert|aktualisiert)/i)) {
      const iso = CHANGED.test(part) ? '' : isoFromWords(part);
      if (iso) return iso;
    }
  }
  return '';
}

/** A list of links alone. */
const isMenu = (list: Element): boolean =>
  /^[uo]l$/.test(list.localName) &&
  list.childElementCount > 2 &&
  [...list.children].every((item) => wordsOf(item, 40) === wordsOf(item.querySelector('a') ?? list, 40));

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
