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
  /^(?:posted|reported|published|written|submitted|created|added|asked|answered|by|inlag[td]|inskicka[dt] av(?!:)|postat|publicera[dt]|rapportera[dt]|anmäl[dt]|skriv[ei][tn]|skapa[dt]|av|veröffentlicht|geschrieben|erstellt|gemeldet|von)(?!\p{L})/iu;
const NAMED =
  /(?<!\p{L})(?:by|av|af|von|par|por)\s+(\p{Lu}[\p{L}\d._'’-]*(?:\s+(?:(?:von|van|de|af|der)\s+)?\p{Lu}[\p{L}.'’-]*){0,3})/u;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|mån|tis|ons|tors|fre|lör|sön|mo|di|mi|do|sa|so)\p{L}*$/iu;

/** "Tova Lind skrev 2 mars 2026 kl. 08.15:" */
const WROTE = /^(\p{Lu}[^:]{1,40}?)\s+(?:skrev|skriver|wrote|schrieb)\s+(.{8,60}?):?$/u;

export function bylineIn(element: Element): Byline | null {
  const [first] = element.childNodes;
  // Only asked of what begins with words of its own: the text of whole pages is costly to put together.
  const begins = first?.nodeType === 3 ? (first.nodeValue ?? '').trim() : '';
  const [, writer = '', moment = ''] = WROTE.exec(begins) ?? [];
  if (isOnlyTime(moment)) return { name: writer, iso: isoFromWords(moment) };
  if (!BEGINS.test(begins)) return null;
  const sentence = squeeze(element.textContent ?? '');
  if (sentence.length > 130) return null;
  const iso = isoFromWords(sentence);
  if (!iso) return null;
  const words = (NAMED.exec(sentence)?.[1] ?? '').split(' ');
  while (WEEKDAY.test(words.at(-1) ?? '') || monthNamed(words.at(-1) ?? '') > 0) words.pop();
  return { name: words.join(' '), iso };
}
