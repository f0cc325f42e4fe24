import type { Draft } from '../../shared/protocol/draft.ts';
import { attempt } from './attempt.ts';
import { draftOf } from './draft.ts';
import type { Found, Known } from './found.ts';
import type { Gesture } from './gesture.ts';
import { type Head, readHead } from './head.ts';
import type { PartName, Parts } from './parts.ts';
import { ownerAround, readPointed } from './pointed.ts';
import { fill, pageOnly } from './reading.ts';
import type { Page } from './sites/adapter.ts';
import { isLikelySite } from './sites/likely.ts';
import { focused, pointedAt, selected } from './target.ts';

/** What comes back from the page: plain data. */
export interface Clip {
  readonly draft: Draft | null;
  /** Posts that were picked together with it, in page order. */
  readonly more?: readonly Draft[];
  /** Address and title of the document that was read. */
  readonly url: string;
  readonly title: string;
  /** Time spent in the page, in milliseconds. */
  readonly ms: number;
  /** The part that must be injected before the page can be read (parts.ts); there is no draft yet. */
  readonly needs?: PartName;
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
  readonly more?: readonly Draft[];
  readonly needs?: PartName;
}
const needing = (needs: PartName): Outcome => ({ draft: null, needs });

const NO_HEAD: Head = { title: '', meta: () => '', canonical: '', isPost: false, stale: true };

function read(document: Document, gesture: Gesture, parts: Parts): Outcome | Promise<Outcome> {
  const location = new URL(document.URL);
  const page: Page = { document, location, head: attempt(() => readHead(document, document.URL)) ?? NO_HEAD };
  // Asked once: the other parts are injected only after the adapters.
  if (!parts.sites && !parts.page && !parts.pick && isLikelySite(page)) return needing('sites');
  const recognised = attempt(() => parts.sites?.siteOf(page) ?? null);
  const site: Known =
    recognised && parts.sites ? { site: recognised, adapter: parts.sites.adapters[recognised] } : null;
  const draftFrom = ({ platform, kind, reading }: Found): Draft => {
    const isUntitled = site?.adapter.isUntitled && kind !== 'page';
    return draftOf(platform, kind, fill(reading, { title: isUntitled ? '' : page.head.title }));
  };
  const pointedIn = (target: Element, isMeant: boolean): Found | null =>
    /^(?:body|html|main)$/.test(target.localName)
      ? null
      : attempt(() => readPointed(page, site, target, isMeant));
  if (gesture.pick) {
    const readingOf = (target: Element) => pointedIn(target, true)?.reading;
    const ownerOf = (target: Element) => attempt(() => ownerAround(page, site, target)) ?? [];
    const { pick } = parts;
    if (!pick) return needing('pick');
    return pick.choose(document, gesture.pick, ownerOf, readingOf).then((targets) => {
      const found = targets.map((target) => pointedIn(target, true)).filter((one) => one !== null);
      const [draft = null, ...more] = found.map((one) => draftFrom(pick.complete(one, document)));
      return more.length > 0 ? { draft, more } : { draft };
    });
  }
  const marked = gesture.target ? null : attempt(() => selected(document));
  const chosen = marked?.text ?? gesture.selectionText?.trim() ?? '';
  // A right-click on a Mac selects the word under it.
  const words = gesture.pointer && !/\s/.test(chosen) ? '' : chosen;
  const whole = parts.page;
  if (!whole && !words) return needing('page');
  const focus = attempt(() => focused(document));
  const field = focus?.matches('input, select, textarea') ? focus : null;
  const meant = marked?.element ?? attempt(() => pointedAt(document, gesture));
  const target = meant ?? (field ? null : focus);
  const pointed = target && pointedIn(target, meant !== null);
  if (words) {
    const owner = pointed?.reading ?? pageOnly(page);
    const certainty = { ...owner.certainty, text: 'read' as const };
    const platform = pointed?.platform ?? recognised ?? 'page';
    return {
      draft: draftFrom({ platform, kind: 'selection', reading: { ...owner, text: words, certainty } }),
    };
  }
  // What is pointed at belongs to a post that cannot be read: never another one instead.
  if (target && !pointed && attempt(() => ownerAround(page, site, target))?.length) return { draft: null };
  const found = pointed
    ? (attempt(() => whole?.complete(pointed, document) ?? null) ?? pointed)
    : attempt(() => whole?.readWhole(page, site, field) ?? null);
  return { draft: found && draftFrom(found) };
}
