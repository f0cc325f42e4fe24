import type { DialogueCommand } from './commands.ts';

/**
 * Words that officers write for themselves, about an occasion, a point of the list, a defect: masked before they
 * are kept, as inputs are (those about an action: shared/actions/own-words.ts). What residents are told (answers, how they were told, what the money goes to)
 * may hold a number to call, and is asked about on the paper.
 */
export function withOwnWordsMasked<Command extends DialogueCommand>(
  command: Command,
  mask: (text: string) => string,
): Command {
  const masked = <Key extends string>(key: Key): Command => {
    const text = (command as Readonly<Record<string, unknown>>)[key];
    return typeof text === 'string' ? { ...command, [key]: mask(text) } : command;
  };
  switch (command.type) {
    case 'plan_dialogue':
    case 'correct_dialogue':
    case 'give_account':
      return masked('title');
    case 'hold_occasion':
    case 'check_point':
    case 'inspect_defect':
    case 'add_note':
    case 'assess_idea':
      return masked('text');
    case 'cancel_occasion':
    case 'move_occasion':
    case 'promise_feedback':
    case 'strike_input':
    case 'close_dialogue':
    case 'reopen_dialogue':
    case 'cancel_dialogue':
    case 'strike_dialogue':
      return masked('reason');
    default:
      return command;
  }
}
