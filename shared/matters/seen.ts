import type { OwnActionCommand } from '../actions/own.ts';
import { ANYTHING, type Changed, latestTouching } from './changed-since.ts';
import type { Entered } from './commands.ts';
import type { Fact, MatterEvent } from './events.ts';
import { CORRECTED } from './state-schema.ts';

/**
 * What somebody else did to what a step about a matter changes, after the person who takes it looked.
 * @param events of the matter, in order of sequence, as they were before this delivery
 * @param seen what `seenIn` told of the card that was shown
 */
export const changedSince = (
  command: Entered | OwnActionCommand,
  events: readonly MatterEvent[],
  seen: number,
): Changed<Fact> | undefined => latestTouching(events, seen, partsOf(command), touchedBy, NO_HINDRANCE);

/** What a correction or a triage may change. */
const DETAILS = [...CORRECTED, 'anonymous'] as const;

const detailsIn = (thing: object): readonly string[] =>
  DETAILS.filter((key) => (thing as Readonly<Record<string, unknown>>)[key] !== undefined).map(
    (key) => `detail ${key}`,
  );
/** An answer to one of several questions, and any of them. */
const partOf = (referral: string, part: number): string => `${referral} question ${part}`;
const anyPart = (referral: string): string => `${referral} any question`;

/** What a step changes that may have been seen otherwise. */
function partsOf(command: Entered | OwnActionCommand): readonly string[] {
  switch (command.type) {
    case 'triage':
    case 'correct':
      return detailsIn(command);
    case 'acknowledge':
      return ['receipt'];
    case 'decide':
      return ['decision'];
    case 'give_interim':
    case 'give_feedback':
      return ['told'];
    case 'record_resident_answer':
      return ['question'];
    case 'group':
    case 'ungroup':
      return ['issue'];
    case 'refer':
      return [`asked ${command.organisation}`];
    case 'record_answer':
      return command.part === undefined
        ? [command.referral, anyPart(command.referral)]
        : [command.referral, partOf(command.referral, command.part)];
    case 'close':
    case 'withdraw':
    case 'strike':
      return [ANYTHING];
    default:
      return 'referral' in command
        ? [command.referral]
        : 'item' in command && typeof command.item === 'string'
          ? [command.item]
          : [];
  }
}

const NO_HINDRANCE: readonly Fact['type'][] = ['note_added', 'matter_told_apart', 'undone'];

/** The things that a fact changed. */
function touchedBy(fact: Fact): readonly string[] {
  switch (fact.type) {
    case 'matter_triaged':
    case 'matter_corrected':
      return detailsIn(fact);
    case 'matter_acknowledged':
      return ['receipt'];
    case 'decision_made':
      return ['decision'];
    case 'interim_given':
    case 'feedback_given':
      return ['told'];
    case 'question_answered':
      return ['question'];
    case 'matter_grouped':
    case 'matter_ungrouped':
      return ['issue'];
    case 'referral_sent':
      return [`asked ${fact.organisation}`];
    case 'referral_part_answered':
      return [partOf(fact.referral, fact.part), anyPart(fact.referral)];
    default:
      return 'referral' in fact ? [fact.referral] : 'item' in fact ? [fact.item] : [];
  }
}
