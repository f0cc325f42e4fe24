import * as v from 'valibot';
import { captureSchema } from '../../shared/matters/commands/capture.ts';
import type { CaptureCommand } from '../../shared/matters/commands.ts';
import { FAILURES } from '../../shared/protocol/messages.ts';
import { draftRecordSchema } from '../drafts/record.ts';

/** Why a request to the sheet came to nothing: found by the extension itself, or told by the sheet. */
export const TRANSPORT_FAILURES = [
  'not_connected',
  'no_permission',
  'offline',
  /** The workspace on this computer. */
  'not_running',
  'unreachable',
  'timeout',
  'broken_reply',
  'login_page',
  'signed_out',
  'quota_page',
  'error_page',
  'not_found',
  'wrong_reply',
  ...FAILURES,
] as const;
export type TransportFailure = (typeof TRANSPORT_FAILURES)[number];

const stateSchema = v.variant('is', [
  v.object({
    is: v.literal('waiting'),
    /** Deliveries begun; the sheet may have the matter as soon as there is one. */
    attempts: v.number(),
    /** Moment of the next try, milliseconds since 1970. */
    next: v.number(),
    /** Moment of the latest try. */
    tried: v.optional(v.number()),
    /** Of the attempts, those outside the plan: they do not lengthen its pauses. */
    extra: v.optional(v.number()),
    /** The planned try, which stands while one outside the plan is made. */
    planned: v.optional(v.number()),
    /** A request with it is out, and has not been answered. */
    sending: v.optional(v.boolean()),
    /** Until when the server asked to be left alone. */
    notBefore: v.optional(v.number()),
    failure: v.optional(v.picklist(TRANSPORT_FAILURES)),
    /** The sheet's own words for the failure. */
    message: v.optional(v.string()),
  }),
  v.object({
    is: v.literal('refused'),
    at: v.number(),
    message: v.string(),
    /** The sheet had it already, as this matter: only what was changed since was not taken. */
    matter: v.optional(v.string()),
  }),
]);

/**
 * What else a person may do from here: tell that the resident has been told, that two matters are the same
 * question or not, and that a matter is one's own to look after. As small as it can be checked here; the sheet looks at every part.
 */
export const followSchema = v.object({
  type: v.picklist(['give_feedback', 'group', 'tell_apart', 'triage']),
  id: v.string(),
  /** A matter's number, or the ULID of its capture while that is on its way. */
  matter: v.string(),
  /** What stands in the outbox; the sheet passes it over. */
  title: v.string(),
  channel: v.optional(v.string()),
  text: v.optional(v.string()),
  link: v.optional(v.string()),
  told: v.optional(v.string()),
  with: v.optional(v.string()),
  other: v.optional(v.string()),
});
export type FollowCommand = v.InferOutput<typeof followSchema>;

/** A saved matter, or a step in one, that the sheet has not confirmed. One storage key each. */
export const waitingEntrySchema = v.object({
  /** The command's ULID: the sheet takes a matter in once, however often it is delivered. */
  id: v.string(),
  /** Moment of saving, milliseconds since 1970. */
  saved: v.number(),
  /** Canonical address of the page; empty when there is none. */
  page: v.string(),
  command: v.union([captureSchema, followSchema]),
  /** Its words were changed after a delivery that may have arrived: the sheet may have the earlier ones. */
  changed: v.optional(v.boolean()),
  /** The form as typed, for Undo; let go of when the first delivery begins. */
  draft: v.optional(draftRecordSchema),
  state: stateSchema,
});
export type WaitingEntry = v.InferOutput<typeof waitingEntrySchema>;

/** What is left once the sheet has confirmed: enough for a receipt, nothing of the resident's words. */
export const deliveredEntrySchema = v.object({
  id: v.string(),
  saved: v.number(),
  page: v.string(),
  title: v.string(),
  state: v.object({ is: v.literal('delivered'), at: v.number(), matter: v.string() }),
});
export type DeliveredEntry = v.InferOutput<typeof deliveredEntrySchema>;

export const entrySchema = v.union([waitingEntrySchema, deliveredEntrySchema]);
export type Entry = v.InferOutput<typeof entrySchema>;

/** A matter, not a step in one. */
export const isCapture = (command: WaitingEntry['command']): command is CaptureCommand =>
  command.type === 'capture';

export const isUndelivered = (entry: Entry): entry is WaitingEntry => entry.state.is !== 'delivered';
export const isDelivered = (entry: Entry): entry is DeliveredEntry => entry.state.is === 'delivered';
