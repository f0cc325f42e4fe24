import * as v from 'valibot';
import { ULID_PATTERN } from '../../identity/ulid.ts';
import { WEB_ADDRESS } from '../../identity/web-address.ts';
import { LONGEST_LINE } from '../../protocol/draft.ts';
import { type LocalDate, parseLocalDate } from '../../time/dates.ts';

/** Longest prose that a person writes in one go: a question, an answer, a reason. */
export const LONGEST_PROSE = 10_000;

/** A referral with more questions than these is several referrals. */
export const MOST_QUESTIONS = 20;

export const line = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_LINE));
export const filledLine = v.pipe(line, v.minLength(1));
export const prose = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_PROSE));
export const filledProse = v.pipe(prose, v.minLength(1));
export const matterNumber = v.pipe(v.string(), v.regex(/^[A-ZÅÄÖ]{2,4}-\d{4}-\d{4,6}$/));
export const ulid = v.pipe(v.string(), v.regex(ULID_PATTERN));
export const day = v.pipe(
  v.string(),
  v.check((text) => parseLocalDate(text) !== undefined),
  v.transform((text) => text as LocalDate),
);
/** Only the web: an address that starts anything else must never become a link in the sheet. */
export const webAddress = v.pipe(v.string(), v.trim(), v.maxLength(2_000), v.regex(WEB_ADDRESS));

/** A command about a matter that exists: its name, its ULID, the matter, and what it needs. */
export const matterCommand = <Type extends string, Entries extends v.ObjectEntries>(
  type: Type,
  entries: Entries,
) => v.object({ type: v.literal(type), id: ulid, matter: matterNumber, ...entries });

/** Of a letter that was written as one: what it must hold is then looked at (shared/feedback/check.ts). */
export const letterLanguage = v.optional(v.pipe(line, v.minLength(1)));
