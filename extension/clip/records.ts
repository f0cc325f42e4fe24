import { authorMark, isProfileLink, nameFrom } from './authors.ts';
import { isInexactTime, isOnlyTime, isoFromWords } from './dates.ts';
import { elementsIn, isHidden, isUnreadable, namesOf, wordsOf } from './dom.ts';
import type { Scope } from './found.ts';
import { cleanLink, sameSite } from './links.ts';
import { isAction } from './permalinks.ts';
import { isControl } from './text.ts';
import { timeMark } from './times.ts';
import { isAlike } from './unit.ts';

/**
 * What posts of one make have in common tells what their parts are, where class names tell nothing: a short line
 * that stands at the same place in each and differs is a name; a link that stands so, with the same words but another
 * address, leads to the post.
 */

const MOST_PEERS = 12;
const HEADINGS = 'h1, h2, h3, h4';
const MOST_PARTS = 120;

/** The post itself first, then others of its make, wherever on the page they stand. */
function peersOf(root: Element): Element[] {
  const peers = [root];
  const add = (other: Element) => {
    if (peers.length < MOST_PEERS && !peers.includes(other) && !isHidden(other)) peers.push(other);
  };
  const isEnough = () => peers.length >= MOST_PEERS;
  for (let one = root.parentElement?.firstElementChild; one && !isEnough(); one = one.nextElementSibling)
    if (isAlike(root, one)) add(one);
  const [token] = root.classList;
  if (token && !/\d{2,}$/.test(token))
    for (const other of root.ownerDocument.getElementsByClassName(token)) {
      if (isEnough()) break;
      if (other.localName === root.localName) add(other);
    }
  return peers;
}

interface Part {
  readonly element: Element;
  readonly words: string;
}

/** The smallest parts of a post by where they stand in it: "div.head>b" and how many of that have gone before. */
function partsOf(peer: Element, peers: readonly Element[], body: Element | null): Map<string, Part> {
  const parts = new Map<string, Part>();
  const counts = new Map<string, number>();
  const skip = (one: Element) =>
    one === body ||
    (one !== peer && peers.includes(one)) ||
    (isUnreadable(one) && one.localName !== 'button') ||
    isHidden(one);
  const pathOf = (element: Element): string => {
    let path = '';
    for (let up: Element | null = element; up && up !== peer; up = up.parentElement)
      // One's name leads to a profile, another's does not.
      if (up.localName !== 'a' || up.parentElement?.childElementCount !== 1)
        path = `${up.localName}.${(up.classList[0] ?? '').replace(/\d+/g, '')}>${path}`;
    return path;
  };
  for (const element of elementsIn(peer, skip)) {
    if (parts.size > MOST_PARTS) break;
    const isLeaf = [...element.children].every((child) => wordsOf(child, 0) === '');
    // A link of a picture alone is told by what it is called.
    const label = element.localName === 'a' ? element.getAttribute('aria-label') : '';
    const words = isLeaf ? wordsOf(element, 80) || label || '' : '';
    if (!words || words.length > 80) continue;
    const path = pathOf(element);
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    parts.set(`${path}${count}`, { element, words });
  }
  return parts;
}

/** Could be a name of a person, a nickname or an office. */
const mayBeName = (words: string): boolean =>
  words.length > 1 &&
  words.length <= 40 &&
  words.split(' ').length <= 5 &&
  !/[?!;=…]|:(?:\s|$)|\.$(?<!\b\p{L}\.)|^[\d+–-]|\d-\d/u.test(words) &&
  isoFromWords(words) === '' &&
  nameFrom(words) === words;
/** "by Sam" */
const SAID = /^(?:by|av|von|från|from)\s+(?=\p{Lu})/u;
/** Written as names are: a capital on every word but the small ones between, or one word alone. */
const isNamelike = (words: string): boolean =>
  !words.includes(' ') ||
  words
    .split(' ')
    .every((word) => /^(?:[\p{Lu}\p{Lo}\d]|(?:i|på|vid|av|von|van|de|la|the|of|&|och|and)$)/u.test(word));
const NAMED =
  /namn|name|nick|user|author|writer|member|person|profil|poster|avsändare|skribent|(?:^|[-_\s])(?:vem|who|av|by|från|from)(?:$|[-_\s])/;
const NOT_NAMED =
  /title|rubrik|subject|ämne|rank|badge|place|location|ort|kategori|category|tag(?:$|\s)|label|status|group|role|city|initial|avatar|bild|photo|picture|face/;

/** What a page calls its own parts, and how far a matter has come. */
const NOT_PEOPLE =
  /^(?:status|beskrivning|description|foton?|photos?|bilder|kommentar(?:er)?|comments?|svar|answers?|plats|location|mottagen|pågår|påbörjad|(?:åtgärda|avsluta|besvara|planera|godkän|avvisa|vidarebefordra)[dt]|stängd|öppen|nya?|klar|löst|received|open(?:ed)?|closed|fixed|new|done|resolved|pending|in progress|acknowledged|investigating|planned|completed?|assigned|under (?:behandling|utredning|review))$/i;

/** How much speaks for these lines, one a post, being the names of those who wrote. */
function worthOfNames(own: Part, all: readonly Part[]): number {
  const isSaid =
    all.every(({ words }) => SAID.test(words)) ||
    all.every(({ element }) =>
      /(?:^|\s)(?:by|av|von|från|from)\s*$/iu.test(element.previousSibling?.nodeValue ?? ''),
    );
  if (!all.every(({ words }) => mayBeName(isSaid ? words.replace(SAID, '') : words))) return 0;
  if (new Set(all.map(({ words }) => words)).size < Math.max(2, all.length / 4)) return 0;
  if (all.some(({ words }) => NOT_PEOPLE.test(words))) return 0;
  const { element } = own;
  const value = element.closest('dd, td');
  const label = value?.previousElementSibling;
  const isWhole = value && wordsOf(value, 80) === own.words;
  if (isWhole && label?.matches('dt, th') && !NAMED.test(wordsOf(label, 40).toLowerCase())) return 0;
  const link = element.closest('a');
  if (isControl(element) || element.closest('nav, form')) return 0;
  // A heading is a title, and one that leads to more than a person is surely one.
  if (element.closest(link && !isProfileLink(link) ? HEADINGS : 'h1, h2') && !NAMED.test(namesOf(element)))
    return 0;
  const names = `${namesOf(element)} ${element.parentElement ? namesOf(element.parentElement) : ''}`;
  if (NOT_NAMED.test(names)) return 0;
  let worth = NAMED.test(names) || isSaid ? 3 : 0;
  if (worth === 0 && element.closest('button, [role="button"]')) return 0;
  const hrefs = new Set(all.map((part) => part.element.closest('a')?.getAttribute('href') ?? ''));
  if (!hrefs.has('') && hrefs.size === new Set(all.map(({ words }) => words)).size) worth += 3;
  const isSure = all.filter(({ words }) => isNamelike(words)).length >= 0.6 * all.length;
  const isBold =
    element.matches('b, strong, dt, summary, cite, legend, h3, h4, h5, h6, th') ||
    /(?:^|[\s_-])(?:bold|semibold|medium|strong)(?:$|[\s_-])/.test(namesOf(element));
  if (isSure && isBold) worth += 3;
  if (isSure && worth === 0) worth = 1;
  return worth;
}

/** The name at the place where the others of its make have theirs; empty where two places could be it. */
function nameIn(own: ReadonlyMap<string, Part>, others: readonly ReadonlyMap<string, Part>[]): string {
  let best = '';
  let most = 0;
  for (const [path, part] of own) {
    const there = others.map((other) => other.get(path)).filter((one) => one !== undefined);
    if (there.length === 0 || there.length < 0.5 * others.length) continue;
    // In a list where one lacks what the others have, labels stand at each other's places.
    const list = path.replace(/\d+$/, '');
    const isLabel = (other: ReadonlyMap<string, Part>) =>
      [...other].some(([at, { words }]) => at !== path && words === part.words && at.startsWith(list));
    if (others.some(isLabel)) continue;
    const worth = worthOfNames(part, [part, ...there]);
    if (worth > most) {
      most = worth;
      best = part.words.replace(SAID, '');
    }
  }
  return most >= 1 ? best : '';
}

/** The address that differs from post to post under the same words ("Dela", "#2", a time); empty where two could be it. */
function linkIn(
  own: ReadonlyMap<string, Part>,
  others: readonly ReadonlyMap<string, Part>[],
  location: string,
): string {
  const addressOf = ({ element }: Part): string => {
    const href = element.closest('a')?.getAttribute('href') ?? '';
    return href && href !== '#' ? cleanLink(href, element.baseURI) : '';
  };
  // The same words but for a number or a time.
  const plain = ({ words }: Part) => (timeMarkIn(words) ? 'time' : words.replace(/\d+/g, '#'));
  const found = new Set<string>();
  const shown = new Set<string>();
  for (const [path, part] of own) {
    const address = addressOf(part);
    const link = part.element.closest('a');
    if (!address || !sameSite(address, location) || isAction(address) || (link && isProfileLink(link)))
      continue;
    const there = others.map((other) => other.get(path)).filter((one) => one !== undefined);
    if (there.length === 0 || !there.every((one) => plain(one) === plain(part))) continue;
    const addresses = [address, ...there.map(addressOf)];
    if (addresses.includes('') || new Set(addresses).size < addresses.length) continue;
    found.add(address);
    if (SHOWS.test(part.words)) shown.add(address);
  }
  if (shown.size === 1) return [...shown][0] ?? '';
  if (found.size > 0) return found.size === 1 ? ([...found][0] ?? '') : '';
  // A list of cards, each under a heading that leads to the whole of it.
  for (const [path, part] of own) {
    const there = others.map((other) => other.get(path)).filter((one) => one !== undefined);
    const addresses = [part, ...there].map(addressOf);
    const isHeading =
      part.element.closest(HEADINGS) && authorMark(part.element) === null && there.length === others.length;
    if (isHeading && !addresses.includes('') && new Set(addresses).size === addresses.length)
      return sameSite(addresses[0] ?? '', location) ? (addresses[0] ?? '') : '';
  }
  return '';
}
/** Words of a link that does nothing but show the post. */
const SHOWS =
  /^(?:(?:visa|öppna|läs|gå till|show|view|open|read)(?: (?:inlägg|kommentar|svar|synpunkt|hela|the|this|full|post|comment)\p{L}*){0,2}|(?:perma|direkt)?(?:länk|link)|#\d*)$/iu;
const timeMarkIn = (words: string): boolean => isOnlyTime(words) || isInexactTime(words);

/** Name and address of a post, by what the others of its make have at the same places. */
export function bySiblings(
  { roots, body }: Scope,
  location: string,
): { readonly author: string; readonly permalink: string } {
  const root = roots[0];
  const peers = root ? peersOf(root) : [];
  if (!root || peers.length < 2) return { author: '', permalink: '' };
  // Words that share their element with name and time are told from them by the others alone.
  const isApart = ![body, ...elementsIn(body, isUnreadable)].some((one) => (timeMark(one)?.rank ?? 0) >= 2);
  const own = partsOf(root, peers, isApart ? body : null);
  // Their words stand where this post's do; they are not parts of the frame around them.
  const bodies = new Set(body.classList);
  const ofBody = `${body.localName}.${[...bodies][0]}>`;
  const isTold = isApart && bodies.size > 0 && ![...own.keys()].some((path) => path.includes(ofBody));
  const isBody = (path: string) => isTold && path.includes(`${body.localName}.${[...bodies][0]}>`);
  const others = peers
    .slice(1)
    .map((peer) => new Map([...partsOf(peer, peers, null)].filter(([path]) => !isBody(path))));
  return { author: nameIn(own, others), permalink: linkIn(own, others, location) };
}

/** The day above a message that shows only its clock, as in talks that are divided by days. */
export function dayAbove({ roots }: Scope): string {
  for (let up = roots[0], steps = 0; up && steps < 3; up = up.parentElement ?? undefined, steps++) {
    let before = up.previousElementSibling;
    for (let left = 300; before && left > 0; before = before.previousElementSibling, left--) {
      const words = wordsOf(before, 60).slice(0, 60);
      if (isOnlyTime(words) && isoFromWords(words).length === 10) return isoFromWords(words);
      if (timeMark(before)?.iso) return '';
    }
  }
  return '';
}
