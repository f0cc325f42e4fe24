import * as v from 'valibot';
import { hold, readAllStored, removeStored, writeStored } from '../browser.ts';
import { GONE, type Item, item } from './item.ts';
import { drafts } from './items.ts';

/** Why a gesture gave no draft; the words are the panel's. */
export const GESTURE_FAILURES = [
  'browser_page',
  'reader',
  'source',
  'frame',
  'pdf',
  'local_file',
  'refused',
  'nothing_there',
  'storage_full',
] as const;
export type GestureFailure = (typeof GESTURE_FAILURES)[number];

/** What the first tab of a panel shows. */
const viewSchema = v.variant('is', [
  v.object({ is: v.literal('empty') }),
  v.object({ is: v.literal('reading'), since: v.number() }),
  v.object({
    is: v.literal('unreadable'),
    why: v.picklist(GESTURE_FAILURES),
    page: v.object({ url: v.string(), title: v.string(), canonical: v.optional(v.string()) }),
    /** The frame of another host that was meant; its number where it was right-clicked. */
    frame: v.optional(v.object({ url: v.string(), id: v.optional(v.number()) })),
  }),
  v.object({ is: v.literal('draft'), id: v.string() }),
  v.object({
    is: v.literal('saved'),
    id: v.string(),
    /** Ids of the voices that were saved with it. */
    voices: v.optional(v.array(v.string())),
  }),
]);
export type View = v.InferOutput<typeof viewSchema>;

type Stored = Readonly<Record<string, unknown>>;

/** A key for each window, so that a gesture in one leaves alone what the others show. */
const PREFIX = 'view:';
export const viewIn = (window: number): Item<View> =>
  item<View>(`${PREFIX}${window}`, viewSchema, { is: 'empty' });

/** Also the one view of all windows, as earlier versions kept it. */
export const isViewKey = (key: string): boolean => key === 'view' || key.startsWith(PREFIX);

const idOf = (value: unknown): string => {
  const parsed = v.safeParse(viewSchema, value);
  return parsed.success && 'id' in parsed.output ? parsed.output.id : '';
};

/** The keys of other windows' views that show this draft, or the receipt for it. */
export const shownElsewhere = (stored: Stored, id: string, window: number): readonly string[] =>
  Object.keys(stored).filter(
    (key) => isViewKey(key) && key !== viewIn(window).key && idOf(stored[key]) === id,
  );

/** A view for a window and for all others that show the same draft. */
export const alsoElsewhere = (stored: Stored, id: string, window: number, view: View): Stored =>
  Object.fromEntries([viewIn(window).key, ...shownElsewhere(stored, id, window)].map((key) => [key, view]));

/**
 * What becomes of the views of windows that are gone: the newest is taken over by a window that has none (the browser was
 * started anew), of the others the drafts lie among the begun.
 * @param open the windows that there are
 * @param own the window of a panel that opens
 * @returns what is to be written, and the keys that are to be removed after it
 */
export function settled(
  stored: Stored,
  open: readonly number[],
  own?: number,
): { readonly values: Stored; readonly gone: readonly string[] } {
  const isOpen = (key: string) => open.some((window) => key === viewIn(window).key);
  const gone = Object.keys(stored)
    .filter((key) => isViewKey(key) && !isOpen(key))
    .sort((a, b) => (idOf(stored[a]) < idOf(stored[b]) ? -1 : 1));
  const ownKey = own === undefined ? '' : viewIn(own).key;
  const taken = ownKey && !(ownKey in stored) ? gone.at(-1) : undefined;
  const left = gone.filter((key) => key !== taken).map((key) => idOf(stored[key]));
  return {
    values: {
      ...Object.fromEntries(
        drafts
          .from(stored)
          .filter(({ id }) => left.includes(id))
          .map((draft) => [drafts.key(draft.id), { ...draft, touched: true }]),
      ),
      ...Object.fromEntries(gone.map((key) => [key, GONE])),
      ...(taken && { [ownKey]: stored[taken] }),
    },
    gone,
  };
}

/** One at a time in the whole browser: two panels that open would else take over the same view. */
export const changingViews = <Result>(work: () => Promise<Result>): Promise<Result> => hold('views', work);

/** Does that. Rejects where there is no room for it; then all is as it was. */
export function settleViews(open: readonly number[], own?: number): Promise<void> {
  return changingViews(async () => {
    const { values, gone } = settled(await readAllStored(), open, own);
    if (gone.length === 0) return;
    await writeStored(values);
    await removeStored(gone);
  });
}
