import type { Cell, CellStyle, CellValue } from '../services/workbook/state.ts';
import { sharedStyle, textOfStyle } from '../services/workbook/styles.ts';
import { makeCell } from '../services/workbook/typed.ts';

type Look = Pick<Cell, 'format' | 'style'>;
type Beside = Pick<Cell, 'formula' | 'note'>;

/**
 * A row on the disk. Most cells of a row look alike and many are empty: a look is told once, and the cells that wear it
 * in runs, which is a third of what a cell as an object of its own takes.
 */
interface StoredLine {
  /** Null: no value. */
  readonly values: readonly (CellValue | null)[];
  readonly looks: readonly Look[];
  /** How many cells, and which look (0: none, else its place in `looks` + 1), and so on. */
  readonly worn: readonly number[];
  readonly more?: readonly (readonly [column: number, beside: Beside])[];
}

/** A row as text. */
export function writeLine(cells: readonly (Cell | null)[]): string {
  const looks: Look[] = [];
  const places = new Map<string, number>();
  const worn: number[] = [];
  const more: [number, Beside][] = [];
  let last = -1;
  const lookOf = ({ format, style }: Cell): number => {
    if (format === undefined && style === undefined) return 0;
    const text = keyOf(format, style);
    const known = places.get(text);
    if (known !== undefined) return known;
    looks.push({ ...(format !== undefined && { format }), ...(style !== undefined && { style }) });
    places.set(text, looks.length);
    return looks.length;
  };
  const values = cells.map((cell, column) => {
    const look = cell ? lookOf(cell) : 0;
    if (look === last) worn[worn.length - 2] = (worn.at(-2) ?? 0) + 1;
    else worn.push(1, look);
    last = look;
    if (!cell) return null;
    const { value, formula, note } = cell;
    if (formula !== undefined || note !== undefined) {
      more.push([column, { ...(formula !== undefined && { formula }), ...(note !== undefined && { note }) }]);
    }
    return value === '' ? null : value;
  });
  while (values.at(-1) === null) values.pop();
  return JSON.stringify({ values, looks, worn, ...(more.length > 0 && { more }) } satisfies StoredLine);
}

/** Reads rows; those that look alike share what they look like, and their empty cells. */
export class LineReader {
  private readonly empty = new Map<string, Cell>();

  /** The reverse of writeLine. @throws SyntaxError when the text is none of its making */
  read(text: string): (Cell | null)[] {
    const line: StoredLine | readonly (Cell | CellValue | null)[] = JSON.parse(text);
    return isStored(line) ? this.unpacked(line) : line.map(fromOldForm);
  }

  private unpacked({ values, looks, worn, more = [] }: StoredLine): (Cell | null)[] {
    const empties = looks.map((look) => this.emptyCell(look));
    const cells: (Cell | null)[] = [];
    for (let at = 0; at < worn.length; at += 2) {
      const empty = empties[(worn[at + 1] ?? 0) - 1];
      const end = cells.length + (worn[at] ?? 0);
      while (cells.length < end) {
        const value = values[cells.length] ?? null;
        if (value === null) cells.push(empty ?? null);
        else cells.push(empty ? makeCell({ ...empty, value }) : { value });
      }
    }
    for (const [column, beside] of more) cells[column] = { value: '', ...cells[column], ...beside };
    return cells;
  }

  private emptyCell({ format, style }: Look): Cell {
    const shared = style && sharedStyle(style);
    const key = keyOf(format, shared);
    const known = this.empty.get(key);
    if (known) return known;
    const cell = makeCell({ value: '', format, style: shared });
    this.empty.set(key, cell);
    return cell;
  }
}

const keyOf = (format: string | undefined, style: CellStyle | undefined): string =>
  `${style ? textOfStyle(style) : ''}|${format ?? ''}`;

const isStored = (line: StoredLine | readonly unknown[]): line is StoredLine => !Array.isArray(line);

/** As rows were written until version 3: plain values as themselves, other cells as objects. */
const fromOldForm = (cell: Cell | CellValue | null): Cell | null =>
  cell === null || typeof cell === 'object' ? cell : { value: cell };
