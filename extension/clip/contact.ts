import { squeeze } from './dom.ts';
import type { Control } from './labels.ts';

/** Answers that tell who somebody is. They are offered, but held back until the person ticks them. */

const BLOCK =
  /kontakt(?:uppgift|information)|personuppgift|(?:dina|mina|sökandens|anmälarens) uppgifter|uppgifter om (?:dig|sökande|anmälare)|^(?:om dig|avsändare|sökande|anmälare)$|contact (?:details|information)|(?:your|personal) (?:details|information|data)|^about you$/i;
const LABEL =
  /^(?:(?:ditt|din|er|your) )?(?:(?:(?:hem|arbets|jobb|mobil)?(?:telefon|tel)|mobil(?:nummer)?|phone|mobile|e-?post|e-?mail)(?!\p{L}).{0,25}|(?:för|efter)?namn|person-?(?:\/organisations)?nummer|home address|hemadress|bostadsadress)$/iu;
const COMPLETED =
  /(?:^|\s)(?:name|(?:given|family|additional)-name|email|tel\S*|street-address|address-\S+|postal-code|bday\S*)$/;
const HEADING = 'h1, h2, h3, h4, h5, h6, legend';
/** Longer is what the person has to say, whatever stands above it. */
const LONGEST = 120;

/** Does the heading say that what follows is about the sender? */
export const isContactHeading = (words: string): boolean => BLOCK.test(squeeze(words).replace(/[:*]+$/, ''));

/** Does the question ask who somebody is? */
export const isContactLabel = (label: string): boolean => LABEL.test(label);

/** The words of the nearest heading above an element, on its way up to `stop`. */
export function headingAbove(element: Element, stop?: Element): string {
  for (let up: Element | null = element; up && up !== stop; up = up.parentElement)
    for (let before = up.previousElementSibling; before; before = before.previousElementSibling) {
      // What stands above the questions of another part is theirs.
      if (before.querySelector('input:not([type="hidden"]), select, textarea')) continue;
      const heading = before.matches(HEADING) ? before : [...before.querySelectorAll(HEADING)].pop();
      if (heading) return heading.textContent ?? '';
    }
  return '';
}

export const isContactControl = (control: Control, form: Element, label: string): boolean =>
  control.localName !== 'textarea' &&
  (COMPLETED.test(control.getAttribute('autocomplete') ?? '') ||
    /^(?:email|tel)$/.test(control.getAttribute('type') ?? '') ||
    isContactLabel(label) ||
    isContactHeading(headingAbove(control, form)));

/** A part of a receipt under a heading of its own. */
export const isContactPair = (label: string, value: string, heading: string): boolean =>
  isContactLabel(label) || (value.length <= LONGEST && isContactHeading(heading));
