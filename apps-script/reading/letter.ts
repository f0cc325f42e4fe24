import { templatesFrom } from '../../shared/feedback/templates.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { readMatters } from '../commands/read-matters.ts';
import type { LetterMaterial, ShowLetterRequest } from '../letter-calls.ts';
import { html } from '../web/html.ts';
import { statusAddress, statusCodeOf } from '../web/status-code.ts';
import type { Book } from '../workbook/book.ts';
import { readContacts } from '../workbook/contacts.ts';
import { readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { readSettings } from '../workbook/settings.ts';
import { readTemplateRows } from '../workbook/templates.ts';
import { readCard } from './cards.ts';

/**
 * What a letter about a matter is made from; null when the matter has no row.
 * @param user e-mail address of whoever writes it, who signs where the matter has no owner
 */
export function readLetterMaterial(
  book: Book,
  matter: string,
  today: LocalDate,
  user: string,
): LetterMaterial | null {
  const rows = book.table('matters').rowsByKey();
  const state = readMatters(book, [matter], rows).get(matter)?.state;
  if (!state) return null;
  const settings = readSettings(book);
  const statusPage = statusAddress();
  return {
    state,
    templates: templatesFrom(readTemplateRows(book), settings.language),
    today,
    closedDays: [...readClosedDays(book)],
    district: settings.district,
    contact: settings.contact,
    signature: settings.signature,
    mailIsOn: settings.mail.on,
    owner: nameOf(book, state.owner || user),
    organisations: readOrganisations(book).map(({ id, name }) => ({ id, name })),
    answers: readAnswers(
      book,
      state.referrals.map(({ referral }) => referral),
    ),
    code: statusPage === '' ? '' : statusCodeOf(matter),
    statusPage,
  };
}

/** The matter of the selected row, or undefined when none or several are selected. */
export function selectedMatter(book: Book, today: LocalDate): string | undefined {
  const answer = readCard(book, { selection: true }, today);
  return answer.ok && !answer.unchanged ? answer.card?.state.matter : undefined;
}

/** The letter dialog, told which matter and which letter it is about. */
export function letterPage(request: Partial<ShowLetterRequest>): GoogleAppsScript.HTML.HtmlOutput {
  const content = HtmlService.createHtmlOutputFromFile('letter').getContent();
  const place = html`<div id="panel" data-matter="${request.matter}" data-letter="${request.letter}" data-channel="${request.channel}"></div>`;
  return HtmlService.createHtmlOutput(content.replace('<div id="panel"></div>', () => place.text));
}

/**
 * The name in the tab of contacts; else `anna.berg@…` signs as Anna Berg. An address that tells no name is none: a
 * letter is not signed with an account.
 */
export function nameOf(book: Book, owner: string): string {
  const wanted = owner.trim();
  const known = readContacts(book).find(
    ({ email }) => email !== '' && email.toLowerCase() === wanted.toLowerCase(),
  );
  const parts = /^(\p{L}+)\.(\p{L}[\p{L}-]+)@/u.exec(wanted);
  if (known?.name) return known.name;
  if (!parts) return wanted.includes('@') ? '' : wanted;
  return parts
    .slice(1)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

/** The answers as their cells hold them; the matter's own state keeps only the first words. */
export function readAnswers(book: Book, referrals: readonly string[]): LetterMaterial['answers'] {
  const table = book.find('referrals');
  if (!table || referrals.length === 0) return [];
  const positions = table.rowsByKey();
  const byRow = new Map<number, string>();
  for (const referral of referrals) for (const row of positions.get(referral) ?? []) byRow.set(row, referral);
  if (byRow.size === 0) return [];
  return [...table.readRows([...byRow.keys()], ['answer'])].map(([row, { answer }]) => ({
    referral: byRow.get(row) ?? '',
    text: answer,
  }));
}
