import { stockholmDate } from '../../shared/time/dates.ts';
import { dailyMails, weeklyMails } from '../mail/digests.ts';
import { type Mail, queueMails, sendQueued } from '../mail/outbox.ts';
import { forgetFigureTexts, readFigureTexts } from '../reading/figure-texts.ts';
import { writeRound } from '../web/round.ts';
import type { Book } from '../workbook/book.ts';
import { isSetUp } from '../workbook/set-up.ts';
import { readSettings, type Settings } from '../workbook/settings.ts';
import { alone } from '../workbook/store.ts';
import { sweepToTheEnd } from './go-on.ts';

/** Of the six minutes of an execution, so that the figures and the mail get the rest. */
const SWEEP_SHARE = 3 * 60_000;
/** Nobody is up: the round waits longer for its turn than a panel does. */
const LOCK_WAIT = 60_000;

/**
 * Every morning: what no trigger saw is found, the figures are counted afresh, the day's watch round is written
 * down, everybody gets their list, and what
 * could not be sent is tried again. A part that fails does not take the others with it; the health check shows what
 * it left. Anybody may call it: run twice it finds nothing more to do.
 */
export function dailyRound(book: Book, now: () => number): void {
  if (!isSetUp(book)) return;
  attempt(() => sweepToTheEnd(book, { now, until: now() + SWEEP_SHARE }));
  attempt(() => {
    forgetFigureTexts(book);
    readFigureTexts(book);
  });
  attempt(() => alone(() => writeRound(book, stockholmDate(new Date(now()).toISOString())), LOCK_WAIT));
  post(book, now, ({ mail }) => mail.daily, dailyMails);
}

/** Every Monday: managers get the week, and nobody else. */
export function weeklyRound(book: Book, now: () => number): void {
  if (isSetUp(book)) post(book, now, ({ mail }) => mail.weekly, weeklyMails);
}

function post(
  book: Book,
  now: () => number,
  isWanted: (settings: Settings) => boolean,
  mailsOf: (book: Book, today: ReturnType<typeof stockholmDate>) => readonly Mail[],
): void {
  attempt(() => {
    const settings = readSettings(book);
    if (!settings.mail.on) return;
    const moment = () => new Date(now()).toISOString();
    const mails = isWanted(settings) ? mailsOf(book, stockholmDate(moment())) : [];
    alone(() => {
      queueMails(book, mails, settings.language, moment());
      sendQueued(book, settings.language, moment);
    }, LOCK_WAIT);
  });
}

/** What fails is written where Google keeps its list of executions: only what kind of error, never what it was about. */
function attempt(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    console.error(error instanceof Error ? error.name : 'error');
  }
}
