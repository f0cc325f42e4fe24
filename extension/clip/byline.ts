import { isOnlyTime, isoFromWords } from './dates.ts';
import { squeeze } from './dom.ts';
import { monthNamed } from './months.ts';

/** Name and time in one sentence, as "Posted by Tova Lind at 08:15, Mon 2 March 2026"; either may be missing. */
export interface Byline {
  readonly name: string;
  readonly iso: string;
}

/** How such a sentence begins; in running text the same words may mean somebody else. One table for all languages. */
const BEGINS =
  /^(?:posted|reported|published|written|submitted|created|added|asked|answered|reviewed|by|(?:question|answer|reply|comment|review|fråga|svar|inlägg|kommentar|omdöme|frage|antwort) (?:by|from|av|från|von)|inlag[td]|inskicka[dt] av(?!:)|postat|publicera[dt]|rapportera[dt]|anmäl[dt]|skr[ie]v(?:[ei][tn]|s)|skapa[dt]|av|veröffentlicht|geschrieben|erstellt|gemeldet|von)(?!\p{L})/iu;
const NAMED =
  /(?<!\p{L})(?:by|av|af|von|par|por)\s+(\p{Lu}[\p{L}\d._'’-]*(?:\s+(?:(?:von|van|de|af|der)\s+)?\p{Lu}[\p{L}.'’-]*){0,3})/u;
/** "Svar från Gatukontoret": only at the beginning, elsewhere it is a place. */
const SENDER = /^\S+ (?:from|från) ([^,\d]{2,40}?)\s*[,(–—·|-]/u;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|mån|tis|ons|tors|fre|lör|sön|mo|di|mi|do|sa|so)\p{L}*$/iu;

/** "Tova Lind skrev 2 mars 2026 kl. 08.15:" */
const WROTE = /^(\p{Lu}[^:]{1,40}?)\s+(?:skrev|skriver|wrote|schrieb)\s+(.{8,60}?):?$/u;

export function bylineIn(element: Element): Byline | null {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    // Only asked of lines that begin with words of their own: the text of whole pages is costly to put together.
    if (node.nodeType !== 3 || (node.previousSibling && node.previousSibling.nodeName !== 'BR')) continue;
    const found = bylineFrom(node);
    if (found) return found;
  }
  return null;
}

function bylineFrom(start: Node): Byline | null {
  const begins = (start.nodeValue ?? '').trim();
  const [, writer = '', moment = ''] = WROTE.exec(begins) ?? [];
  if (isOnlyTime(moment)) return { name: writer, iso: isoFromWords(moment) };
  if (!BEGINS.test(begins)) return null;
  let line = '';
  for (
    let node: Node | null = start;
    node && node.nodeName !== 'BR' && line.length < 400;
    node = node.nextSibling
  )
    line += node.textContent ?? '';
  const sentence = squeeze(line);
  if (sentence.length > 130) return null;
  const iso = isoFromWords(sentence);
  if (!iso) return null;
  const words = ((SENDER.exec(sentence) ?? NAMED.exec(sentence))?.[1] ?? '').split(' ');
  while (WEEKDAY.test(words.at(-1) ?? '') || monthNamed(words.at(-1) ?? '') > 0) words.pop();
  return { name: words.join(' '), iso };
}
