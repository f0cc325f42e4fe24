import { newUlid } from '../../shared/identity/ulid.ts';
import type { Draft } from '../../shared/protocol/draft.ts';
import { carriedFrom } from '../../shared/similarity/carried.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import {
  type MenuClick,
  openPanel,
  openTab,
  ownAddress,
  type PageTab,
  type PointedAt,
  removeStored,
  runClip,
  writeStored,
} from '../browser.ts';
import { draftByHand, draftFromPage, type Occasion } from '../drafts/compose.ts';
import { parseClip } from '../drafts/parse.ts';
import type { DraftRecord } from '../drafts/record.ts';
import { carriedItem, drafts, type GestureFailure, habitsItem, type View, viewItem } from '../store/items.ts';
import { restrictionOf } from './restricted.ts';
import type { Surroundings } from './transport/transport.ts';

type Reading =
  | { readonly ok: true; readonly draft: DraftRecord }
  | { readonly ok: false; readonly why: GestureFailure };

/**
 * The one way from a gesture (toolbar, key, context menu) to a draft in the panel. The panel is opened before
 * anything is awaited: after that, the browsers no longer count it as the person's wish.
 */
export async function clipAt(
  tab: PageTab,
  click: MenuClick | undefined,
  around: Surroundings,
): Promise<void> {
  const opening = openPanel(tab);
  // Firefox takes the page's permission back at the next navigation: read now, keep what was read.
  const reading = read(tab, click, around);
  await viewItem.read().then((before) => show({ is: 'reading', since: around.now() }, before));
  const result = await reading;
  try {
    if (result.ok) {
      const { draft } = result;
      await writeStored({ [drafts.key(draft.id)]: draft, [viewItem.key]: { is: 'draft', id: draft.id } });
    } else await viewItem.write(unreadable(result.why, tab));
  } catch {
    await viewItem.write(unreadable('storage_full', tab));
  }
  await opening.catch(() => openTab(ownAddress('panel.html')));
}

const unreadable = (why: GestureFailure, { url, title }: PageTab): View => ({
  is: 'unreadable',
  why,
  page: { url, title },
});

/** Leaves the view before; a draft in which nothing was typed goes, one that was touched stays among the begun. */
async function show(view: View, before: View): Promise<void> {
  await viewItem.write(view);
  if (before.is !== 'draft') return;
  const draft = await drafts.read(before.id);
  if (draft && !draft.touched) await removeStored([drafts.key(draft.id)]);
}

async function read(tab: PageTab, click: MenuClick | undefined, around: Surroundings): Promise<Reading> {
  const occasion = occasionOf(around);
  const page = tab.url || click?.pageUrl || '';
  const restriction = restrictionOf(page, tab.title);
  if (restriction !== undefined && restriction !== 'pdf')
    return bySelection(restriction, occasion, tab, click);
  const run = () => runClip(tab.id, click?.frame ?? 0, click && pointedAt(click));
  let draft: Draft | undefined;
  try {
    // A page that was just being put in place of another refuses the first time.
    draft = parseClip(await run().catch(run));
  } catch {
    // Where the browser itself guards a page it does not even tell its address.
    return bySelection(restriction ?? (page === '' ? 'browser_page' : 'refused'), occasion, tab, click);
  }
  if (!draft || (draft.text === '' && draft.fields.length === 0)) {
    return bySelection(restriction ?? 'nothing_there', occasion, tab, click);
  }
  const carried = carriedFrom((await carriedItem.read()).text);
  const address = click?.frameUrl || page;
  return { ok: true, draft: draftFromPage(occasion, draft, address, carried, await habitsItem.read()) };
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
  why: GestureFailure,
  occasion: Occasion,
  tab: PageTab,
  click: MenuClick | undefined,
): Reading {
  const text = click?.selection.trim() ?? '';
  if (!click || text === '') return { ok: false, why };
  const url = click.frameUrl || click.pageUrl || tab.url;
  return { ok: true, draft: draftByHand(occasion, { url, title: tab.title, text }) };
}

export function occasionOf(around: Pick<Surroundings, 'now' | 'random'>): Occasion {
  const now = around.now();
  return {
    id: newUlid(now, around.random),
    now,
    today: stockholmDate(new Date(now).toISOString()),
  };
}
