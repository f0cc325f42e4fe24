import type { Inspection } from '../dialogues/kinds.ts';
import type { WalkEntry } from './messages.ts';

/**
 * Findings that would overwrite what somebody else has found in the meantime, which whoever answered could not know.
 * @param foundOf what stands in the sheet about a point
 * @returns what the other found, by the entry's id
 */
export function contradicted(
  entries: readonly WalkEntry[],
  foundOf: (item: string) => Inspection | undefined,
): ReadonlyMap<string, Inspection> {
  const asked = new Map<string, Inspection>();
  /** Found by this very delivery: whoever answers twice knows their own first answer. */
  const own = new Map<string, Inspection>();
  for (const entry of entries) {
    if (entry.what !== 'inspection') continue;
    const { id, item, outcome, saw } = entry;
    const stands = own.get(item) ?? foundOf(item);
    // A page from before does not tell what it showed.
    const isNews = saw !== undefined && stands !== undefined && stands !== saw && stands !== outcome;
    if (isNews) asked.set(id, stands);
    else own.set(item, outcome);
  }
  return asked;
}
