import { unguarded } from '../changes.ts';
import { contentKey } from '../key.ts';
import type { ListSubject } from '../subjects.ts';
import type { ListCells } from './rows.ts';

/** What a list says otherwise about a row that its tab has; cells that the list leaves empty are no change. */
export interface ListUpdate {
  /** By which the row is known (`identityOf`). */
  readonly identity: string;
  readonly was: ListCells;
  readonly now: ListCells;
}

/** @returns undefined when the list says nothing else */
export function listUpdateOf(
  identity: string,
  cells: ListCells,
  standing: ListCells,
): ListUpdate | undefined {
  const changed = Object.entries(cells).filter(
    ([field, text]) => text.trim() !== '' && unguarded(text) !== unguarded(standing[field] ?? ''),
  );
  if (changed.length === 0) return undefined;
  return {
    identity,
    now: Object.fromEntries(changed),
    was: Object.fromEntries(changed.map(([field]) => [field, (standing[field] ?? '').trim()])),
  };
}

/** The command that changes a row. @param batch the import's own time */
export const listUpdateCommand = (subject: ListSubject, update: ListUpdate, batch: string) => ({
  type: 'update_row' as const,
  id: batch + contentKey(['update', subject, update.identity, JSON.stringify([update.was, update.now])]),
  ...update,
});
