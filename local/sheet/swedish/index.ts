import { conditionalFormattingUi } from './conditional-formatting.ts';
import { dataValidation, sheetsDataValidationUi } from './data-validation.ts';
import { design } from './design.ts';
import { docsUi } from './docs-ui.ts';
import { sheetsFilter, sheetsFilterUi } from './filter.ts';
import { sheets } from './sheets.ts';
import { sheetsFormulaUi } from './sheets-formula-ui.ts';
import { sheetsNumfmtUi } from './sheets-numfmt-ui.ts';
import { sheetsUi } from './sheets-ui.ts';
import { findReplace, sheetsNoteUi, sheetsSortUi } from './sort-find-note.ts';
import { ui } from './ui.ts';

/**
 * Univer in Swedish. These are the words of a library's own interface, in the shape that it wants; the words of
 * Gensvar stand in shared/text. A test holds that no word of the English original is missing, except what each
 * formula function does.
 */
export const swedish = {
  design,
  'docs-ui': docsUi,
  sheets,
  'sheets-formula-ui': sheetsFormulaUi,
  'sheets-numfmt-ui': sheetsNumfmtUi,
  'sheets-ui': sheetsUi,
  ui,
  'sheets-filter': sheetsFilter,
  'sheets-filter-ui': sheetsFilterUi,
  'data-validation': dataValidation,
  'sheets-data-validation': dataValidation,
  'sheets-data-validation-ui': sheetsDataValidationUi,
  'sheets-conditional-formatting-ui': conditionalFormattingUi,
  'sheets-sort-ui': sheetsSortUi,
  'find-replace': findReplace,
  'sheets-note-ui': sheetsNoteUi,
};
