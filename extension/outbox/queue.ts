import { LARGEST_REQUEST, type Receipt } from '../../shared/protocol/messages.ts';
import { bytesOf } from '../drafts/capture.ts';
import type { DraftRecord } from '../drafts/record.ts';
import {
  type Entry,
  isCapture,
  isDelivered,
  isUndelivered,
  type TransportFailure,
  type WaitingEntry,
} from './entry.ts';

/**
 * The outbox as values: every function takes entries and gives entries. Time and chance are parameters; storage
 * is at the edge (background/drain.ts).
 */

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Pause after the first, second … failed delivery; the last one is repeated, and is 15 minutes with all of its chance. */
const PAUSES = [30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 12.5 * MINUTE] as const;
/** Pause after a failure that only a person can mend. */
const SELDOM = 60 * MINUTE;
/** A panel or browser that opens tries again only what has rested this long. */
const REST = 30 * SECOND;
/** Longest pause that a server may ask for. */
const LONGEST_PAUSE = 24 * 60 * MINUTE;
/** Most matters in one request: a request must be over well before the worker's life is. */
export const MOST_AT_ONCE = 20;
/** Receipts that are kept to be shown. */
export const MOST_RECEIPTS = 50;
/** Room for the envelope around the commands, in bytes. */
const ENVELOPE = 4_096;

/** Failures that time alone does not heal: tried seldom until the person has done something. */
const FOR_THE_PERSON: ReadonlySet<TransportFailure> = new Set([
  'not_connected',
  'no_permission',
  'login_page',
  'signed_out',
  'not_found',
  'unknown_key',
  'revoked_key',
  'expired_key',
  'bad_signature',
  'wrong_version',
  'bad_request',
  'not_set_up',
]);

export const needsPerson = (failure: TransportFailure): boolean => FOR_THE_PERSON.has(failure);

export function enqueue(
  command: WaitingEntry['command'],
  draft: DraftRecord | undefined,
  page: string,
  now: number,
): WaitingEntry {
  return {
    id: command.id,
    saved: now,
    page,
    command,
    ...(draft?.sent && { changed: true }),
    ...(draft && { draft: { ...draft, origin: { ...draft.origin } } }),
    state: { is: 'waiting', attempts: 0, next: now },
  };
}

/** The pause before try number `attempts + 1`, a fifth longer or shorter by chance so that a crowd spreads out. */
export function pauseAfter(
  attempts: number,
  failure: TransportFailure | undefined,
  random: () => number,
): number {
  const step = Math.max(1, Math.min(attempts, PAUSES.length));
  const pause = failure && needsPerson(failure) ? SELDOM : (PAUSES[step - 1] ?? PAUSES[0]);
  return Math.round(pause * (0.8 + 0.4 * random()));
}

/** Those to deliver now, in the order they were saved; a step in a matter never before the matter itself. */
export function dueOf(entries: readonly Entry[], now: number): readonly WaitingEntry[] {
  const undelivered = entries.filter(isUndelivered).sort((a, b) => (a.id < b.id ? -1 : 1));
  const due = undelivered.filter(({ state }) => state.is === 'waiting' && state.next <= now);
  const captures = due.filter(({ command }) => isCapture(command));
  const isAhead = (id: string) =>
    !undelivered.some((entry) => entry.id === id && !isThere(entry)) ||
    captures.some((entry) => entry.id === id);
  return [
    ...captures,
    ...due.filter(
      ({ command }) => !isCapture(command) && isAhead(command.matter) && isAhead(command.with ?? ''),
    ),
  ];
}

/** The sheet has the matter, though not what was changed of it afterwards. */
const isThere = ({ state }: WaitingEntry): boolean => state.is === 'refused' && state.matter !== undefined;

/** The first of them that fit into one request; always at least one. */
export function batchOf(due: readonly WaitingEntry[], most = MOST_AT_ONCE): readonly WaitingEntry[] {
  let bytes = ENVELOPE;
  let count = 0;
  for (const entry of due.slice(0, most)) {
    bytes += bytesOf(entry.command);
    if (count > 0 && bytes > LARGEST_REQUEST) break;
    count += 1;
  }
  return due.slice(0, count);
}

/** Moment of the next delivery; undefined when nothing waits. */
export function nextTime(entries: readonly Entry[]): number | undefined {
  const times = entries.flatMap((entry) => (entry.state.is === 'waiting' ? [entry.state.next] : []));
  return times.length > 0 ? Math.min(...times) : undefined;
}

/**
 * Written before a request leaves: should nobody be there to hear the reply, the next try is already planned.
 * The form as typed goes, because from now on the matter may be in the sheet.
 */
export function begun(entry: WaitingEntry, now: number, random: () => number): WaitingEntry {
  if (entry.state.is !== 'waiting') return entry;
  const { draft: _typed, ...kept } = entry;
  const attempts = entry.state.attempts + 1;
  const planned = plannedAfter(entry, now);
  const extra = (entry.state.extra ?? 0) + (planned ? 1 : 0);
  const next = planned ?? now + pauseAfter(attempts - extra, undefined, random);
  return { ...kept, state: { ...entry.state, attempts, extra, tried: now, next, sending: true } };
}

const plannedAfter = ({ state }: WaitingEntry, now: number): number | undefined =>
  state.is === 'waiting' && state.planned && state.planned > now ? state.planned : undefined;

/** After a reply that fits: what the sheet says of this command. Without a receipt the entry waits on. */
export function answered(entry: WaitingEntry, receipts: readonly Receipt[], now: number): Entry {
  const receipt = receipts.find((candidate) => candidate.command === entry.id);
  if (entry.state.is !== 'waiting') return entry;
  if (!receipt) return { ...entry, state: { ...entry.state, sending: undefined } };
  if (receipt.result === 'refused') {
    return { ...entry, state: { is: 'refused', at: now, message: receipt.message } };
  }
  if (receipt.again && entry.changed)
    return { ...entry, state: { is: 'refused', at: now, message: '', matter: receipt.matter } };
  return {
    id: entry.id,
    saved: entry.saved,
    page: entry.page,
    title: entry.command.title,
    state: { is: 'delivered', at: now, matter: receipt.matter },
  };
}

/** After a request that came to nothing. `retryAfter` is what the server asked for, in milliseconds. */
export function failed(
  entry: WaitingEntry,
  failure: { readonly kind: TransportFailure; readonly message?: string; readonly retryAfter?: number },
  now: number,
  random: () => number,
): WaitingEntry {
  if (entry.state.is !== 'waiting') return entry;
  const { state } = entry;
  const notBefore = failure.retryAfter ? now + Math.min(failure.retryAfter, LONGEST_PAUSE) : state.notBefore;
  const pause = pauseAfter(state.attempts - (state.extra ?? 0), failure.kind, random);
  const next = Math.max(plannedAfter(entry, now) ?? now + pause, notBefore ?? 0);
  const { kind, message } = failure;
  return { ...entry, state: { ...state, sending: undefined, notBefore, next, failure: kind, message } };
}

/** A request of this one matter that the sheet cannot take as it is: for the person to mend. */
export function refusedAlone(entry: WaitingEntry, message: string, now: number): WaitingEntry {
  return { ...entry, state: { is: 'refused', at: now, message } };
}

/**
 * Why nobody waits longer: the way is `free` again (a delivery went through, a new connection), a person `asked`,
 * or a panel or the browser has `opened`, which neither hurries a server that asked for time nor tries twice in a row.
 */
export type Release = 'free' | 'asked' | 'opened';

/** Those that are due now though their time has not come. A try outside the plan leaves the plan as it was. */
export function released(
  entries: readonly Entry[],
  now: number,
  why: Release = 'free',
): readonly WaitingEntry[] {
  return entries.filter(isUndelivered).flatMap((entry) => {
    const { state } = entry;
    if (state.is !== 'waiting' || state.next <= now) return [];
    // A try that lies ahead was made by a clock that has been set right since.
    const { tried = 0, notBefore = 0 } = state;
    const rests = tried > now ? 0 : tried + REST;
    if (why === 'opened' && now < Math.max(rests, notBefore)) return [];
    return [{ ...entry, state: { ...state, next: now, planned: why === 'free' ? undefined : state.next } }];
  });
}

/** Longer than any request takes: a worker that was ended in the middle of one says nothing any more. */
const LONGEST_REQUEST = MINUTE;

/** May be changed or taken back: no delivery of it is under way. */
export function canTakeBack(entry: Entry, now: number): entry is WaitingEntry {
  if (!isUndelivered(entry)) return false;
  const { state } = entry;
  return state.is === 'refused' || !state.sending || Math.abs(now - (state.tried ?? 0)) > LONGEST_REQUEST;
}

/** Is it the entry that was sent, and not one that was saved anew under its id? */
export const isSameTry = (sent: WaitingEntry, { id, saved, state }: WaitingEntry): boolean =>
  sent.id === id &&
  sent.saved === saved &&
  sent.state.is === 'waiting' &&
  state.is === 'waiting' &&
  sent.state.attempts === state.attempts;

/** Nothing of it has left this computer. */
export function isUntried(entry: Entry): entry is WaitingEntry & { readonly draft: DraftRecord } {
  return isUndelivered(entry) && entry.state.is === 'waiting' && entry.draft !== undefined;
}

/** Ids of receipts beyond those that are shown, oldest first. */
export function surplusReceipts(entries: readonly Entry[]): readonly string[] {
  return entries
    .filter(isDelivered)
    .sort((a, b) => b.state.at - a.state.at)
    .slice(MOST_RECEIPTS)
    .map((entry) => entry.id);
}

/** What the badge counts: everything that is saved here and not in the sheet. */
export function countUndelivered(entries: readonly Entry[]): {
  readonly waiting: number;
  readonly refused: number;
} {
  const undelivered = entries.filter(isUndelivered);
  const refused = undelivered.filter((entry) => entry.state.is === 'refused').length;
  return { waiting: undelivered.length - refused, refused };
}
