import { bylineIn, PARTS } from './byline.ts';
import { isInexactTime, isOnlyTime, isoFromEpoch, isoFromWords, withoutTime } from './dates.ts';
import { asked, namesOf, squeeze, wordsOf } from './dom.ts';

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
  /^(?:data-)?(?:x?u?time|time-?stamp|pre-plain-text|created(?:-timestamp|-at)?|date|datetime|epoch|published|timestamp-?ms|utc|time-?ago|livestamp)(?:-(?:string|ms|utc))?$/;
const MOMENT = /^(?:19|20)\d\d-\d\d-\d\d[T ]\d\d:\d\d.{0,16}$/;
const TIME_NAMES =
  /(?:^|[\s_-])(?:(?:post|relative-?)?(?:date|time)(?:time|stamp|line|ago|created|posted|published)?|published|created|posted|when|age|permalink|datum|tid)(?:$|[\s_-])|comment-?meta/;
/** A time of something else: last change, membership, birthday, last visit. */
const OTHER_TIMES =
  /edit(?!or|able|-hide)|modif|updated|last-?update|update-?(?:time|date)|join|regist(?!ered)|member-?since|birth|last-?(?:seen|visit|active|post)|expire|deadline/;

/** The same, said in the words before a date. One table for all languages. */
const OTHER_WORDS =
  /^\W*(?!(?:uppdatera[dt]|updated) (?:av|by)\s)(?:(?:last|senaste|sista|letzter?) (?:svar|inlägg|repl|post|comment|antwort|beitrag)|(?:last |zuletzt |senast )?(?:edit|updat|modif|redigera|ändra|uppdatera|bearbeitet|aktualisiert|geändert|join|regist|member|medlem|mitglied|reg\.? ?d|dabei seit|seit|inscri|iscritto|gick med|datum för upplevelsen|date of (?:experience|visit)|besöksdatum|born|född|beigetreten|last (?:visit|seen|active)))/i;
const UPDATED_BY = /^\W*(?:uppdatera[dt]|updated) (?:av|by)\s/i;
const PEOPLE =
  /(?:user|author|member|poster)-?_?(?:extra|info|detail|data|pane|stat)|message-user|post-?profile/;

/** Words of a date that belongs to a person ("Medlem sedan 2013") and not to the post. */
const ofPerson = (element: Element): boolean => {
  const term = element.closest('dd, dt')?.previousElementSibling;
  if (term && OTHER_WORDS.test(wordsOf(term, 80))) return true;
  for (let up: Element | null = element, steps = 0; up && steps < 5; up = up.parentElement, steps++)
    // A day alone is when somebody joined; with a clock it is the post's.
    if (PEOPLE.test(namesOf(up)) && !/\d[:.]\d\d(?!\d)/.test(element.textContent ?? '')) return true;
  return false;
};

const wordsAround = (element: Element): string => {
  let before = '';
  for (let node = element.previousSibling; node && before.length <= 40; node = node.previousSibling)
    before = squeeze(`${wordsOf(node, 80).slice(0, 80)} ${before}`);
  return before.slice(-40);
};

const ofOtherThing = (element: Element): boolean => {
  if (OTHER_WORDS.test(wordsAround(element)) || OTHER_WORDS.test(wordsOf(element, 60))) return true;
  for (let up: Element | null = element, steps = 0; up && steps < 3; up = up.parentElement, steps++) {
    const property = up === element ? '' : (up.getAttribute('itemprop') ?? '');
    if (OTHER_TIMES.test(`${namesOf(up)} ${property}`.toLowerCase())) return true;
  }
  return false;
};

/** A time that the reader takes for the post's, though the page tells machines that it is of a later change. */
export const DOUBTFUL = 8.7;

/**
 * What the page shows wins over what it says only to machines: on threads that were moved from another forum the
 * two are years apart, and the reader can check the former.
 */
function rankOf(element: Element, itemprop: string, isTime: boolean): number {
  if (/modif|updat/.test(itemprop)) return isOnlyTime(element.textContent ?? '') ? DOUBTFUL : 0;
  if (element.localName === 'meta') return 8.5;
  return /published|created|upload/.test(itemprop) ? 10 : isTime ? 9 : 8;
}

/** The time that this very element states, if any. Its children are asked by themselves. */
export const timeMark = asked((element): TimeMark | null => {
  const isTime = element.localName === 'time' || element.localName === 'relative-time';
  // Most elements of a page say nothing of themselves.
  const mark = element.hasAttributes() ? saidMark(element, isTime) : wordsMark(element, isTime, isTime);
  // Whoever updates a matter says something; where a post has another time, that is its own.
  return mark && UPDATED_BY.test(wordsAround(element)) ? { ...mark, rank: 1.5 } : mark;
});

function saidMark(element: Element, isTime: boolean): TimeMark | null {
  const words = () => wordsOf(element, 80).slice(0, 80);
  const itemprop = (element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '').toLowerCase();
  const named = TIME_NAMES.test(namesOf(element));
  const datetime =
    element.getAttribute('datetime') ?? (/date/.test(itemprop) ? element.getAttribute('content') : null);
  if (datetime !== null) {
    const iso = isoFromWords(datetime) || isoFromEpoch(datetime);
    const rank = rankOf(element, itemprop, isTime);
    if (iso && rank > 0 && !ofOtherThing(element)) return { element, iso, words: words(), rank };
  }
  for (const { name, value } of element.attributes) {
    if (name === 'datetime') continue;
    // A whole moment in an attribute of the page's own making.
    const isMoment = MOMENT.test(value) && /^data-|^iso$/.test(name) && !OTHER_TIMES.test(name);
    if (!isMoment && !EPOCH_ATTRIBUTES.test(name.toLowerCase())) continue;
    const iso = isoFromEpoch(value) || (value.length >= 10 && value.length < 60 ? isoFromWords(value) : '');
    if (iso && !ofOtherThing(element)) return { element, iso, words: words(), rank: 8 };
  }
  for (const name of ['title', 'aria-label', 'data-original-title', 'data-tooltip', 'data-tippy-content']) {
    const value = element.getAttribute(name)?.replace(/^[^:\d]{3,20}:\s/, '');
    if (!value || value.length > 80) continue;
    const iso = isoFromWords(value);
    if (iso && (isOnlyTime(value) || isTime || named) && !ofOtherThing(element)) {
      // The words may be more exact than a title that gives the day only.
      if (iso.length > 10) return { element, iso, words: words(), rank: 7 };
      const shown = isoFromWords(words());
      // A day, with the clock in the line that it stands in: "Igår, 21:33".
      const line = squeeze(element.parentElement?.textContent ?? '').replace(words(), '');
      const clocked = line.length < 20 ? isoFromWords(`${iso} ${line}`) : '';
      const best = [shown, clocked].find((one) => one.length > iso.length) ?? iso;
      return { element, iso: best, words: words(), rank: 7 };
    }
  }
  const shown = wordsMark(element, isTime, named || isTime);
  // A number that only a program reads, where nothing shown says the moment.
  const stamp = shown?.iso ? '' : isoFromEpoch(element.getAttribute('data-ts') ?? '');
  return stamp && !ofOtherThing(element) ? { element, iso: stamp, words: words(), rank: 4 } : shown;
}

function wordsMark(element: Element, isTime: boolean, named: boolean): TimeMark | null {
  const mark = markOfWords(element, isTime, named);
  return mark && ofPerson(element) ? null : mark;
}

/** The time in a line of few words, a name in an element of its own and the time, in any language. */
function besideName({ children }: Element, own: string): string {
  // The name may stand in a line of its own.
  const [name, more] = [...children].filter(
    (one, at) => one.localName !== 'br' || one.previousSibling !== children[at - 1],
  );
  if (!name || more || own.length > 60) return '';
  const length = wordsOf(name, 40).length;
  const words = withoutTime(own).match(/\p{L}{3,}/gu) ?? [];
  const iso = length > 1 && length <= 40 && words.length <= 3 ? isoFromWords(own) : '';
  // A day alone stands beside names of many things.
  return iso.length > 10 || /author|user|nick/.test(namesOf(name)) ? iso : '';
}

function markOfWords(element: Element, isTime: boolean, named: boolean): TimeMark | null {
  let own = '';
  // Day and clock may stand in an element each, in one that is called a time.
  const inner = named && element.childElementCount > 1 ? wordsOf(element, 60) : '';
  if (inner.length <= 60 && isOnlyTime(inner) && isoFromWords(inner).length > 10) own = inner;
  let left = PARTS;
  for (let node = element.firstChild; node && own.length <= 160 && left > 0; node = node.nextSibling, left--)
    if (node.nodeType === 3) own = `${own} ${wordsOf(node, 160)}`.trim();
  if (
    own.length < 2 ||
    own.length > 160 ||
    !/\d|now|nu|nyss|gestern|heute|i ?går|i ?dag|yesterday|today|eilen|tänään|gisteren|vandaag|sedan|ago|siden|sitten|geleden|hace|il y a/i.test(
      own,
    )
  )
    return null;
  const whole = wordsOf(element, 80);
  // Day and clock may stand in an element each ("10.03.2020 <span>21:39</span>").
  const around = element.parentElement && whole.length <= 80 ? wordsOf(element.parentElement, 80) : '';
  for (const text of [whole, own, around]) {
    if (text === '' || text.length > 80 || !isOnlyTime(text) || ofOtherThing(element)) continue;
    const iso = isoFromWords(text);
    // The clock may stand beside the day.
    if (
      iso.length <= 10 &&
      around.length < 60 &&
      isOnlyTime(around) &&
      isoFromWords(around).startsWith(`${iso}T`)
    )
      return { element, iso: isoFromWords(around), words: around, rank: named ? 6 : 5 };
    return { element, iso, words: text, rank: named ? 6 : 5 };
  }
  // A sentence is no time; to look for its ends takes long.
  const stripped = own.length > 90 ? '' : own.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  if (named && stripped.length <= 80 && isoFromWords(stripped) && !ofOtherThing(element))
    return { element, iso: isoFromWords(stripped), words: stripped, rank: 4 };
  const line = bylineIn(element);
  if (line?.iso) return { element, iso: line.iso, words: whole, rank: 5 };
  if (line?.words) return { element, iso: '', words: line.words, rank: 3 };
  const said = named ? '' : besideName(element, own);
  if (said && !ofOtherThing(element)) return { element, iso: said, words: own, rank: 3 };
  // A place and a day: "(Holmsund, 2026-08-19)".
  const [, day = ''] = /^\(?[^,·|()\d]{2,40}[,·|]\s+([^,·|]{6,30}?)\)?$/u.exec(whole) ?? [];
  if (element.childElementCount === 0 && isOnlyTime(day) && !ofOtherThing(element))
    return { element, iso: isoFromWords(day), words: day, rank: named ? 4 : 2 };
  const inLink = element.localName === 'a' || element.parentElement?.localName === 'a';
  // "<a>tova</a> 3 hours ago | <a>link</a>"
  const isNamed = /user|member|profil/.test(element.firstElementChild?.getAttribute('href') ?? '') && whole;
  for (const text of [whole, stripped])
    if (
      (named ||
        inLink ||
        isNamed ||
        element.localName === 'abbr' ||
        element.children.length === 0 ||
        /\d[:.]\d\d$/.test(text)) &&
      isInexactTime(text) &&
      !ofOtherThing(element)
    )
      return { element, iso: '', words: text, rank: isTime || named ? 3 : 2 };
  return null;
}
