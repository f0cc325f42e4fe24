import * as v from 'valibot';
import { ULID_PATTERN } from '../../shared/identity/ulid.ts';
import { LONGEST_PROSE, MOST_QUESTIONS } from '../../shared/matters/commands.ts';
import type { Language } from '../../shared/text/language.ts';
import { REPLY_CHOICES, type ReplyOutcome, replyWords } from '../../shared/text/reply.ts';
import { type LocalDate, parseLocalDate } from '../../shared/time/dates.ts';
import { sha256 } from './signature.ts';

/** What a form posts, by field; the first of each. */
export type Posted = Readonly<Record<string, string>>;

/** Fields of a whole form: an outcome, a text, a body and a day for every question. */
const MOST_POSTED = 5 * (MOST_QUESTIONS + 1) + 10;

/**
 * The fields of an urlencoded body. Written out because URLSearchParams is missing in Apps Script. A broken escape
 * stays as it was sent.
 */
export function parseForm(body: string): Posted {
  const posted: Record<string, string> = {};
  for (const pair of body.split('&').slice(0, MOST_POSTED)) {
    const at = pair.indexOf('=');
    const name = decoded(at < 0 ? pair : pair.slice(0, at));
    if (name !== '' && !Object.keys(posted).includes(name))
      posted[name] = at < 0 ? '' : decoded(pair.slice(at + 1));
  }
  return posted;
}

function decoded(text: string): string {
  const spaced = text.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** A field as it may be: a name that is no object's own, and text. */
const field = (posted: Posted, name: string): string => new Map(Object.entries(posted)).get(name) ?? '';

export const headSchema = v.object({
  key: v.pipe(v.string(), v.maxLength(64)),
  referral: v.pipe(v.string(), v.regex(/^[A-ZÅÄÖ]{2,4}-\d{4}-\d{4,6}\/R\d{1,4}$/)),
  /** The ULID that the form got when it was shown: what is sent from it twice is one answer. */
  form: v.pipe(v.string(), v.regex(ULID_PATTERN)),
});
export type ReplyHead = v.InferOutput<typeof headSchema>;

/** A reply to the whole question (part 0), or to a numbered one. */
export interface GivenReply {
  readonly part: number;
  readonly outcome: ReplyOutcome;
  readonly text: string;
  readonly to?: string;
  readonly expected?: LocalDate;
}

/** What is wrong, and at which field. */
export interface ReplyProblem {
  readonly field: string;
  readonly text: string;
}

export const fieldOf = (what: 'outcome' | 'text' | 'to' | 'expected', part: number): string =>
  `${what}-${part}`;

/**
 * Reads what was answered. A numbered question with neither outcome nor text is left for later.
 * @param parts how many numbered questions the referral has; 0 when it is one question
 */
export function readReplies(
  posted: Posted,
  parts: number,
  language: Language,
  today: LocalDate,
): { readonly replies: readonly GivenReply[]; readonly problems: readonly ReplyProblem[] } {
  const words = replyWords[language].problem;
  const problems: ReplyProblem[] = [];
  const replies: GivenReply[] = [];
  const numbers = parts === 0 ? [0] : Array.from({ length: parts }, (_, index) => index + 1);
  for (const part of numbers) {
    const chosen = field(posted, fieldOf('outcome', part));
    const text = field(posted, fieldOf('text', part)).replace(/\r\n?/g, '\n').trim();
    const choice = REPLY_CHOICES.find((known) => known === chosen);
    const wrong = (what: 'outcome' | 'text' | 'expected', message: string) =>
      problems.push({ field: fieldOf(what, part), text: message });
    if (!choice) {
      if (text !== '') wrong('outcome', words.noOutcome);
      continue;
    }
    const outcome = choice === 'already_done' ? 'yes' : choice;
    const to = field(posted, fieldOf('to', part)).trim().slice(0, 100);
    const day = field(posted, fieldOf('expected', part)).trim();
    const expected = outcome === 'holding' ? parseLocalDate(day) : undefined;
    if (outcome === 'holding' && !expected) wrong('expected', words.noDay);
    if (expected && expected < today) wrong('expected', words.dayPast);
    if (text === '') wrong('text', words.noText[choice]);
    if (text.length > LONGEST_PROSE) wrong('text', words.tooLong);
    replies.push({
      part,
      outcome,
      text: choice === 'already_done' ? replyWords[language].done(text) : text,
      ...(outcome === 'not_ours' && to !== '' && { to }),
      ...(expected && { expected }),
    });
  }
  if (replies.length === 0 && problems.length === 0) {
    problems.push({
      field: fieldOf('outcome', numbers[0] ?? 0),
      text: parts === 0 ? words.noOutcome : words.nothing,
    });
  }
  return { replies, problems };
}

const BASE32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The ULID of the command that a reply becomes: the form's time, and chance taken from the content's hash. So the
 * same form sent twice is one command, and a text that was changed in between is another.
 */
export function commandId(head: ReplyHead, reply: GivenReply): string {
  const content = [head.key, head.referral, head.form, ...Object.values(reply)].join('\n');
  const digits = sha256(content);
  let chance = '';
  for (let place = 0; place < 16; place++) {
    chance += BASE32.charAt(Number.parseInt(digits.slice(place * 2, place * 2 + 2), 16) & 31);
  }
  return head.form.slice(0, 10) + chance;
}

/** The command that a reply becomes. */
export function replyCommand(head: ReplyHead, reply: GivenReply): object {
  const { part, outcome, text, to, expected } = reply;
  return {
    type: 'record_answer',
    id: commandId(head, reply),
    matter: head.referral.split('/')[0],
    referral: head.referral,
    ...(part > 0 && { part }),
    outcome,
    text,
    ...(to && { to }),
    ...(expected && { expected }),
  };
}
