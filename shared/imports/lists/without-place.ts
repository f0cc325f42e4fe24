import type { Proposal } from '../propose.ts';

/**
 * Columns of a list with something in them that are brought in nowhere, since no field of the import is called so.
 * @returns their indexes
 */
export const columnsWithoutPlace = (
  uses: readonly string[],
  proposals: readonly Pick<Proposal, 'by'>[],
  rows: readonly (readonly string[])[],
): readonly number[] =>
  uses.flatMap((use, column) => {
    const isLeft = use === 'skip' && proposals[column]?.by === 'none';
    return isLeft && rows.some((row) => (row[column] ?? '').trim() !== '') ? [column] : [];
  });
