import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  type Injector,
  InterceptorEffectEnum,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { formatValue, isDateFormat } from '../../services/workbook/format.ts';

function formatOf(cell: Nullable<ICellDataForSheetInterceptor>, workbook: Workbook): string | undefined {
  return workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
}

/**
 * Numbers and dates are written as the server writes them, by the workbook's own locale: 3,5 and not 3.5, also when
 * a cell is opened, since what stands there is read again as typed.
 */
export function writeNumbersLikeServer(injector: Injector, locale: () => string): void {
  const service = injector.get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After Univer's own number formats.
    priority: InterceptCellContentPriority.NUMFMT - 0.5,
    handler: (cell, { rawData, workbook }, next) => {
      if (!cell || rawData?.t !== CellValueType.NUMBER || typeof rawData.v !== 'number') return next(cell);
      const text = formatValue(rawData.v, formatOf(rawData, workbook), locale());
      return next(cell.v === text ? cell : { ...cell, v: text, t: CellValueType.NUMBER });
    },
  });
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: -1,
    handler: (cell, { worksheet, workbook, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      if (!cell || raw?.f || raw?.t !== CellValueType.NUMBER || typeof raw.v !== 'number') return next(cell);
      const format = formatOf(raw, workbook);
      const percent = format?.includes('%');
      const plain = isDateFormat(format) || percent ? format : undefined;
      return next({ ...cell, v: formatValue(raw.v, plain, locale()), t: CellValueType.STRING });
    },
  });
}
