import { actionPanelWords } from '../shared/text/actions.ts';
import { dialoguePanelWords } from '../shared/text/dialogues-panel.ts';
import { exportWords } from '../shared/text/exports.ts';
import { healthWords } from '../shared/text/health.ts';
import { importWords } from '../shared/text/imports.ts';
import { LANGUAGES, type Language } from '../shared/text/language.ts';
import { mailWords } from '../shared/text/mail.ts';
import { menuWords } from '../shared/text/menu.ts';
import { partnerWords } from '../shared/text/partners.ts';
import { phoneLinkWords } from '../shared/text/phone-links.ts';
import { reportWords } from '../shared/text/reports.ts';
import { sheetWords } from '../shared/text/sheet.ts';
import { properties } from './workbook/store.ts';

/** Property that holds the workbook's language, so that the menu can have it without opening a tab. */
const LANGUAGE = 'language';

/**
 * To be called where the settings have been read anyway: the next menu is in their language.
 * @returns whether it was another one before
 */
export function rememberLanguage(language: Language): boolean {
  const store = properties();
  const known = store.getProperty(LANGUAGE);
  if (known !== language) store.setProperty(LANGUAGE, language);
  return known !== language && (known !== null || language !== 'sv');
}

/**
 * The language of the menu. Until somebody has given the script leave (AuthMode.NONE) it may read nothing at all,
 * not even a property, or Google leaves the menu out: then it is Swedish.
 */
function menuLanguage(mode: GoogleAppsScript.Script.AuthMode | undefined): Language {
  if (mode === undefined || String(mode) === String(ScriptApp.AuthMode.NONE)) return 'sv';
  try {
    const known = properties().getProperty(LANGUAGE);
    return LANGUAGES.find((language) => language === known) ?? 'sv';
  } catch {
    return 'sv';
  }
}

/** @param mode what the script may do, as Google says when the file is opened */
export function addMenu(mode?: GoogleAppsScript.Script.AuthMode): void {
  const language = menuLanguage(mode);
  const words = {
    ...sheetWords[language].menu,
    ...menuWords[language],
    health: healthWords[language].menu,
    phones: phoneLinkWords[language].menu,
    mailings: mailWords[language].menu,
    reports: reportWords[language].page.title,
    dialogues: dialoguePanelWords[language].menu,
    actions: actionPanelWords[language].menu,
    partners: partnerWords[language].menu,
    importing: importWords[language].menu,
    exporting: exportWords[language].menu,
  };
  SpreadsheetApp.getUi()
    .createMenu(sheetWords[language].panels.sidebar)
    .addItem(words.showMatter, 'showSidebar')
    .addItem(words.mine, 'showMine')
    .addItem(words.newMatter, 'showNewMatter')
    .addItem(words.writeLetter, 'showLetter')
    .addSeparator()
    .addItem(words.dialogues, 'showDialogues')
    .addItem(words.actions, 'showActions')
    .addItem(words.partners, 'showPartners')
    .addSeparator()
    .addItem(words.overview, 'showOverview')
    .addItem(words.reports, 'showReports')
    .addItem(words.mailings, 'showMailings')
    .addSeparator()
    .addItem(words.phones, 'showPhones')
    .addItem(words.importing, 'showImport')
    .addItem(words.exporting, 'showExport')
    .addSeparator()
    .addItem(words.connection, 'showConnection')
    .addItem(words.health, 'showHealth')
    .addItem(words.setUp, 'setUp')
    .addToUi();
}

/** Google's sidebar is 300 px wide whatever is asked for. */
export function openSidebar(title: string, view?: 'mine' | 'new'): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  const shown = view
    ? HtmlService.createHtmlOutput(
        page
          .getContent()
          .replace('<div id="panel"></div>', () => `<div id="panel" data-view="${view}"></div>`),
      )
    : page;
  SpreadsheetApp.getUi().showSidebar(shown.setTitle(title));
}

/** @param shown what the panel opens with: no more than letters, digits and hyphens */
export function openDialog(file: string, title: string, width: number, height: number, shown?: string): void {
  const built = HtmlService.createHtmlOutputFromFile(file);
  const place = '<div id="panel"></div>';
  const page = shown
    ? HtmlService.createHtmlOutput(
        built.getContent().replace(place, () => `<div id="panel" data-shown="${shown}"></div>`),
      )
    : built;
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(width).setHeight(height), title);
}
