import * as v from 'valibot';
import { mailWords } from '../../shared/text/mail.ts';
import { languageOf, parsed } from '../answers.ts';
import type { Executed } from '../commands/execute.ts';
import { type MailCalls, type Mailings, mailIdSchema, sendMailSchema } from '../mail-calls.ts';
import type { Book } from '../workbook/book.ts';
import { needRight } from '../workbook/rights.ts';
import { readSettings } from '../workbook/settings.ts';
import { inTurn } from '../workbook/store.ts';
import { type Mail, queueMails, readOutbox, retryMail, sendQueued } from './outbox.ts';

/** Sent mails that the list shows. */
const RECENT = 20;

/** Sends a reminder or a letter that a person has written. */
export function sendOne(book: Book, request: unknown, now: () => string): ReturnType<MailCalls['sendMail']> {
  const mail = mailOf(parsed(sendMailSchema, request));
  const { id } = mail;
  const { language, mail: settings } = readSettings(book);
  const { problems } = mailWords[language];
  if (!settings.on) return { ok: false, message: problems.off };
  const row = inTurn(() => {
    needRight(book, ['outbox']);
    queueMails(book, [mail], language, now());
    sendQueued(book, language, now, new Set([id]));
    return readOutbox(book).find((each) => each.id === id);
  });
  if (row?.stage === 'sent') return { ok: true, sent: true };
  return { ok: true, sent: false, problem: row?.problem || problems.unknown };
}

function mailOf({ about, copied = [], ...mail }: v.InferOutput<typeof sendMailSchema>): Mail {
  // A letter's address must not stay in the sheet, not even here.
  const id = mail.kind === 'letter' ? `letter:${about}` : `${mail.kind}:${about}:${mail.to}`;
  return { id, copied, ...mail };
}

/**
 * Writes down the mails of commands that were carried out, in the same turn as the commands: whoever closes the panel
 * in between must not leave a reminder in the history that nobody was sent. To be called holding the lock.
 */
export function queueWith(
  book: Book,
  mails: readonly v.InferOutput<typeof sendMailSchema>[],
  { replies, settings }: Pick<Executed, 'replies' | 'settings'>,
  now: string,
): void {
  if (mails.length === 0 || !settings.mail.on) return;
  const done = new Set(replies.flatMap((reply) => (reply.result === 'done' ? [reply.command] : [])));
  queueMails(book, mails.filter(({ about }) => done.has(about)).map(mailOf), settings.language, now);
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
  const sent = inTurn(() => {
    needRight(book, ['outbox']);
    if (id !== null && !retryMail(book, id, language)) return undefined;
    return sendQueued(book, language, now, id === null ? undefined : new Set([id]));
  });
  if (sent === undefined) return { ok: false, message: problems.unknown };
  return { ok: true, mailings: readMailings(book), sent };
}
