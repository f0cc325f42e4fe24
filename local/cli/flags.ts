import { parseArgs } from 'node:util';
import type { CommandLineText } from '../../shared/text/command-line.ts';
import { CommandError } from './command.ts';

/** The flags that a command knows: `text` takes a value, `switch` does not. */
export type FlagKinds = Readonly<Record<string, 'text' | 'switch'>>;

export type Flags<Kinds extends FlagKinds> = {
  readonly [Name in keyof Kinds]: Kinds[Name] extends 'text' ? string | undefined : boolean;
};

/**
 * Reads `--name value`, `--name=value` and `--switch`. Anything that the command does not know ends it with a
 * sentence that names the flag and lists those that exist.
 */
export const readFlags = <Kinds extends FlagKinds>(
  argv: readonly string[],
  kinds: Kinds,
  text: CommandLineText,
): Flags<Kinds> => {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const known = Object.keys(kinds).map((name) => `--${name}`);
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') throw new CommandError(text.unexpectedArgument(token.value), 2);
    if (token.kind === 'option-terminator') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) throw new CommandError(text.unknownFlag(token.rawName, known), 2);
    if (
      kind === 'text' &&
      (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
    ) {
      throw new CommandError(text.flagNeedsValue(token.rawName), 2);
    }
    if (kind === 'switch' && token.value !== undefined) {
      throw new CommandError(text.flagTakesNoValue(token.rawName), 2);
    }
    values[token.name] = kind === 'text' ? (token.value ?? '') : true;
  }
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      values[name] ?? (kind === 'switch' ? false : undefined),
    ]),
  ) as Flags<Kinds>;
};
