import { DataValidationType, type Injector } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/preset-sheets-core';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { UNIT } from './snapshot.ts';
import type { FUniver } from './univer.ts';

const SHOW = 'sheet.operation.show-data-validation-dropdown';
const HIDE = 'sheet.operation.hide-data-validation-dropdown';
/** Univer's name of the list, and where its lines stand in it. */
const LIST = '[data-u-comp="sheets-dropdown-list"]';
const LINES = '.univer-overflow-y-auto > div';
const AIMED = 'data-aimed';

/**
 * The drop-down of a cell by keyboard. Univer opens the list as soon as a cell is opened, and its search box takes the
 * keys from the cell. Here what is typed stays in the cell; Alt+Down opens the list, arrows and Enter choose in it,
 * Escape leaves it.
 * @param focus gives the keyboard back to the sheet
 */
export function chooseByKeyboard(injector: Injector, api: FUniver, focus: () => void): void {
  const hide = () => void api.executeCommand(HIDE, {});
  const isList = (sheet: string, row: number, column: number) =>
    injector.get(SheetDataValidationModel).getRuleByLocation(UNIT, sheet, row, column)?.type ===
    DataValidationType.LIST;
  api.addEvent(api.Event.SheetEditStarted, ({ worksheet, row, column, eventType }) => {
    if (eventType !== DeviceInputEventType.Dblclick && isList(worksheet.getSheetId(), row, column)) hide();
  });
  const leave = () => {
    hide();
    focus();
  };
  document.addEventListener(
    'keydown',
    (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const list = target.closest(LIST);
      if (
        list ? keyInList(list, event.key, leave) : event.key === 'ArrowDown' && event.altKey && show(target)
      ) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );

  /** @returns false when the cell has no list */
  function show(target: Element): boolean {
    const worksheet = api.getActiveWorkbook()?.getActiveSheet();
    const cell = worksheet?.getSelection()?.getCurrentCell();
    if (!worksheet || !cell || !target.closest('.grid')) return false;
    const [row, column] = [cell.actualRow, cell.actualColumn];
    if (!isList(worksheet.getSheetId(), row, column)) return false;
    void api.executeCommand(SHOW, { unitId: UNIT, subUnitId: worksheet.getSheetId(), row, column });
    return true;
  }
}

/** @returns false for a key that belongs to the search box */
function keyInList(list: Element, key: string, leave: () => void): boolean {
  const lines = [...list.querySelectorAll<HTMLElement>(LINES)];
  const at = lines.findIndex((line) => line.hasAttribute(AIMED));
  switch (key) {
    case 'Escape':
      leave();
      return true;
    case 'Enter': {
      const line = lines[Math.max(0, at)];
      // To choose what is chosen already would empty the cell.
      if (line && !line.querySelector('svg')) line.click();
      leave();
      return true;
    }
    case 'ArrowDown':
    case 'ArrowUp': {
      const next = key === 'ArrowDown' ? Math.min(at + 1, lines.length - 1) : Math.max(0, at - 1);
      lines[at]?.removeAttribute(AIMED);
      lines[next]?.setAttribute(AIMED, '');
      lines[next]?.scrollIntoView({ block: 'nearest' });
      return true;
    }
    default:
      return false;
  }
}
