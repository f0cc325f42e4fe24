import { useLayoutEffect, useRef } from 'preact/hooks';
import type { workspaceText } from '../../../shared/text/workspace.ts';
import { contains } from '../../services/workbook/areas.ts';
import { displayValue } from '../../services/workbook/format.ts';
import type { SheetState, WorkbookState } from '../../services/workbook/state.ts';

type Words = (typeof workspaceText)['sv']['table'];

/** The values that a drop-down offers in the cell; undefined when it has none. */
export function choicesOf(
  sheet: SheetState,
  { row, column }: { readonly row: number; readonly column: number },
  workbook: WorkbookState,
): readonly string[] | undefined {
  const rule = sheet.properties.validations.find(
    ({ kind, area }) => kind === 'list' && contains(area, row, column),
  );
  if (!rule?.source) return rule?.values;
  const { source } = rule;
  const from = workbook.sheets.find(({ id }) => id === source.sheet);
  const lines = from?.cells.slice(source.area.row, source.area.row + source.area.rows) ?? [];
  return lines
    .flatMap((line) => line.slice(source.area.column, source.area.column + source.area.columns))
    .map((cell) => displayValue(cell, workbook.locale))
    .filter((text) => text !== '');
}

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  readonly choices: readonly string[] | undefined;
  readonly words: Words;
  readonly onCommit: (text: string, move: 'down' | 'right' | 'left') => void;
  readonly onCancel: () => void;
}

/** One cell open for writing, or for choosing where it has a drop-down. */
export function CellEditor({ label, text, choices, words, onCommit, onCancel }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement & HTMLSelectElement>(null);
  const done = useRef(false);
  // At once: the next key belongs to the field already.
  useLayoutEffect(() => {
    field.current?.focus();
    if (!choices) field.current?.setSelectionRange?.(text.length, text.length);
  }, []);
  const commit = (move: 'down' | 'right' | 'left') => {
    if (done.current) return;
    done.current = true;
    onCommit(field.current?.value ?? text, move);
  };
  const pressed = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      done.current = true;
      onCancel();
    } else if (event.key === 'Enter' && !event.altKey && !event.shiftKey) commit('down');
    else if (event.key === 'Tab') commit(event.shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  };
  if (!choices) {
    return (
      <textarea
        class="input"
        aria-label={label}
        rows={1}
        defaultValue={text}
        ref={field}
        onKeyDown={pressed}
      />
    );
  }
  const offered = text === '' || choices.includes(text) ? choices : [text, ...choices];
  return (
    <select class="input" aria-label={label} defaultValue={text} ref={field} onKeyDown={pressed}>
      <option value="">{words.emptyChoice}</option>
      {offered.map((choice) => (
        <option key={choice} value={choice} selected={choice === text}>
          {choice}
        </option>
      ))}
    </select>
  );
}
