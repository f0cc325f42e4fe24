import type { DraftField } from '../../shared/protocol/draft.ts';
import { headingAbove, isContactAnswer } from './contact.ts';
import { isShown, squeeze } from './dom.ts';
import { byIds, cleanLabel, wordsBefore } from './labels.ts';
import { isSecretLabel } from './secrets.ts';
import { readText } from './text.ts';

/** Questions that are no elements of a form but say by their role what they are (WAI-ARIA). */

const NATIVE = 'input, select, textarea, button';
const ROLES =
  '[role="combobox"], [role="textbox"], [role="searchbox"], [role="spinbutton"], [role="radiogroup"], [role="listbox"], [role="checkbox"], [role="switch"]';

/** Those that a person answers, without what stands in another of them or only dresses a form's own element. */
export function roleQuestions(root: Element): Element[] {
  return [...root.querySelectorAll(ROLES)].filter(
    (one) =>
      !one.matches(NATIVE) &&
      !one.querySelector('input:not([type="hidden"]), select, textarea') &&
      one.getAttribute('role') !== 'searchbox' &&
      !one.parentElement?.closest(ROLES) &&
      one.closest('[hidden], [aria-hidden="true"], nav, header, [role="search"], [role="toolbar"]') ===
        null &&
      // A list that a box opens is its choice.
      !(
        one.id &&
        root.querySelector(`[aria-controls~="${CSS.escape(one.id)}"], [aria-owns~="${CSS.escape(one.id)}"]`)
      ) &&
      isShown(one),
  );
}

const wordsOf = (element: Element): string =>
  element.getAttribute('aria-label') || squeeze(readText(element) || (element.textContent ?? ''));

function answerOf(question: Element): string {
  const role = question.getAttribute('role');
  if (role === 'checkbox' || role === 'switch')
    return question.getAttribute('aria-checked') === 'true' ? '✓' : '';
  if (role === 'radiogroup')
    return [...question.querySelectorAll('[role="radio"][aria-checked="true"]')].map(wordsOf).join('\n');
  if (role === 'listbox')
    return [...question.querySelectorAll('[role="option"][aria-selected="true"]')].map(wordsOf).join('\n');
  const value = question.getAttribute('aria-valuetext') ?? question.getAttribute('aria-valuenow');
  return (
    value ??
    readText(question)
      .replace(/\n{2,}/g, '\n')
      .trim()
  );
}

function labelOf(question: Element, stop: Element, others: readonly Element[]): string {
  const named = byIds(question, 'aria-labelledby') || cleanLabel(question.getAttribute('aria-label') ?? '');
  if (named) return named;
  if (/^(?:checkbox|switch)$/.test(question.getAttribute('role') ?? '')) return cleanLabel(wordsOf(question));
  return wordsBefore(question, stop, (one) => one !== question && others.includes(one));
}

/** The answers with the elements that hold them, in page order; those with several lines also in `areas`. */
export function readRoles(root: Element, areas: Set<DraftField>): (readonly [Element, DraftField])[] {
  const questions = roleQuestions(root);
  return questions.flatMap((question) => {
    const label = labelOf(question, root, questions);
    if (isSecretLabel(label)) return [];
    const value = answerOf(question);
    const isArea = question.getAttribute('aria-multiline') === 'true';
    const contact = isContactAnswer(label, value, isArea ? '' : headingAbove(question, root));
    const field: DraftField = {
      label,
      value,
      ...(question.id && { name: question.id }),
      ...(contact && { contact }),
    };
    if (isArea) areas.add(field);
    return label === '' && value === '' ? [] : [[question, field] as const];
  });
}
