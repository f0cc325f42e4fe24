import { sheetWords } from '../shared/text/sheet.ts';

/**
 * The menu, the same for everybody: when the file is opened the script may read nothing at all, not even a
 * setting, or Google leaves the menu out. It is Swedish until the panels, which may read, speak.
 */
export function addMenu(): void {
  const words = sheetWords.sv.menu;
  SpreadsheetApp.getUi()
    .createMenu(sheetWords.sv.panels.sidebar)
    .addItem(words.showMatter, 'showSidebar')
    .addItem(words.writeLetter, 'showLetter')
    .addItem(words.overview, 'showOverview')
    .addSeparator()
    .addItem(words.connection, 'showConnection')
    .addItem(words.setUp, 'setUp')
    .addToUi();
}

/** Google's sidebar is 300 px wide whatever is asked for. */
export function openSidebar(title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(title));
}

export function openDialog(file: string, title: string, width: number, height: number): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}
