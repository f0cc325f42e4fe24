import { sheetWords } from '../../shared/text/sheet.ts';

/** What somebody sees who opens the extension's address in a browser. Made of our own words only. */
export function webPage(): GoogleAppsScript.HTML.HtmlOutput {
  const { title, lines } = sheetWords.sv.webPage;
  const paragraphs = lines.map((line) => `<p>${line}</p>`).join('');
  const style = 'font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:3em auto;padding:0 1em';
  return HtmlService.createHtmlOutput(
    `<!doctype html><html lang="sv"><body style="${style}"><h1>${title}</h1>${paragraphs}</body></html>`,
  ).setTitle(title);
}
