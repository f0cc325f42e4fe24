import * as v from 'valibot';
import { MATTER_COMMANDS } from './commands/matter.ts';
import { OUTCOME_COMMANDS } from './commands/outcome.ts';
import { REFERRAL_COMMANDS } from './commands/referral.ts';

export { LONGEST_PROSE, MOST_QUESTIONS } from './commands/fields.ts';

/** Everything is plain data with a ULID: a repeated delivery is recognised by it. */
export const commandSchema = v.variant('type', [
  ...MATTER_COMMANDS,
  ...REFERRAL_COMMANDS,
  ...OUTCOME_COMMANDS,
]);

export type Command = v.InferOutput<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<Type extends CommandType> = Extract<Command, { readonly type: Type }>;
export type CaptureCommand = CommandOf<'capture'>;

/** A command about a matter that exists. */
export type MatterCommand = Exclude<Command, CaptureCommand>;

/** Every name of a command, in the order of the definitions. */
export const COMMAND_TYPES: readonly CommandType[] = commandSchema.options.map(
  (option) => option.entries.type.literal,
);
