import type { Draft } from '../../shared/protocol/draft.ts';
import { attempt } from './attempt.ts';
import { dialogOf, postIn } from './dialog.ts';
import type { Found, Known } from './found.ts';
import type { Gesture } from './gesture.ts';
import { type Head, readHead } from './head.ts';
import type { PartName, Parts } from './parts.ts';
import { fill, pageOnly } from './reading.ts';
import type { Page } from './sites/adapter.ts';
import { isLikelySite } from './sites/likely.ts';

/** What comes back from the page: plain data. */
export interface Clip extends Outcome {
  /** Address and title of the document that was read. */
  readonly url: string;
  readonly title: string;
  /** Time spent in the page, in milliseconds. */
  readonly ms: number;
}

/**
 * Reads what the person means, in this order: selection, pointed post, main post, form or receipt, page. In pick
 * mode it waits until the person has pointed; there is no draft then when they end it without.
 */
export function clip(document: Document, gesture: Gesture, parts: Parts): Clip | Promise<Clip> {
  const started = performance.now();
  const done = (outcome: Outcome): Clip => ({
    ...outcome,
    url: document.URL,
    title: document.title.slice(0, 500),
    ms: Math.round((performance.now() - started) * 10) / 10,
  });
  const outcome = document.body ? read(document, gesture, parts) : { draft: null };
  return outcome instanceof Promise ? outcome.then(done) : done(outcome);
}

interface Outcome {
  readonly draft: Draft | null;
  /** Posts that were picked or marked together with it, in page order. */
  readonly more?: readonly Draft[];
  /** The words are in this frame, whose page may not be read from here. */
  readonly frame?: string;
  /** Where nothing was found: the page's own address, and whether a viewer shows a document. */
  readonly canonical?: string;
  readonly isPdf?: boolean;
  /** Addresses of the page's posts, where only they were asked for. */
  readonly posts?: readonly string[];
  /** The parts that must be injected, in this order, before the page can be read (parts.ts); there is no draft yet. */
  readonly needs?: readonly PartName[];
}
const needing = (...needs: readonly PartName[]): Outcome => ({ draft: null, needs });

const NO_HEAD: Head = { title: '', meta: () => '', canonical: '', isPost: false, stale: true };

function read(document: Document, gesture: Gesture, parts: Parts): Outcome | Promise<Outcome> {
  const location = new URL(document.URL);
  const { page: by, pick, whole } = parts;
  const isWalk = gesture.pick !== undefined || gesture.posts === true;
  if (!by) {
    const sites = isLikelySite({ document, location }) ? (['sites'] as const) : [];
    return needing('marks', 'thread', ...sites, 'page', ...(isWalk ? (['pick'] as const) : []));
  }
  const page: Page = { document, location, head: attempt(() => readHead(document, document.URL)) ?? NO_HEAD };
  const recognised = attempt(() => parts.sites?.siteOf(page) ?? null);
  const site: Known =
    recognised && parts.sites ? { site: recognised, adapter: parts.sites.adapters[recognised] } : null;
  const draftFrom = (found: Found): Draft => {
    const isUntitled = site?.adapter.isUntitled && found.kind !== 'page';
    const titled = fill(found.reading, { title: isUntitled ? '' : page.head.title });
    const { within } = found;
    const attachments = within && attempt(() => by.attachmentsIn(within));
    const reading = attachments ? { ...titled, details: { ...titled.details, attachments } } : titled;
    return by.draftOf({ ...found, reading }, page);
  };
  const pointedIn = (target: Element, isMeant: boolean, isPlace = false): Found | null =>
    /^(?:body|html|main)$/.test(target.localName)
      ? null
      : attempt(() => by.readPointed(page, site, target, isMeant, isPlace));
  const postAt = (target: Element): Draft | null => {
    const found = pointedIn(target, true);
    return found && found.kind !== 'page' ? draftFrom(by.complete(found, page)) : null;
  };
  // The first post of a thread may have an address of its own: the one that it has where it is pointed at.
  const ownAddress = ({ isFirst, within, reading: { text = '' } }: Found): string => {
    if (!isFirst || !within) return '';
    const { roots, body } = within;
    const post = postAt(roots.some((root) => root.contains(body)) ? body : (roots.at(-1) ?? body));
    return post && text.trim().startsWith(post.text.slice(0, 20)) ? post.permalink : '';
  };
  const ownerOf = (target: Element) => attempt(() => by.ownerAround(page, site, target, isWalk)) ?? [];
  if (gesture.posts && pick) {
    const addressOf = (target: Element) => postAt(target)?.permalink ?? '';
    return pick.addressesOf(document, ownerOf, addressOf).then((posts) => ({ draft: null, posts }));
  }
  if (gesture.pick && pick) {
    const readingOf = (target: Element) => pointedIn(target, true)?.reading;
    return pick.choose(document, gesture.pick, ownerOf, readingOf).then((targets) => {
      const found = targets.map((target) => pointedIn(target, true)).filter((one) => one !== null);
      const [draft = null, ...more] = found.map((one) => draftFrom(by.complete(one, page)));
      return more.length > 0 ? { draft, more } : { draft };
    });
  }
  const { words, frame, field, target: aim, isMeant } = by.aimOf(document, gesture);
  if (frame) {
    const inner = frame.contentDocument;
    return inner?.body ? read(inner, gesture, parts) : { draft: null, frame: frame.src };
  }
  // Where nothing is pointed at, what the page has opened over the rest lies before the rest, and before a focus there.
  const over = isMeant || words || field || site ? null : attempt(() => dialogOf(document));
  const target = aim && over && !over.contains(aim) ? null : aim;
  const pointed =
    (target && pointedIn(target, isMeant, gesture.pointer)) ??
    (over ? attempt(() => postIn(over, (at) => pointedIn(at, true))) : null);
  if (words && !whole) return needing('whole');
  if (words && whole) {
    const marking = {
      words,
      around: pointed?.reading ?? pageOnly(page),
      nobody: pageOnly(page),
      platform: pointed?.platform ?? recognised ?? 'page',
      ownerOf,
      read: (at: Element) => pointedIn(at, true, true),
    };
    const [draft = null, ...more] = whole.readSelection(document, marking).map(draftFrom);
    return { draft, more };
  }
  // What is pointed at belongs to a post that cannot be read: never another one instead.
  const owner = target && !pointed ? attempt(() => by.ownerAround(page, site, target)) : [];
  if (owner === null || owner.length > 0) return { draft: null };
  if (!pointed && !whole) return needing('whole');
  const found = pointed
    ? (attempt(() => by.complete(pointed, page)) ?? pointed)
    : attempt(() => whole?.readWhole(page, site, field, parts.forms) ?? null);
  if (found === 'forms') return needing('forms');
  const own = found && !pointed ? attempt(() => ownAddress(found)) : '';
  // A viewer's page is read like any other, and gives a draft without a word.
  return {
    draft: found ? { ...draftFrom(found), ...(own && { own }) } : null,
    ...(!found?.reading.text && by.nothingIn(page)),
  };
}
