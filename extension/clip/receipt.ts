import { type DraftField, MOST_FIELDS_TAKEN } from '../../shared/protocol/draft.ts';
import { headingAbove, isContactPair } from './contact.ts';
import { isHidden, squeeze } from './dom.ts';
import { cleanLabel } from './labels.ts';
import { readText } from './text.ts';

/** Label and value on a receipt or a case page, in page order. */

const valueIn = (element: Element, except: readonly Element[]): string =>
  readText(element, {
    skip: (inner) =>
      except.includes(inner) ||
      /(?:^|[\s_-])(?:actions?|marker|icon|visually-hidden|heading-wrapper)(?:$|[\s_-])/.test(
        inner.className.toString(),
      ),
  });

function pair(term: Element, value: string, heading = ''): DraftField {
  const label = cleanLabel(readText(term) || (term.textContent ?? ''));
  return { label, value, ...(isContactPair(label, value, heading) && { contact: true }) };
}

function* definitionPairs(list: Element): Generator<DraftField> {
  let term: Element | null = null;
  for (const child of list.querySelectorAll('dt, dd')) {
    if (child.closest('dl') !== list) continue;
    if (child.localName === 'dt') term = child;
    else if (term) {
      // A second description under one term is an action ("Ändra") or more of the value.
      const isAction =
        squeeze(child.textContent ?? '') ===
        squeeze([...child.querySelectorAll('a, button')].map((one) => one.textContent ?? '').join(' '));
      const value = valueIn(child, []);
      if (value && !(isAction && child.previousElementSibling?.localName === 'dd'))
        yield pair(term, value, headingAbove(list));
    }
  }
}

function* tablePairs(table: Element): Generator<DraftField> {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  if (rows.length < 2 || rows.some((row) => row.children.length > 2)) return;
  for (const row of rows) {
    const [label, value] = row.children;
    if (label && value && squeeze(label.textContent ?? '').length <= 200)
      yield pair(label, valueIn(value, []), headingAbove(table));
  }
}

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
  const value = valueIn(block, [heading]);
  if (value) yield pair(heading, value);
}

/** Blocks whose first part is bold or called a label, and the rest the value. */
function* labelledPairs(root: Element): Generator<DraftField> {
  for (const label of root.querySelectorAll('strong, b, [class*="label" i]')) {
    const block = label.parentElement;
    if (
      !block ||
      block.firstElementChild !== label ||
      isHidden(block) ||
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

export function readReceipt(root: Element): DraftField[] {
  const fields: DraftField[] = [];
  const queries = [...root.querySelectorAll('.query')].filter(
    (block) =>
      !block.parentElement?.closest('.query') &&
      !block.querySelector('input:not([type="hidden"]), select, textarea'),
  );
  for (const element of queries.length > 0 ? queries : root.querySelectorAll('dl, table')) {
    if (isHidden(element) || element.closest('nav, footer, aside')) continue;
    if (queries.length > 0) fields.push(...queryPairs(element));
    else if (element.localName === 'dl') fields.push(...definitionPairs(element));
    else fields.push(...tablePairs(element));
  }
  if (fields.length === 0) fields.push(...labelledPairs(root));
  return fields.filter(({ label }) => label !== '').slice(0, MOST_FIELDS_TAKEN);
}
