import { isOnlyTime, isoFromWords, withoutTime } from './dates.ts';
import { asked, squeeze, wordsOf } from './dom.ts';
import { monthNamed } from './months.ts';

/** Name and time in one sentence, as "Posted by Tova Lind at 08:15, Mon 2 March 2026"; either may be missing. */
export interface Byline {
  readonly name: string;
  readonly iso: string;
  /** The page's own words for a time that cannot be made exact. */
  readonly words?: string;
}

/** How such a sentence begins; in running text the same words may mean somebody else. One table for all languages. */
const BEGINS =
  /^(?:posted|reported|published|written|submitted|created|added|asked|answered|reviewed|by|(?:question|answer|reply|comment|review|fråga|svar|inlägg|kommentar|omdöme|frage|antwort) (?:by|from|av|från|von)|inlag[td]|skicka[dt]|inskicka[dt] av(?!:)|postat|publicera[dt]|rapportera[dt]|anmäl[dt]|skr[ie]v(?:[ei][tn]|s)|skapa[dt]|av|veröffentlicht|geschrieben|erstellt|gemeldet|von)(?!\p{L})/iu;
const NAMED =
  /(?<!\p{L})(?:by|av|af|von|par|por):?\s+(\p{Lu}[\p{L}\d._'’-]*(?:\s+(?:(?:von|van|de|af|der)\s+)?\p{Lu}[\p{L}.'’-]*){0,3})/u;
/** "Svar från Gatukontoret": only at the beginning, elsewhere it is a place. */
const SENDER = /^\S+ (?:from|från):?\s+([^,\d]{2,40}?)\s*(?:[,(·\d]|\s[–—|-]|$)/u;
const WEEKDAY =
  /^(?:mon|tue?s?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|mån|tis|ons|tors|fre|lör|sön|mo|di|mi|do|sa|so)(?:day|dag)?$/i;

/** A time within such a sentence that cannot be made exact. */
const NEAR =
  /(?<!\d)\d\d?[/-]\d\d?[/-](?:19|20)\d\d(?:[\s,–-]{1,4}\d\d?[:.]\d\d)?|(?:(?:för|vor|about)\s+)?(?:\d+|en|ett|an?)\s?\p{L}{1,9}\.?\s(?:sedan|ago)|(?<!\p{L})(?:i\s?går|i\s?dag|yesterday|today|gestern|heute)(?:,?\s(?:(?:kl\.?|at|um)\s)?\d\d?[:.]\d\d)?/iu;

/** "anonym för ungefär 6 månader sedan" */
const NEARLY = /^(?:för|vor|about|ungefär|cirka|nästan|över|almost|over)$/;

/** "Tova Lind skrev 2 mars 2026 kl. 08.15:" */
const WROTE = /^(\p{Lu}[^:]{1,40}?)\s+(?:skrev|skriver|wrote|schrieb)\s+(.{8,60}?):?$/u;

/** Of so many parts none with more is a line of name and time. */
export const PARTS = 800;

export const bylineIn = asked((element): Byline | null => {
  // "Tova Lind (2 mars 2026)" as the term of a list.
  if (element.localName === 'dt') {
    const words = squeeze(element.textContent ?? '');
    // "18:03 Leila", in the log of a talk.
    const [, clock = '', speaker = ''] = /^\[?(\d\d?[:.]\d\d)\]?\s+(\p{L}[^:?!]{1,39})$/u.exec(words) ?? [];
    if (clock) return { name: speaker, iso: '', words: clock.replace('.', ':').padStart(5, '0') };
    const iso = words.length < 80 ? isoFromWords(words) : '';
    const name = iso && squeeze(withoutTime(words).replace(/[^\p{L}\d]+$/u, ''));
    return name && name.length <= 40 && !/[:?]/.test(name) ? { name, iso } : null;
  }
  let left = PARTS;
  for (let node = element.firstChild; node && left > 0; node = node.nextSibling, left--) {
    // Only asked of lines that begin with words of their own: the text of whole pages is costly to put together.
    if (node.nodeType !== 3) continue;
    const isFirst = !node.previousSibling || node.previousSibling.nodeName === 'BR';
    const found = isFirst ? (bylineFrom(node) ?? nameBefore(node)) : spokenBy(node);
    if (found) return found;
  }
  return null;
});

/** "Tova Lind · <span>2 mars 2026 08:15</span>", and nothing more. */
function nameBefore(words: Node): Byline | null {
  const [, name = ''] = /^\s*(\p{L}[^:?!.,·•|]{1,39}?)\s*[·•|–—]\s*$/u.exec(words.nodeValue ?? '') ?? [];
  const when = name && words.nextSibling?.nodeType === 1 ? wordsOf(words.nextSibling, 60) : '';
  if (!when || (words.nextSibling?.nextSibling && wordsOf(words.nextSibling.nextSibling, 0) !== ''))
    return null;
  const iso = isOnlyTime(when) ? isoFromWords(when) : '';
  return iso.length > 10 ? { name: squeeze(name), iso } : null;
}

const SPOKE =
  /^\s*(?:har )?(?:skap|skr[ei]v|posta|publicera|svara|kommentera|created|wrote|posted|asked|answered|replied|commented|schrieb|antwortete)\p{L}*(?!\p{L})\s*/iu;

/** "<b>Selma Ek</b> skapat 2026-03-02" */
function spokenBy(words: Node): Byline | null {
  const { previousSibling: writer, nextSibling: next } = words;
  const said = words.nodeValue ?? '';
  if (!SPOKE.test(said) || writer?.nodeType !== 1 || wordsOf(writer, 40).length > 40) return null;
  if (writer.previousSibling && wordsOf(writer.previousSibling, 0) !== '') return null;
  const when = said.replace(SPOKE, '') || (next && wordsOf(next, 80)) || '';
  return isOnlyTime(when) ? { name: wordsOf(writer, 40), iso: isoFromWords(when) } : null;
}

function bylineFrom(start: Node): Byline | null {
  const begins = (start.nodeValue ?? '').trim();
  const [, writer = '', moment = ''] = (begins.length < 130 && WROTE.exec(begins)) || [];
  if (moment && isOnlyTime(moment)) return { name: writer, iso: isoFromWords(moment) };
  if (!BEGINS.test(begins)) return null;
  let line = '';
  let linked = '';
  for (
    let node: Node | null = start;
    node && node.nodeName !== 'BR' && line.length < 400;
    node = node.nextSibling
  ) {
    if (
      node.nodeType === 1 &&
      (/(?<!\p{L})(?:av|by|von|af|par|por)\s*$/iu.test(line) || /^\s*\S+ (?:from|från)\s*$/i.test(line))
    )
      linked ||= squeeze(node.textContent ?? '');
    line += node.textContent ?? '';
  }
  const sentence = squeeze(line);
  if (sentence.length > 130) return null;
  const iso = isoFromWords(sentence);
  const near = iso ? '' : (NEAR.exec(sentence)?.[0] ?? '');
  const isPlain = /^\p{L}{4,} (?:by|av|von)\s/iu.test(sentence) && sentence.length < linked.length + 50;
  if (!iso && !(linked && (near || isPlain)) && !(start.parentNode as Element).querySelector('time'))
    return null;
  if (linked) return { name: linked, iso, words: near };
  const words = ((SENDER.exec(sentence) ?? NAMED.exec(sentence))?.[1] ?? '').split(' ');
  // "by Tova Lind Mon 2 March", "by Tova Lind March 2"; but people are called Maja and Sofia.
  const isOfDate = (word = '') =>
    WEEKDAY.test(word) || (monthNamed(word) > 0 && /^\d/.test(sentence.split(`${word} `)[1] ?? ''));
  while (words.length > 1 && (isOfDate(words.at(-1)) || NEARLY.test(words.at(-1) ?? ''))) words.pop();
  return { name: words.join(' '), iso };
}
