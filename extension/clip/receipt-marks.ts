import type { DraftField } from '../../shared/protocol/draft.ts';
import { isHidden, isUnreadable, squeeze } from './dom.ts';
import { readText } from './text.ts';

/** What tells a receipt from a box of facts, a chat, a guest book or a table of posts. */

/** In a heading: something was received, or is to be looked over before it is sent. */
const SAID =
  /^tack(?!\p{L})|mottag(?:en|its|it|ningsbevis)|tagit emot|har skickats|är (?:in)?skickad|kvitto|kvittens|bekräft(?:else|ad|at)|bekräfta (?:di[nt]|uppgift)|ärendenummer|diarienummer|referensnummer|granska|kontrollera|sammanfattning|förhandsgranska|din[at]? (?:anmälan|ansökan|synpunkt|uppgifter|svar|ärende|fråga|förslag|felanmälan|beställning|bokning|rapport|inskickade)|thank you|has been (?:received|sent|submitted)|we have received|confirmation|receipt|check your (?:answers|details|choices|information|report)|(?:confirm|review) (?:and|your)|summary of your|reference number|case number|your (?:report|answers|application|submission|request|complaint|enquiry|details)|submitted$/iu;
const CASE =
  /^(?:ärende|diarie|referens|löp|kvittens|ticket|case|reference|report|request|receipt|registration)\s?-?(?:nummer|nr|id|number|no|ref(?:erence)?|#)?\.?$|^(?:dnr|diarienr|ärendenr|ref)\.?$/iu;
/** Questions of forms: what it is about, what is said, where. */
const ASKED =
  /beskriv|meddelande|synpunkt|klagomål|rubrik|ämne|ärende|felet|kategori|typ av|vad (?:gäller|har|vill)|plats|position|bifoga|bilag|vill du|återkoppling|message|descri|subject|category|what (?:happened|is)|location|would you like|attach|nature of/iu;
/** Facts of what is published and debated. */
const PUBLISHED =
  /röst(?:er|ning)|namnunderskrift|underskrifter|följare|gilla|visningar|kommentarer|publicerad|startad|startat|votes|supporters|signatures|followers|views|likes|comments|replies|svar$|inlägg|öppet|öppettid|opening hours/iu;
const CLOCK = /(?<!\d)\d{1,2}[:.]\d\d(?!\d)/;
const LONG_LABEL = 120;
/** So many characters of running text beside the answers, and the page is about them. */
const RUNNING = 160;

/** Beside what the page is about, or in a part of it that is not shown. */
export function isAway(element: Element): boolean {
  for (let up: Element | null = element; up && up.localName !== 'body'; up = up.parentElement)
    if (isHidden(up) || /^(?:nav|footer|aside)$/.test(up.localName)) return true;
  return false;
}

const wordsOf = (one: Element): string =>
  squeeze((one.textContent ?? '').replace(/\u00ad/g, '')).slice(0, 200);

const shownHeadings = (document: Document): string[] =>
  [...document.querySelectorAll('h1, h2, caption, legend, [role="heading"], [role="status"], [role="alert"]')]
    .filter((one) => !isAway(one) && !one.closest('article article'))
    .map(wordsOf);

/** Does a heading say that something was received, or is to be looked over? */
export const says = (document: Document): boolean =>
  [squeeze(document.title), ...shownHeadings(document)].some((words) => SAID.test(words));

/**
 * Are the pairs the answers that somebody sent in?
 * @param beside characters of the main text that stand in no pair
 */
export function isReceipt(document: Document, pairs: readonly DraftField[], beside: number): boolean {
  const labels = pairs.map(({ label }) => label);
  if (labels.some((label) => label.length > LONG_LABEL || CLOCK.test(label))) return false;
  // One label again and again is a list of things alike.
  const isSaid = says(document);
  // A receipt may tell of two things, each with the same answers: the way there and the way back.
  if (pairs.length >= 4 && new Set(labels).size <= pairs.length / (isSaid ? 3 : 2)) return false;
  if (isSaid) return !labels.some((label) => /^(?:röster|votes|startad av|started by)$/i.test(label));
  if (labels.some((label) => PUBLISHED.test(label)) || beside > RUNNING) return false;
  const asked = labels.filter((label) => ASKED.test(label)).length;
  return asked >= 2 || (asked >= 1 && labels.some((label) => CASE.test(label)));
}

/** Headings of one rank, each with its answer below it, where the page says that something was sent in. */
export function headedPairs(body: Element): (readonly [Element, string])[] {
  if (!says(body.ownerDocument)) return [];
  const root = body.querySelector('main, [role="main"]') ?? body;
  for (const rank of ['h4', 'h3', 'h2']) {
    const pairs = [...root.querySelectorAll(rank)].flatMap((heading) => {
      if (isAway(heading)) return [];
      const value = answerBelow(heading);
      return value && value.length <= 5000 ? [[heading, value] as const] : [];
    });
    if (pairs.length >= 3) return pairs;
  }
  return [];
}

/** What follows a heading until the next: its words, without a line that only leads somewhere. */
function answerBelow(heading: Element): string {
  const parts: string[] = [];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (/^(?:h[1-6]|hr|form|nav|footer)$/.test(next.localName) || next.querySelector('h1, h2, h3, h4')) break;
    if (isUnreadable(next) || isHidden(next)) continue;
    const links = [...next.querySelectorAll('a, button')].map((one) => one.textContent ?? '').join(' ');
    const words = readText(next);
    if (words && squeeze(links) !== squeeze(words)) parts.push(words);
  }
  return parts.join('\n\n');
}
