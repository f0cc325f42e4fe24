import * as v from 'valibot';
import { IMPORT_COMMANDS } from './commands/import.ts';
import { MATTER_COMMANDS } from './commands/matter.ts';
import { OUTCOME_COMMANDS } from './commands/outcome.ts';
import { REFERRAL_COMMANDS } from './commands/referral.ts';

export { LONGEST_PROSE, MOST_QUESTIONS } from './commands/fields.ts';

/** What people do, step by step. Everything is plain data with a ULID: a repeated delivery is recognised by it. */
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

const importSchema = v.variant('type', [...IMPORT_COMMANDS]);

/** What an import makes: no step that a person takes, so no table of steps has it. */
export type ImportCommand = v.InferOutput<typeof importSchema>;
export type ImportOf<Type extends ImportCommand['type']> = Extract<ImportCommand, { readonly type: Type }>;

/** Everything that the executor carries out. */
export const enteredSchema = v.variant('type', [...commandSchema.options, ...IMPORT_COMMANDS]);
export type Entered = Command | ImportCommand;
export type EnteredType = Entered['type'];

/** A command that a matter begins with. */
export const begins = (command: Entered): command is CaptureCommand | ImportOf<'import_matter'> =>
  command.type === 'capture' || command.type === 'import_matter';
