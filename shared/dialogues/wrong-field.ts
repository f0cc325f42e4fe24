import type { DialogueCommand } from './commands.ts';
import type { DialogueRefusal } from './decide.ts';

/** The first of these that the command has: the field that holds its day. */
const DAYS = ['due', 'on', 'held', 'said', 'told', 'given', 'inspected'] as const;

/** The field of a command that a refusal is about, so that a form can mark it; undefined when it is about no field. */
export function wrongField(command: DialogueCommand, refusal: DialogueRefusal): string | undefined {
  switch (refusal.reason) {
    case 'needs_reason':
    case 'no_reason':
    case 'not_finished':
      return 'reason';
    case 'why_no_meeting':
      return 'noMeeting';
    case 'needs_why':
    case 'needs_explanation':
      return 'text';
    case 'names_of_minors':
      if (command.type === 'plan_dialogue' || command.type === 'correct_dialogue') return 'title';
      return command.type === 'add_inputs' ? 'notes' : 'text';
    case 'unknown_form':
      return 'form';
    case 'unknown_organisation':
      return 'organisers' in command ? 'organisers' : 'organisation';
    case 'due_in_the_past':
    case 'day_in_the_future':
    case 'day_before':
      return DAYS.find((day) => day in command);
    case 'votes_exceed_ballots':
      return 'ballots';
    default:
      return undefined;
  }
}
