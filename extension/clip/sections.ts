import { squeeze } from './dom.ts';
import type { Found } from './found.ts';
import { headerLines } from './header-lines.ts';
import { marksIn } from './marks.ts';
import { readText } from './text.ts';

/** Where an element stands among its siblings: those between two rules, or null where fewer than two parts have words. */
function partAround(target: Element): readonly Node[] | null {
  for (let at: Element | null = target; at?.parentElement; at = at.parentElement) {
    const { parentElement: parent } = at;
    if (/^(?:html|article|li|tr)$/.test(parent.localName)) return null;
    const rules = [...parent.children].filter(({ localName }) => localName === 'hr');
    if (rules.length === 0 || at.localName === 'hr') continue;
    const parts: Node[][] = [[]];
    for (const node of parent.childNodes)
      if (node.nodeName === 'HR') parts.push([]);
      else parts.at(-1)?.push(node);
    const own = parts.find((part) => part.includes(at as Node));
    const headed = parts.filter((part) => fromHeader(part).length > 0);
    return own && headed.length >= 2 && headed.includes(own) ? fromHeader(own) : null;
  }
  return null;
}

/** The part from where its header begins: the first one has the page's heading above it. */
function fromHeader(part: readonly Node[]): readonly Node[] {
  const start = part.findIndex((_, at) => headerLines(wordsOf(part.slice(at))) !== null);
  return start < 0 ? [] : part.slice(start > 0 && isAnchor(part[start - 1]) ? start - 1 : start);
}
const isAnchor = (node: Node | undefined): boolean => node?.nodeName === 'A';

const wordsOf = (part: readonly Node[]): string =>
  part
    .map((node) =>
      node.nodeType === 3 ? squeeze(node.nodeValue ?? '') : node.nodeType === 1 ? readText(node) : '',
    )
    .filter(Boolean)
    .join('\n');

/** The message between two rules, headed by lines of label and value ("Namn: …", "Datum: …"), that holds the target. */
export function readSection(target: Element): Found | null {
  const part = partAround(target);
  const message = part && headerLines(wordsOf(part));
  if (!message) return null;
  const roots = part.filter((node): node is Element => node.nodeType === 1);
  const [body] = roots.slice(-1);
  const { author } = marksIn(roots, () => false, { author: 9, time: 9 });
  const { text, published, publishedText } = message;
  return {
    platform: 'page',
    kind: 'post',
    reading: { text, author: message.author || author?.name || '', published, publishedText },
    ...(body && { scope: { roots, body } }),
  };
}
