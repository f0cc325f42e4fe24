import type { Certainty } from '../../shared/protocol/draft.ts';
import { authorMark, isProfileLink } from './authors.ts';
import { isInexactTime, isOnlyTime } from './dates.ts';
import { elementsIn, isUnreadable, parentOf, squeeze, wordsOf } from './dom.ts';
import { cleanLink, parameters, sameSite } from './links.ts';
import { isQuote } from './text.ts';
import { isAlike, isCalledBody, isCommentList, type Unit } from './unit.ts';

/** The address of the very post, and how it was come by. */
export interface Permalink {
  readonly address: string;
  readonly certainty: Certainty;
}

const ACTION =
  /[?&](?:do|action|mode|act|task|[^=&#]*(?:reply|quote)[^=&#]*)=|[?&]\w+=\d{4}-\d\d-\d\d(?:&|$)|(?:\bpm|reply(?:page|to)?|quote|report|edit|delete|like|react|share|login|register(?!\/[^/]*\d)|newreply|posting|flag|vote|print|rss|feed|bookmark|svara|citera|anmal|redigera|spara|flagga|save)(?:\.[a-z]{3,4}\b|\/|-|$|\?)|\/(?:sharer|intent)\b|=https?(?::|%3a)/i;
/** Does the address do something, instead of showing a post? */
export const isAction = (address: string): boolean => ACTION.test(address.replace(/#.*$/, ''));
const NAMED =
  /(?:^|[\s_-])(?:permalink|u-url|bookmark|post-?link|share-?link|datepermalink|postcounter)(?:$|[\s_-])/i;

/** What the page says of such a link. */
const SAID =
  /perma(?:nent)?\s?-?l[iä]nk|link to this (?:post|comment|message)|direktl[iä]nk|länk till (?:inlägg|kommentar)|^(?:kopiera|copy) (?:länk|link)/i;

/** Numbers and names by which the page knows the post: ids and anchors on it or right around it. */
export function anchorsOf({ roots, others }: Pick<Unit, 'roots' | 'others'>, body: Element): string[] {
  const anchors: string[] = [];
  const add = (value: string | null) => {
    if (value && /\d{2,}/.test(value) && !anchors.includes(value)) anchors.push(value);
  };
  for (const root of roots) {
    add(root.id);
    for (const { name, value } of root.attributes)
      if (/^(?:data-(?:\w+-)*id|resource|about)$/.test(name)) add(value.replace(/^#/, ''));
    for (const inner of root.querySelectorAll('a[name], a[id], [id]')) {
      if (anchors.length > 12) break;
      if (body !== root && body.contains(inner) && inner !== body) continue;
      if (others?.contains(inner) || isInOthers(inner, root, body)) break;
      add(inner.getAttribute('name') ?? inner.id);
      if (inner.id) add(inner.id);
    }
    const before = root.previousElementSibling;
    if (before && squeeze(before.textContent ?? '') === '') add(before.id || before.getAttribute('name'));
    const parent = parentOf(root);
    if (parent && parent.children.length <= 3) add(parent.id);
  }
  return anchors;
}

/** Does it stand among what others have said to the post, within its element? */
function isInOthers(inner: Element, root: Element, body: Element): boolean {
  for (let up: Element | null = inner; up && up !== root; up = up.parentElement)
    if (isCommentList(up) && !up.contains(body)) return true;
  return false;
}

const numberIn = (anchor: string): string => /\d{3,}(?!.*\d{3,})/.exec(anchor)?.[0] ?? '';

export function permalinkOf(unit: Unit, time: Element | null, body: Element, location: string): Permalink {
  const anchors = anchorsOf(unit, body);
  const numbers = new Set(anchors.map(numberIn).filter(Boolean));
  const here = cleanLink(location, location).replace(/#.*$/, '');
  let best = '';
  let rank = 0;
  const offer = (address: string, value: number) => {
    if (value > rank && address) {
      best = address;
      rank = value;
    }
  };
  // Numbers by which the page itself knows the post.
  const ids = new Set<string>();
  for (const { attributes } of unit.roots)
    for (const { name, value } of attributes)
      if (/^data-(?!.*(?:user|author|member|owner)).*id$/.test(name) && /^\d{4,}$/.test(value))
        ids.add(value);
  const acted: string[] = [];
  const shown: string[] = [];
  const root = unit.roots[unit.roots.length - 1] as Element;
  const links = unit.roots.flatMap((one) => [
    ...(one.localName === 'a' ? [one] : []),
    ...elementsIn(
      one,
      (inner) =>
        (inner === body && body !== root) ||
        (inner !== body && isCalledBody(inner) && inner.querySelector('a') === null) ||
        (isUnreadable(inner) && !/^(?:input|button)$/.test(inner.localName)) ||
        isReplyLine(inner) ||
        inner === unit.others ||
        (isCommentList(inner) && !inner.contains(body)) ||
        isQuote(inner),
    ),
  ]);
  const given = links
    .map(givenAddress)
    .filter((address) => address && sameSite(address, location) && address !== here);
  if (new Set(given).size === 1) offer(given[0] ?? '', 9.2);
  for (const link of links) {
    const href = link.localName === 'a' || link.localName === 'link' ? link.getAttribute('href') : null;
    if (!href || href === '#' || /^(?:javascript|mailto):/i.test(href)) continue;
    const address = cleanLink(href, link.baseURI || location);
    // A comment that was written on a site of its own and is shown here.
    const hash = decode(address.split('#')[1] ?? '');
    if (!address) continue;
    if (!sameSite(address, location)) {
      const isSource = time !== null && link.contains(time) && /\d/.test(address);
      if (
        isSource ||
        (link.classList.contains('u-url') && !isProfileLink(link) && !link.closest('.p-author'))
      )
        offer(address, isSource ? 10.5 : 10);
      continue;
    }
    if (isAction(address)) acted.push(address);
    else if (!isProfileLink(link)) shown.push(address);
    const aroundTime =
      time !== null && (link.contains(time) || (time.contains(link) && isOfTime(link, time)));
    const named =
      /\bbookmark\b/.test(link.getAttribute('rel') ?? '') ||
      NAMED.test(link.getAttribute('class') ?? '') ||
      SAID.test(link.getAttribute('title') ?? link.getAttribute('aria-label') ?? wordsOf(link, 40));
    const number = numberIn(address);
    const ownNumber = number !== '' && numbers.has(number);
    const acts = isAction(address);
    // The post's anchor, which leads to the post too.
    const isAnchor = /\d{2,}$/.exec(link.id)?.[0];
    const url = (link.getAttribute('itemprop') ?? link.getAttribute('property')) === 'url' && ownNumber;
    const isCount =
      ownNumber && (/^#\d+$/.test(squeeze(link.textContent ?? '')) || address.endsWith(`/${number}`));
    // "?do=findComment&comment=45" around the post's own time shows the post.
    const isTimes = aroundTime && (hash !== '' || (ownNumber && link.contains(time)));
    if ((acts && !isTimes) || opensMenu(link, hash)) continue;
    const isPermalink = /permalink|bookmark/i.test(
      `${link.getAttribute('rel') ?? ''} ${link.getAttribute('class') ?? ''}`,
    );
    if (hash && (anchors.includes(hash) || unit.roots.some(({ id }) => id === hash)))
      offer(isPermalink ? address : simplest(address, here), aroundTime ? 12 : 11);
    else if (hash && leadsTo(unit, body, hash)) offer(address, 9.9);
    else if (isAnchor && !body.contains(link) && address.endsWith(isAnchor)) offer(address, 9.9);
    // "#bron" on the page itself is a place in it.
    else if (
      (aroundTime && (/^$|\d/.test(hash) || !address.startsWith(`${here}#`))) ||
      leadsByName(unit, address)
    )
      offer(address, 10);
    else if (hash && ownNumber && !/\d{3}/.test(hash.replace(number, ''))) offer(address, 9.8);
    else if ((named || url || isCount) && address.replace(/#.*$/, '') !== here)
      offer(address, ownNumber ? 9.5 : 9);
    // The first post of a thread has the thread's own address.
    else if (named && address === here) offer(address, 9);
  }
  // What can be done to a post stands below its address: "/i/45/save".
  for (const address of shown)
    if (
      /\/[^/]*\d[^/]*\/?$/.test(address) &&
      acted.some((one) => one.startsWith(`${address.replace(/\/$/, '')}/`)) &&
      address.replace(/#.*$/, '') !== here
    )
      offer(address, 8.5);
  const known = new Set(shown.filter((address) => ids.has(numberIn(address))));
  if (known.size === 1) offer([...known][0] ?? '', 9);
  if (rank >= 9) return { address: best, certainty: 'read' };
  return { address: best, certainty: 'guessed' };
}

/** Does the link open a menu of the post's, and lead nowhere? */
const opensMenu = (link: Element, hash: string): boolean =>
  (hash !== '' && /menu|dropdown|pop-?(?:up|over)|modal|dialog|toggle|collapse/i.test(hash)) ||
  /^(?!false)./.test(link.getAttribute('aria-haspopup') ?? '');

/** Is a part of the address what the page calls the post's own element? */
const leadsByName = ({ roots }: Unit, address: string): boolean =>
  roots.some(({ id }) => /^(?=.*\d).{8,}$/.test(id) && new URL(address).pathname.split('/').includes(id));

/** Does the anchor stand on the post, right around it, or in it above the words? */
function leadsTo({ roots }: Unit, body: Element, hash: string): boolean {
  const { ownerDocument } = body;
  const anchored = ownerDocument.getElementById(hash) ?? ownerDocument.getElementsByName(hash)[0];
  if (!anchored) return false;
  if (roots.some((root) => root.contains(anchored)))
    return anchored.contains(body) || (anchored.compareDocumentPosition(body) & 4) !== 0;
  let up = roots[0]?.parentElement;
  for (let steps = 0; up && up !== anchored && steps < 3; steps++) up = up.parentElement;
  return up === anchored && /\d/.test(hash) && !roots.some((root) => isAlike(root, anchored));
}

/** "Som svar på Bänkar av Gösta": leads to what is answered. */
const isReplyLine = ({ textContent }: Element): boolean =>
  textContent !== null &&
  textContent.length < 150 &&
  /^\s*(?:som svar (?:på|till)|svar(?:ar|ade)? (?:på|till)|(?:in )?repl(?:y|ies|ied|ying) to|antwort auf)(?!\p{L})/iu.test(
    textContent,
  );

/** The address that a field or a button gives away, to be copied. */
function givenAddress(element: Element): string {
  const isField =
    element.localName === 'input' &&
    /readonly|permalink|copy/i.test(
      `${element.hasAttribute('readonly') ? 'readonly' : ''}${element.className}`,
    );
  const value =
    (isField && element.getAttribute('value')) ||
    element.getAttribute('data-clipboard-text') ||
    element.getAttribute('data-permalink') ||
    '';
  return /^(?:https?:\/)?\/\S+$/.test(value) ? cleanLink(value, element.baseURI) : '';
}

/** Of the links in a line of name and time, the one that is the time's. */
function isOfTime(link: Element, time: Element): boolean {
  if (authorMark(link) !== null || isProfileLink(link)) return false;
  const words = squeeze(link.textContent ?? '');
  const leadsToOne = /\d/.test(link.getAttribute('href') ?? '') || time.querySelectorAll('a').length === 1;
  return leadsToOne || isOnlyTime(words) || isInexactTime(words);
}

/** "thread?p=12#post12" is "thread#post12" when the thread is what is shown. */
function simplest(address: string, here: string): string {
  const [page = '', hash = ''] = address.split('#');
  const number = numberIn(hash);
  const url = new URL(page);
  for (const [name, value] of parameters(url))
    if (value === number || name === 'viewfull' || (name === 's' && /^[0-9a-f]{32}$/.test(value)))
      url.searchParams.delete(name);
  return url.href.replace(/\?$/, '') === here ? `${here}#${hash}` : address;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
