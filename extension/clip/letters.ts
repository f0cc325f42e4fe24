import { wordsOf } from './dom.ts';
import type { Flat } from './flat.ts';
import { readText } from './text.ts';

/**
 * Letters to the editor in one article: a heading, paragraphs, and a last line with nothing but a name and maybe a place
 * ("Gertrud Sjöö, Mosta"), in italics, bold or after a dash. Only where at least two are signed so.
 */

const SIGNATURE = /^(?:[–—-]\s*)?(\p{Lu}[^,.!?:;]{1,45}?)(?:,\s*(\p{Lu}[^.!?:;]{1,30}))?$/u;
const LONGEST = 85;

const wordsIn = (element: Element): string => wordsOf(element, LONGEST);
const isBorder = (element: Element | null): boolean =>
  element === null || /^(?:h[1-6]|hr)$/.test(element.localName);
/** All of its words stand in an element of this kind. */
const isAll = (element: Element, names: string): boolean => {
  const inner = element.querySelector(names);
  return inner !== null && wordsIn(inner) === wordsIn(element);
};

function signatureOf(element: Element): RegExpExecArray | null {
  const words = element.localName === 'p' ? wordsIn(element) : '';
  const isMarked =
    /^[–—-]\s/.test(words) ||
    isAll(element, 'i, em') ||
    (isAll(element, 'b, strong') && isBorder(element.nextElementSibling));
  return words.length <= LONGEST && isMarked ? SIGNATURE.exec(words) : null;
}

export function readLetter(target: Element): Flat | null {
  for (let at: Element | null = target, steps = 0; at && steps < 5; at = at.parentElement, steps++) {
    const all = at.localName === 'p' ? [...(at.parentElement?.children ?? [])].slice(0, 400) : [];
    const signatures = all.filter(signatureOf);
    const index = all.indexOf(at);
    const end = all.findIndex((one, place) => place >= index && signatures.includes(one));
    const signature = all[end];
    const said = signature && signatureOf(signature);
    if (!said || !signatures[1]) continue;
    let start = index;
    while (start > 0 && !isBorder(all[start - 1] ?? null) && !signatures.includes(all[start - 1] as Element))
      start--;
    const parts = all.slice(start, end);
    if (parts.some(isBorder)) return null;
    const isTitle = parts[0] !== undefined && parts.length > 1 && isAll(parts[0], 'b, strong');
    const own = isTitle ? parts.slice(1) : parts;
    const [body] = own;
    if (!body) return null;
    const [, author = '', place = ''] = said;
    return {
      found: {
        platform: 'page',
        kind: 'post',
        reading: {
          text: own.map((one) => readText(one)).join('\n\n'),
          author,
          ...(place && { details: { place } }),
        },
        scope: { roots: [...own, signature], body },
      },
      isWithin: (element) => signatures.some((one) => one !== signature && element.contains(one)),
    };
  }
  return null;
}
