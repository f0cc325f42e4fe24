import { longDate } from '../../shared/text/dates.ts';
import { overviewWords } from '../../shared/text/overview.ts';
import { type Instant, stockholmDate } from '../../shared/time/dates.ts';
import { readOverview } from '../reading/overview.ts';
import type { Book } from '../workbook/book.ts';
import { readSettings } from '../workbook/settings.ts';
import { html } from './html.ts';
import { overviewLinkFor } from './overview-links.ts';
import { publicPage, withStart } from './public-page.ts';

/**
 * The overview as a web page, for managers who do not open the sheet. Whoever has the address may see it: a long
 * secret stands in it, which can be revoked and runs out (overview-links.ts). The page comes with everything in it and
 * calls no function, and what it holds has no word that a resident or an official wrote: numbers, days and classes.
 */

/**
 * The page, or why the link has ceased to work; undefined when the secret is not ours, and then the caller says no more
 * than to anybody.
 */
export function overviewPage(
  book: Book,
  secret: string,
  query: string,
  now: Instant,
): GoogleAppsScript.HTML.HtmlOutput | undefined {
  const link = overviewLinkFor(secret, now);
  if (!link) return undefined;
  const { language } = readSettings(book);
  const today = stockholmDate(now);
  if (link.state !== 'active') {
    const { title, text } = overviewWords[language].links.ceased;
    const day = longDate(stockholmDate(link.created), language, today);
    return publicPage('status', { title, language, main: html`<h1>${title}</h1><p>${text(day)}</p>` });
  }
  const start = {
    query: `?${query}`,
    language,
    figures: readOverview(book, undefined, today),
  };
  const content = HtmlService.createHtmlOutputFromFile('overview').getContent();
  return HtmlService.createHtmlOutput(withStart(content, JSON.stringify(start)))
    .setTitle('Gensvar')
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
