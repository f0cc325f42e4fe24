/** The register of civil society, contacts, and the removal of a person. */
import { partnerWords } from '../../shared/text/partners.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { answer, languageOf, parsed } from '../answers.ts';
import type { Calls } from '../calls.ts';
import { openDialog } from '../menu.ts';
import {
  findPersonSchema,
  removePersonSchema,
  saveContactSchema,
  savePartnerSchema,
  takeOutSchema,
} from '../partner-calls.ts';
import { findPersonIn, readRegister } from '../partners/reading.ts';
import { redactGroups } from '../partners/redaction.ts';
import { logRemoval, removePersonal, saveRow, takeOut } from '../partners/writing.ts';
import { Book } from '../workbook/book.ts';
import { readSettings } from '../workbook/settings.ts';
import { inTurn } from '../workbook/store.ts';
import { now, openBook, userEmail } from './around.ts';

export function showPartners(): void {
  openDialog('partners', partnerWords[languageOf(openBook())].title, 980, 720);
}

export function readPartners(): ReturnType<Calls['readPartners']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, ...readRegister(book, readSettings(book), stockholmDate(now())) }));
}

export function savePartner(request: unknown): ReturnType<Calls['savePartner']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = parsed(savePartnerSchema, request);
    const language = languageOf(book);
    return inTurn(() => saveRow(book, 'partners', wanted, now(), language));
  });
}

export function saveContact(request: unknown): ReturnType<Calls['saveContact']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = parsed(saveContactSchema, request);
    const language = languageOf(book);
    return inTurn(() => saveRow(book, 'contacts', wanted, now(), language));
  });
}

export function takeOutRow(request: unknown): ReturnType<Calls['takeOutRow']> {
  const book = openBook();
  return answer(book, () => {
    const { tab, key } = parsed(takeOutSchema, request);
    const language = languageOf(book);
    const isOut = inTurn(() => takeOut(book, tab, key, now()));
    return isOut ? { ok: true } : { ok: false, message: partnerWords[language].problems.gone };
  });
}

export function findPerson(words: unknown): ReturnType<Calls['findPerson']> {
  const book = openBook();
  return answer(book, () => ({
    ok: true,
    ...findPersonIn(book, parsed(findPersonSchema, words), languageOf(book)),
  }));
}

export function removePerson(request: unknown): ReturnType<Calls['removePerson']> {
  const book = openBook();
  return answer(book, () => {
    const { rows, words, elsewhere = [] } = parsed(removePersonSchema, request);
    const by = { by: userEmail(), now: now(), language: languageOf(book) };
    return inTurn(() => {
      const removed = rows.length === 0 ? 0 : removePersonal(book, rows, by.now);
      const others = words && elsewhere.length > 0 ? redactGroups(book, words, elsewhere, by) : 0;
      logRemoval(new Book(book.spreadsheet), removed, others, by);
      return { ok: true, removed, elsewhere: others };
    });
  });
}
