import { editWords } from '../../shared/text/edits.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import type { ColumnKey, TableName } from '../../shared/text/tabs.ts';
import { lettersOf } from '../workbook/literal.ts';
import type { Table } from '../workbook/table.ts';
import { blocksOf } from './grid.ts';

/** Orange: none of the colours that the columns use for what they say. Black text on it has 13:1. */
export const MARK_COLOUR = '#ffd8a8';
const NO_COLOUR = '#ffffff';

/** What the marks of some rows should be: by row number, by column, why; a cell that is not named is in order. */
export type Marks<Name extends TableName> = ReadonlyMap<number, ReadonlyMap<ColumnKey<Name>, string>>;

interface Note {
  /** What people wrote themselves. */
  readonly own: string;
  readonly explanation: string | undefined;
  readonly colour: string | undefined;
}

const OPENERS = [...new Set(LANGUAGES.map((language) => editWords[language].mark))];
const COLOUR_LINES = LANGUAGES.map((language) => editWords[language].colourBefore);

/** Parts of a cell's note: a mark stands after people's own words, and is the only thing that is taken away again. */
export function parseNote(note: string): Note {
  const starts = OPENERS.map((opener) =>
    note.slice(0, opener.length) === opener ? 0 : note.indexOf(`\n\n${opener}`),
  );
  const at = Math.max(...starts);
  if (at < 0) return { own: note, explanation: undefined, colour: undefined };
  const lines = note.slice(at).trim().split('\n');
  const last = lines[lines.length - 1] ?? '';
  const line = COLOUR_LINES.find((words) => last.slice(0, words.length) === words);
  const colour = line === undefined ? undefined : last.slice(line.length).trim();
  const text = (line === undefined ? lines : lines.slice(0, -1)).join('\n');
  return { own: note.slice(0, at), explanation: text, colour };
}

/** Cells that are marked in the rows that were looked at, `C5`, as the tab stands now. */
export interface Marked {
  readonly marked: readonly string[];
  /** Those of them that were not, or for another reason: the others somebody has been told of already. */
  readonly news: readonly string[];
}

/**
 * Marks cells by a note and a colour, and takes away the marks of cells that are in order again. The note remembers
 * the colour that a cell had, so that it gets it back wherever the row has been moved meanwhile. Other cells, notes
 * and colours are not touched.
 * @param looked the columns that were looked at, by row
 */
export function setMarks<Name extends TableName>(
  table: Table<Name>,
  looked: ReadonlyMap<number, readonly ColumnKey<Name>[]>,
  marks: Marks<Name>,
  language: keyof typeof editWords,
): Marked {
  const words = editWords[language];
  const columns = new Set([...looked.values()].flat());
  for (const row of marks.values()) for (const column of row.keys()) columns.add(column);
  const coloured: string[] = [];
  const restored = new Map<string, string[]>();
  const marked: string[] = [];
  const news: string[] = [];
  for (const block of blocksOf(table, [...looked.keys()], [...columns])) {
    const notes = block.range.getNotes();
    let isChanged = false;
    let colours: string[][] | undefined;
    const changed = notes.map((cells, rowOffset) =>
      cells.map((note, columnOffset) => {
        const row = block.row + rowOffset;
        const key = block.keys[columnOffset];
        const own = looked.get(row);
        if (!own || key === undefined) return note;
        const why = marks.get(row)?.get(key);
        if (why === undefined && own.indexOf(key) < 0) return note;
        const old = parseNote(note);
        const name = `${lettersOf(block.column + columnOffset)}${row}`;
        if (why === undefined) {
          if (old.explanation === undefined) return note;
          isChanged = true;
          const colour = old.colour ?? '';
          const names = restored.get(colour) ?? [];
          names.push(name);
          restored.set(colour, names);
          return old.own;
        }
        marked.push(name);
        if (old.explanation !== `${words.mark} ${why}`) news.push(name);
        colours ??= block.range.getBackgrounds();
        const now = colours[rowOffset]?.[columnOffset] ?? NO_COLOUR;
        const colour = old.explanation !== undefined ? old.colour : now === NO_COLOUR ? undefined : now;
        const next = [
          ...(old.own === '' ? [] : [old.own, '']),
          `${words.mark} ${why}`,
          ...(colour === undefined ? [] : [`${words.colourBefore} ${colour}`]),
        ].join('\n');
        if (now !== MARK_COLOUR) coloured.push(name);
        if (next !== note) isChanged = true;
        return next;
      }),
    );
    if (isChanged) block.range.setNotes(changed);
  }
  if (coloured.length > 0) table.sheet.getRangeList(coloured).setBackground(MARK_COLOUR);
  for (const [colour, names] of restored) {
    table.sheet.getRangeList(names).setBackground(colour === '' ? null : colour);
  }
  return { marked, news };
}
