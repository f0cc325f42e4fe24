import { eachShown, isHidden, isUnreadable, namesOf, remembering, wordsOf } from './dom.ts';

/** Text as it is shown: line breaks kept, emoji images by their words, controls and quotes left out. */

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|th|thead|tr|ul)$/;
const SPACED = /^(?:p|h[1-6]|blockquote|pre|ul|ol|table)$/;

/** Buttons, counters, signatures and the like inside a post. */
const isControlName = remembering(
  /(?:^|[\s_-])(?:\w{0,8}signature?|k?sig|reactions?(?:bar)?|likes?|shar(?:e|ing|edaddy)(?:-buttons|s)?|social|toolbar|buttons?|btn|actions?|controls?|comment-reply|reply-?(?:link|box)|post-?foot(?:er)?|message-footer|(?:last|post)-?edit(?:ed)?|edited?[-_](?:by|post|note)|ad(?:s|vert(?:isement)?)?|newsletter|related(?:-posts)?|translat(?:ed|ion)\S*|vote\S*|(?:mw-)?editsection)(?:$|[\s_-])/,
);
const isMoreName = remembering(/(?:^|[\s_-])(?:show|read)-?more(?:$|[\s_-])/);
/** Quotes of other posts; a quotation inside an article is a plain blockquote and stays. */
const isQuoteName = remembering(
  /(?:^|\s)(?:quote(?:box|_container|content|-container)?|bb\S*quote\S*|(?:gmail|ips)_?quote|quoted(?:-\w+)?|yahoo_quoted|(?:\w+-)?[cz]itat)(?:$|\s)|bbcode-?quote|ipsquote|quotetweet|bbcode_container/,
);

export function isControl(element: Element): boolean {
  // Most elements of a page say nothing of themselves.
  if (!element.hasAttributes() && !element.localName.includes('-')) return false;
  const role = element.getAttribute('role');
  return (
    role === 'button' ||
    role === 'toolbar' ||
    role === 'menu' ||
    role === 'tablist' ||
    (isControlName(namesOf(element)) && (element.textContent ?? '').length < 600) ||
    // What is called so may be what opens the rest, or hold all the words.
    (isMoreName(namesOf(element)) && wordsOf(element, 40).length <= 40)
  );
}

const firstWords = (element: Element): string => wordsOf(element, 140).slice(0, 140);
const SAID_BEFORE =
  /^(?:citat|zitat|quote|citation)(?:\s*:?$|\s+(?:från|von|from|de|av|by)\b)|^\S.{1,60}\s(?:skrev|wrote|schrieb)\s?:?$/iu;

/** "On Mon, 2 March 2026 at 10:00, Karin Holm wrote:" */
const WROTE_IT = /^\S.{1,140}\s(?:skrev|skriver|wrote|writes|schrieb)\s?:$/iu;

/** "Karin Holm skrev 2026-03-01 10:00:" */
const SAID_THEN = /^\S.{1,60}\s(?:skrev|wrote|schrieb)\s[^?!]{0,20}\d[^?!]{2,30}:$/iu;

/**
 * Does this line say who is quoted below it, and when? As guest books are written so too, words of the writer's own must
 * follow, and no other entry stand right above.
 */
function headsQuote(line: Element): boolean {
  const { nextElementSibling: quote, previousElementSibling: above } = line;
  const after = quote?.nextElementSibling;
  if (quote?.localName !== 'blockquote' || !(after?.localName === 'p' || after?.localName === 'div'))
    return false;
  if (above && above.localName !== 'p') return false;
  return SAID_THEN.test(firstWords(line)) && firstWords(after) !== '' && !SAID_THEN.test(firstWords(after));
}

/** A heading that says "Quote from …", and what stands under it. */
function isHeadedQuote(element: Element): boolean {
  const { localName } = element;
  // A table within the words, as the oldest boards frame a quotation.
  if (localName === 'table' && element.parentElement?.localName === 'td')
    return SAID_BEFORE.test(wordsOf(element.querySelector('b, strong') ?? element, 80));
  if (!/^(?:blockquote|p|div)$/.test(localName)) return false;
  const { firstElementChild: first, nextElementSibling: next, previousElementSibling: previous } = element;
  if (localName === 'blockquote')
    return (
      SAID_BEFORE.test(previous ? firstWords(previous) : '') ||
      (previous !== null && headsQuote(previous)) ||
      (element.childNodes.length > 1 && SAID_BEFORE.test(first ? firstWords(first) : ''))
    );
  if (next?.localName === 'blockquote' && headsQuote(element)) return true;
  if (localName !== 'div') return false;
  if (next?.localName === 'blockquote') return SAID_BEFORE.test(firstWords(element));
  return (
    element.childElementCount === 2 &&
    first !== null &&
    /^(?:citat|zitat|quote)\s*:?$/i.test(firstWords(first)) &&
    firstWords(element).length > firstWords(first).length
  );
}

export function isQuote(element: Element): boolean {
  const names = namesOf(element);
  if (isQuoteName(names)) return true;
  if (element.localName === 'fieldset')
    return (
      element.firstElementChild?.localName === 'legend' && !element.querySelector('input, textarea, select')
    );
  if (isHeadedQuote(element)) return true;
  if (element.localName !== 'blockquote') return false;
  return (
    element.hasAttribute('data-author') ||
    element.hasAttribute('data-quote') ||
    element.querySelector(':scope > cite, :scope > div > cite, :scope > footer, .quote-author') !== null
  );
}

/** A quotation without a name that opens the words, where words of the writer's own follow: what is answered. */
export function openingQuote(body: Element): Element | null {
  let hasWords = false;
  let quote: Element | null = null as Element | null;
  const walk = (child: Node): void => {
    if (hasWords) return;
    const element = child.nodeType === 1 ? (child as Element) : null;
    if (child.nodeType === 3) hasWords = /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(child.nodeValue ?? '');
    else if (element?.localName === 'blockquote') quote ??= element;
    else if (element && !isUnreadable(element)) eachShown(element, walk);
  };
  eachShown(body, walk);
  // One word alone is the name of who is answered.
  return hasWords && quote && wordsOf(quote, 60).includes(' ') ? quote : null;
}

function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  if (!alt || alt.length > 24) return '';
  const isEmoji =
    /emoji|emoticon|smil(?:ie|ey)|twemoji/i.test(`${image.className} ${image.getAttribute('src') ?? ''}`) ||
    /^\p{Extended_Pictographic}/u.test(alt) ||
    image.hasAttribute('data-emoji');
  return isEmoji ? alt : '';
}

interface Reading {
  /** Left out with everything in it. */
  readonly skip?: (element: Element) => boolean;
  /** Quotes of other posts are kept when the person pointed into one. */
  readonly quotes?: boolean;
  /** Stop when this many characters are read. */
  readonly most?: number;
}

/** The words of `root`; text only. */
export function readText(root: Node, reading: Reading = {}): string {
  const most = reading.most ?? 1_000_000;
  // Only the end of what has been read is ever looked at: to look into a long text for each word of it takes too long.
  const parts: string[] = [];
  let length = 0;
  let last = '';
  let newlines = 0;
  let spaces = '';
  let pre = 0;
  let isAfterHidden = false;
  const put = (text: string) => {
    const end = withoutSpaces(text);
    if (end > 0) {
      const words = spaces + text.slice(0, end);
      const lines = /\n+$/.exec(words)?.[0].length ?? 0;
      newlines = lines === words.length ? newlines + lines : lines;
      parts.push(words);
      length += words.length;
      last = words.charAt(words.length - 1);
      spaces = '';
    }
    spaces += text.slice(end);
  };
  const breakLine = (lines: number) => {
    spaces = '';
    if (length > 0 && newlines < lines) put('\n'.repeat(lines - newlines));
  };
  const putText = (raw: string) => {
    const text = pre > 0 ? raw : raw.replace(/[ \t\n\r\f]+/g, ' ');
    // Words for screen readers alone leave no space before a full stop.
    if (isAfterHidden && spaces === ' ' && /^[.,;:!?)]/.test(text)) spaces = '';
    isAfterHidden = false;
    const isOpen = pre === 0 && (spaces !== '' || last === '' || /\s/.test(last));
    put(isOpen && text.startsWith(' ') ? text.slice(1) : text);
  };
  /** With the line right above it that says whose it is. */
  const leaveOutQuote = () => {
    const [line = ''] = /[^\n]*\n?$/.exec(parts.slice(-6).join('').slice(-200)) ?? [];
    if (WROTE_IT.test(line.trim())) {
      const kept = parts.join('').slice(0, -line.length);
      parts.splice(0, parts.length, kept);
      length = kept.length;
      newlines = /\n*$/.exec(kept)?.[0].length ?? 0;
      last = kept.charAt(length - 1);
    }
    breakLine(1);
  };
  const isLeftOut = (element: Element): boolean =>
    isUnreadable(element) ||
    isHidden(element) ||
    isControl(element) ||
    (element.localName === 'i' && /icon/.test(namesOf(element))) ||
    (element.getAttribute('aria-hidden') === 'true' && !/^(?:p|div|article)$/.test(element.localName));
  const walkIn = (node: Node) => {
    const name = node.nodeType === 1 ? (node as Element).localName : '';
    const lines = node === root || !BLOCKS.test(name) ? 0 : SPACED.test(name) ? 2 : 1;
    if (lines > 0) breakLine(lines);
    if (name === 'pre') pre++;
    eachShown(node, walk);
    if (name === 'pre') pre--;
    if (lines > 0) breakLine(lines);
    else if (name === 'td' || name === 'th') put(' ');
  };
  const walk = (node: Node) => {
    if (length + spaces.length > most) return;
    if (node.nodeType === 3) putText(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'br') {
      spaces = '';
      put('\n');
    } else if (element.localName === 'img') put(emojiOf(element));
    else if (isLeftOut(element)) isAfterHidden ||= isHidden(element);
    else if (!reading.quotes && isQuote(element)) leaveOutQuote();
    else if (!reading.skip?.(element)) walkIn(element);
    else if (element.localName === 'blockquote') leaveOutQuote();
  };
  if (root.nodeType === 3) putText(root.nodeValue ?? '');
  else walkIn(root);
  return tidy(parts.join('')).slice(0, most);
}

/** Length of the text without spaces and tabs at its end. */
function withoutSpaces(text: string): number {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return end;
}

/** Without invisible marks, blank lines in a row, and space at the ends of lines. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
