import * as v from 'valibot';
import { readAllStored, readStored, removeStored, writeStored } from '../browser.ts';

/** One value in the extension's storage. What does not fit the schema is read as the fallback. */
export interface Item<Value> {
  readonly key: string;
  readonly read: () => Promise<Value>;
  /** From values that were read already; see useStored in the panel. */
  readonly from: (stored: Readonly<Record<string, unknown>>) => Value;
  readonly write: (value: Value) => Promise<void>;
}

export function item<Value>(
  key: string,
  schema: v.GenericSchema<unknown, Value>,
  fallback: Value,
): Item<Value> {
  const from = (stored: Readonly<Record<string, unknown>>) => {
    const parsed = v.safeParse(schema, stored[key]);
    return parsed.success ? parsed.output : fallback;
  };
  return {
    key,
    from,
    read: async () => from(await readStored([key])),
    write: (value) => writeStored({ [key]: value }),
  };
}

/**
 * Stands for a removed record. Storage can write several keys together but not write and remove together; with this,
 * a record moves from one family to another in one step, and dying in between neither loses nor doubles it.
 */
export const GONE = null;

/** A key each, so that two windows never overwrite each other's records. */
export interface Family<Value> {
  readonly key: (id: string) => string;
  readonly read: (id: string) => Promise<Value | undefined>;
  readonly readAll: () => Promise<readonly Value[]>;
  /** In the order of their ids. */
  readonly from: (stored: Readonly<Record<string, unknown>>) => readonly Value[];
  /** What lies under the family's keys but cannot be read: kept, shown and copied, never dropped. */
  readonly unreadable: (stored: Readonly<Record<string, unknown>>) => readonly unknown[];
  readonly write: (value: Value) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export function family<Value extends { readonly id: string }>(
  prefix: string,
  schema: v.GenericSchema<unknown, Value>,
): Family<Value> {
  const key = (id: string) => `${prefix}:${id}`;
  const own = (stored: Readonly<Record<string, unknown>>) =>
    Object.keys(stored)
      .filter((name) => name.startsWith(`${prefix}:`))
      .sort()
      .map((name) => stored[name])
      .filter((value) => value !== GONE);
  const from = (stored: Readonly<Record<string, unknown>>) =>
    own(stored).flatMap((value) => {
      const parsed = v.safeParse(schema, value);
      return parsed.success ? [parsed.output] : [];
    });
  return {
    key,
    from,
    unreadable: (stored) => own(stored).filter((value) => !v.safeParse(schema, value).success),
    read: async (id) => from(await readStored([key(id)]))[0],
    readAll: async () => from(await readAllStored()),
    write: (value) => writeStored({ [key(value.id)]: value }),
    remove: (id) => removeStored([key(id)]),
  };
}
