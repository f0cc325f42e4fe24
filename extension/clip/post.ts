import { authorAttribute, authorMark, isAnnounced } from './authors.ts';
import { bodyOf, isForeign, runOf } from './body.ts';
import { elementsIn, holds, isUnreadable, namesOf, parentOf, squeeze } from './dom.ts';
import { firstOfThread } from './first-post.ts';
import { type Marks, marksIn, NO_MARKS } from './marks.ts';
import { permalinkOf } from './permalinks.ts';
import type { Reading } from './reading.ts';
import { isQuote, openingQuote, readText } from './text.ts';
import { DOUBTFUL, timeMark } from './times.ts';
import { hasWords, isCalledBody, isCalledPost, isTop, signsIn, TIME, type Unit } from './unit.ts';

function marksOf(unit: Unit, body: Element, target: Element | null): Marks {
  const root = unit.roots[unit.roots.length - 1];
  const { author, time } = marksIn(
    unit.roots,
    (element) =>
      (element === body && body !== root) ||
      (isUnreadable(element) && !/^(?:meta|link|button)$/.test(element.localName)) ||
      (isCalledBody(element) &&
        !holds(element, body) &&
        squeeze(element.textContent ?? '').length > 40 &&
        !element.querySelector('time')) ||
      isForeign(element, unit, target),
  );
  if (author && time) return { author, time };
  // Some forums put name, words and time into one cell; in running text only what is certain counts.
  const inside = isCalledBody(body)
    ? NO_MARKS
    : marksIn([body], (element) => isUnreadable(element) || isForeign(element, unit, target), {
        author: 7,
        time: 5,
      });
  const above = marksAbove(body);
  return { author: author ?? inside.author ?? above.author, time: time ?? inside.time ?? above.time };
}

/** The writer's name, and the time, in a line of their own above the words, within what is called them. */
function marksAbove(body: Element): Marks {
  let line = body.firstElementChild;
  while (line && hasWords(line)) line = line.firstElementChild;
  const [first] = [...body.childNodes].filter((node) => squeeze(node.textContent ?? '') !== '');
  const isAbove = line && first?.contains(line);
  return line ? marksIn([line], isUnreadable, { author: 8, time: isAbove ? 3 : 99 }) : NO_MARKS;
}

/** The part beside the words in which somebody else has a name: a time in it is that one's. */
function othersBeside({ author, time }: Marks, body: Element): Element | null {
  let part: Element | null = null;
  let isOthers = false;
  for (let up = author && time && parentOf(time.element); up && !holds(up, body); up = parentOf(up)) {
    if (author && holds(up, author.element)) return null;
    const { author: other } = marksIn([up], isUnreadable, { author: 5.5, time: 99 });
    isOthers ||= other !== null && !author?.name.includes(other.name);
    part = up;
  }
  return isOthers ? part : null;
}

/** An attribute of the post, of what stands right around it, or of a custom element in it. */
function attributeAuthor({ roots }: Unit, body: Element): string {
  let left = 3;
  for (let up: Element | null = body; up && left > 0; up = parentOf(up)) {
    const name = authorAttribute(up);
    if (name) return name;
    if (!roots.some((root) => root !== up && root.contains(up))) left--;
  }
  return '';
}

/**
 * Reads the post that `unit` holds. `target` is what the person pointed at, if anything.
 * @param most so much of the text is enough
 */
export function readPost(
  unit: Unit,
  target: Element | null,
  location: string,
  body = bodyOf(unit, target),
  most?: number,
): Reading {
  const isAnswer = isAnswerIn(unit, body);
  const marks = isAnswer ? NO_MARKS : marksOf(unit, body, target);
  const others = unit.others ? null : othersBeside(marks, body);
  if (others) return readPost({ ...unit, others }, target, location, body, most);
  const { author, time } = marks;
  const answered = answeredQuote(unit, body);
  // Who means the post by what it quotes means the whole of it.
  const quoted = target !== null && quoteAround(target, body, answered) !== null;
  const isRepeating = repeatsOther(unit, body);
  const reading = {
    ...(most && { most }),
    quotes: quoted,
    skip: (element: Element) =>
      (!quoted && element === answered) ||
      (isForeign(element, unit, target) && !(quoted && isQuote(element))) ||
      isSignature(element) ||
      (!quoted && element.localName === 'blockquote' && isRepeating(element)) ||
      (body === unit.roots[0] && isAnnounced(element, body)) ||
      (element !== body &&
        (element === time?.element || element === author?.element) &&
        squeeze(element.textContent ?? '').length < 130) ||
      (element !== body && time !== null && element.contains(time.element) && !hasWords(element)),
  };
  const text = runOf(body, unit)
    .map((one) => readText(one, reading))
    .filter(Boolean)
    .join('\n\n');
  const given = isAnswer ? '' : attributeAuthor(unit, body);
  const name = author && author.rank >= 8 ? author.name : given || author?.name || '';
  const permalink = permalinkOf(unit, time?.element ?? null, body, location);
  return {
    text,
    author: name,
    published: time?.iso ?? '',
    publishedText: time && !time.iso ? time.words : '',
    permalink: permalink.address,
    certainty: {
      text: isCalledBody(body) ? 'read' : 'guessed',
      author: given || (author?.rank ?? 0) >= 9 ? 'read' : 'guessed',
      published: time && time.rank >= 7 && time.rank !== DOUBTFUL ? 'read' : 'guessed',
      permalink: permalink.certainty,
    },
  };
}

/** Is it an answer within the frame of the question? Then it is not the asker's. */
export const isAnswerIn = ({ roots }: Pick<Unit, 'roots'>, body: Element): boolean =>
  !roots.includes(body) && /^[^:]*:/.test(body.textContent ?? '') && ANSWER.test(body.textContent ?? '');
const ANSWER = /^\s*(?:svar|answer|reply|response|antwort)(?:\s(?:från|from|von|av|by)\s|:)/i;

/** "Svar från Eva, värd", in a line of its own above the words. */
function isHeadedAnswer(element: Element): boolean {
  const [line = '', next = ''] = readText(element, { most: 120 }).split('\n');
  return next !== '' && line.length <= 60 && ANSWER.test(line) && !/[.!?]$/.test(line);
}

const countIn = (text: string, words: string): number =>
  text.toLowerCase().split(words.toLowerCase()).length - 1;

/**
 * Does a quotation, with words of the post's own beside it, say what another post of the thread says? The words around
 * are asked of the page once for all of them.
 */
function repeatsOther({ roots }: Unit, body: Element): (quote: Element) => boolean {
  let around = '';
  return (quote) => {
    const mention = quote.querySelector('a')?.textContent ?? '';
    const words = squeeze(quote.textContent ?? '');
    const said = squeeze(words.replace(mention, '')).replace(/^[«»"“”…\s]+|[«»"“”….\s]+$/g, '');
    if (said.length < 9 || squeeze(body.textContent ?? '').length < words.length + 5) return false;
    let top: Element | null | undefined = roots[0];
    for (let steps = 0; steps < 12 && top?.parentElement && !isTop(top); steps++) top = top.parentElement;
    around ||= squeeze(top?.textContent ?? '');
    const own = roots.reduce((sum, root) => sum + countIn(squeeze(root.textContent ?? ''), said), 0);
    return own === 1 && countIn(around, said) > 1;
  };
}

/** Small print below a rule, at the very end. */
const isSignature = (element: Element): boolean =>
  element.matches('hr + small, hr + i, hr + em, hr + font') &&
  element.nextElementSibling === null &&
  squeeze(element.textContent ?? '').length < 200;

/** What a post that answers another begins with: nobody's name stands on it, and the writer's own words follow. */
const answeredQuote = (unit: Unit, body: Element): Element | null =>
  unit.repeated && firstOfThread(unit) !== unit ? openingQuote(body) : null;

/** The quotation in the post's words that holds the target. */
function quoteAround(target: Element, body: Element, answered: Element | null): Element | null {
  let quote: Element | null = null;
  for (let up: Element | null = target; up && up !== body; up = parentOf(up))
    if (isQuote(up) || up === answered) quote = up;
  return quote && holds(body, quote) ? quote : null;
}

const FRAMED =
  /(?:^|[\s_-])(?:(?:owner|business|company|staff|official)[-_]?(?:response|reply|answer)|repl(?:y|yinfo)|response|svar)(?:$|[\s_-])/;

/** The answer of somebody else within the post's own frame, below its words. */
function answerAround(target: Element, { roots }: Unit, body: Element): Element | null {
  if (holds(body, target) || target.closest('a, button, h1, h2, h3, h4, header')) return null;
  for (let up: Element | null = target; up && !roots.includes(up) && !holds(up, body); up = parentOf(up))
    if (FRAMED.test(namesOf(up)) || ANSWER.test(up.textContent ?? '')) return up;
  return null;
}

/**
 * Was nothing found around the words but a part of the page in which several have spoken? Then the time that it begins
 * with, with others between it and the words, is not theirs, and the name neither.
 */
export function isAmongOthers({ roots, repeated }: Unit, body: Element): boolean {
  const [root] = roots;
  if (!root || repeated || roots.length > 1 || isCalledPost(root) || !root.contains(body)) return false;
  const times = new Set<string>();
  let left = 1500;
  for (const one of elementsIn(root, (inner) => inner === body || isUnreadable(inner) || isQuote(inner))) {
    if (--left < 0 || (one.compareDocumentPosition(body) & 4) === 0) break;
    const time = one.contains(body) ? null : timeMark(one);
    if (time && time.rank >= 5) times.add(time.iso.slice(0, 16));
  }
  return times.size > 2;
}

const FRAME = /(?:^|[\s_-])(?:response|reply|answer|svar)(?:[-_](?:details|box|card))?(?:$|\s)/;

/**
 * An answer without a time of its own in the frame of the post that it answers, as shops give under reviews: a unit of
 * its own, so that it does not get the name and time of what it answers.
 */
export function answerFrame(target: Element, { roots }: Unit): Unit | null {
  let frame: Element | null = null;
  for (let up: Element | null = target; up && !roots.includes(up); up = parentOf(up))
    if (FRAME.test(namesOf(up)) || isHeadedAnswer(up)) frame = up;
  const root = frame && roots.find((one) => frame !== null && one.contains(frame));
  if (!frame || !root || signsIn(root, frame) === 0) return null;
  if (signsIn(frame, null) & TIME && !isHeadedAnswer(frame)) return null;
  const isMark = (one: Element) =>
    one === frame || one.matches('a, button') || authorMark(one) !== null || timeMark(one) !== null;
  return /\p{L}{2}/u.test(readText(root, { skip: isMark })) ? { roots: [frame], repeated: false } : null;
}

/**
 * What the person points at and the post's writer has not written: a quotation, or an answer in the post's frame. Those
 * words alone then, without the post's name, time and address.
 * @param isPlace those very words are meant, and not the post that they stand in
 */
export function othersWords(unit: Unit, body: Element, target: Element, isPlace: boolean): string {
  const quote = isPlace ? quoteAround(target, body, answeredQuote(unit, body)) : null;
  if (quote)
    return readText(quote, {
      quotes: true,
      skip: (one) =>
        one.matches(
          'cite, footer, [class*="postedby" i], [class*="attribution" i], [class*="quote-author" i]',
        ),
    });
  return answerAround(target, unit, body) ? readText(target) : '';
}
