import type { MatterCells } from '../../shared/edits/matter-row.ts';
import { ULID_PATTERN } from '../../shared/identity/ulid.ts';

/** What a row of the tab of matters is, seen from its keys alone. */
export type RowKind =
  | { readonly kind: 'empty' }
  /** The row of one matter. */
  | { readonly kind: 'matter'; readonly key: string }
  /** Typed or pasted by hand; a key is the ULID of a capture that was cut off. */
  | { readonly kind: 'new'; readonly command: string | undefined }
  /** Stands twice: this one is the copy, or the one that is kept. */
  | { readonly kind: 'copy'; readonly key: string }
  | { readonly kind: 'copied'; readonly key: string }
  /** Its hidden key was cleared; the number says which matter it is. */
  | { readonly kind: 'lost_key'; readonly key: string }
  | { readonly kind: 'torn'; readonly key: string };

const NUMBER = /^[A-ZÅÄÖ]{2,4}-\d{4}-\d{4,6}$/;

export const isMatterNumber = (text: string): boolean => NUMBER.test(text);

/** What a row says about whose it is. */
export interface Identity {
  readonly key: string;
  readonly number: string;
  /** Matter that its hidden content belongs to; empty when there is none. */
  readonly content: string;
  readonly isEmpty: boolean;
}

/**
 * Whose a row is. Rows that stand twice: the one that is kept is the first whose number still says its key.
 * @param rowsByKey of the whole tab
 */
export function kindOfRow(
  row: number,
  identity: Identity,
  rowsByKey: ReadonlyMap<string, readonly number[]>,
): RowKind {
  const { key, content } = identity;
  const number = identity.number.trim();
  if (key === '') {
    if (NUMBER.test(number) && rowsByKey.has(number)) return { kind: 'copy', key: number };
    if (NUMBER.test(number) && (content === number || content === ''))
      return { kind: 'lost_key', key: number };
    // Key and number were emptied, and no other row is that matter's: the hidden content says whose it is.
    if (number === '' && NUMBER.test(content) && !rowsByKey.has(content))
      return { kind: 'lost_key', key: content };
    return identity.isEmpty ? { kind: 'empty' } : { kind: 'new', command: undefined };
  }
  if (ULID_PATTERN.test(key)) return { kind: 'new', command: key };
  const same = rowsByKey.get(key) ?? [row];
  if (same.length > 1) {
    if (number === '') return { kind: 'new', command: undefined };
    return { kind: same[0] === row ? 'copied' : 'copy', key };
  }
  // Two matters in one row: somebody has sorted some columns without the others. Nothing of it can be believed.
  const isOthers = (text: string): boolean => text !== key && NUMBER.test(text);
  if (isOthers(number) || isOthers(content)) return { kind: 'torn', key };
  return { kind: 'matter', key };
}

export const isEmptyRow = (cells: MatterCells): boolean =>
  Object.keys(cells).every((column) => (cells[column as keyof MatterCells] ?? '').trim() === '');
