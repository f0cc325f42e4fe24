/** What Google calls by itself: opening, edits, the clock, and the addresses of the web app. */
import { goOn } from '../imports/going.ts';
import { addMenu } from '../menu.ts';
import { readChange, readEdit, seeEdit } from '../triggers/edits.ts';
import { SWEEP_TIME, sweepToTheEnd } from '../triggers/go-on.ts';
import { dailyRound, weeklyRound } from '../triggers/rounds.ts';
import { answerPost } from '../web/do-post.ts';
import { answerGet, answerPosted } from '../web/routes.ts';
import { now, openBook } from './around.ts';

export function onOpen(event?: { readonly authMode?: GoogleAppsScript.Script.AuthMode }): void {
  addMenu(event?.authMode);
}

export function onInstall(): void {
  addMenu();
}

/** Google's simple trigger: may do next to nothing, and only notes that there was an edit. */
export function onEdit(event: unknown): void {
  seeEdit(event, Date.now());
}

/** Installable trigger at every edit by hand. */
export function handleEdit(event: unknown): void {
  readEdit(openBook(), event, now);
}

/** One-off trigger: the comparison of all rows goes on where its last execution ended. */
export function continueSweep(): void {
  sweepToTheEnd(openBook(), { now: Date.now, until: Date.now() + SWEEP_TIME });
}

/** One-off trigger: an import goes on whose window was closed. */
export function continueImport(event?: { readonly limit?: unknown }): void {
  const limit = typeof event?.limit === 'number' ? event.limit : undefined;
  goOn(openBook(), Date.now, limit);
}

/** Time-driven trigger, every morning. */
export function runDaily(): void {
  dailyRound(openBook(), Date.now);
}

/** Time-driven trigger, every Monday. */
export function runWeekly(): void {
  weeklyRound(openBook(), Date.now);
}

/** Installable trigger when rows, columns or tabs come and go. */
export function handleChange(event: unknown): void {
  readChange(openBook(), event);
}

export function doGet(event?: GoogleAppsScript.Events.DoGet): ReturnType<typeof answerGet> {
  return answerGet(openBook(), event?.parameter ?? {}, event?.queryString ?? '', Date.now());
}

export function doPost(event: GoogleAppsScript.Events.DoPost): ReturnType<typeof answerPosted> {
  const { contents, type } = event.postData ?? {};
  return answerPosted(openBook(), contents ?? '', type ?? '', Date.now());
}

/**
 * The same signed envelope as doPost takes, handed over by Google's Apps Script API (`scripts.run`) for a person who
 * is signed in: nothing that the signature does not allow. The name stands in shared/protocol/script-api.ts.
 */
export function receive(envelope: unknown): string {
  return JSON.stringify(answerPost(openBook(), String(envelope), Date.now()));
}
