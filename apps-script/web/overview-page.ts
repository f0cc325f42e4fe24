import type { LocalDate } from '../../shared/time/dates.ts';
import { readOverview } from '../reading/overview.ts';
import type { Book } from '../workbook/book.ts';
import { readSettings } from '../workbook/settings.ts';
import { properties } from '../workbook/store.ts';

/**
 * The overview as a web page, for managers who do not open the sheet. Whoever has the address may see it: a long
 * secret stands in it, made when somebody first copies the link. The page comes with everything in it and calls no
 * function, and what it holds has no word that a resident or an official wrote: numbers, days and classes.
 */

/** Property with the secret. Deleting it ends every link that was sent. */
const SECRET = 'overview.secret';

/** Name of the address's part that holds the secret. */
export const OVERVIEW_PARAMETER = 'overview';

/** The address, to which a view's query is added; undefined while the web app is not published. Holds the lock. */
export function overviewAddress(): string | undefined {
  const address = ScriptApp.getService().getUrl();
  if (!address) return undefined;
  const store = properties();
  let secret = store.getProperty(SECRET);
  if (secret === null) {
    secret = `${Utilities.getUuid()}${Utilities.getUuid()}`.replace(/-/g, '');
    store.setProperty(SECRET, secret);
  }
  return `${address}?${OVERVIEW_PARAMETER}=${secret}`;
}

/** The page; undefined when the secret is not ours, and then the caller says no more than to anybody. */
export function overviewPage(
  book: Book,
  secret: string,
  query: string,
  today: LocalDate,
): GoogleAppsScript.HTML.HtmlOutput | undefined {
  const known = properties().getProperty(SECRET);
  if (known === null || secret.length !== known.length || secret !== known) return undefined;
  const start = {
    query: `?${query}`,
    language: readSettings(book).language,
    figures: readOverview(book, undefined, today),
  };
  const content = HtmlService.createHtmlOutputFromFile('overview').getContent();
  return HtmlService.createHtmlOutput(withStart(content, JSON.stringify(start)))
    .setTitle('Gensvar')
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
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
