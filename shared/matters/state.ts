import type { Platform } from '../protocol/draft.ts';
import { type AnswerOutcome, isSubstantive } from '../referrals/outcomes.ts';
import { dayOf, type LocalDate, stockholmDate } from '../time/dates.ts';
import type { EventType, MatterEvent } from './events.ts';
import type { Channel, DecisionOutcome, FeedbackChannel, MatterKind } from './kinds.ts';

export interface ReferralState {
  readonly referral: string;
  readonly organisation: string;
  readonly question: string;
  readonly sent: LocalDate;
  readonly due: LocalDate;
  /** Latest reply of any class. */
  readonly reply?: { readonly outcome: AnswerOutcome; readonly text: string; readonly on: LocalDate };
  /** Day of the substantive answer; until then the referral is open. */
  readonly answered?: LocalDate;
}

/** One line of the matter's history, short enough to be kept with the matter's row. */
export interface TimelineEntry {
  /** The event's, so that the full text can be found. */
  readonly sequence: number;
  readonly type: EventType;
  readonly on: LocalDate;
  readonly by: string;
  readonly organisation?: string;
  readonly outcome?: AnswerOutcome | DecisionOutcome;
  readonly channel?: Channel | FeedbackChannel;
  readonly platform?: Platform;
  readonly due?: LocalDate;
  /** First words of what was written. */
  readonly excerpt?: string;
}

/** What is known of a matter: a fold of its events, and nothing else. */
export interface MatterState {
  readonly matter: string;
  /** Number of events so far; a command made on an older version is refused. */
  readonly version: number;
  readonly kind: MatterKind;
  readonly channel: Channel;
  readonly title: string;
  readonly place: string;
  readonly theme: string;
  readonly permalink: string;
  readonly received: LocalDate;
  readonly owner: string;
  readonly triaged?: LocalDate;
  readonly referrals: readonly ReferralState[];
  readonly decision?: { readonly outcome: DecisionOutcome; readonly reason: string; readonly on: LocalDate };
  readonly told?: { readonly channel: FeedbackChannel; readonly link?: string; readonly on: LocalDate };
  readonly closed?: { readonly on: LocalDate; readonly reason?: string };
  readonly timeline: readonly TimelineEntry[];
}

const EXCERPT = 140;
/** The row's cell must hold the state whatever happens; older lines are still in the event list. */
const LONGEST_TIMELINE = 120;

function excerptOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= EXCERPT ? plain : `${plain.slice(0, EXCERPT - 1).trimEnd()}…`;
}

function dayOfEvent(event: MatterEvent): LocalDate {
  return dayOf(event.at) ?? stockholmDate(event.enteredAt);
}

/** Adds one event to what is known. The first event of a matter is `matter_received`; others before it are an error. */
export function applyEvent(state: MatterState | undefined, event: MatterEvent): MatterState {
  const on = dayOfEvent(event);
  const { fact } = event;
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
      received: on,
      owner: '',
      referrals: [],
      timeline: [
        {
          sequence: event.sequence,
          type: fact.type,
          on,
          by: event.by,
          channel: fact.channel,
          ...(fact.platform && { platform: fact.platform }),
          excerpt: excerptOf(fact.text),
        },
      ],
    };
  }
  if (!state) throw new Error(`${event.matter}: ${fact.type} before matter_received`);
  const next = (
    change: Partial<MatterState>,
    entry: Omit<TimelineEntry, 'sequence' | 'type' | 'on' | 'by'>,
  ): MatterState => ({
    ...state,
    ...change,
    version: state.version + 1,
    timeline: [
      ...state.timeline,
      { sequence: event.sequence, type: fact.type, on, by: event.by, ...entry },
    ].slice(-LONGEST_TIMELINE),
  });
  switch (fact.type) {
    case 'matter_triaged':
      return next(
        {
          owner: fact.owner,
          triaged: state.triaged ?? on,
          kind: fact.kind ?? state.kind,
          theme: fact.theme ?? state.theme,
          place: fact.place ?? state.place,
        },
        { excerpt: fact.owner },
      );
    case 'referral_sent': {
      const due = dayOf(fact.due) ?? on;
      const referral: ReferralState = {
        referral: fact.referral,
        organisation: fact.organisation,
        question: excerptOf(fact.question),
        sent: on,
        due,
      };
      return next(
        { referrals: [...state.referrals, referral] },
        { organisation: fact.organisation, due, excerpt: excerptOf(fact.question) },
      );
    }
    case 'referral_answered': {
      const reply = { outcome: fact.outcome, text: excerptOf(fact.text), on };
      return next(
        {
          referrals: state.referrals.map((referral) =>
            referral.referral !== fact.referral
              ? referral
              : { ...referral, reply, ...(isSubstantive(fact.outcome) && { answered: on }) },
          ),
        },
        { organisation: fact.organisation, outcome: fact.outcome, excerpt: excerptOf(fact.text) },
      );
    }
    case 'decision_made':
      return next(
        { decision: { outcome: fact.outcome, reason: excerptOf(fact.reason), on } },
        { outcome: fact.outcome, excerpt: excerptOf(fact.reason) },
      );
    case 'feedback_given':
      return next(
        { told: { channel: fact.channel, on, ...(fact.link && { link: fact.link }) } },
        { channel: fact.channel, excerpt: excerptOf(fact.text) },
      );
    case 'matter_closed':
      return next(
        { closed: { on, ...(fact.reason && { reason: excerptOf(fact.reason) }) } },
        fact.reason ? { excerpt: excerptOf(fact.reason) } : {},
      );
  }
}

/** Folds the events of one matter, in order of sequence. */
export function foldEvents(events: readonly MatterEvent[]): MatterState | undefined {
  return events.reduce<MatterState | undefined>(applyEvent, undefined);
}

export function openReferrals(state: MatterState): readonly ReferralState[] {
  return state.referrals.filter((referral) => referral.answered === undefined);
}
