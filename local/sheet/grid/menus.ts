/**
 * What Univer could do but the workbook has no room for, by Univer's names of commands and menu items. Neither the
 * menu nor a shortcut may make what would be gone at the next reload, and the rules of cells are the add-on's.
 */
const COMMANDS = [
  'sheet.command.set-range-font-family',
  'sheet.command.set-range-underline',
  'sheet.command.set-range-subscript',
  'sheet.command.set-range-superscript',
  'sheet.command.set-border-basic',
  'sheet.command.set-text-rotation',
  'sheet.command.set-once-format-painter',
  'sheet.command.set-infinite-format-painter',
  'sheet.command.add-worksheet-merge',
  'sheet.command.add-worksheet-merge-all',
  'sheet.command.add-worksheet-merge-vertical',
  'sheet.command.add-worksheet-merge-horizontal',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.toggle-gridlines',
  'data-validation.operation.open-validation-panel',
  'data-validation.command.addRuleAndOpen',
  'sheet.operation.open.conditional.formatting.panel',
  'sheet.command.insert-defined-name',
  'sheet.command.set-defined-name',
  'sheet.command.remove-defined-name',
] as const;

const MENUS = [
  'sheet.contextMenu.permission',
  'sheet.menu.data-validation',
  'sheet.menu.copy-special',
  'sheet.toolbar.text-to-number',
  // A dollar sign: Univer knows no Swedish crowns. Amounts have their format in the menu of formats.
  'sheet.command.numfmt.set.currency',
  'sheet.contextMenu.text-to-number',
  'sheet.command.paste-besides-border',
  'sheet.command.remove-worksheet-merge',
  // The names of functions are English here and Swedish on Google: a menu of them would mislead.
  'formula-ui.operation.insert-function.common',
  'formula-ui.operation.insert-function.financial',
  'formula-ui.operation.insert-function.logical',
  'formula-ui.operation.insert-function.text',
  'formula-ui.operation.insert-function.date',
  'formula-ui.operation.insert-function.lookup',
  'formula-ui.operation.insert-function.math',
  'formula-ui.operation.insert-function.statistical',
  'formula-ui.operation.insert-function.engineering',
  'formula-ui.operation.insert-function.information',
  'formula-ui.operation.insert-function.database',
] as const;

export const HIDDEN_MENUS: Record<string, { readonly hidden: true }> = Object.fromEntries(
  [...COMMANDS, ...MENUS].map((id) => [id, { hidden: true as const }]),
);

const forbidden: ReadonlySet<string> = new Set(COMMANDS);

export function isForbidden(command: string): boolean {
  return forbidden.has(command);
}
