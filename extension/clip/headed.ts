import { nameFrom } from './authors.ts';
import { isInexactTime, isOnlyTime, isoFromWords, withoutTime } from './dates.ts';
import { parentOf, squeeze, wordsOf } from './dom.ts';
import type { Found } from './found.ts';
import { readText } from './text.ts';

/**
 * Posts without a name or a time that the markup marks: "Solveig (3 maj 2026 kl 09.12)" above the words, "[20:01] <lo>
 * words" in a log, "words — Hodan A., Ekby, 2 mars" in a list of signatures. Only where others beside it are written
 * in the same way.
 */
interface Headed {
  readonly text: string;
  readonly author: string;
  readonly published: string;
  readonly publishedText: string;
  readonly place?: string;
}

const LONGEST = 4_000;
const CLOCK = /(?<![\d.:])([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.][0-5]\d)?(?![\d.:])/;
const clockIn = (words: string): string => {
  const found = CLOCK.exec(words);
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2]}` : '';
};
const LOG = /^\[?(\d\d?[:.]\d\d(?:[:.]\d\d)?)\]?\s+(?:<\s?([^<>\s]{1,30})>|([^\s:<>]{1,30}):)\s+(\S[\s\S]*)$/;
const NAME = /^\p{L}[\p{L}\d.'’& -]{0,38}$/u;

const isName = (words: string): boolean =>
  NAME.test(words) && words.split(' ').length <= 5 && nameFrom(words) === words;

/** Name and time of a line that says nothing else. */
export function headIn(head: string): Omit<Headed, 'text' | 'place'> | null {
  const clock = clockIn(head);
  const published = isoFromWords(head);
  if (!(clock || published)) return null;
  const author = squeeze(withoutTime(head).replace(/[^\p{L}\d.'’& -]+/gu, ' ')).replace(
    /^[\s.-]+|[\s-]+$/g,
    '',
  );
  return isName(author) ? { author, published, publishedText: published ? '' : clock } : null;
}

function fromHead(lines: readonly string[]): Headed | null {
  const [head = '', ...rest] = lines;
  const text = rest.join('\n').trim();
  const said = text && head.length <= 80 ? headIn(head) : null;
  return said && { text, ...said };
}

function fromTail(element: Element): Headed | null {
  const quote = element.querySelector(':scope > q, :scope > blockquote');
  const after = squeeze(quote?.nextSibling?.textContent ?? '');
  if (!quote || quote !== element.firstElementChild || !/^[–—-]\s/.test(after)) return null;
  const parts = after.replace(/^[–—-]\s*/, '').split(/\s*,\s*/);
  const [author = '', ...rest] = parts;
  const time = rest.find((part) => isoFromWords(part) || isInexactTime(part)) ?? '';
  const [place = ''] = rest.filter((part) => part !== time);
  const published = isOnlyTime(time) ? isoFromWords(time) : '';
  return isName(author)
    ? { text: readText(quote), author, published, publishedText: published ? '' : time, place }
    : null;
}

function parse(element: Element): Headed | null {
  // What holds the whole list is no message in it.
  if (wordsOf(element, LONGEST).length > LONGEST) return null;
  const whole = readText(element);
  const [, time = '', nick = '', label = '', said = ''] = LOG.exec(whole) ?? [];
  if (said) return { text: said, author: nick || label, published: '', publishedText: clockIn(time) };
  return fromTail(element) ?? fromHead(whole.split('\n').filter((line) => line.trim() !== ''));
}

/** The message around the target that is headed or signed in its own words, as its neighbours are. */
export function readHeaded(target: Element): Found | null {
  for (let up: Element | null = target, steps = 0; up && steps < 4; up = parentOf(up), steps++) {
    if (/^(?:main|body|html|nav|header|footer)$/.test(up.localName)) return null;
    const own = /^(?:p|li|div|section|article|td|dd)$/.test(up.localName) ? parse(up) : null;
    const others = [...(up.parentElement?.children ?? [])].filter(
      (one) => one !== up && one.localName === up?.localName && one.className === up.className,
    );
    if (!own || !others.slice(0, 40).some(parse)) continue;
    const { place, ...reading } = own;
    return {
      platform: 'page',
      kind: 'post',
      reading: { ...reading, ...(place && { details: { place } }) },
      scope: { roots: [up], body: up },
    };
  }
  return null;
}
