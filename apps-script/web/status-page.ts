import { publicStatusOf } from '../../shared/feedback/publicStatus.ts';
import { plainNumber } from '../../shared/feedback/statusCode.ts';
import type { MatterState } from '../../shared/matters/state.ts';
import { longDate } from '../../shared/text/dates.ts';
import { STATUS_LANGUAGES, type StatusLanguage, statusWords } from '../../shared/text/status.ts';
import { type Instant, type LocalDate, stockholmDate } from '../../shared/time/dates.ts';
import { readMatters } from '../commands/read-matters.ts';
import type { Book } from '../workbook/book.ts';
import { readOrganisations } from '../workbook/lists.ts';
import { readSettings } from '../workbook/settings.ts';
import { type Content, type Html, html } from './html.ts';
import { addressWith, publicPage, webAddress } from './public-page.ts';
import { numberOpenedBy } from './status-code.ts';
import { noteTry, triesOf } from './throttle.ts';

type Words = (typeof statusWords)[StatusLanguage];
type Message = { readonly title: string; readonly text: string };

/** What was typed is cut here before anything else is done with it. */
const LONGEST_TYPED = 40;
/** Wrong codes for one number after which it is closed for a while, and for how many seconds. */
const MOST_WRONG = 8;
const CLOSED_FOR = 15 * 60;
/** Milliseconds that a wrong code costs, and when very many have been wrong lately. */
const WRONG_COSTS = 800;
const MANY_WRONG = 100;
const MANY_WRONG_COSTS = 2_500;

interface Asked {
  readonly language: StatusLanguage;
  readonly number: string;
  readonly code: string;
}

/**
 * The page where a resident sees how the matter goes. Nothing in it is personal; a wrong number and a wrong code
 * get the same words after the same time, whether the matter exists or not.
 */
export function statusPage(
  book: Book,
  parameters: Readonly<Record<string, string>>,
  now: Instant,
): GoogleAppsScript.HTML.HtmlOutput {
  const asked: Asked = {
    language: STATUS_LANGUAGES.find((known) => known === parameters.lang) ?? 'sv',
    number: (parameters.number ?? '').slice(0, LONGEST_TYPED),
    code: (parameters.code ?? '').slice(0, LONGEST_TYPED),
  };
  const words = statusWords[asked.language];
  const page = (main: Html) =>
    publicPage('status', { title: words.title, language: asked.language === 'en' ? 'en' : 'sv', main });
  if (asked.number.trim() === '' && asked.code.trim() === '') return page(form(asked, words));
  const number = plainNumber(asked.number) ?? '';
  if (number !== '' && triesOf(`status:${number}`) >= MOST_WRONG)
    return page(form(asked, words, words.tooMany));
  const opened = numberOpenedBy(asked.number, asked.code);
  if (opened === undefined) {
    const wrong = triesOf('status');
    noteTry('status', CLOSED_FOR);
    if (number !== '') noteTry(`status:${number}`, CLOSED_FOR);
    Utilities.sleep(wrong >= MANY_WRONG ? MANY_WRONG_COSTS : WRONG_COSTS);
    return page(form(asked, words, words.notFound));
  }
  const state = stateOf(book, opened);
  if (!state) return page(form(asked, words, words.notNow));
  const { contact, district } = readSettings(book);
  const names = new Map(readOrganisations(book).map(({ id, name }) => [id, name] as const));
  return page(
    standing(state, asked, words, {
      today: stockholmDate(now),
      contact,
      district,
      organisationName: (id) => names.get(id) ?? id,
    }),
  );
}

/** The matter whose number, as it is compared, is this. */
function stateOf(book: Book, wanted: string): MatterState | undefined {
  const rows = book.find('matters')?.rowsByKey();
  const number = [...(rows?.keys() ?? [])].find((key) => plainNumber(key) === wanted);
  return rows && number !== undefined ? readMatters(book, [number], rows).get(number)?.state : undefined;
}

/** @param opened whether number and code go along to the other languages; wrong ones would count once more */
function languageLinks(asked: Asked, words: Words, opened: boolean): Html {
  const links = STATUS_LANGUAGES.map((language) => {
    const address = addressWith({
      page: 'status',
      lang: language,
      ...(opened && { number: asked.number, code: asked.code }),
    });
    const tag = language === 'en' ? 'en' : 'sv';
    return language === asked.language
      ? html`<li><span aria-current="true" lang="${tag}">${words.languageNames[language]}</span></li>`
      : html`<li><a href="${address}" target="_top" lang="${tag}" hreflang="${tag}">${words.languageNames[language]}</a></li>`;
  });
  return html`<nav class="languages no-print" aria-label="${words.languages}"><ul>${links}</ul></nav>`;
}

function form(asked: Asked, words: Words, message?: Message): Html {
  const problem =
    message !== undefined &&
    html`<div class="notice problem" role="alert" id="problem"><strong>${message.title}</strong><p>${message.text}</p></div>`;
  const described = (hint: string) => (message ? `${hint} problem` : hint);
  return html`${languageLinks(asked, words, false)}
<h1>${words.title}</h1>
${problem}
<p>${words.lead}</p>
<form method="get" action="${webAddress()}" target="_top" class="stack">
<input type="hidden" name="page" value="status"><input type="hidden" name="lang" value="${asked.language}">
<div class="field"><label for="number">${words.number}</label>
<input class="input" id="number" name="number" required maxlength="${LONGEST_TYPED}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${described('number-hint')}" value="${asked.number}">
<span class="hint" id="number-hint">${words.numberHint}</span></div>
<div class="field"><label for="code">${words.code}</label>
<input class="input" id="code" name="code" required maxlength="${LONGEST_TYPED}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${described('code-hint')}" value="">
<span class="hint" id="code-hint">${words.codeHint}</span></div>
<div><button class="button main large" type="submit">${words.show}</button></div>
</form>
<p class="muted small">${words.privacy}</p>`;
}

interface Shown {
  readonly today: LocalDate;
  readonly contact: string;
  readonly district: string;
  readonly organisationName: (id: string) => string;
}

function standing(state: MatterState, asked: Asked, words: Words, shown: Shown): Html {
  const status = publicStatusOf(state);
  const inLanguage = asked.language === 'en' ? 'en' : 'sv';
  const day = (date: string) => longDate(date as LocalDate, inLanguage, shown.today);
  const and = asked.language === 'en' ? ' and ' : ' och ';
  const say = {
    day,
    organisations: (ids: readonly string[]) => ids.map(shown.organisationName).join(and),
  };
  const steps = status.steps.map(({ step, on, isNow }): Content => {
    const look = on ? (isNow ? 'now' : 'done') : 'later';
    return html`<li class="${look}"${isNow ? html` aria-current="step"` : ''}><span class="mark" aria-hidden="true"></span><span class="what">${words.steps[step]}</span>
<span class="when">${on ? html`<time datetime="${on}">${day(on)}</time>` : words.notYet}${isNow ? html` <span class="chip">${words.now}</span>` : ''}</span></li>`;
  });
  return html`${languageLinks(asked, words, true)}
<p class="number">${words.heading} ${status.number} · ${shown.district}</p>
<h1>${words.standing(status.standing, say)}</h1>
${status.before && html`<p>${words.openedAgain(day(status.before.told), day(status.before.reopened))}</p>`}
<section aria-labelledby="steps"><h2 id="steps">${words.stepsTitle}</h2><ol class="public-steps">${steps}</ol></section>
<section aria-labelledby="next"><h2 id="next">${words.nextTitle}</h2><p>${words.next(status.standing, status.next && day(status.next))}</p></section>
<section aria-labelledby="contact"><h2 id="contact">${words.contactTitle}</h2><p>${words.contact(shown.contact)}</p></section>
<div class="row no-print"><button class="button" type="button" data-print>${words.print}</button>
<a class="button" href="${addressWith({ page: 'status', lang: asked.language })}" target="_top">${words.anotherMatter}</a></div>
<p class="muted small">${words.asOf(day(shown.today))} ${words.privacy}</p>`;
}
