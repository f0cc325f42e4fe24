import * as v from 'valibot';
import { DIALOGUE_NUMBER, MOST_CODES } from '../shared/dialogues/kinds.ts';
import { LONGEST_LINE } from '../shared/protocol/draft.ts';
import type { Instant } from '../shared/time/dates.ts';
import type { Answer } from './calls.ts';

/** What a phone page is for: a host or an office, or one walk. */
export type PhoneAbout =
  | { readonly page: 'host'; readonly office: string }
  | { readonly page: 'walk'; readonly dialogue: string }
  /** The vote of a participatory budget, and how many codes were handed out for it. */
  | { readonly page: 'vote'; readonly dialogue: string; readonly codes: number };

/** A way in to a phone page, without an account. */
export interface PhoneLink {
  readonly id: string;
  readonly about: PhoneAbout;
  readonly by: string;
  readonly created: Instant;
  readonly expires: Instant;
  readonly state: 'active' | 'revoked' | 'expired';
}

/** What whoever hands out phone pages asks of the server. */
export const createPhoneLinkSchema = v.variant('page', [
  v.object({
    page: v.literal('host'),
    office: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_LINE)),
  }),
  v.object({ page: v.literal('walk'), dialogue: v.pipe(v.string(), v.regex(DIALOGUE_NUMBER)) }),
  v.object({
    page: v.literal('vote'),
    dialogue: v.pipe(v.string(), v.regex(DIALOGUE_NUMBER)),
    codes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_CODES)),
  }),
]);
export type CreatePhoneLinkRequest = v.InferInput<typeof createPhoneLinkSchema>;

export interface PhoneCalls {
  /** The address is shown this once; only its hash is kept. */
  createPhoneLink: (request: CreatePhoneLinkRequest) => Answer<{
    readonly link: PhoneLink;
    readonly address: string;
    /** Of a vote; they too are shown this once. */
    readonly codes?: readonly string[];
    /** What is voted on as it stands on the slips, and the names that are hidden there and on the ballot paper. */
    readonly ballot?: { readonly title: string; readonly hidden: readonly string[] };
  }>;
  listPhoneLinks: () => Answer<{ readonly links: readonly PhoneLink[] }>;
  revokePhoneLink: (id: string) => Answer<{ readonly links: readonly PhoneLink[] }>;
}
