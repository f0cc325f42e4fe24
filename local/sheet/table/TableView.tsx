import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { workspaceText } from '../../../shared/text/workspace.ts';
import { shiftIndex } from '../../services/workbook/areas.ts';
import { displayValue } from '../../services/workbook/format.ts';
import type { Change, SheetState } from '../../services/workbook/state.ts';
import type { Session } from '../connection/session.ts';
import { columnLetters } from '../grid/letters.ts';
import { useName } from '../shell/useName.ts';
import type { Workplace } from '../shell/workplace.ts';
import { CellEditor, choicesOf } from './CellEditor.tsx';
import { layoutOf } from './layout.ts';

type Words = (typeof workspaceText)['sv']['table'];

interface TableViewProps {
  readonly session: Session;
  readonly workplace: Workplace;
  readonly words: Words;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const PAGE = 50;

/** Where a place lies after rows or columns came or went; null when it is gone. */
function followed(place: Place, change: Change): Place | null {
  if (!('at' in change)) return place;
  const rows = change.kind.endsWith('Rows');
  const count = change.kind.startsWith('insert') ? change.count : -change.count;
  const shift = { axis: rows ? ('rows' as const) : ('columns' as const), at: change.at, count };
  const row = rows ? shiftIndex(place.row, shift) : place.row;
  const column = rows ? place.column : shiftIndex(place.column, shift);
  return row === null || column === null ? null : { row, column };
}

/** The tab as an HTML table: for screen readers, for small screens, and wherever a canvas is no use. */
export function TableView({ session, workplace, words }: TableViewProps) {
  const [, setVersion] = useState(0);
  const [sheetId, setSheetId] = useState<number | undefined>(
    () => workplace.grid?.selection()?.sheet ?? workplace.tableSelection?.sheet,
  );
  const [page, setPage] = useState(0);
  const [active, setActive] = useState<Place | undefined>(undefined);
  const [editing, setEditing] = useState<string | undefined>(undefined);
  const [news, setNews] = useState('');
  const busy = useRef(false);
  const table = useRef<HTMLTableElement>(null);
  const focusNext = useRef(false);
  const select = useName();
  busy.current = editing !== undefined;

  const visible = session.state.sheets.filter(({ properties }) => !properties.hidden);
  const sheet = visible.find(({ id }) => id === sheetId) ?? visible[0];

  useEffect(
    () =>
      session.addView({
        busy: () => (busy.current ? 'typing' : undefined),
        show: (change) => {
          setVersion((now) => now + 1);
          if (change.kind === 'cells') setNews(words.changed(change.cells.length));
          setActive((place) =>
            place && 'sheet' in change && change.sheet === sheetId
              ? (followed(place, change) ?? undefined)
              : place,
          );
        },
        reset: () => setVersion((now) => now + 1),
      }),
    [session, words, sheetId],
  );
  useEffect(() => {
    workplace.onTableSelect = (selection) => {
      setSheetId(selection.sheet);
      session.need(selection.sheet);
      setActive(selection.active);
      focusNext.current = true;
    };
    return () => {
      workplace.onTableSelect = undefined;
    };
  }, [workplace, session]);

  const layout = sheet && layoutOf(sheet);
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    if (editing !== undefined) return;
    const cell = table.current?.querySelector('button[tabindex="0"]');
    if (cell instanceof HTMLElement) cell.focus();
  });
  if (!sheet || !layout) return null;

  const all = layout.newRow === undefined ? layout.rows : [...layout.rows, layout.newRow];
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const shown = all.slice(Math.min(page, pages - 1) * PAGE, Math.min(page, pages - 1) * PAGE + PAGE);
  const at =
    active && shown.includes(active.row) && layout.columns.includes(active.column) ? active : undefined;
  const focusable = at ?? { row: shown[0] ?? 0, column: layout.columns[0] ?? 0 };

  const go = (place: Place) => {
    focusNext.current = true;
    setActive(place);
    workplace.tell({ sheet: sheet.id, ranges: [{ ...place, rows: 1, columns: 1 }], active: place });
  };
  const step = (list: readonly number[], from: number, by: number) =>
    list[Math.max(0, Math.min(list.length - 1, list.indexOf(from) + by))] ?? from;
  const commit = (place: Place, text: string, then: Place) => {
    setEditing(undefined);
    busy.current = false;
    if (text !== textOf(sheet, place, session.state.locale)) {
      const cells = [[text === '' ? null : { value: text }]];
      workplace.edit({ kind: 'cells', sheet: sheet.id, ...place, cells });
    }
    session.resume();
    go(then);
  };
  const cancel = (place: Place) => {
    setEditing(undefined);
    busy.current = false;
    session.resume();
    go(place);
  };
  const pressed = (event: KeyboardEvent, place: Place) => {
    if (editing !== undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { row, column } = place;
    const moves: Record<string, Place> = {
      ArrowDown: { row: step(shown, row, 1), column },
      ArrowUp: { row: step(shown, row, -1), column },
      ArrowRight: { row, column: step(layout.columns, column, 1) },
      ArrowLeft: { row, column: step(layout.columns, column, -1) },
      Home: { row, column: layout.columns[0] ?? column },
      End: { row, column: layout.columns.at(-1) ?? column },
    };
    const next = moves[event.key];
    if (next) go(next);
    else if (event.key === 'Enter' || event.key === 'F2') {
      go(place);
      setEditing(textOf(sheet, place, session.state.locale));
    } else if (event.key === 'Delete' || event.key === 'Backspace') commit(place, '', place);
    else if (event.key.length === 1) {
      go(place);
      setEditing(
        choicesOf(sheet, place, session.state) ? textOf(sheet, place, session.state.locale) : event.key,
      );
    } else return;
    event.preventDefault();
  };
  const titleOf = (column: number) =>
    (layout.titleRow === undefined
      ? ''
      : textOf(sheet, { row: layout.titleRow, column }, session.state.locale)) ||
    words.column(columnLetters(column));

  return (
    <div class="table-view">
      <div class="table-tools row">
        <label for={select}>{words.tab}</label>
        <select
          id={select}
          class="input"
          value={sheet.id}
          onChange={(event) => {
            setSheetId(Number(event.currentTarget.value));
            session.need(Number(event.currentTarget.value));
            setPage(0);
            setActive(undefined);
          }}
        >
          {visible.map(({ id, properties }) => (
            <option key={id} value={id}>
              {properties.name}
            </option>
          ))}
        </select>
        <nav class="row" aria-label={words.pages}>
          <button class="button" type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {words.previous}
          </button>
          <span>
            {words.rows(
              shown[0] === undefined ? 0 : shown[0] + 1,
              (shown.at(-1) ?? -1) + 1,
              (all.at(-1) ?? -1) + 1,
            )}
          </span>
          <button class="button" type="button" disabled={page >= pages - 1} onClick={() => setPage(page + 1)}>
            {words.next}
          </button>
        </nav>
        <p class="small muted help">{words.help}</p>
      </div>
      <p class="only-read-aloud" role="status">
        {news}
      </p>
      {layout.rows.length === 0 && <p class="muted">{words.empty}</p>}
      <div class="table-scroll">
        <table ref={table} aria-rowcount={all.length + 1}>
          <caption>{words.caption(sheet.properties.name)}</caption>
          <colgroup>
            <col class="number" />
            {layout.columns.map((column) => (
              <col key={column} style={{ width: `${widthOf(sheet, column)}px` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" class="number">
                {words.row}
              </th>
              {layout.columns.map((column) => (
                <th key={column} scope="col">
                  {titleOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row} aria-rowindex={all.indexOf(row) + 2}>
                <th scope="row" class="number">
                  {row === layout.newRow ? words.newRow : row + 1}
                </th>
                {layout.columns.map((column) => {
                  const here = focusable.row === row && focusable.column === column;
                  const open = here && editing !== undefined;
                  const place = { row, column };
                  const text = textOf(sheet, place, session.state.locale);
                  return (
                    <td key={column}>
                      {open ? (
                        <CellEditor
                          label={words.edit(titleOf(column), row + 1)}
                          text={editing}
                          choices={choicesOf(sheet, place, session.state)}
                          words={words}
                          onCommit={(text, move) =>
                            commit(
                              place,
                              text,
                              move === 'down'
                                ? { row: step(shown, row, 1), column }
                                : { row, column: step(layout.columns, column, move === 'right' ? 1 : -1) },
                            )
                          }
                          onCancel={() => cancel(place)}
                        />
                      ) : (
                        <button
                          type="button"
                          class="cell"
                          tabIndex={here ? 0 : -1}
                          {...(text === ''
                            ? { 'aria-label': words.emptyCell(titleOf(column), row + 1) }
                            : {})}
                          onKeyDown={(event) => pressed(event, place)}
                          onFocus={() => {
                            if (!here || !at) go(place);
                          }}
                          onDblClick={() => setEditing(text)}
                        >
                          {text}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** As wide as in the sheet, within what can be read. */
function widthOf({ properties }: SheetState, column: number): number {
  return Math.min(360, Math.max(104, (properties.columnWidths[column] ?? 88) + 16));
}

function textOf(sheet: SheetState, { row, column }: Place, locale: string): string {
  return displayValue(sheet.cells[row]?.[column], locale);
}
