import type { DialogueCommand } from './commands.ts';

/** Words that an officer writes about an occasion or a point of the list: masked before they are kept, as inputs are. */
export function withOwnWordsMasked<Command extends DialogueCommand>(
  command: Command,
  mask: (text: string) => string,
): Command {
  switch (command.type) {
    case 'plan_dialogue':
    case 'correct_dialogue':
      return command.title === undefined ? command : { ...command, title: mask(command.title) };
    case 'hold_occasion':
    case 'check_point':
    case 'inspect_defect':
      return command.text === undefined ? command : { ...command, text: mask(command.text) };
    case 'cancel_occasion':
    case 'move_occasion':
      return command.reason === undefined ? command : { ...command, reason: mask(command.reason) };
    default:
      return command;
  }
}
