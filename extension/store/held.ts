import * as v from 'valibot';
import type { PanelWindow } from '../browser.ts';
import { type DraftRecord, draftRecordSchema } from '../drafts/record.ts';

/**
 * Beside the extension's storage, with room of its own: only pages have it, and it is written at once. A key for each
 * window; before, there was one for all.
 */
const FORMER = 'held';
const keyOf = (window: number): string => `${FORMER}:${window}`;
const isHeldKey = (key: string): boolean => key === FORMER || key.startsWith(`${FORMER}:`);

/** The draft whose words the extension's storage had no room for; survives a panel, or its window, that is closed. */
export function readHeld({ id, open }: PanelWindow): DraftRecord | undefined {
  const others = open.filter((window) => window !== id).map(keyOf);
  const own = keyOf(id);
  const keys = Object.keys(localStorage).filter((key) => isHeldKey(key) && !others.includes(key));
  for (const key of [own, ...keys]) {
    const draft = draftUnder(key);
    if (!draft) continue;
    if (key !== own && keepHeld(id, draft)) localStorage.removeItem(key);
    return draft;
  }
  return undefined;
}

function draftUnder(key: string): DraftRecord | undefined {
  try {
    const parsed = v.safeParse(draftRecordSchema, JSON.parse(localStorage.getItem(key) ?? ''));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param draft undefined: the storage has it
 * @returns whether there was room for it. Where not, the words are in the panel alone, which says so
 */
export function keepHeld(window: number, draft: DraftRecord | undefined): boolean {
  try {
    if (draft) localStorage.setItem(keyOf(window), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(window));
    return true;
  } catch {
    return false;
  }
}

/** Of all windows. */
export function forgetHeld(): void {
  for (const key of Object.keys(localStorage).filter(isHeldKey)) localStorage.removeItem(key);
}
