import { type Example, exampleHas, examplesOf, exampleText } from '../../shared/actions/example.ts';
import { type ExampleWords, exampleWords } from '../../shared/text/action-examples.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import type { Instant } from '../../shared/time/dates.ts';
import { examplesLinkFor } from '../actions/examples-links.ts';
import { readActionLines } from '../actions/reading.ts';
import type { Book } from '../workbook/book.ts';
import { readSettings } from '../workbook/settings.ts';
import { type Html, html, lines } from './html.ts';
import { publicPage, webAddress } from './public-page.ts';

/** What was typed is cut here before anything is done with it. */
const LONGEST_SEARCH = 100;

type Page = GoogleAppsScript.HTML.HtmlOutput;

const pageOf = (title: string, language: Language, main: Html): Page =>
  publicPage('status', { title, language, main });

/** What is shown where there is nothing to see. */
export function examplesMessage(which: 'ended' | 'notNow', language: Language): Page {
  const words = exampleWords[language];
  const { title, text } = words[which];
  return pageOf(title, language, html`<h1>${title}</h1><p>${text}</p>`);
}

/**
 * The page by which other districts find good examples: a list to search, without script, without personal data,
 * for whoever has the link.
 */
export function examplesPage(book: Book, parameters: Readonly<Record<string, string>>, now: Instant): Page {
  const language = LANGUAGES.find((known) => known === parameters.lang) ?? 'sv';
  const key = parameters.key ?? '';
  if (examplesLinkFor(key, now)?.state !== 'active') return examplesMessage('ended', language);
  const settings = readSettings(book);
  const search = (parameters.search ?? '').slice(0, LONGEST_SEARCH);
  const words = exampleWords[language];
  const all = examplesOf(readActionLines(book, settings), settings.district, language);
  const found = all.filter((example) => exampleHas(example, search));
  const title = words.pageTitle(settings.district);
  return pageOf(
    title,
    language,
    html`<h1>${title}</h1>
<p>${words.pageLead}</p>
${all.length > 0 && searchForm(words, { key, search, language })}
${
  all.length === 0
    ? html`<p class="empty">${words.none.title}</p>`
    : html`<p role="status" class="muted">${found.length === 0 ? words.noneFound : words.found(found.length)}</p>`
}
${found.map((example, index) => exampleHtml(example, index, language))}
${settings.contact !== '' && html`<p class="muted small">${words.contact(settings.contact)}</p>`}`,
  );
}

interface Asked {
  readonly key: string;
  readonly search: string;
  readonly language: Language;
}

function searchForm(words: ExampleWords, { key, search, language }: Asked): Html {
  return html`<form method="get" action="${webAddress()}" target="_top" class="stack no-print" role="search">
<input type="hidden" name="page" value="examples"><input type="hidden" name="key" value="${key}"><input type="hidden" name="lang" value="${language}">
<div class="field"><label for="search">${words.search}</label>
<input class="input" id="search" name="search" type="search" maxlength="${LONGEST_SEARCH}" autocomplete="off" value="${search}"></div>
<div><button class="button main" type="submit">${words.searchButton}</button></div>
</form>`;
}

function exampleHtml(example: Example, index: number, language: Language): Html {
  const words = exampleWords[language];
  const effect = example.result ? matterWords[language].effects[example.result] : '';
  const rows = (
    [
      [words.problem, example.problem],
      [words.effect, example.effect],
      [words.baseline, example.baseline],
      [words.indicator, example.indicator],
      [words.result, [effect, example.finding].filter(Boolean).join('. ')],
      [words.by, example.organisations.join(', ')],
      [words.area, example.area],
    ] as const
  ).filter(([, text]) => text !== '');
  const id = `template-${index}`;
  return html`<article class="stack">
<h2>${lines(example.what)}</h2>
<dl>${rows.map(([name, text]) => html`<dt><strong>${name}</strong></dt><dd>${lines(text)}</dd>`)}</dl>
${(example.days ?? 0) > 0 && html`<p class="muted small">${words.days(example.days ?? 0)}</p>`}
${example.masked && html`<p class="muted small">${words.masked}</p>`}
<details class="no-print"><summary>${words.take}</summary>
<div class="field"><label for="${id}">${words.template}</label>
<textarea class="input" id="${id}" rows="5" readonly aria-describedby="${id}-hint">${exampleText(example)}</textarea>
<span class="hint" id="${id}-hint">${words.templateHint}</span></div></details>
</article>`;
}
