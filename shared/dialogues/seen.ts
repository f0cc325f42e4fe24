import { ANYTHING, type Changed, latestTouching } from '../matters/changed-since.ts';
import type { LaterDialogueCommand } from './commands.ts';
import type { DialogueEvent, DialogueFact } from './events.ts';

/** Something that another person did to the same thing in the meantime. */
export type ChangedSince = Changed<DialogueFact>;

/**
 * The latest of what happened to the things that a command is about after the person who gives it looked. What is
 * added beside them (more notes, other points) is no hindrance.
 * @param events of the dialogue, in order of sequence, as they were before this delivery
 * @param seen what `seenIn` told of the state that was shown
 */
export const changedSince = (
  command: LaterDialogueCommand,
  events: readonly DialogueEvent[],
  seen: number,
): ChangedSince | undefined => latestTouching(events, seen, partsOf(command), touchedBy, NO_HINDRANCE);

/** What a command changes that may have been seen otherwise. */
function partsOf(command: LaterDialogueCommand): readonly string[] {
  switch (command.type) {
    case 'answer_inputs':
    case 'assign_inputs':
    case 'raise_inputs':
      return command.items;
    case 'join_inputs':
      return [...command.items, command.into];
    case 'name_winners':
      return [...command.items, 'winners'];
    case 'hold_occasion':
      return [command.item ?? `kind ${command.kind ?? ''}`];
    case 'check_point':
      return [`check ${command.check}`];
    case 'count_votes':
      return ['votes'];
    case 'open_round':
      return ['round'];
    case 'correct_dialogue':
      return ['details'];
    case 'promise_feedback':
      return ['due'];
    case 'tell_participants':
      return ['told'];
    case 'close_dialogue':
      return [ANYTHING];
    default:
      return 'item' in command && typeof command.item === 'string' ? [command.item] : [];
  }
}

const NO_HINDRANCE: readonly DialogueFact['type'][] = ['note_added', 'names_answered', 'undone'];

/** The things that a fact changed. */
function touchedBy(fact: DialogueFact): readonly string[] {
  const item = 'item' in fact ? [fact.item] : [];
  switch (fact.type) {
    case 'dialogue_corrected':
      return ['details'];
    case 'dialogue_moved':
      return ['due'];
    case 'check_done':
      return [`check ${fact.check}`];
    case 'feedback_meeting_held':
      return ['told'];
    case 'round_opened':
      return ['round'];
    case 'ballots_counted':
      return ['votes'];
    case 'idea_won':
      return [...item, 'winners'];
    default:
      return item;
  }
}
