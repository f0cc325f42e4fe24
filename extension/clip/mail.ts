import { nameFrom } from './authors.ts';
import { isOnlyTime, isoFromWords } from './dates.ts';
import { parentOf, squeeze, wordsOf } from './dom.ts';
import type { Found } from './found.ts';
import { headerLines } from './header-lines.ts';
import { pageOnly } from './reading.ts';
import type { Page } from './sites/adapter.ts';
import { readText } from './text.ts';
import { AUTHOR, isCalledBody, isCalledPost, isTop, signsIn, TIME } from './unit.ts';

interface Sender {
  readonly author: string;
  readonly published: string;
}

/** So many nodes has the head of a mail at most, and so many its words. */
const MOST_ABOVE = 60;
const MOST = 300;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The nearest rule above a node; null where there is none near it. */
function ruleAbove(from: Node, most: number): Node | null {
  let left = most;
  for (let node = from.previousSibling; node && left > 0; node = node.previousSibling, left--)
    if (node.nodeName === 'HR') return node;
  return null;
}

/** Who sent it and when: lines of label and value, or a name in bold and a line with nothing but a time. */
function senderIn(head: readonly Element[]): Sender | null {
  const lines = headerLines(`${head.map((one) => readText(one)).join('\n')}\n-`);
  if (lines?.author && lines.published) return lines;
  const parts = head.flatMap((one) => [one, ...one.querySelectorAll('*')]);
  const bold = parts.find(({ localName }) => /^(?:b|strong)$/.test(localName));
  const author = bold && !wordsOf(bold, 60).endsWith(':') ? nameFrom(wordsOf(bold, 60)) : '';
  const time = parts.map((one) => wordsOf(one, 60)).find((words) => isOnlyTime(words) && isoFromWords(words));
  return author && author.length <= 40 && time ? { author, published: isoFromWords(time) } : null;
}

/** What follows a rule, up to the next. */
function below(rule: Node): Node[] {
  const found: Node[] = [];
  for (let node = rule.nextSibling; node && node.nodeName !== 'HR'; node = node.nextSibling)
    if (found.push(node) > MOST) return [];
  return found;
}

/** What stands above a rule, up to the one before. */
function above(rule: Node): Node[] {
  const found: Node[] = [];
  for (let node = rule.previousSibling; node && node.nodeName !== 'HR'; node = node.previousSibling)
    if (found.unshift(node) > MOST_ABOVE) return [];
  return found;
}

/** What somebody writes in a post may look like a mail too. */
function isInPost(element: Element): boolean {
  for (let up = parentOf(element); up && !isTop(up); up = parentOf(up))
    if (isCalledPost(up) || isCalledBody(up)) return true;
  return false;
}

/**
 * A mail on a page of its own, as archives of lists show it: its head above a rule, its words below, up to the next.
 * The links to its neighbours stand in the head or beyond the second rule, and are no words of it.
 */
export function readMail(target: Element | null, page: Page): Found | null {
  const body = target?.closest('pre, p, div');
  const rule = body ? ruleAbove(body, MOST) : null;
  if (!body || !rule || isInPost(body)) return null;
  const head = above(rule).filter(isElement);
  const sender = senderIn(head);
  if (!sender) return null;
  const nodes = below(rule);
  const words = nodes.filter(isElement);
  // Words without an element of their own would be left out.
  if (nodes.some(({ nodeType, nodeValue }) => nodeType === 3 && squeeze(nodeValue ?? '') !== '')) return null;
  if (words.some((one) => signsIn(one, null) === (TIME | AUTHOR))) return null;
  const text = words
    .map((one) => readText(one))
    .filter(Boolean)
    .join('\n\n');
  if (!text) return null;
  return {
    platform: 'page',
    kind: 'post',
    reading: { ...pageOnly(page), ...sender, text },
    scope: { roots: [...head, ...words], body },
  };
}
