import * as v from 'valibot';
import { mailWords } from '../../shared/text/mail.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { languageOf, parsed } from '../answers.ts';
import { type MailCalls, type Mailings, mailIdSchema, sendMailSchema } from '../mail-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readSettings } from '../workbook/settings.ts';
import { alone } from '../workbook/store.ts';
import { queueMails, readOutbox, retryMail, sendQueued } from './outbox.ts';

/** Sent mails that the list shows. */
const RECENT = 20;

/** Sends a reminder or a letter that a person has written. */
export function sendOne(book: Book, request: unknown, now: () => string): ReturnType<MailCalls['sendMail']> {
  const { about, copied = [], ...mail } = parsed(sendMailSchema, request);
  const { language, mail: settings } = readSettings(book);
  const { problems } = mailWords[language];
  if (!settings.on) return { ok: false, message: problems.off };
  // A letter's address must not stay in the sheet, not even here.
  const id = mail.kind === 'letter' ? `letter:${about}` : `${mail.kind}:${about}:${mail.to}`;
  const turn = alone(() => {
    queueMails(book, [{ id, copied, ...mail }], language, now());
    sendQueued(book, language, now, new Set([id]));
    return readOutbox(book).find((row) => row.id === id);
  });
  if (!turn) return { ok: false, message: sheetWords[language].errors.busy };
  if (turn.result?.stage === 'sent') return { ok: true, sent: true };
  return { ok: true, sent: false, problem: turn.result?.problem || problems.unknown };
}

export function readMailings(book: Book): Mailings {
  const mails = readOutbox(book);
  return {
    unsent: mails.filter(({ stage }) => stage !== 'sent' && stage !== 'off'),
    recent: mails
      .filter(({ stage }) => stage === 'sent')
      .slice(-RECENT)
      .reverse(),
    quota: quotaLeft(),
    isOn: readSettings(book).mail.on,
  };
}

function quotaLeft(): number | null {
  try {
    return MailApp.getRemainingDailyQuota();
  } catch {
    return null;
  }
}

/** Sends again because a person says so, even a mail of which it is not certain whether it went. */
export function sendAgain(
  book: Book,
  request: unknown,
  now: () => string,
): ReturnType<MailCalls['sendAgain']> {
  const id = parsed(v.nullable(mailIdSchema), request ?? null);
  const language = languageOf(book);
  const { problems } = mailWords[language];
  if (!readSettings(book).mail.on) return { ok: false, message: problems.off };
  const turn = alone(() => {
    if (id !== null && !retryMail(book, id, language)) return undefined;
    return sendQueued(book, language, now, id === null ? undefined : new Set([id]));
  });
  if (!turn) return { ok: false, message: sheetWords[language].errors.busy };
  if (turn.result === undefined) return { ok: false, message: problems.unknown };
  return { ok: true, mailings: readMailings(book), sent: turn.result };
}
