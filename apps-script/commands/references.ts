import { ULID_PATTERN } from '../../shared/identity/ulid.ts';

/** Where a command names what it is about, or what it speaks of. */
const REFERENCES = ['dialogue', 'matter'] as const;

const isReference = (value: unknown): value is string =>
  typeof value === 'string' && ULID_PATTERN.test(value);

/**
 * A command may name a matter or a dialogue by the ULID of the command that began it, since whoever sends both at
 * once does not know its number. Puts the number there.
 * @param numbers by ULID, of commands that have been carried out
 * @returns the command as it was when there is nothing to put, or nothing known
 */
export function resolveReference(command: unknown, numbers: ReadonlyMap<string, string>): unknown {
  if (typeof command !== 'object' || command === null) return command;
  let resolved: Readonly<Record<string, unknown>> = command as Record<string, unknown>;
  for (const key of REFERENCES) {
    const value = resolved[key];
    const number = isReference(value) ? numbers.get(value) : undefined;
    if (number !== undefined) resolved = { ...resolved, [key]: number };
  }
  return resolved;
}

/** The first of a command's references that is still a ULID: what it refers to has not been made. */
export function unresolved(command: unknown): string | undefined {
  if (typeof command !== 'object' || command === null) return undefined;
  return REFERENCES.find((key) => isReference((command as Record<string, unknown>)[key]));
}

/** The ULIDs that a command refers to. */
export function referencesOf(command: unknown): readonly string[] {
  if (typeof command !== 'object' || command === null) return [];
  return REFERENCES.map((key) => (command as Record<string, unknown>)[key]).filter(isReference);
}
