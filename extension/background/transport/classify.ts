import * as v from 'valibot';
import { type Reply, replySchema } from '../../../shared/protocol/messages.ts';
import type { Failed, Outcome } from './transport.ts';

/** What came back, read to its end. */
export interface Answer {
  /** Address that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

/** Marks of Google's sign-in: its host, or its form when it is shown under another address. */
const LOGIN =
  /accounts\.google\.com|ServiceLogin|identifierId|login\.microsoftonline\.com|<input[^>]+type="?password/i;
/** Apps Script's words for a used-up day or a crowd, in the languages that it shows them in here. */
const QUOTA =
  /too many times for one day|too many simultaneous invocations|quota|rate limit|för många gånger|kvot(en)? /i;

/**
 * Tells a reply from everything that can stand in its place: an Apps Script web app cannot set a status, so a
 * sign-in page, a quota page and an error page all come with 200. Success is only JSON that fits the schema and
 * repeats the request's id.
 * @param now for a Retry-After that names a moment, milliseconds since 1970
 */
export function classify(answer: Answer, request: string, now: number): Outcome {
  const reply = readReply(answer.text);
  if (reply?.reply === 'failed') {
    // A request that the sheet could not read has no id to repeat.
    if (reply.request !== request && reply.request !== '') return failed({ kind: 'wrong_reply' });
    return failed({
      kind: reply.failure,
      message: reply.message,
      time: reply.time,
      ...pauseOf(answer.retryAfter, now),
    });
  }
  if (reply) return reply.request === request ? { ok: true, reply } : failed({ kind: 'wrong_reply' });
  return failed({
    ...(laterReply(answer.text) ?? { kind: kindOfPage(answer) }),
    ...pauseOf(answer.retryAfter, now),
  });
}

const failed = (why: Failed): Outcome => ({ ok: false, failed: why });

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readReply(text: string): Reply | undefined {
  const parsed = v.safeParse(replySchema, readJson(text));
  return parsed.success ? parsed.output : undefined;
}

/** A sheet's, but of no kind that this version knows; what it says of a failure is kept. */
function laterReply(text: string): Failed | undefined {
  const { reply, message } = Object(readJson(text));
  if (typeof reply !== 'string' || /^(delivered|statuses|paired)$/.test(reply)) return undefined;
  return { kind: 'wrong_version', ...(typeof message === 'string' && { message: message.slice(0, 500) }) };
}

function kindOfPage({ url, status, text }: Answer): Failed['kind'] {
  const beginning = text.slice(0, 100_000);
  const isPage = /^\s*(<!doctype|<html|<)/i.test(beginning);
  if (status === 401 || LOGIN.test(url) || (isPage && LOGIN.test(beginning))) return 'login_page';
  if (status === 429 || (isPage && QUOTA.test(beginning))) return 'quota_page';
  if (status === 403) return 'login_page';
  if (status === 404 || status === 410) return 'not_found';
  if (status === 502 || status === 503 || status === 504) return 'busy';
  if (isPage || status >= 400) return 'error_page';
  return 'wrong_reply';
}

/** Retry-After in seconds or as a date (RFC 9110, 10.2.3). */
function pauseOf(header: string | null, now: number): { readonly retryAfter?: number } {
  if (header === null || header.trim() === '') return {};
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(seconds) || seconds <= 0 ? {} : { retryAfter: seconds };
}
