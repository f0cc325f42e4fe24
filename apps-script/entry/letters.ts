/** Letters and mail. */
import * as v from 'valibot';
import { letterWords } from '../../shared/text/letters.ts';
import { mailWords } from '../../shared/text/mail.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { answer, languageOf, parsed } from '../answers.ts';
import type { Calls } from '../calls.ts';
import { readLetterSchema, showLetterSchema } from '../letter-calls.ts';
import { readMailings as readMailingsOf, sendAgain as sendMailAgain, sendOne } from '../mail/calls.ts';
import { openDialog } from '../menu.ts';
import { letterPage, readLetterMaterial, selectedMatter } from '../reading/letter.ts';
import { now, openBook, userEmail } from './around.ts';

/** From the sidebar for a matter, and from the menu (Google sends nothing, or the click's event) for the selected row. */
export function showLetter(request?: unknown): ReturnType<Calls['showLetter']> {
  const book = openBook();
  return answer(book, () => {
    const asked = v.safeParse(showLetterSchema, request);
    const title = letterWords[languageOf(book)].title;
    const page = letterPage(asked.success ? asked.output : {})
      .setWidth(980)
      .setHeight(720);
    SpreadsheetApp.getUi().showModalDialog(page, title);
    return { ok: true };
  });
}

export function readLetter(request: unknown): ReturnType<Calls['readLetter']> {
  const book = openBook();
  return answer(book, () => {
    const matter = parsed(readLetterSchema, request).matter ?? selectedMatter(book, stockholmDate(now()));
    const letter = matter ? readLetterMaterial(book, matter, stockholmDate(now()), userEmail()) : null;
    return { ok: true, letter };
  });
}

export function showMailings(): void {
  openDialog('mailings', mailWords[languageOf(openBook())].title, 760, 620);
}

export function readMailings(): ReturnType<Calls['readMailings']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, mailings: readMailingsOf(book) }));
}

export function sendAgain(id: unknown): ReturnType<Calls['sendAgain']> {
  const book = openBook();
  return answer(book, () => sendMailAgain(book, id, now));
}

export function sendMail(request: unknown): ReturnType<Calls['sendMail']> {
  const book = openBook();
  return answer(book, () => sendOne(book, request, now));
}
