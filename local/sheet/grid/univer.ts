import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import {
  type IWorkbookData,
  type LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { swedish } from '../swedish/index.ts';
import { HIDDEN_MENUS } from './menus.ts';

/**
 * Univer as the sheet: the parts that our model can keep, and Swedish. The presets are registered here one by one,
 * since the package that would do it brings 42 MB of a product that is not free.
 */
export function createUniver(container: HTMLElement, darkMode: boolean): { univer: Univer; api: FUniver } {
  // Univer knows no Swedish; any name does, and this one is then also used for its dates.
  const locale = 'svSE' as LocaleType;
  const univer = new Univer({
    locale,
    locales: { [locale]: mergeLocales(coreEnglish, swedish) },
    logLevel: LogLevel.ERROR,
    darkMode,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      menu: HIDDEN_MENUS,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      // What the server knows of a formula's value is shown; the rest is computed here.
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }),
    UniverSheetsFilterPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      const [constructor, options] = (Array.isArray(plugin) ? plugin : [plugin]) as [
        PluginCtor<Plugin>,
        object?,
      ];
      univer.registerPlugin(constructor, options);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}

export type { FUniver, IWorkbookData, Univer };
