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
import conditionalEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import {
  CalculationMode,
  localeCurrencySymbolMap,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import findEnglish from '@univerjs/preset-sheets-find-replace/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEnglish from '@univerjs/preset-sheets-sort/locales/en-US';
import type { Language } from '../../../shared/text/language.ts';
import { mendedEnglish } from '../english.ts';
import { swedish } from '../swedish/index.ts';
import { HIDDEN_MENUS } from './menus.ts';
import { theme } from './theme.ts';

const moreEnglish = [
  filterEnglish,
  validationEnglish,
  conditionalEnglish,
  sortEnglish,
  findEnglish,
  noteEnglish,
  mendedEnglish,
];

/** Univer knows no Swedish, but any name will do. */
export const localeFor = {
  sv: 'svSE' as LocaleType,
  en: 'enUS' as LocaleType,
} satisfies Record<Language, LocaleType>;

/**
 * Univer as the sheet: the parts that our model can keep, and Swedish. The presets are registered here one by one,
 * since the package that would do it brings 42 MB of a product that is not free.
 */
export function createUniver(
  container: HTMLElement,
  { darkMode, language }: { readonly darkMode: boolean; readonly language: Language },
): { univer: Univer; api: FUniver } {
  localeCurrencySymbolMap.set(localeFor.sv, 'kr');
  const univer = new Univer({
    locale: localeFor[language],
    locales: {
      [localeFor.sv]: mergeLocales(coreEnglish, swedish),
      [localeFor.en]: mergeLocales(coreEnglish, ...moreEnglish),
    },
    logLevel: LogLevel.ERROR,
    theme,
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
      // No offers of functions: they come a third of a second late, and Enter would take one that is for letters
      // typed long since (=C12*2 became =COUPDAYBS(*2).
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY, functionScreenTips: false },
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
      const [type, options] = (Array.isArray(plugin) ? plugin : [plugin]) as [PluginCtor<Plugin>, object?];
      univer.registerPlugin(type, options);
    }
  }
  return { univer, api: FUniver.newAPI(univer) };
}

export type { FUniver, IWorkbookData, Univer };
