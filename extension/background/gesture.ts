import { newUlid } from '../../shared/identity/ulid.ts';
import type { Draft } from '../../shared/protocol/draft.ts';
import { MOST_PAGES } from '../../shared/protocol/messages.ts';
import { carriedFrom } from '../../shared/similarity/carried.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import {
  frameOf,
  type MenuClick,
  openPanel,
  openPanelTab,
  type PageTab,
  type PointedAt,
  pageSettled,
  readAllStored,
  removeStored,
  runClip,
  writeStored,
} from '../browser.ts';
import { draftByHand, draftFromPage, hostOf, type Occasion } from '../drafts/compose.ts';
import { parseFailed, parsePicked, parsePosts } from '../drafts/parse.ts';
import type { DraftRecord } from '../drafts/record.ts';
import { readPage } from '../reading.ts';
import { carriedItem, clockItem, drafts, habitsItem, rememberPosts } from '../store/items.ts';
import { changingViews, type GestureFailure, shownElsewhere, type View, viewIn } from '../store/views.ts';
import { restrictionOf } from './restricted.ts';
import type { Surroundings } from './transport/transport.ts';

/** The page's two and the draft's own are asked for beside those of its posts. */
const OWN_ADDRESSES = 3;

type Frame = NonNullable<Extract<View, { is: 'unreadable' }>['frame']>;

type Reading =
  | { readonly ok: true; readonly draft: DraftRecord; readonly others?: readonly DraftRecord[] }
  | {
      readonly ok: false;
      readonly why: GestureFailure;
      readonly canonical?: string | undefined;
      readonly frame?: Frame;
    };

/**
 * The one way from a gesture (toolbar, key, context menu) to a draft in the panel. The panel is opened before
 * anything is awaited: after that, the browsers no longer count it as the person's wish.
 */
export async function clipAt(
  tab: PageTab,
  click: MenuClick | undefined,
  around: Surroundings,
  isByKey = false,
): Promise<void> {
  const opening = openPanel(tab, isByKey);
  // Firefox takes the page's permission back at the next navigation: read now, keep what was read.
  await show(tab, read(tab, click, around), around);
  await opening.catch(() => openPanelTab(tab));
  await lookAround(tab);
}

/** Reads the frame that a gesture was meant for, once its host has been allowed. */
export async function clipFrame(tab: PageTab, { url, id }: Frame, around: Surroundings): Promise<void> {
  const frame = id ?? (await frameOf(tab.id, new URL(url).origin).catch(() => undefined));
  if (frame === undefined) return;
  const at = { frame, frameUrl: url, pageUrl: tab.url, selection: '', link: '', media: '' };
  await show(tab, read(tab, at, around, id !== undefined), around);
}

/** The pages whose posts are being looked at. They end with the worker, as this does. */
const looks = new Set<string>();

/** Once the draft is shown: the addresses of the page's other posts, of which some may be registered. */
async function lookAround(tab: PageTab): Promise<void> {
  const look = `${tab.id} ${tab.url}`;
  if (!tab.url || restrictionOf(tab.url, tab.title) !== undefined || looks.has(look)) return;
  looks.add(look);
  const found = await runClip(tab.id, 0, { posts: true }).catch(() => undefined);
  looks.delete(look);
  const posts = parsePosts(found, tab.url, MOST_PAGES - OWN_ADDRESSES);
  // Without room for them nothing else is amiss.
  await rememberPosts(tab.url, posts).catch(() => undefined);
}

async function show(tab: PageTab, reading: Promise<Reading>, around: Surroundings): Promise<void> {
  const view = viewIn(tab.windowId);
  await leave(tab.windowId, { is: 'reading', since: around.now() });
  const result = await reading;
  try {
    if (result.ok) {
      const { draft, others = [] } = result;
      await writeStored({
        ...Object.fromEntries(others.map((other) => [drafts.key(other.id), other])),
        [drafts.key(draft.id)]: draft,
        [view.key]: { is: 'draft', id: draft.id },
      });
    } else await view.write(unreadable(result, tab));
  } catch {
    await view.write(unreadable({ ok: false, why: 'storage_full' }, tab));
  }
}

const unreadable = (
  { why, canonical, frame }: Extract<Reading, { ok: false }>,
  { url, title }: PageTab,
): View => ({
  is: 'unreadable',
  why,
  page: { url, title, ...(canonical && { canonical }) },
  ...(frame && { frame }),
});

/** Leaves the view before; a draft in which nothing was typed goes, one that was touched stays among the begun. */
function leave(window: number, view: View): Promise<void> {
  return changingViews(async () => {
    const before = await viewIn(window).read();
    await viewIn(window).write(view);
    if (before.is !== 'draft') return;
    const draft = await drafts.read(before.id);
    if (!draft || draft.touched || shownElsewhere(await readAllStored(), draft.id, window).length > 0) return;
    await removeStored([drafts.key(draft.id)]);
  });
}

async function read(
  tab: PageTab,
  click: MenuClick | undefined,
  around: Surroundings,
  isPointed = true,
): Promise<Reading> {
  // Awaited only once the page has been read.
  const soon = occasionOf(around);
  const page = tab.url || click?.pageUrl || '';
  const address = click?.frameUrl || page;
  const restriction = restrictionOf(page, tab.title);
  if (restriction !== undefined && restriction !== 'pdf')
    return bySelection({ why: restriction }, await soon, tab, click);
  const run = () => readPage(tab.id, click?.frame ?? 0, click && isPointed ? pointedAt(click) : undefined);
  let value: unknown;
  try {
    // A page that was just being put in place of another refuses the first time.
    value = await run().catch(() => pageSettled().then(run));
  } catch {
    if (click?.frame && hostOf(address) !== hostOf(page)) {
      const frame = { url: address, id: click.frame };
      return bySelection({ why: 'frame', frame }, await soon, tab, click);
    }
    // Where the browser itself guards a page it does not even tell its address.
    const why = restriction ?? (page === '' ? 'browser_page' : 'refused');
    return bySelection({ why }, await soon, tab, click);
  }
  const [draft, ...others] = parsePicked(value);
  if (!draft || (draft.text === '' && draft.fields.length === 0)) {
    const { frame, canonical, isPdf } = parseFailed(value);
    if (frame && hostOf(frame)) {
      const id = await frameOf(tab.id, new URL(frame).origin).catch(() => undefined);
      if (id === undefined) return { ok: false, why: 'frame', frame: { url: frame } };
      const inside = { frame: id, frameUrl: frame, pageUrl: page, selection: '', link: '', media: '' };
      return read(tab, inside, around, false);
    }
    const why = restriction ?? (isPdf ? 'pdf' : 'nothing_there');
    return bySelection({ why, canonical }, await soon, tab, click);
  }
  const occasion = await soon;
  const carried = carriedFrom((await carriedItem.read()).text);
  const habits = await habitsItem.read();
  const record = (one: Draft, at: Occasion) => draftFromPage(at, one, address, carried, habits);
  return {
    ok: true,
    draft: record(draft, occasion),
    // Of a selection across several posts: among the begun ones, where nothing goes by itself.
    others: others.map((other) => ({
      ...record(other, { ...occasion, id: newUlid(occasion.now, around.random) }),
      touched: true,
      beside: occasion.id,
    })),
  };
}

const pointedAt = ({ link, media, selection, element }: MenuClick): PointedAt => ({
  pointer: true,
  ...(link !== '' && { linkUrl: link }),
  ...(media !== '' && { mediaUrl: media }),
  ...(selection !== '' && { selectionText: selection }),
  ...(element !== undefined && { targetElementId: element }),
});

/** Where the page may not be read, a right-click's selection is known to the browser itself. */
function bySelection(
  failure: Omit<Extract<Reading, { ok: false }>, 'ok'>,
  occasion: Occasion,
  tab: PageTab,
  click: MenuClick | undefined,
): Reading {
  const text = click?.selection.trim() ?? '';
  if (!click || text === '') return { ok: false, ...failure };
  const url = click.frameUrl || click.pageUrl || tab.url;
  return { ok: true, draft: draftByHand(occasion, { url, title: tab.title, text }) };
}

/** The day is the sheet's, whatever this computer's clock says. */
export async function occasionOf(around: Pick<Surroundings, 'now' | 'random'>): Promise<Occasion> {
  const now = around.now();
  const sheetTime = now + (await clockItem.read());
  return {
    id: newUlid(now, around.random),
    now,
    today: stockholmDate(new Date(sheetTime).toISOString()),
  };
}
