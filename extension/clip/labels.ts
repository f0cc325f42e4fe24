import { isHidden, isUnreadable, namesOf, squeeze } from './dom.ts';
import { readText } from './text.ts';

/** What a question on a form is called, as a person reads it. */

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Without asterisk, colon, "obligatoriskt" and the like at its ends. */
export function cleanLabel(words: string): string {
  return squeeze(words.replace(/[\u00a0]/g, ' '))
    .replace(/^(?:[*✱•:·\s]|\(\s*\*\s*\))+|(?:[*✱:·\s]|\(\s*\*\s*\))+$/g, '')
    .replace(
      /\s*[([]?\b(?:obligatorisk[at]?|required|pflichtfeld|obbligatorio|obligatoire|obligatorio|måste fyllas i)\b[)\]]?$/i,
      '',
    )
    .replace(/(?:[*✱:\s]|\(\s*\*\s*\))+$/g, '')
    .slice(0, 500);
}

const wordsOf = (element: Element, control: Element | null): string =>
  cleanLabel(
    readText(element, {
      skip: (inner) =>
        inner === control ||
        /^(?:ul|ol|p|small)$/.test(inner.localName) ||
        /error|help|hint|tooltip|description|instruction/.test(inner.className.toString()),
    }) ||
      readText(element, { skip: (inner) => inner === control }) ||
      (element.textContent ?? ''),
  );

export function byIds(control: Element, attribute: string): string {
  const ids = (control.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  const root = control.getRootNode() as Document | ShadowRoot;
  const all = ids.map((id) => root.getElementById?.(id)).filter((one): one is HTMLElement => Boolean(one));
  // Where hints are named too, the control's own label is the question.
  const own = all.filter((one) => one.localName === 'label' && one.getAttribute('for') === control.id);
  const words = control.id && own.length > 0 ? own : all;
  let label = '';
  for (const word of words.map((one) => wordsOf(one, control)))
    if (word && !label.includes(word)) label += ` ${word}`;
  return cleanLabel(label);
}

/** The label that is tied to the control: aria-labelledby, label[for], a label around it, aria-label. */
export function tiedLabel(control: Control): string {
  const named = byIds(control, 'aria-labelledby');
  if (named) return named;
  const labels = control.labels ?? [];
  let best = '';
  for (const label of labels) {
    const words = wordsOf(label, control);
    if (words && !best) best = words;
  }
  return best || cleanLabel(control.getAttribute('aria-label') ?? '');
}

/** The words of one choice among several: its own label around or behind it, where another names the question. */
export function ownLabel(option: Control): string {
  const labels = [...(option.labels ?? [])];
  if (labels.length < 2 && !option.hasAttribute('aria-labelledby')) return '';
  const own = labels.find((one) => one.contains(option) || option.compareDocumentPosition(one) & 4);
  const label = own ?? labels[0];
  return label ? wordsOf(label, option) : '';
}

/** Words that stand before the control: a cell to the left, a term, a heading, or the text right before it. */
export function wordsBefore(control: Element, stop: Element, isOther: (element: Element) => boolean): string {
  const cell = control.closest('td');
  if (cell && stop.contains(cell)) {
    const left = cell.previousElementSibling;
    const words = left && !holdsOther(left, isOther) ? wordsOf(left, control) : '';
    if (words && words.length < 200) return words;
  }
  const term = control.closest('dd')?.previousElementSibling;
  if (term && stop.contains(term)) return wordsOf(term, control);
  for (let up: Element = control, steps = 0; up !== stop && steps < 6; steps++) {
    let words = '';
    for (let before = up.previousSibling; before; before = before.previousSibling) {
      if (before.nodeType === 3) words = `${before.nodeValue ?? ''} ${words}`;
      if (before.nodeType !== 1) continue;
      const element = before as Element;
      if (isOther(element) || holdsOther(element, isOther)) break;
      if (element.localName === 'br' && squeeze(words)) break;
      if (isUnreadable(element) || isHidden(element) || isExplaining(element)) continue;
      // What calls itself a label is read, whatever else it is called.
      const own = readText(element) || (/label/.test(namesOf(element)) ? (element.textContent ?? '') : '');
      words = `${own} ${words}`;
      if (squeeze(words).length > 2 && /^(?:label|div|p|h[1-6]|legend|dt|td|th|li)$/.test(element.localName))
        break;
    }
    const label = cleanLabel(words);
    if (label.length > 1 && label.length < 200) return label;
    const parent = up.parentElement;
    if (!parent) break;
    if (
      holdsOther(parent, (one) => one !== control && isOther(one)) &&
      !/^(?:td|tr|tbody|table)$/.test(parent.localName) &&
      steps > 0 &&
      label === ''
    )
      break;
    up = parent;
  }
  const row = control.closest('tr');
  const above = row?.previousElementSibling;
  if (row && above && stop.contains(above) && row.children.length === 1 && !holdsOther(above, isOther))
    return wordsOf(above, control);
  return '';
}

/** Words between the question and its choices that explain it. */
const isExplaining = (element: Element): boolean =>
  /description|help-?text|hint|instruction/i.test(element.className.toString()) &&
  /^(?:label|legend|h[1-6])$/.test(element.previousElementSibling?.localName ?? '');

function holdsOther(element: Element, isOther: (element: Element) => boolean): boolean {
  for (const one of element.querySelectorAll('input, select, textarea')) if (isOther(one)) return true;
  return false;
}

/** The question above a group of choices: legend, the group's own label, or the words before it. */
export function groupQuestion(options: readonly Control[], stop: Element): string {
  const first = options[0];
  if (!first) return '';
  let section = '';
  for (let up = first.parentElement; up; up = up.parentElement) {
    const named =
      byIds(up, 'aria-labelledby') ||
      (/^(?:radiogroup|group)$/.test(up.getAttribute('role') ?? '')
        ? cleanLabel(up.getAttribute('aria-label') ?? '')
        : '');
    if (named) return named;
    if (up.localName === 'fieldset') {
      const legend = [...up.children].find((child) => child.localName === 'legend');
      const heading = legend ?? up.querySelector('h1, h2, h3, h4, h5, h6');
      const words = heading ? wordsOf(heading, null) : '';
      // A legend around several questions is the name of their section, and each has words of its own.
      const isAlone = !holdsOther(up, (one) => isQuestion(one) && !options.includes(one as Control));
      if (words && isAlone) return words;
      section ||= words;
    }
    if (up === stop) break;
  }
  const isOther = (one: Element) => isQuestion(one) && !options.includes(one as Control);
  let common: Element = first;
  while (common !== stop && common.parentElement && !options.every((option) => common.contains(option)))
    common = common.parentElement;
  const heading = options.length > 1 ? headingAbove(common, options, stop) : '';
  if (heading) return heading;
  // The words before the group may stand inside the common container, before the first option.
  if (common !== first && options.length > 1) {
    const label = first.labels?.[0];
    const from = label?.contains(first) ? label : first;
    const inside = wordsBefore(from, common, isOther);
    if (inside && !options.some((option) => tiedLabel(option) === inside)) return inside;
  }
  return (common === stop ? '' : wordsBefore(common, stop, isOther)) || section;
}

const isQuestion = (element: Element): boolean =>
  /^(?:input|select|textarea)$/.test(element.localName) && element.getAttribute('type') !== 'hidden';

/** The first heading of the block around a group, as long as no other question stands in that block. */
function headingAbove(common: Element, options: readonly Control[], stop: Element): string {
  for (
    let up: Element | null = common, steps = 0;
    up && up !== stop && steps < 4;
    up = up.parentElement, steps++
  ) {
    // A line to write in among the options ("Annat, nämligen") is no other question.
    const isOther = (one: Element) =>
      isQuestion(one) && !options.includes(one as Control) && (common === stop || !common.contains(one));
    if (holdsOther(up, isOther)) return '';
    const heading = up.querySelector('h1, h2, h3, h4, h5, h6');
    if (heading && options.every((option) => heading.compareDocumentPosition(option) & 4))
      return wordsOf(heading, null);
  }
  return '';
}
