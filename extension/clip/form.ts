import { type DraftField, MOST_FIELDS_TAKEN } from '../../shared/protocol/draft.ts';
import { headingAbove, isContactAnswer } from './contact.ts';
import { isHidden, isShown, namesOf, squeeze } from './dom.ts';
import { readRoles, roleQuestions } from './form-roles.ts';
import { wordsIn } from './form-text.ts';
import { type Control, cleanLabel, groupQuestion, ownLabel, tiedLabel, wordsBefore } from './labels.ts';
import type { Reading } from './reading.ts';
import { isCardLabel, isSecretLabel } from './secrets.ts';

/** Answers on a web form: label and value in page order. */

const IGNORED_TYPES = /^(?:hidden|password|submit|reset|button|image)$/;
const TRAPS =
  /honey|bot-?(?:check|field)|hp_|(?:^|[^a-z])hp(?:$|[^a-z])|captcha|turnstile|g-recaptcha|anti-?spam|bot-?trap|nospam|leave-?blank|hideit|(?:^|_)gotcha|csrf|viewstate|picture-?code|security-?code|antispam/i;
const PAYMENT =
  /card-?_?(?:number|num|no\b|holder|owner|name|exp)|cardnumber|cc-?_?(?:num|name|exp|csc|cvc|type|number)|cvv2?|cvc2?|kortnummer|kortinnehav/i;
const SECRET =
  /passw|pwd|losen|lösen|(?:^|[^a-z])(?:pin|otp|totp|mfa|2fa|iban|bic|swift)(?:$|[^a-z])|pin-?_?(?:code|kod)|one-?_?time|engangskod|engångskod|security-?_?(?:code|question|answer)|secret-?_?(?:question|answer)|sakerhetsfraga|verification-?_?code|kontonummer|account-?_?(?:number|no$)|human-?_?(?:check|test)|bankid/i;

const nameOf = (control: Control): string => control.getAttribute('name') || control.id;

/** Never read: secrets, traps for robots, picture puzzles, payment. */
export function isForbidden(control: Control): boolean {
  const type = (control.getAttribute('type') ?? '').toLowerCase();
  if (
    IGNORED_TYPES.test(type) ||
    (control.localName === 'textarea' && isNotice(control as HTMLTextAreaElement))
  )
    return true;
  const words = `${control.getAttribute('name') ?? ''} ${control.id} ${control.getAttribute('class') ?? ''}`;
  if (TRAPS.test(words) || PAYMENT.test(words) || SECRET.test(words)) return true;
  if (/^cc-|password|one-time-code/.test(control.getAttribute('autocomplete') ?? '')) return true;
  if (
    // A button drawn over it chooses the file; the box itself is then hidden from everybody.
    (control.getAttribute('aria-hidden') === 'true' && type !== 'file') ||
    (control.getAttribute('tabindex') === '-1' &&
      control.getAttribute('autocomplete') === 'off' &&
      type === 'text')
  )
    return true;
  return (
    isConcealed(control) ||
    isDressing(control) ||
    [tiedLabel(control), ...ownWords(control)].some(isSecretLabel)
  );
}

/** A box to search in that a script has laid over a list of choices: the answer stands in the list. */
function isDressing(control: Control): boolean {
  if (control.localName !== 'input' || control.getAttribute('name') || tiedLabel(control)) return false;
  for (let up: Element | null = control, steps = 0; up && steps < 4; up = up.parentElement, steps++) {
    const list = up.previousElementSibling;
    if (list?.localName === 'select' && (isHidden(list) || list.getAttribute('aria-hidden') === 'true'))
      return true;
  }
  return false;
}

const ownWords = (control: Control): string[] =>
  ['aria-label', 'placeholder', 'title'].map((name) => control.getAttribute(name) ?? '');

/** A card is asked for: by what the form calls its parts, or by the words before them. */
function isPayment(root: Element, controls: readonly Control[]): boolean {
  const all = [...root.querySelectorAll<Control>('input:not([type="hidden"]), select')];
  const isCard = (one: Control) =>
    !/^(?:radio|checkbox|submit|button)$/.test(one.type) &&
    (/(?:^|\s)cc-/.test(one.getAttribute('autocomplete') ?? '') ||
      PAYMENT.test(`${one.name} ${one.id}`) ||
      [...ownWords(one), tiedLabel(one)].some(isCardLabel) ||
      (controls.includes(one) && isCardLabel(labelOf(one, root, controls))));
  // One alone may stand in a form about something else: that is left out, and the rest is read.
  return all.filter((one) => isCard(one) && isShown(one)).length >= 2;
}

/** Conditions in a box to scroll: not to be changed, or without a name by which an answer could be sent. */
const isNotice = (area: HTMLTextAreaElement): boolean =>
  area.readOnly || (!area.name && !area.id && area.value !== '' && area.value === area.defaultValue);

/** Not shown, or put out of sight. Styled choices hide their own box and show the label, so those pass. */
function isConcealed(control: Control): boolean {
  const isChoice =
    /^(?:checkbox|radio|file)$/.test(control.getAttribute('type') ?? '') || control.localName === 'select';
  for (
    let up: Element | null = control, steps = 0;
    up && steps < 12 && !/^(?:form|body)$/.test(up.localName);
    up = up.parentElement, steps++
  ) {
    // A box that is not shown is drawn by its words; without any it is there for robots.
    if (isChoice && up === control && (!isHidden(up) || hasWords(control))) continue;
    if (isHidden(up) || TRAPS.test(namesOf(up)) || isFarAway(up)) return true;
  }
  return false;
}

const hasWords = (control: Control): boolean =>
  !/^(?:checkbox|radio)$/.test(control.type) ||
  (tiedLabel(control) || optionWords(control, control.ownerDocument.body)) !== '';

function isFarAway(element: Element): boolean {
  const style = (element as HTMLElement).style as CSSStyleDeclaration | undefined;
  if (!style?.position) return false;
  return /^(?:absolute|fixed)$/.test(style.position) && /^-\d{3,}/.test(style.left || style.top || '');
}

/** Controls that a person answers, of one form, in page order. */
export function answerable(root: Element): Control[] {
  const all =
    root.localName === 'form'
      ? [...(root as HTMLFormElement).elements]
      : [...root.querySelectorAll('input, select, textarea')];
  return all
    .filter((one): one is Control => /^(?:input|select|textarea)$/.test(one.localName))
    .filter((one) => !isForbidden(one));
}

const baseName = (control: Control): string => nameOf(control).replace(/(?:[._-]?\d+|\[\d*\])$/, '');

const YES = /^(?:ja|yes|ok|okej)[.!]?$/i;
/** Longer words are told each for itself: a consent, a sentence. */
const LONGEST_CHOICE = 40;

/** Boxes with a name each that answer one question: they stand together, with the question above and nothing between. */
function boxesOf(control: Control, controls: readonly Control[], form: Element): readonly Control[] {
  const isBox = (one: Control) => one.getAttribute('type') === 'checkbox';
  for (
    let up = control.parentElement, steps = 0;
    up && up !== form && form.contains(up) && steps < 4;
    up = up.parentElement, steps++
  ) {
    const inside = controls.filter((one) => up?.contains(one));
    if (!inside.every(isBox)) return [control];
    if (inside.length < 3) continue;
    const words = inside.map((one) => optionWords(one, form));
    const isShort = words.every((word) => word !== '' && word.length <= LONGEST_CHOICE);
    const question = isShort && groupQuestion(inside, form);
    return question && question.length <= 120 ? inside : [control];
  }
  return [control];
}

/** Answers of choices made by ticking: the words of what is ticked. */
function choice(options: readonly Control[], stop: Element): DraftField[] {
  const words = options.map((option) => optionWords(option, stop));
  const single = options[0];
  const isRadio = single?.getAttribute('type') === 'radio';
  // "Ja" alone says nothing of what was said yes to.
  const asked =
    single && !isRadio && options.length === 1 && YES.test(words[0] ?? '')
      ? groupQuestion(options, stop)
      : '';
  if (single && asked)
    return [{ label: asked, value: isTicked(single) ? (words[0] ?? '') : '', name: nameOf(single) }];
  const areSentences = words.reduce((sum, word) => sum + word.length, 0) / words.length > 45;
  if (single && !isRadio && (options.length === 1 || areSentences)) {
    return options.map((option, index) => ({
      label: words[index] || groupQuestion([option], stop),
      value: isTicked(option) ? tickValue(option) : '',
      name: nameOf(option),
    }));
  }
  const question = groupQuestion(options, stop);
  const chosen = options
    .map((option, index) => (isTicked(option) ? words[index] || option.value : ''))
    .filter(Boolean);
  return [{ label: question, value: chosen.join('\n'), name: single ? nameOf(single) : '' }];
}

const isTicked = (control: Control): boolean => 'checked' in control && control.checked;
const tickValue = (control: Control): string =>
  /^(?:on|1|true|y|yes|ja)?$/i.test(control.value) ? '✓' : control.value;

function optionWords(option: Control, stop: Element): string {
  const tied = ownLabel(option) || tiedLabel(option);
  if (tied) return tied;
  let words = '';
  for (let next = option.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 1 && /^(?:input|select|textarea|br|div|p|li|tr)$/.test((next as Element).localName))
      break;
    // What is tied to another control says nothing of this one.
    if (next.nodeName === 'LABEL' && (next as HTMLLabelElement).control) break;
    words += ` ${next.textContent ?? ''}`;
  }
  if (squeeze(words)) return cleanLabel(words);
  const cell = option.closest('td')?.nextElementSibling;
  return cell && stop.contains(cell) ? cleanLabel(cell.textContent ?? '') : '';
}

function answerIn(control: Control): string {
  if (control.localName !== 'select')
    return control.getAttribute('type') === 'file'
      ? fileNames(control)
      : control.value.replace(/\r\n?/g, '\n').trim();
  const select = control as HTMLSelectElement;
  const chosen = [...select.options].filter((option) => option.selected && !option.disabled);
  return chosen
    .filter(
      (option, index) => option.value !== '' && !(index === 0 && option.index === 0 && isPrompt(option)),
    )
    .map((option) => squeeze(option.textContent ?? ''))
    .join('\n');
}
const isPrompt = (option: HTMLOptionElement): boolean =>
  /^[-–—.\s]*(?:välj|select|choose|wähle|bitte|please|scegli|choisi|elige)?[^\p{L}]*$/iu.test(
    option.textContent ?? '',
  );
const fileNames = (control: Control): string =>
  [...((control as HTMLInputElement).files ?? [])].map((file) => file.name).join('\n');

function labelOf(control: Control, stop: Element, siblings: readonly Control[]): string {
  const isOther = (element: Element) => siblings.includes(element as Control) && element !== control;
  return (
    tiedLabel(control) ||
    wordsBefore(control, stop, isOther) ||
    (control.closest('fieldset') ? groupQuestion([control], stop) : '') ||
    cleanLabel(control.getAttribute('title') ?? '') ||
    cleanLabel(control.getAttribute('placeholder') ?? '')
  );
}

/** Another box under the same question: nothing stands between it and the one before. */
function goesOn(control: Control, before: Control | undefined): boolean {
  if (!before || before.parentElement !== control.parentElement || before.localName !== 'input') return false;
  for (let node = control.previousSibling; node && node !== before; node = node.previousSibling)
    if (squeeze(node.textContent ?? '') !== '') return false;
  return true;
}

/** Questions that are asked more than once ("Adress") with the name of the part that each stands in. */
function withSections(
  found: readonly (readonly [Element, DraftField])[],
  areas: Set<DraftField>,
  form: Element,
): DraftField[] {
  return found.map(([control, field]) => {
    const alike = field.label === '' ? [] : found.filter(([, { label }]) => label === field.label);
    if (alike.length < 2) return field;
    const sections = alike.map(([one]) => sectionOf(one, form));
    if (sections.includes('') || new Set(sections).size < sections.length) return field;
    const named = { ...field, label: `${field.label} (${sectionOf(control, form)})` };
    if (areas.has(field)) areas.add(named);
    return named;
  });
}

function sectionOf(control: Element, form: Element): string {
  const legend = control.closest('fieldset')?.querySelector('legend');
  return cleanLabel(
    legend && form.contains(legend) ? (legend.textContent ?? '') : headingAbove(control, form),
  );
}

/** The answers of one form, and which of them are the words. A question without an answer is offered with an empty value. */
export function readForm(form: Element): Reading & { readonly fields: readonly DraftField[] } {
  const controls = answerable(form);
  if (isPayment(form, controls)) return { fields: [] };
  const areas = new Set<DraftField>();
  const found: (readonly [Element, DraftField])[] = [];
  const done = new Set<Control>();
  let before: Control | undefined;
  for (const control of controls) {
    if (done.has(control) || found.length >= MOST_FIELDS_TAKEN) continue;
    const type = control.getAttribute('type') ?? '';
    if (type === 'radio' || type === 'checkbox') {
      const base = baseName(control);
      const isMate = (one: Control) =>
        one.getAttribute('type') === type &&
        (type === 'radio' ? nameOf(one) === nameOf(control) : base !== '' && baseName(one) === base);
      const mates = control === controls.find(isMate) ? controls.filter(isMate) : [control];
      const options = type === 'checkbox' && mates.length === 1 ? boxesOf(control, controls, form) : mates;
      for (const option of options) done.add(option);
      for (const field of choice(options, form)) found.push([control, field]);
      continue;
    }
    const label = labelOf(control, form, controls);
    const value = answerIn(control);
    const last = found.at(-1)?.[1];
    const isMore = label === '' && last?.label !== '' && last?.value && goesOn(control, before);
    before = control;
    if (isSecretLabel(label)) continue;
    if (isMore) {
      if (value) found.splice(-1, 1, [control, { ...last, value: `${last.value}, ${value}` }]);
      continue;
    }
    const heading = control.localName === 'textarea' ? '' : headingAbove(control, form);
    const contact = isContactAnswer(label, value, heading, control);
    const field: DraftField = { label, value, name: nameOf(control), ...(contact && { contact }) };
    if (control.localName === 'textarea') areas.add(field);
    found.push([control, field]);
  }
  const roles = readRoles(form, areas);
  found.push(...roles);
  if (roles.length > 0) found.sort(([one], [other]) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
  const fields = withSections(found, areas, form)
    .filter(({ label, value }) => label !== '' || value !== '')
    .slice(0, MOST_FIELDS_TAKEN);
  return { ...wordsIn(fields, areas), fields };
}

const weightOf = (control: Control): number =>
  control.localName === 'textarea'
    ? 5
    : /^(?:email|file)$/.test(control.getAttribute('type') ?? '')
      ? 2
      : /^(?:search)$/.test(control.getAttribute('type') ?? '')
        ? -3
        : 1;

const REPLY =
  /comment|reply|answer|post-form|respond|svara|antwort|kommentar|quick_?post|newpost|discussion/i;

/** Is it a field for answering under somebody's post? Then the page is about the post. */
export const isReplyForm = (form: Element): boolean =>
  REPLY.test(`${form.getAttribute('action') ?? ''} ${namesOf(form)}`);

/** A message to somebody: room for a text and more than one question, or many questions. */
export function isSubstantial(form: Element): boolean {
  const controls = answerable(form);
  return (
    controls.length >= 6 ||
    (controls.length >= 3 && controls.some((control) => control.localName === 'textarea'))
  );
}

/** What a form asks for that sends the page on to somebody ("Tipsa en vän"). */
const FRIEND =
  /^(?:recipient|friend|receiver|mottagare|vän|kompis)\S*\s(?:e-?(?:mail|post)|mejl)|^(?:e-?(?:mail|post)\S*|mejl\S*) (?:till (?:en |din )?(?:vän|kompis|mottagare)|to (?:a |your )?friend)/i;

/** The form that the page is about, or null: not the search box, the login or the newsletter. */
export function mainForm(document: Document, focused: Element | null, hiddenToo = false): Element | null {
  const forms: Element[] = [...document.forms];
  const loose = [...document.querySelectorAll('input, textarea, select')].some((one) => !one.closest('form'));
  const roles = document.body ? roleQuestions(document.body) : [];
  if (
    document.body &&
    (loose || roles.filter((one) => !/checkbox|switch/.test(one.getAttribute('role') ?? '')).length >= 2)
  )
    forms.push(document.body);
  let best: Element | null = null;
  let most = 1;
  for (const form of forms) {
    // Gravity Forms hides its forms until its own script has run.
    if (!hiddenToo && !isShown(form) && !form.closest('.gform_wrapper')) continue;
    const controls = answerable(form).filter(
      (control) => form.localName === 'form' || !control.closest('form'),
    );
    const own = roles.filter((one) => one.closest('form') === (form.localName === 'form' ? form : null));
    let weight =
      controls.reduce((sum, control) => sum + weightOf(control), 0) +
      own.reduce((sum, one) => sum + (one.getAttribute('aria-multiline') === 'true' ? 5 : 1), 0);
    if (focused && form !== document.body && form.contains(focused)) weight += 100;
    if (controls.some((control) => FRIEND.test(labelOf(control, form, controls)))) weight -= 10;
    // Who logs in has nothing to describe.
    const isLogin = controls.length <= 3 && !controls.some(({ localName }) => localName === 'textarea');
    if (isLogin && form.querySelector('input[type="password"]')) weight -= 10;
    if (
      form.getAttribute('role') === 'search' ||
      /search|sök/i.test(`${form.getAttribute('action') ?? ''} ${namesOf(form)}`)
    )
      weight -= 6;
    if (form.closest('nav, footer, aside, header, [role="search"], [role="navigation"]')) weight -= 3;
    if (weight > most) {
      best = form;
      most = weight;
    }
  }
  return best;
}
