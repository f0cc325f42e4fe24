/** Cells that a sheet has made into one: rows and columns from zero, both ends counted. */
export interface Merged {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const corner = (address: string): { readonly row: number; readonly column: number } | undefined => {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(address);
  if (!found) return undefined;
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]) - 1, column };
};

/** `C4:C6`; undefined when it is no such address. */
export function mergedOf(reference: string): Merged | undefined {
  const [from = '', to = from] = reference.split(':');
  const [first, last] = [corner(from), corner(to)];
  if (!first || !last || last.row < first.row || last.column < first.column) return undefined;
  return { top: first.row, bottom: last.row, left: first.column, right: last.column };
}

/**
 * Gives every row of a cell that goes down over several what stands in it, in its first column: that is how lists group
 * their rows. Cells that only go sideways are headings, and stay where they begin.
 * @returns how many cells got their content so
 */
export function fillDown(rows: string[][], merged: readonly Merged[]): number {
  let filled = 0;
  for (const { top, bottom, left } of merged) {
    const text = rows[top]?.[left] ?? '';
    if (text === '' || bottom === top) continue;
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = rows[row];
      // A row in which nothing else stands is only the rest of the cell.
      if (!cells?.some((cell) => cell !== '') || (cells[left] ?? '') !== '') continue;
      while (cells.length < left) cells.push('');
      cells[left] = text;
      filled += 1;
    }
  }
  return filled;
}
