import * as v from 'valibot';
import { LONGEST_LINE } from '../shared/protocol/draft.ts';
import { MOST_PAGES, type Suggested, suggestedSchema } from '../shared/protocol/messages.ts';
import { sendMessage } from './browser.ts';
import type { FormFault } from './drafts/capture.ts';
import { formSchema } from './drafts/record.ts';
import { type WaitingEntry, waitingEntrySchema } from './outbox/entry.ts';

/** What the panel and the options page ask of the background; nothing else listens to messages. */
const id = v.string();
/** The panel's own: there it is shown what comes of it. */
const window = v.number();

export const messageSchema = v.variant('type', [
  /** Puts a draft, as the form now stands, into the outbox and begins to deliver it. */
  v.object({ type: v.literal('save'), draft: id, form: formSchema, window }),
  /** Makes a saved matter a draft again, unless its delivery is under way. */
  v.object({ type: v.literal('undo'), entry: id, window }),
  /** Makes a refused matter a draft again. */
  v.object({ type: v.literal('mend'), entry: id, window }),
  /** Takes what waits or was refused out of the outbox, unless its delivery is under way; and puts it there again. */
  v.object({ type: v.literal('take_back'), entry: id }),
  v.object({ type: v.literal('put_back'), entries: v.array(waitingEntrySchema) }),
  /** Delivers what waits, now. */
  v.object({ type: v.literal('deliver') }),
  /** A panel has opened: connects by itself where it can, and delivers. */
  v.object({ type: v.literal('opened') }),
  /** Asks the sheet whether pages are registered; the answer lands in storage. */
  v.object({
    type: v.literal('ask'),
    pages: v.pipe(v.array(v.string()), v.maxLength(MOST_PAGES)),
    /** Matters that are shown and whose state is wanted. */
    matters: v.optional(v.array(v.string())),
    /** Also what must be told and the round, however fresh the last answer is. */
    follow: v.optional(v.boolean()),
    /** Pages of the round that were just looked at. */
    looked: v.optional(v.array(v.string())),
    /** Those that were ticked by mistake. */
    unlooked: v.optional(v.array(v.string())),
  }),
  /** Asks what the sheet makes of a draft's theme and of whom to ask; without personal data. */
  v.object({ type: v.literal('suggest'), title: v.string(), text: v.string(), place: v.string() }),
  /** The resident has been told; goes into the outbox as a matter does. */
  v.object({
    type: v.literal('tell'),
    matter: id,
    title: v.string(),
    channel: v.string(),
    text: v.string(),
    link: v.string(),
    told: v.string(),
  }),
  v.object({
    type: v.literal('pair'),
    address: v.pipe(v.string(), v.maxLength(LONGEST_LINE * 4)),
    code: v.pipe(v.string(), v.maxLength(LONGEST_LINE)),
  }),
  v.object({ type: v.literal('disconnect') }),
  /** Empties everything that is stored, the undelivered too. */
  v.object({ type: v.literal('empty') }),
]);
export type Message = v.InferOutput<typeof messageSchema>;

export type MessageReply =
  | {
      readonly ok: true;
      readonly suggested?: Suggested;
      /** What was taken back, as it stood then. */
      readonly taken?: readonly WaitingEntry[];
    }
  | { readonly ok: false; readonly message: string; readonly faults?: readonly FormFault[] };

const replySchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    suggested: v.optional(suggestedSchema),
    taken: v.optional(v.array(waitingEntrySchema)),
  }),
  v.object({
    ok: v.literal(false),
    message: v.string(),
    faults: v.optional(v.array(v.custom<FormFault>((fault) => typeof fault === 'object' && fault !== null))),
  }),
]);

/**
 * Asks the background, which the browser wakes for it.
 * @param unanswered what to say when no reply comes, as when the extension has just been updated
 */
export async function ask(message: Message, unanswered: string): Promise<MessageReply> {
  try {
    const parsed = v.safeParse(replySchema, await sendMessage(message));
    if (!parsed.success) return { ok: false, message: unanswered };
    const reply = parsed.output;
    if (reply.ok) {
      const { suggested, taken } = reply;
      return { ok: true, ...(suggested && { suggested }), ...(taken && { taken }) };
    }
    return { ok: false, message: reply.message, ...(reply.faults && { faults: reply.faults }) };
  } catch {
    return { ok: false, message: unanswered };
  }
}
