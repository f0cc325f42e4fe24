import type { Html } from './html.ts';

/** What the built page has where its content goes. */
const PLACE = '<main id="page"></main>';
const LANGUAGE = '<html lang="sv"';

/**
 * A page for the public: the built file with its style and script, and in it what this program has written. No
 * other site may frame it.
 */
export function publicPage(
  file: 'reply' | 'status',
  page: { readonly title: string; readonly language: 'sv' | 'en'; readonly main: Html },
): GoogleAppsScript.HTML.HtmlOutput {
  const built = HtmlService.createHtmlOutputFromFile(file).getContent();
  const content = built
    .replace(LANGUAGE, () => `<html lang="${page.language}"`)
    .replace(PLACE, () => `<main id="page" lang="${page.language}">${page.main.text}</main>`);
  return HtmlService.createHtmlOutput(content)
    .setTitle(page.title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
}

/** The web app's own address; empty while nobody has published it. */
export const webAddress = (): string => ScriptApp.getService().getUrl() ?? '';

/** An address with parameters. */
export function addressWith(parameters: Readonly<Record<string, string>>): string {
  const query = Object.keys(parameters).map(
    (name) => `${encodeURIComponent(name)}=${encodeURIComponent(parameters[name] ?? '')}`,
  );
  return `${webAddress()}?${query.join('&')}`;
}

/** Puts what the page begins with in front of it, so that no text in it can end the element. */
export function withStart(page: string, json: string): string {
  const safe = json.replace(
    /[<>&`\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const place = page.indexOf('<div id="panel"');
  return `${page.slice(0, place)}<script type="application/json" id="start">${safe}</script>${page.slice(place)}`;
}
