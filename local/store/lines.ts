import type { Cell } from '../services/workbook/state.ts';

/** A row as text: plain values as themselves, other cells as objects. */
export function writeLine(cells: readonly (Cell | null)[]): string {
  return JSON.stringify(cells.map((cell) => (cell && Object.keys(cell).length === 1 ? cell.value : cell)));
}

/** The reverse of writeLine. @throws SyntaxError when the text is none of its making */
export function readLine(text: string): (Cell | null)[] {
  const cells: (Cell | Cell['value'] | null)[] = JSON.parse(text);
  return cells.map((cell) => (cell === null || typeof cell === 'object' ? cell : { value: cell }));
}
