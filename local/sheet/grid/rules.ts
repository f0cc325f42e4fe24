import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import type {
  Area,
  ConditionalRule,
  SheetState,
  ValidationRule,
  WorkbookState,
} from '../../services/workbook/state.ts';
import { toStyle } from './cells.ts';
import { columnLetters } from './letters.ts';

export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

function reference(workbook: WorkbookState, source: NonNullable<ValidationRule['source']>): string {
  const name = workbook.sheets.find(({ id }) => id === source.sheet)?.properties.name ?? '';
  const { row, column, rows, columns } = source.area;
  const start = `$${columnLetters(column)}$${row + 1}`;
  const end = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return `='${name.replaceAll("'", "''")}'!${start}:${end}`;
}

function listOf(rule: ValidationRule, workbook: WorkbookState): string {
  return rule.source ? reference(workbook, rule.source) : JSON.stringify(rule.values ?? []);
}

/** Rules for what may stand in cells. The names count from 0, so that they are known again when they are replaced. */
export function validationsOf(sheet: SheetState, workbook: WorkbookState): ISheetDataValidationRule[] {
  return sheet.properties.validations.map((rule, index): ISheetDataValidationRule => {
    const common = {
      uid: `validation${index}`,
      ranges: [rangeOf(rule.area)],
      allowBlank: true,
      errorStyle: rule.allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
      showErrorMessage: true,
      ...(rule.help ? { error: rule.help, prompt: rule.help, showInputMessage: true } : {}),
    };
    if (rule.kind === 'checkbox') return { ...common, type: DataValidationType.CHECKBOX };
    if (rule.kind === 'date') return { ...common, type: DataValidationType.DATE };
    return {
      ...common,
      type: DataValidationType.LIST,
      formula1: listOf(rule, workbook),
      showDropDown: true,
      renderMode: DataValidationRenderMode.ARROW,
    };
  });
}

function highlight(when: ConditionalRule['when']) {
  const text = { type: CFRuleType.highlightCell, subType: CFSubRuleType.text } as const;
  switch (when.kind) {
    case 'textEquals':
      return { ...text, operator: CFTextOperator.equal, value: when.value ?? '' };
    case 'textContains':
      return { ...text, operator: CFTextOperator.containsText, value: when.value ?? '' };
    case 'notEmpty':
      return { ...text, operator: CFTextOperator.notContainsBlanks };
    case 'formula':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: when.value ?? '',
      } as const;
  }
}

/** Colours by content. */
export function conditionsOf(sheet: SheetState): IConditionFormattingRule[] {
  return sheet.properties.conditions.map((rule, index) => ({
    cfId: `condition${index}`,
    ranges: [rangeOf(rule.area)],
    stopIfTrue: false,
    rule: { ...highlight(rule.when), style: toStyle(rule.style, undefined) ?? {} },
  }));
}
