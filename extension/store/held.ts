import * as v from 'valibot';
import { type DraftRecord, draftRecordSchema } from '../drafts/record.ts';

/** Beside the extension's storage, with room of its own: only pages have it, and it is written at once. */
const KEY = 'held';

/** The draft whose words the extension's storage had no room for; survives a panel that is closed. */
export function readHeld(): DraftRecord | undefined {
  try {
    const parsed = v.safeParse(draftRecordSchema, JSON.parse(localStorage.getItem(KEY) ?? ''));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** @param draft undefined: the storage has it */
export function keepHeld(draft: DraftRecord | undefined): void {
  try {
    if (draft) localStorage.setItem(KEY, JSON.stringify(draft));
    else localStorage.removeItem(KEY);
  } catch {
    // Full as well: then the words are in the panel alone, which says so.
  }
}
