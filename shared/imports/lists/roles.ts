import type { Doubt } from '../plan.ts';
import type { ListCells } from './rows.ts';

/**
 * The role of a contact: the sheet's own words are for the district's own people, to whom they give rights. Whatever else a
 * list calls somebody, and whatever it calls somebody elsewhere, is what that person does there.
 * @param raw what the list says
 * @returns the cells with the word where it belongs, and what is said about it
 */
export function withPosition(
  cells: ListCells,
  raw: string,
  column: number,
): { readonly cells: ListCells; readonly doubts: readonly Doubt[] } {
  const isElsewhere = (cells.organisation ?? '') !== '';
  if (raw === '' || (cells.role !== undefined && !isElsewhere)) return { cells, doubts: [] };
  const { role: _role, position, ...rest } = cells;
  const told = [position ?? '', raw].filter((each) => each !== '');
  return {
    cells: { ...rest, position: [...new Set(told)].join('; ') },
    doubts: [{ code: 'role_as_position', column, value: raw.slice(0, 80) }],
  };
}
