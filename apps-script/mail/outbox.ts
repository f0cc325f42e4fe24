import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { type MailKind, mailWords } from '../../shared/text/mail.ts';
import { rowWords } from '../../shared/text/rows.ts';
import type { Book } from '../workbook/book.ts';
import { fitCell, LONGEST_CELL } from '../workbook/cells.ts';
import { properties } from '../workbook/store.ts';
import type { NewRow } from '../workbook/table.ts';

/** A mail that is to go out. */
export interface Mail {
  /** The same for the same mail: what has been queued under it is never queued again. */
  readonly id: string;
  readonly kind: MailKind;
  readonly to: string;
  readonly copied: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** The matter it is about; empty for a list. */
  readonly matter: string;
}

export interface MailRow {
  readonly id: string;
  readonly at: string;
  readonly kind: string;
  readonly matter: string;
  readonly to: string;
  readonly subject: string;
  readonly stage: 'waiting' | 'sending' | 'sent' | 'failed' | 'off';
  readonly sentAt: string;
  readonly problem: string;
}

const ADDRESS = /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]{1,190}\.[^\s@,;<>".]{2,}$/;
/** Mails kept free for what people send themselves during the day: lists leave more of them. */
const RESERVE = 5;
const RESERVE_OF_LISTS = 20;
/** Tries before a mail that the service refuses is left to a person. */
const MOST_TRIES = 3;
/** Most mails of one run: their ids must fit in a property. */
const MOST_AT_ONCE = 60;
/** What is being sent at the moment, so that a cut-off run can be told from one that never began. */
const SENDING = 'mail:sending';

const KEYS = [
  'key',
  'at',
  'kind',
  'matter',
  'to',
  'copied',
  'subject',
  'stage',
  'sentAt',
  'tries',
  'problem',
  'body',
  'data',
] as const;
type Stored = Readonly<Record<(typeof KEYS)[number], string>>;

const stageFrom = (word: string): MailRow['stage'] => {
  for (const language of LANGUAGES) {
    for (const [stage, name] of Object.entries(rowWords[language].mailStages)) {
      if (name === word) return stage as MailRow['stage'];
    }
  }
  return 'failed';
};

/** One line: a line break in a subject could smuggle in headers of its own. */
const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 200);

/**
 * Writes down what is to be sent, before anything is sent; to be called holding the lock. A mail whose id stands
 * there already, sent or not, is left alone.
 * @returns how many were new
 */
export function queueMails(book: Book, mails: readonly Mail[], language: Language, now: string): number {
  if (mails.length === 0) return 0;
  const outbox = book.table('outbox');
  const known = outbox.rowsByKey();
  const words = rowWords[language].mailStages;
  const fresh = mails.filter((mail, index) => {
    const first = mails.findIndex(({ id }) => id === mail.id) === index;
    return first && !known.has(mail.id);
  });
  outbox.append(
    fresh.map((mail): NewRow<'outbox'> => {
      const wrong = [mail.to, ...mail.copied].find((address) => !ADDRESS.test(address));
      const html = mail.html ?? '';
      return {
        key: mail.id,
        at: now,
        kind: mailWords[language].kinds[mail.kind],
        matter: mail.matter,
        to: mail.to,
        copied: mail.copied.join(', '),
        subject: oneLine(mail.subject),
        stage: wrong === undefined ? words.waiting : words.failed,
        tries: 0,
        problem: wrong === undefined ? '' : mailWords[language].problems.address(wrong),
        body: fitCell(mail.text),
        // A form that no cell holds is left out: the text says the same.
        data: html.length <= LONGEST_CELL ? html : '',
      };
    }),
  );
  return fresh.length;
}

/** Every mail as the outbox tells it. */
export function readOutbox(book: Book): readonly MailRow[] {
  return storedMails(book).map((row) => ({
    id: row.key,
    at: row.at,
    kind: row.kind,
    matter: row.matter,
    to: row.to,
    subject: row.subject,
    stage: stageFrom(row.stage),
    sentAt: row.sentAt,
    problem: row.problem,
  }));
}

const storedMails = (book: Book): readonly Stored[] =>
  (book.find('outbox')?.readAll([...KEYS]) ?? []).filter((row) => row.key !== '');

/** Lets one mail that did not go through try again. @returns false when it is not there */
export function retryMail(book: Book, id: string, language: Language): boolean {
  const row = storedMails(book).find(({ key, stage }) => key === id && stageFrom(stage) === 'failed');
  if (!row) return false;
  const wrong = [row.to, ...listed(row.copied)].find((address) => !ADDRESS.test(address));
  if (wrong !== undefined) return false;
  const words = rowWords[language].mailStages;
  book.table('outbox').update(new Map([[id, { stage: words.waiting, tries: 0, problem: '' }]]));
  return true;
}

const listed = (addresses: string): readonly string[] =>
  addresses
    .split(/[,;]/)
    .map((address) => address.trim())
    .filter((address) => address !== '');

interface Sending {
  readonly ids: readonly string[];
  /** Mails that were certainly sent; the one after them was under way. */
  readonly done: number;
}

/**
 * Sends what waits, oldest first, as far as the day's quota reaches; to be called holding the lock. Each mail is
 * marked before it is handed over and counted after, so that a run that is cut off sends nothing twice: the one
 * mail that was under way is left to a person, who is told so.
 * @param only these mails; all that wait when left out
 * @returns how many were sent
 */
export function sendQueued(
  book: Book,
  language: Language,
  now: () => string,
  only?: ReadonlySet<string>,
): number {
  const outbox = book.table('outbox');
  const words = rowWords[language].mailStages;
  const { problems } = mailWords[language];
  settleCutOff(book, language, now());
  const waiting = storedMails(book)
    .filter(({ key, stage }) => stageFrom(stage) === 'waiting' && (!only || only.has(key)))
    .sort((a, b) => Number(isList(a)) - Number(isList(b)));
  if (waiting.length === 0) return 0;
  const quota = MailApp.getRemainingDailyQuota();
  const batch: Stored[] = [];
  let recipients = 0;
  for (const row of waiting.slice(0, MOST_AT_ONCE)) {
    recipients += 1 + listed(row.copied).length;
    if (recipients > quota - (isList(row) ? RESERVE_OF_LISTS : RESERVE)) break;
    batch.push(row);
  }
  const held = waiting.slice(batch.length).map(({ key }) => [key, { problem: problems.quota }] as const);
  if (batch.length < waiting.length) outbox.update(new Map(held));
  if (batch.length === 0) return 0;

  const ids = batch.map(({ key }) => key);
  const note = (done: number) => {
    properties().setProperty(SENDING, JSON.stringify({ ids, done } satisfies Sending));
  };
  note(0);
  outbox.update(new Map(ids.map((id) => [id, { stage: words.sending }])));
  SpreadsheetApp.flush();
  const results = new Map<string, NewRow<'outbox'>>();
  let sent = 0;
  batch.forEach((row, index) => {
    try {
      const cc = listed(row.copied).join(',');
      MailApp.sendEmail({
        to: row.to,
        subject: row.subject,
        body: row.body,
        ...(cc !== '' && { cc }),
        ...(row.data !== '' && { htmlBody: row.data }),
      });
      sent += 1;
      // What was written has arrived; a copy here would only be more of somebody's words to keep.
      results.set(row.key, sentRow(row.key, row.kind, words.sent, now()));
    } catch (error) {
      const tries = (Number(row.tries) || 0) + 1;
      const why = error instanceof Error ? error.message : String(error);
      results.set(row.key, {
        stage: tries < MOST_TRIES ? words.waiting : words.failed,
        tries,
        problem: fitCell(problems.refused(why.slice(0, 200))),
      });
    }
    note(index + 1);
  });
  outbox.update(results);
  SpreadsheetApp.flush();
  properties().deleteProperty(SENDING);
  return sent;
}

const isKind = (kind: string, ...wanted: readonly MailKind[]): boolean =>
  LANGUAGES.some((language) => wanted.some((one) => mailWords[language].kinds[one] === kind));
const isList = ({ kind }: Pick<Stored, 'kind'>): boolean => isKind(kind, 'daily', 'weekly');

/** Of a letter not even the resident's address is kept: the text stands in the matter's events. */
function sentRow(id: string, kind: string, stage: string, now: string): NewRow<'outbox'> {
  const isLetter = isKind(kind, 'letter') || id.indexOf('letter:') === 0;
  return {
    stage,
    sentAt: now,
    problem: '',
    body: '',
    data: '',
    ...(isLetter && { to: '–', copied: '' }),
  };
}

/** What an earlier run left half done: sent for certain, uncertain, or never begun. */
function settleCutOff(book: Book, language: Language, now: string): void {
  const text = properties().getProperty(SENDING);
  if (text === null) return;
  const words = rowWords[language].mailStages;
  const { ids, done } = parseSending(text);
  const kinds = new Map(storedMails(book).map(({ key, kind }) => [key, kind] as const));
  const changes = ids.map((id, index): readonly [string, NewRow<'outbox'>] => {
    if (index < done) return [id, sentRow(id, kinds.get(id) ?? '', words.sent, now)];
    if (index > done) return [id, { stage: words.waiting }];
    return [id, { stage: words.failed, problem: mailWords[language].problems.cutOff }];
  });
  book.table('outbox').update(new Map(changes));
  SpreadsheetApp.flush();
  properties().deleteProperty(SENDING);
}

function parseSending(text: string): Sending {
  try {
    const value = JSON.parse(text) as Partial<Sending>;
    return { ids: Array.isArray(value.ids) ? value.ids.map(String) : [], done: Number(value.done) || 0 };
  } catch {
    return { ids: [], done: 0 };
  }
}
