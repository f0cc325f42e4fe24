import * as v from 'valibot';
import { DIALOGUE_NUMBER } from '../shared/dialogues/kinds.ts';
import { LETTER_KINDS } from '../shared/feedback/letter.ts';
import type { KnownTemplate } from '../shared/feedback/templates.ts';
import { FEEDBACK_CHANNELS } from '../shared/matters/kinds.ts';
import type { MatterState } from '../shared/matters/state.ts';
import { LONGEST_LINE } from '../shared/protocol/draft.ts';
import type { Instant, LocalDate } from '../shared/time/dates.ts';
import type { Answer } from './calls.ts';

/** What the letter dialog and whoever makes reply links ask of the server. */
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_LINE));
const matter = v.pipe(v.string(), v.regex(/^[A-ZÅÄÖ]{2,4}-\d{4}-\d{4,6}$/));

/** From the sidebar; the menu sends nothing that fits, and means the selected row. */
export const showLetterSchema = v.object({
  matter,
  letter: v.optional(v.picklist(LETTER_KINDS)),
  /** By which way the resident is told, where that has been chosen already. */
  channel: v.optional(v.picklist(FEEDBACK_CHANNELS)),
});
export type ShowLetterRequest = v.InferInput<typeof showLetterSchema>;

export const readLetterSchema = v.object({ matter: v.optional(matter) });
export type ReadLetterRequest = v.InferInput<typeof readLetterSchema>;

/** Everything that a letter about a matter is made from. */
export interface LetterMaterial {
  readonly state: MatterState;
  readonly templates: readonly KnownTemplate[];
  readonly today: LocalDate;
  readonly closedDays: readonly string[];
  readonly district: string;
  readonly contact: string;
  /** The unit that signs; the district where it is empty. */
  readonly signature: string;
  /** Name of whoever signs; empty when only an address is known. */
  readonly owner: string;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** Whole answers by the number of the referral. */
  readonly answers: readonly { readonly referral: string; readonly text: string }[];
  /** The sheet may send mail. */
  readonly mailIsOn: boolean;
  readonly code: string;
  readonly statusPage: string;
}

/** A department's way in: for one referral, for what it is asked because of a dialogue, or for all that it is asked. */
export interface ReplyLink {
  readonly id: string;
  readonly organisation: string;
  readonly referral?: string | undefined;
  readonly dialogue?: string | undefined;
  readonly by: string;
  readonly created: Instant;
  readonly expires: Instant;
  readonly state: 'active' | 'revoked' | 'expired';
}

/** One referral, the points of a dialogue, or everything that an organisation is asked. */
export const createReplyLinkSchema = v.union([
  v.object({ referral: v.pipe(line, v.regex(/^[^/]+\/R\d+$/)) }),
  v.object({ organisation: line, dialogue: v.pipe(line, v.regex(DIALOGUE_NUMBER)) }),
  v.object({ organisation: line }),
]);
export type CreateReplyLinkRequest = v.InferInput<typeof createReplyLinkSchema>;

export const listReplyLinksSchema = v.object({ referral: v.optional(line), organisation: v.optional(line) });
export type ListReplyLinksRequest = v.InferInput<typeof listReplyLinksSchema>;

export interface LetterCalls {
  /** Opens the letter dialog for a matter; the likeliest letter when none is named. */
  showLetter: (request: ShowLetterRequest) => Answer<unknown>;
  /** Null: no matter, or several, are selected. */
  readLetter: (request: ReadLetterRequest) => Answer<{ readonly letter: LetterMaterial | null }>;
  /** The address is shown this once; only its hash is kept. */
  createReplyLink: (
    request: CreateReplyLinkRequest,
  ) => Answer<{ readonly link: ReplyLink; readonly address: string }>;
  listReplyLinks: (request: ListReplyLinksRequest) => Answer<{ readonly links: readonly ReplyLink[] }>;
  revokeReplyLink: (id: string) => Answer<{ readonly links: readonly ReplyLink[] }>;
}
