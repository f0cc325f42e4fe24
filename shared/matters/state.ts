import { dayOf, type LocalDate, stockholmDate } from '../time/dates.ts';
import type { MatterEvent } from './events.ts';
import { excerptOf } from './excerpt.ts';
import { changeBy } from './fold.ts';
import type { MatterState, PromiseState, ReferralState, TimelineEntry } from './state-schema.ts';
import { withoutUndone } from './undone.ts';

export { openActions, standingActions, uncheckedActions } from '../actions/state.ts';
export type { ActionState, MatterState, PromiseState, ReferralState, TimelineEntry } from './state-schema.ts';

/** The row's cell must hold the state whatever happens; older lines are still in the event list. */
const LONGEST_TIMELINE = 120;

function dayOfEvent(event: MatterEvent): LocalDate {
  return dayOf(event.at) ?? stockholmDate(event.enteredAt);
}

const stamp = (event: MatterEvent): Pick<TimelineEntry, 'sequence' | 'command' | 'type' | 'on' | 'by'> => ({
  sequence: event.sequence,
  command: event.command,
  type: event.fact.type,
  on: dayOfEvent(event),
  by: event.by,
});

/**
 * Adds one event to what is known. The first event of a matter is `matter_received`; others before it are an
 * error. An undoing cannot be added to what is known: `foldEvents` takes the whole history.
 */
export function applyEvent(state: MatterState | undefined, event: MatterEvent): MatterState {
  const { fact } = event;
  const on = dayOfEvent(event);
  if (fact.type === 'matter_received') {
    return {
      matter: event.matter,
      version: 1,
      kind: fact.kind,
      channel: fact.channel,
      title: fact.title,
      place: fact.place ?? '',
      theme: fact.theme ?? '',
      permalink: fact.permalink ?? '',
      ...(fact.guessed && fact.guessed.length > 0 && { guessed: fact.guessed }),
      ...(fact.anonymous && { anonymous: true }),
      ...(fact.record && { record: fact.record }),
      received: on,
      owner: '',
      referrals: [],
      promises: [],
      actions: [],
      timeline: [
        {
          ...stamp(event),
          channel: fact.channel,
          ...(fact.platform && { platform: fact.platform }),
          excerpt: excerptOf(fact.text),
        },
      ],
    };
  }
  if (!state) throw new Error(`${event.matter}: ${fact.type} before matter_received`);
  if (fact.type === 'undone') throw new Error(`${event.matter}: undoing needs the whole history`);
  const { state: next, entry } = changeBy(state, fact, on);
  return {
    ...next,
    version: state.version + 1,
    timeline: [...state.timeline, { ...stamp(event), ...entry }].slice(-LONGEST_TIMELINE),
  };
}

/** Folds the events of one matter, in order of sequence; what was undone counts only as a version and a line. */
export function foldEvents(events: readonly MatterEvent[]): MatterState | undefined {
  const state = withoutUndone(events).reduce<MatterState | undefined>(applyEvent, undefined);
  if (!state || state.version === events.length) return state;
  const undoings = events.flatMap((event) =>
    event.fact.type === 'undone' ? [{ ...stamp(event), ...undid(event.fact.undone, events) }] : [],
  );
  const timeline = [...state.timeline, ...undoings].sort((a, b) => a.sequence - b.sequence);
  return { ...state, version: events.length, timeline: timeline.slice(-LONGEST_TIMELINE) };
}

/** What an undoing took back: the first fact of that command, with whom and until when it was about. */
function undid(command: string, events: readonly MatterEvent[]): Partial<TimelineEntry> {
  const fact = events.find((event) => event.command === command)?.fact;
  if (!fact) return {};
  const due = 'due' in fact ? dayOf(fact.due ?? '') : undefined;
  return {
    undid: fact.type,
    ...('organisation' in fact && fact.organisation && { organisation: fact.organisation }),
    ...(due && { due }),
  };
}

/** Referrals that somebody is still to answer. */
export function openReferrals(state: MatterState): readonly ReferralState[] {
  return state.referrals.filter(isOpen);
}

export function isOpen(referral: ReferralState): boolean {
  return referral.answered === undefined && referral.recalled === undefined;
}

/** The department waits for the district: the referral's clock stands still. */
export function isPaused(referral: ReferralState): boolean {
  const last = referral.pauses[referral.pauses.length - 1];
  return last !== undefined && last.to === undefined;
}

/** Referrals since the matter was last reopened. */
export function currentReferrals(state: MatterState): readonly ReferralState[] {
  return state.referrals.slice(state.reopened?.referralsBefore ?? 0);
}

export function openPromises(state: MatterState): readonly PromiseState[] {
  return state.promises.filter((promise) => promise.kept === undefined);
}
