import * as v from 'valibot';
import { LONGEST_LETTER } from '../shared/feedback/template.ts';
import { LONGEST_LINE } from '../shared/protocol/draft.ts';
import { MOST_COMMANDS } from '../shared/protocol/messages.ts';
import type { Answer } from './calls.ts';

/** What panels ask of the outgoing mail. */
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_LINE));
const address = v.pipe(line, v.maxLength(254), v.regex(/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/));

/** Most people who get a copy. */
const MOST_COPIED = 10;

export const sendMailSchema = v.object({
  kind: v.picklist(['reminder', 'letter']),
  matter: line,
  to: address,
  copied: v.optional(v.pipe(v.array(address), v.maxLength(MOST_COPIED))),
  subject: line,
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_LETTER)),
  /** ULID of the command that it goes with: sent once however often it is asked for. */
  about: v.pipe(v.string(), v.regex(/^[0-9A-Z]{26}$/)),
});
export type SendMailRequest = v.InferInput<typeof sendMailSchema>;

/** Mails that go with the commands of one call. */
export const commandMailsSchema = v.pipe(v.array(sendMailSchema), v.maxLength(MOST_COMMANDS));

export const mailIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_LINE));

/** A mail as the list shows it: without its text. */
export interface ListedMail {
  readonly id: string;
  readonly at: string;
  /** In words. */
  readonly kind: string;
  readonly matter: string;
  readonly to: string;
  readonly subject: string;
  readonly stage: 'waiting' | 'sending' | 'sent' | 'failed' | 'off';
  readonly sentAt: string;
  readonly problem: string;
}

export interface Mailings {
  /** Waiting, being sent, or not gone through; oldest first. */
  readonly unsent: readonly ListedMail[];
  /** The latest that went out. */
  readonly recent: readonly ListedMail[];
  /** Mails that Google still takes today; null when it does not say. */
  readonly quota: number | null;
  /** The settings allow sending. */
  readonly isOn: boolean;
}

export interface MailCalls {
  /** Writes a mail down and sends it at once; `problem` says why it has not gone, and then it is tried at night. */
  sendMail: (request: SendMailRequest) => Answer<{ readonly sent: boolean; readonly problem?: string }>;
  readMailings: () => Answer<{ readonly mailings: Mailings }>;
  /** Sends one again that did not go through, or all that wait. */
  sendAgain: (id: string | null) => Answer<{ readonly mailings: Mailings; readonly sent: number }>;
  showMailings: () => void;
}
