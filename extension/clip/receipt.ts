import { type DraftField, MOST_FIELDS_TAKEN } from '../../shared/protocol/draft.ts';
import { HEADING, headingAbove, isContactAnswer } from './contact.ts';
import { squeeze } from './dom.ts';
import { wordsIn } from './form-text.ts';
import { cleanLabel } from './labels.ts';
import type { Reading } from './reading.ts';
import { headedPairs, isAway, isReceipt, says } from './receipt-marks.ts';
import { isSecretLabel } from './secrets.ts';
import { readText } from './text.ts';

/** Label and value on a receipt or a case page, in page order. */

/** What can be done with an answer, in the words of the control itself. */
const ACTION = /^(?:ändra|redigera|ta bort|rätta|change|edit|remove|correct)(?!\p{L})/iu;

const valueIn = (element: Element, except: readonly Element[]): string =>
  readText(element, {
    skip: (inner) =>
      except.includes(inner) ||
      (/^(?:a|button)$/.test(inner.localName) && ACTION.test(squeeze(inner.textContent ?? ''))) ||
      /(?:^|[\s_-])(?:actions?|marker|icon|visually-hidden|heading-wrapper)(?:$|[\s_-])/.test(
        inner.className.toString(),
      ),
  });

function pair(term: Element, value: string, heading = ''): DraftField {
  const label = cleanLabel(readText(term) || (term.textContent ?? ''));
  return { label, value, ...(isContactAnswer(label, value, heading) && { contact: true }) };
}

function* definitionPairs(list: Element): Generator<DraftField> {
  let term: Element | null = null;
  let heading = headingAbove(list);
  for (const child of list.querySelectorAll('dt, dd')) {
    if (child.closest('dl') !== list) continue;
    if (child.localName === 'dt') term = child;
    else if (term?.querySelector(HEADING) && valueIn(child, []) === '') {
      // A line of the list that is the heading of those below it.
      heading = term.textContent ?? '';
      term = null;
    } else if (term) {
      // A second description under one term is an action ("Ändra") or more of the value.
      const value = valueIn(child, []);
      if (value && !(isLeading(child) && child.previousElementSibling?.localName === 'dd'))
        yield pair(term, value, heading);
    }
  }
}

function* tablePairs(table: Element): Generator<DraftField> {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  if (rows.length < 2 || rows.some((row) => [...row.children].slice(2).some((cell) => !isLeading(cell))))
    return;
  for (const row of rows) {
    const [label, value] = row.children;
    // The heading of the rows below it.
    if (label?.querySelector(HEADING) && value && valueIn(value, []) === '') continue;
    if (label && value && squeeze(label.textContent ?? '').length <= 200)
      yield pair(label, valueIn(value, []), headingAbove(table));
  }
}

/** Nothing but what leads somewhere, as "Ändra" beside each answer does. */
const isLeading = (cell: Element): boolean =>
  squeeze(cell.textContent ?? '') ===
  squeeze([...cell.querySelectorAll('a, button')].map((one) => one.textContent ?? '').join(' '));

/** Open ePlatform: a query block has a heading; its answer stands below it, or in parts with a bold label each. */
function* queryPairs(block: Element): Generator<DraftField> {
  const heading = block.querySelector('.heading-wrapper h2, .heading-wrapper h3, h2, h3, legend');
  const parts = [...block.querySelectorAll('strong.block, b.block, .split > strong, .split > label')].filter(
    (part) => part.parentElement,
  );
  if (parts.length > 0) {
    for (const part of parts) {
      const value = valueIn(part.parentElement as Element, parts);
      if (value) yield pair(part, value, heading?.textContent ?? '');
    }
    return;
  }
  if (!heading) return;
  // What the question is explained with is no part of the answer.
  const helps = block.querySelectorAll('.description, .help, .helptext, .hint, [class*="help-text"]');
  const answer = valueIn(block, [heading, ...helps]);
  const value = answer || valueIn(block, [heading]);
  if (value) yield pair(heading, value);
}

/** Blocks whose first part is bold or called a label, and the rest the value. */
function* labelledPairs(root: Element): Generator<DraftField> {
  for (const label of root.querySelectorAll('strong, b, [class*="label" i]')) {
    const block = label.parentElement;
    if (
      !block ||
      block.firstElementChild !== label ||
      isAway(block) ||
      block.querySelector('input, select, textarea')
    )
      continue;
    const before = label.previousSibling;
    if (before && squeeze(before.textContent ?? '')) continue;
    const words = squeeze(label.textContent ?? '');
    const value = valueIn(block, [label]);
    if (
      words &&
      words.length <= 120 &&
      value &&
      value.length <= 5000 &&
      (words.endsWith(':') || /label/i.test(label.className.toString()))
    )
      yield pair(label, value.replace(/^:\s*/, ''));
  }
}

/** Lines that end with a colon, each with its answer in a line of its own below it. */
function* linedPairs(root: Element): Generator<DraftField> {
  for (const label of root.querySelectorAll('p, div')) {
    const value = label.nextElementSibling;
    if (!value || value.localName !== label.localName || label.childElementCount > 1 || isAway(label))
      continue;
    const words = squeeze(label.textContent ?? '');
    if (!words.endsWith(':') || words.length > 80 || squeeze(value.textContent ?? '').endsWith(':')) continue;
    const answer = valueIn(value, []);
    if (answer && answer.length <= 5000 && !value.querySelector('input, select, textarea'))
      yield pair(label, answer);
  }
}

function pairsIn(root: Element): DraftField[] {
  const fields: DraftField[] = [];
  const queries = [...root.querySelectorAll('.query')].filter(
    (block) =>
      !block.parentElement?.closest('.query') &&
      !block.querySelector('input:not([type="hidden"]), select, textarea'),
  );
  for (const element of queries.length > 0 ? queries : root.querySelectorAll('dl, table')) {
    if (isAway(element)) continue;
    if (queries.length > 0) fields.push(...queryPairs(element));
    else if (element.localName === 'dl') fields.push(...definitionPairs(element));
    else fields.push(...tablePairs(element));
  }
  if (fields.length === 0) fields.push(...labelledPairs(root));
  if (fields.length === 0) fields.push(...linedPairs(root));
  return fields.filter(({ label }) => label !== '');
}

/**
 * The answers of a receipt or a case page, and which of them are the words; null where the page is none.
 * @param length characters of the page's main text
 * @param mustSay only where a heading says that something was sent in
 */
export function readReceipt(
  document: Document,
  length: number,
  mustSay = false,
): (Reading & { readonly fields: readonly DraftField[] }) | null {
  const pairs = pairsIn(document.body);
  if (mustSay && !says(document)) return null;
  const isBlock = document.querySelector('.query') !== null;
  const kinds = [
    pairs,
    pairs.length < 3 ? headedPairs(document.body).map(([term, value]) => pair(term, value)) : [],
  ];
  for (const all of kinds) {
    const inPairs = all.reduce((sum, { label, value }) => sum + label.length + value.length, 0);
    if (all.length < 3 || inPairs <= 0.4 * length) continue;
    if (!isBlock && !isReceipt(document, all, length - inPairs)) continue;
    const fields = all.filter(({ label }) => !isSecretLabel(label)).slice(0, MOST_FIELDS_TAKEN);
    return { ...wordsIn(fields, new Set()), fields };
  }
  return null;
}
