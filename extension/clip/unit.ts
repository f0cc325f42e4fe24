import { authorAttribute, authorMark } from './authors.ts';
import { withoutTime } from './dates.ts';
import { elementsIn, isHidden, isUnreadable, namesOf, parentOf, remembering, wordsOf } from './dom.ts';
import { marksIn } from './marks.ts';
import { isQuote, readText } from './text.ts';
import { timeMark } from './times.ts';

/**
 * The post or comment that owns an element, found by structure: walk up until both a name and a time stand
 * beside the words, or until siblings of the same make each carry their own.
 */
export interface Unit {
  /** Usually one element; a header row and its body row make two. In page order. */
  readonly roots: readonly Element[];
  /** Siblings of the same make stand beside it: a thread. */
  readonly repeated: boolean;
  /** A part of it in which others speak. */
  readonly others?: Element;
  /** The line of its name and time, which cannot be read: no words of anybody. */
  readonly unread?: Element;
}

const POST_TYPE = /(?:Comment|Posting|Answer|Question|Review|Message|Article|BlogPosting|UserComments)\b/;
const POST_NAME =
  /(?:^|\s|\s\S+__(?=comment|kommentar|inlagg))(?:h-entry|hentry|h-cite|comment|kommentar|inlagg|post|message|reply|tweet|status|answer|question|review|topic-post|postbit)(?:$|\s)/;
const POST_ID =
  /(?:^|[\s_-])(?:post|comment|comm|message|msg|reply|answer|p|c|note|status|review|issuecomment|t[1-6])[-_]?(?:\w*[-_])?\d{2,}(?:$|\s)/;
/** Elements of the page's own making. */
const POST_TAG = /-(?:post|comment|reply|answer|message|review)$/;

/** Does the page call this element a post, comment or article? */
export function isCalledPost(element: Element): boolean {
  if (element.localName === 'article') return true;
  if (!element.hasAttributes() && !element.localName.includes('-')) return false;
  if (/^(?:article|comment)$/.test(element.getAttribute('role') ?? '')) return true;
  if (POST_TYPE.test(`${element.getAttribute('itemtype') ?? ''} ${element.getAttribute('typeof') ?? ''}`))
    return true;
  if (/(?:^|\s)comment(?:$|\s)/.test(element.getAttribute('itemprop') ?? '')) return true;
  return (
    /^(?:div|li|section|table|tr|tbody|td|dd)$|-/.test(element.localName) &&
    (POST_NAME.test(` ${namesOf(element)}`) ||
      POST_ID.test(` ${element.id}`) ||
      POST_TAG.test(element.localName))
  );
}

const isBodyName = remembering(
  /\s(?:[ep]-content|(?:[a-z]{2,8}-)?(?:entry|post|reply|message|article|story|answer|review|note|status|usertext|js-post|proposal|editor)[-_]{1,2}(?:content|body|text|message)|(?:comment|kommentar|inlagg)[-_]{1,2}(?:content|text)|(?:post|message|article)content|(?:message|comment|kmsg)text|articlebody|field-{1,2}name-(?:comment-)?body|postmessage|bbwrapper|cooked|postmsg|user-?content|md|markdown-body|s-prose|prose|body-text|cpost_contentwrap|[\w-]*(?:comment|kommentar|inlagg|message|reply|review)[\w-]*__(?:text|body)|\w+-comment-(?:content|text))\s/,
);
const BODY_ID = /^(?:post_message_|td_post_|post-?message-?|comment-?text-?|msg_?|pb)\d+$/;

/** Does the page call this element the words of a post? */
export function isCalledBody(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const property = (element.getAttribute('property') ?? '').replace(/\w+:/g, '');
  if (
    /(?:^|\s)(?:text|articleBody|reviewBody|commentText|description)(?:$|\s)/.test(
      `${element.getAttribute('itemprop') ?? ''} ${property}`,
    )
  )
    return element.localName !== 'meta';
  const names = ` ${namesOf(element)} `;
  if (isBodyName(names) || (BODY_ID.test(element.id) && element.localName !== 'li')) return true;
  // The older phpBB calls the words so, the newer one everything beside the writer's column.
  if (element.classList.contains('postbody') && !element.querySelector('.content, .author, .postmsg, dl'))
    return true;
  // phpBB, vBulletin and many others say only "content", inside something that they call a post.
  return (
    element.matches('.content, .body') &&
    element.querySelector('h1') === null &&
    element.closest('.postbody, .post, .comment, .kommentar, .message, .msg, .reply, [component="post"]') !==
      null
  );
}

const isThreadName = remembering(
  /(?:^|[\s_-])(?:comments(?![-_](?:item|meta|by|author|user|name|date|time|head|header|body|text|content|foot|footer|avatar|actions?|title|link|info|count|form))(?:-?(?:list|area|section|wrapper|wrap|thread|container))?|comment-?(?:list|area|section|wrapper|thread|tree)|replies|responses|kommentar(?:er?|sl\w+)|disqus_thread|respond|related|sidebar|widget-area|children|nested)(?:$|[\s-]|_(?!_(?!list|area|section|wrap|thread|container|items)))/,
);

/** A list of other people's posts under or beside a post. */
export const isCommentList = (element: Element): boolean =>
  /^(?:div|section|ol|ul|aside)$|-/.test(element.localName) &&
  element.childElementCount > 0 &&
  isThreadName(namesOf(element)) &&
  !isCalledBody(element);

export const TIME = 1;
export const AUTHOR = 2;
const BUDGET = 1500;

const skipped = (element: Element): boolean =>
  (isUnreadable(element) && !/^(?:meta|button)$/.test(element.localName)) ||
  isQuote(element) ||
  element.localName === 'nav' ||
  /^(?:navigation|search|contentinfo|banner)$/.test(element.getAttribute('role') ?? '');

/** Which signs of a post (a time, a name) stand in `element`, without `except`. */
export function signsIn(element: Element, except: Element | null): number {
  if (skipped(element)) return 0;
  let signs = signsOn(element);
  let left = BUDGET;
  for (const inner of elementsIn(element, (one) => one === except || skipped(one) || isCalledBody(one))) {
    signs |= signsOn(inner);
    if (signs === (TIME | AUTHOR) || --left < 0) break;
  }
  return signs;
}

function signsOn(element: Element): number {
  const time = timeMark(element);
  const signs = time && time.rank >= 2 ? TIME : 0;
  return signs | (authorMark(element) || authorAttribute(element) ? AUTHOR : 0);
}

const idPattern = (element: Element): string => element.id.replace(/\d+/g, '#');

/** Classes that only say how something looks ("d-flex", "mt-4", "md:flex"): head and words of one post share them too. */
const isLook = remembering(
  /^(?:-?[mp][trblxy]?-|\w+:|(?:d|w|h|col|row|gap|flex|grid|text|bg|border|items)(?:-|$)|(?:clearfix|layout|horizontal|vertical)$)/,
);

/** Do they share a class that says what they are? Where all of them say only how it looks, half must be shared. */
function sharesName({ classList: ones }: Element, { classList: others }: Element): boolean {
  if (ones.length === 0 || others.length === 0) return false;
  const [first, second] = [[...ones], [...others]];
  const shared = first.filter((token) => second.includes(token));
  if (shared.some((token) => !isLook(token))) return true;
  return (
    shared.length >= Math.max(1, Math.max(first.length, second.length) / 2) &&
    [first, second].every((all) => all.every(isLook))
  );
}

/** Are two siblings of the same make? */
export function isAlike(one: Element, other: Element): boolean {
  if (one === other || one.localName !== other.localName) return false;
  if (one.localName.includes('-')) return true;
  for (const attribute of ['role', 'itemtype', 'itemprop', 'data-testid']) {
    const value = one.getAttribute(attribute);
    if (value && value === other.getAttribute(attribute)) return true;
  }
  if (one.id && other.id && idPattern(one).includes('#') && idPattern(one) === idPattern(other)) return true;
  if (sharesName(one, other)) return true;
  // Rows that take turns in colour.
  const [first = '', second = ''] = [one, other].map(({ classList }) => classList[0]);
  const turns = (name: string) => name.replace(/(?<!\d)\d{1,2}$|odd|even/g, '');
  if (first !== second && turns(first) !== '' && turns(first) === turns(second)) return true;
  if (one.classList.length + other.classList.length > 0) return false;
  const shape = (element: Element): string =>
    [...element.children]
      .slice(0, 4)
      .map((child) => child.localName + (child.classList[0] ?? ''))
      .join();
  const [short = '', long = ''] = [shape(one), shape(other)].sort();
  return short !== '' && (short === long || (short.includes(',') && long.startsWith(short)));
}

function neighbours(element: Element, count: number): Element[] {
  const found: Element[] = [];
  let before = element.previousElementSibling;
  let after = element.nextElementSibling;
  for (let i = 0; i < count && (before || after); i++) {
    if (after) found.push(after);
    if (before) found.push(before);
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return found;
}

export function holdsCalledBody(element: Element): boolean {
  if (isCalledBody(element)) return true;
  for (const inner of elementsIn(element, isUnreadable)) if (isCalledBody(inner)) return true;
  return false;
}

/** `withBody`: its siblings must hold words too, so that two halves of one post are not two posts. */
function isRepeated(element: Element, signs: number, withBody: boolean): boolean {
  if (signs === 0 || /^(?:p|span|a|td|th|b|i|em|strong|h[1-6])$/.test(element.localName)) return false;
  return neighbours(element, 4).some(
    (sibling) =>
      isAlike(element, sibling) &&
      (signsIn(sibling, null) & signs) === signs &&
      wordsOf(sibling, 1).length > 1 &&
      (!withBody || holdsCalledBody(sibling)),
  );
}

/** The header row that belongs to a body row, where rows of a table take turns. */
function headerRow(element: Element): Element | null {
  const header = element.previousElementSibling;
  const isTerm = header?.localName === 'dt' && element.localName === 'dd';
  if (
    !header ||
    !(isTerm || (header.localName === element.localName && /^(?:tr|div|dd|li|p)$/.test(element.localName)))
  )
    return null;
  // Another post of the same make, with words of its own.
  if (isCalledPost(header) && isAlike(header, element) && holdsCalledBody(header)) return null;
  const next = element.nextElementSibling;
  const before = header.previousElementSibling;
  const signs = signsIn(header, null);
  // The foot of a card may look like its head; it does not say whose it is.
  const isHeader = (one: Element) => isAlike(header, one) && (signsIn(one, null) & signs) === signs;
  const takesTurns =
    (next !== null && isHeader(next)) ||
    // A foot and a rule may stand between the rows of two posts.
    (signs === (TIME | AUTHOR) && header.localName === 'tr' && neighbours(header, 6).some(isHeader)) ||
    (before !== null && isAlike(element, before)) ||
    element.localName === 'dd';
  return takesTurns && signs > 0 ? header : null;
}

/** A header row with its row of words; a term with all that is said under it. */
function rowsFrom(header: Element, row: Element): readonly Element[] {
  if (header.localName !== 'dt') return [header, row];
  const rows = [header];
  for (let next = header.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
    rows.push(next);
  return rows;
}

/** The foot of a page or a list says nothing of a post; one within a post does. */
const isPageFoot = ({ localName }: Element, parent: Element): boolean =>
  localName === 'footer' &&
  !isCalledPost(parent) &&
  parent.closest('[role="article"], .comment, .post') === null;

export const isTop = (element: Element): boolean => /^(?:body|html|main)$/.test(element.localName);

/** Called a body, but name and time stand in it beside the part pointed at. */
export const isShared = (body: Element, part: Element): boolean =>
  body !== part &&
  (part.localName === 'span'
    ? signsIn(body, part) === (TIME | AUTHOR) && signsIn(part, null) === 0
    : hasLines(body, part));

/** Do name and time stand in it in lines of their own? They come first, or are among few parts; a long text has thousands. */
function hasLines({ children, childElementCount }: Element, part: Element): boolean {
  let signs = 0;
  for (const child of [...children].slice(0, childElementCount < 7 ? 6 : 3)) {
    const there = child.contains(part) ? 0 : signsIn(child, null);
    if (there === (TIME | AUTHOR)) return true;
    if (wordsOf(child, 60).length < 60) signs |= there;
  }
  return signs === (TIME | AUTHOR);
}

/** Called a body, but posts of others stand in it, as of a forum within a page of the site. */
function holdsMore(body: Element, part: Element): boolean {
  const times = new Set<string>();
  let left = BUDGET;
  for (const one of elementsIn(body, (inner) => isUnreadable(inner) || isQuote(inner))) {
    if (--left < 0 || times.size > 1) break;
    const time = one.contains(part) ? null : timeMark(one);
    if (time && time.rank >= 5 && time.iso.length > 10) times.add(time.iso);
  }
  return times.size > 1;
}

/** The innermost ancestor (or the element) that the page calls a body. */
export function bodyAround(target: Element): Element | null {
  for (let up: Element | null = target; up && !isTop(up); up = parentOf(up))
    if (isCalledBody(up) && !isShared(up, target) && !holdsMore(up, target)) return up;
  return null;
}

/** Are there words in it besides names, times and links? */
export function hasWords(element: Element): boolean {
  const isMark = (one: Element) => authorMark(one) !== null || timeMark(one) !== null;
  const skip = (one: Element) => one.localName === 'a' || isMark(one);
  return (
    !isMark(element) &&
    /[\p{L}\p{Extended_Pictographic}]/u.test(withoutTime(readText(element, { skip, most: 200 })))
  );
}

const MANY = 200;

/** What stands beside an element; of a crowd those that are near it, and those that it begins and ends with. */
function siblingsOf(element: Element, { children }: Element): readonly Element[] {
  const all = [...children];
  if (all.length <= 4 * MANY) return all;
  const at = all.indexOf(element);
  return all.filter((_, index) => Math.min(index, all.length - index, Math.abs(index - at)) <= MANY);
}

/** Is it an answer in the post that it answers? A name or a time further out is that one's. */
function isWithinOther(post: Element): boolean {
  const list = parentOf(post);
  for (let up = list, steps = 0; up && steps < 10 && !isTop(up); up = parentOf(up), steps++)
    if (isCalledPost(up) && (isAlike(post, up) || (list && isCommentList(list)))) return true;
  return false;
}

/** Does it begin with words of somebody's own? Names and times that follow in it may be those that they speak of. */
const opensWithWords = ({ firstChild }: Element): boolean =>
  firstChild?.nodeType === 3 && wordsOf(firstChild, 20).length > 20;

/** The post, one of several, that has a name and a time of its own beside the part of its words that names others. */
export function unitBeside(part: Element): Unit | null {
  const unit = climb(part, null, 0);
  const [root] = unit?.repeated && unit.roots.length === 1 ? unit.roots : [];
  if (!root || root === part || signsIn(root, part) !== (TIME | AUTHOR)) return null;
  for (let up: Element | null = part; up && up !== root; up = parentOf(up))
    if (isCommentList(up)) return null;
  return unit;
}

/** The post that owns `target`, or null when the page shows no sign of one. */
export function unitAround(target: Element): Unit | null {
  const body = bodyAround(target);
  const signs = body ? 0 : signsIn(target, null);
  return (signs !== 0 && opensWithWords(target) && unitBeside(target)) || climb(target, body, signs);
}

/** The line in which a neighbour of the same make has its time stands here too, and cannot be read. */
function unreadLine(post: Element, target: Element): Element | null {
  for (const other of neighbours(post, 2)) {
    if (!isAlike(post, other) || signsIn(other, null) !== (TIME | AUTHOR)) continue;
    const { time } = marksIn([other], skipped, undefined, BUDGET);
    if (!time?.element.className || !hasWords(other)) continue;
    for (const line of post.getElementsByClassName(time.element.className))
      if (line.localName === time.element.localName && !line.contains(target)) return line;
  }
  return null;
}

const nameOn = (element: Element): string =>
  marksIn([element], skipped, undefined, BUDGET).author?.name ?? '';

/** Do the two say different names, with words beside them? */
function isOfAnother(element: Element, other: Element): boolean {
  const [one, two] = [nameOn(element), nameOn(other)];
  return !one.includes(two) && !two.includes(one) && hasWords(element) && hasWords(other);
}

function climb(target: Element, body: Element | null, own: number): Unit | null {
  let current = body ?? target;
  let signs = own;
  let called: Element | null = null;
  while (!isTop(current)) {
    const parent = parentOf(current);
    if (!parent) break;
    const within: Element = current;
    let found = -1;
    const isTimeless = () => {
      if (found < 0) found = signsIn(within, null);
      return !(found & TIME);
    };
    // A row of name and words under a row of its time.
    const above = signs === AUTHOR && isTimeless() ? headerRow(current) : null;
    if (above && signsIn(above, null) === TIME) return { roots: rowsFrom(above, current), repeated: true };
    if (isRepeated(current, signs, body !== null)) return { roots: [current], repeated: true };
    if (isCalledPost(current) && current !== body) {
      called ??= current;
      if (signs === (TIME | AUTHOR)) break;
      // One of several posts: a name further out is another's.
      const isOneOf = (one: Element) => isCalledPost(one) && isAlike(within, one);
      const isAnswer = signs !== 0 && isWithinOther(current);
      if (isAnswer || (signs === TIME && neighbours(current, 2).some(isOneOf)))
        return { roots: [current], repeated: true };
    }
    // A row with a time of its own needs no other row to tell it.
    if (signs === 0 && isTimeless()) {
      const header = headerRow(current);
      if (header) return { roots: rowsFrom(header, current), repeated: true };
    }
    if (isTop(parent)) break;
    if (signs === (TIME | AUTHOR) && hasWords(current)) break;
    const unread = signs === 0 ? unreadLine(current, target) : null;
    if (unread) return { roots: [current], repeated: true, unread };
    let beside = 0;
    for (const sibling of siblingsOf(current, parent)) {
      if (
        sibling === current ||
        isHidden(sibling) ||
        isCommentList(sibling) ||
        /^(?:nav|form)$/.test(sibling.localName) ||
        // Who is quoted beside the words, and when that was said, does not tell whose they are.
        (sibling.localName === 'blockquote' && signsIn(sibling, null) === (TIME | AUTHOR)) ||
        isPageFoot(sibling, parent)
      )
        continue;
      if (isCalledPost(sibling) && isAlike(current, sibling)) continue;
      const there = signsIn(sibling, null);
      // Who has a name of their own takes no time from one who has another.
      if (signs === AUTHOR && own === 0 && there === (TIME | AUTHOR) && isOfAnother(current, sibling))
        return { roots: [current], repeated: true };
      beside |= there;
      if ((signs | beside) === (TIME | AUTHOR)) break;
    }
    // A second time beside a post that has one, and still no name: that is the post around it, or the next one.
    if (signs === TIME && beside === TIME) return { roots: [onlyOf(current)], repeated: false };
    signs |= beside | signsOn(parent);
    current = parent;
  }
  if (signs !== (TIME | AUTHOR) && called) return widen(called, body !== null);
  if (signs === 0) return null;
  return widen(current, body !== null);
}

/** The only item of a list stands for it. */
function onlyOf(list: Element): Element {
  const [only, ...more] = [...list.children].filter(({ localName }) => localName !== 'summary');
  return (/^(?:[ou]l|details)$/.test(list.localName) && more.length === 0 && only) || list;
}

/** Takes in an outer element that the page calls the post, as long as no other post stands in it. */
function widen(found: Element, withBody: boolean): Unit {
  let best = found;
  let repeated = isRepeated(found, TIME, withBody) || isRepeated(found, AUTHOR, withBody);
  for (let current = found, steps = 0; steps < 6; steps++) {
    const parent = parentOf(current);
    if (!parent || isTop(parent) || repeated || isCommentList(parent)) break;
    const others = [...parent.children].filter((child) => child !== current && !isHidden(child));
    // Answers may stand within the post that they answer.
    const isOther = (other: Element) =>
      isCommentList(other) ? !isCalledPost(parent) : (signsIn(other, null) & TIME) !== 0;
    if (others.some(isOther)) break;
    current = parent;
    repeated = isRepeated(current, TIME, withBody) || isRepeated(current, AUTHOR, withBody);
    if (repeated || isCalledPost(current)) best = current;
  }
  return { roots: [best], repeated };
}
