import { isInexactTime, isOnlyTime, isoFromEpoch, isoFromWords } from './dates.ts';
import { namesOf, squeeze } from './dom.ts';

/** A time found on an element, and how far it can be trusted (higher is better). */
export interface TimeMark {
  readonly element: Element;
  /** ISO 8601, or empty when only words are known. */
  readonly iso: string;
  /** The words that the page shows. */
  readonly words: string;
  readonly rank: number;
}

const EPOCH_ATTRIBUTES =
  /^(?:data-)?(?:x?u?time|time-?stamp|created(?:-timestamp|-at)?|date|datetime|epoch|published|timestamp-?ms|utc|time-?ago|livestamp)(?:-(?:string|ms|utc))?$/;
const TIME_NAMES =
  /(?:^|[\s_-])(?:date|time|datetime|timestamp|published|created|posted|posttime|postdate|dateline|timeago|when|age|permalink)(?:$|[\s_-])|date(?:created|posted|published)|comment-?meta|postdate|post-date|relative-date/;
/** A time of something else: last change, membership, birthday, last visit. */
const OTHER_TIMES =
  /edit|modif|updat|join|regist|member-?since|birth|last-?(?:seen|visit|active|post)|expire|deadline/;

const ofOtherThing = (element: Element): boolean => {
  for (let up: Element | null = element, steps = 0; up && steps < 3; up = up.parentElement, steps++) {
    if (OTHER_TIMES.test(`${namesOf(up)} ${up.getAttribute('itemprop') ?? ''}`.toLowerCase())) return true;
  }
  return false;
};

/** The time that this very element states, if any. Its children are asked by themselves. */
export function timeMark(element: Element): TimeMark | null {
  const words = () => squeeze(element.textContent ?? '').slice(0, 80);
  const itemprop = (element.getAttribute('itemprop') ?? '').toLowerCase();
  const isTime = element.localName === 'time' || element.localName === 'relative-time';
  const named = TIME_NAMES.test(namesOf(element));
  const datetime =
    element.getAttribute('datetime') ?? (/date/.test(itemprop) ? element.getAttribute('content') : null);
  if (datetime !== null) {
    const iso = isoFromWords(datetime) || isoFromEpoch(datetime);
    if (iso && !ofOtherThing(element)) {
      const rank = /published|created|upload/.test(itemprop) ? 10 : isTime ? 9 : 8;
      return { element, iso, words: words(), rank };
    }
  }
  for (const { name, value } of element.attributes) {
    if (!EPOCH_ATTRIBUTES.test(name.toLowerCase()) || name === 'datetime') continue;
    const iso = isoFromEpoch(value) || (value.length >= 10 && value.length < 40 ? isoFromWords(value) : '');
    if (iso && !ofOtherThing(element)) return { element, iso, words: words(), rank: 8 };
  }
  for (const name of ['title', 'aria-label', 'data-original-title', 'data-tooltip', 'data-tip']) {
    const value = element.getAttribute(name);
    if (!value || value.length > 80) continue;
    const iso = isoFromWords(value);
    if (iso && (isOnlyTime(value) || isTime || named) && !ofOtherThing(element)) {
      // The words may be more exact than a title that gives the day only.
      const shown = iso.length <= 10 ? isoFromWords(words()) : '';
      return { element, iso: shown.length > iso.length ? shown : iso, words: words(), rank: 7 };
    }
  }
  return wordsMark(element, isTime, named || isTime);
}

function wordsMark(element: Element, isTime: boolean, named: boolean): TimeMark | null {
  let own = '';
  for (const node of element.childNodes) if (node.nodeType === 3) own += ` ${node.nodeValue ?? ''}`;
  own = squeeze(own);
  if (own.length < 2 || own.length > 160) return null;
  const whole = squeeze(element.textContent ?? '');
  // Day and clock may stand in an element each ("10.03.2020 <span>21:39</span>").
  for (const text of [whole, own, squeeze(element.parentElement?.textContent ?? '')]) {
    if (text.length > 80 || !isOnlyTime(text) || ofOtherThing(element)) continue;
    return { element, iso: isoFromWords(text), words: text, rank: named ? 6 : 5 };
  }
  const stripped = own.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  if (named && stripped.length <= 80 && isoFromWords(stripped) && !ofOtherThing(element))
    return { element, iso: isoFromWords(stripped), words: stripped, rank: 4 };
  const inLink = element.localName === 'a' || element.parentElement?.localName === 'a';
  for (const text of [whole, stripped])
    if (
      (named || inLink || element.localName === 'abbr' || element.children.length === 0) &&
      isInexactTime(text)
    )
      return { element, iso: '', words: text, rank: isTime || named ? 3 : 2 };
  return null;
}
