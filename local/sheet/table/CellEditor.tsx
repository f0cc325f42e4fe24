import type { JSX } from 'preact';
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

/** At once, not after the next frame: the next key belongs to the field already. */
function takeFocus(field: HTMLTextAreaElement | HTMLSelectElement | null): void {
  if (!field || field === document.activeElement) return;
  field.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
}

/** One cell open for writing, or for choosing where it has a drop-down. */
export function CellEditor({ label, text, choices, words, onCommit, onCancel }: CellEditorProps) {
  const pressed = (event: JSX.TargetedKeyboardEvent<HTMLTextAreaElement | HTMLSelectElement>) => {
    const { value } = event.currentTarget;
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !event.altKey && !event.shiftKey) onCommit(value, 'down');
    else if (event.key === 'Tab') onCommit(value, event.shiftKey ? 'left' : 'right');
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
        ref={takeFocus}
        onKeyDown={pressed}
      />
    );
  }
  const offered = text === '' || choices.includes(text) ? choices : [text, ...choices];
  return (
    <select class="input" aria-label={label} ref={takeFocus} onKeyDown={pressed}>
      <option value="">{words.emptyChoice}</option>
      {offered.map((choice) => (
        <option key={choice} value={choice} selected={choice === text}>
          {choice}
        </option>
      ))}
    </select>
  );
}
