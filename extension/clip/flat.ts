import { squeeze, wordsOf } from './dom.ts';
import type { Found } from './found.ts';
import { headIn } from './headed.ts';
import { headerLines } from './header-lines.ts';
import { permalinkOf } from './permalinks.ts';
import { openingQuote, readText } from './text.ts';
import { hasWords } from './unit.ts';

/**
 * A post without an element of its own: what follows a line of nothing but its name and time ("Isolde (18 april 2026 kl.
 * 09.26):"), up to the next such line or a rule. Only where at least one more stands beside it.
 */
export interface Flat {
  readonly found: Found;
  /** The line says what it is by labels: no other name or time in what follows is the writer's. */
  readonly isSure?: boolean;
  /** Does the element hold the line of another such post too? */
  readonly isWithin: (element: Element) => boolean;
}

const MOST = 200;
const LINE = 90;

/** "Från: … Datum: …", in the rows of a table, as archives of mailing lists have it. */
function labelled(table: Element) {
  if (wordsOf(table, 4 * LINE).length > 4 * LINE) return null;
  const lines = [...table.querySelectorAll('tr')].map((row) =>
    squeeze([...row.children].map(({ textContent }) => textContent).join(' ')),
  );
  const said = headerLines(`${lines.join('\n')}\n\n.`);
  return said?.author && (said.published || said.publishedText) ? { ...said, text: '' } : null;
}

const headOf = (element: Element) => {
  if (element.localName === 'table') return labelled(element);
  if (!/^(?:h[2-6]|p|div|dt)$/.test(element.localName)) return null;
  const words = wordsOf(element, LINE);
  return words.length > LINE ? null : headIn(words);
};

/** The nearest such line in one direction, the element itself first. */
function nearest(element: Element | null, step: 'nextElementSibling' | 'previousElementSibling', name = '') {
  let left = MOST;
  for (let one = element; one && left > 0; one = one[step], left--)
    if ((!name || one.localName === name) && headOf(one)) return one;
  return null;
}

export function readFlat(target: Element, location: string): Flat | null {
  for (let at: Element | null = target, steps = 0; at && steps < 5; at = at.parentElement, steps++) {
    if (/^(?:body|html|li|tr|article)$/.test(at.localName)) return null;
    const head = nearest(at, 'previousElementSibling');
    const said = head && headOf(head);
    if (!said) continue;
    const { localName, nextElementSibling: after, previousElementSibling: before } = head;
    const others = [
      nearest(after, 'nextElementSibling', localName),
      nearest(before, 'previousElementSibling', localName),
    ];
    const parts: Element[] = [];
    for (let one = after; one && one !== others[0] && one.localName !== 'hr'; one = one.nextElementSibling)
      parts.push(one);
    const [body] = parts.filter(hasWords);
    // Beyond a rule nothing is the post's.
    if (!others.some(Boolean) || !body || (at !== head && !parts.includes(at))) continue;
    const answered = parts.length > 1 && others[1] && parts[0]?.localName === 'blockquote' ? parts[0] : null;
    const roots = [head, ...parts];
    const time = [...head.querySelectorAll('a')].find((one) => headIn(squeeze(one.textContent ?? '')));
    const { address, certainty } = permalinkOf({ roots, repeated: true }, time ?? null, body, location);
    const text = parts
      .filter((one) => one !== answered)
      .map((one) => readText(one, { skip: (inner) => inner === openingQuote(one) && others[1] !== null }))
      .filter(Boolean)
      .join('\n\n');
    return {
      found: {
        platform: 'page',
        kind: 'post',
        reading: {
          ...said,
          text,
          permalink: address,
          certainty: { author: 'read', published: 'read', permalink: certainty },
        },
        scope: { roots, body },
      },
      isSure: head.localName === 'table',
      isWithin: (element) => others.some((one) => one !== null && element.contains(one)),
    };
  }
  return null;
}
