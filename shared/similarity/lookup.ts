import * as v from 'valibot';
import type { Comparable, MatterIndex } from './matterIndex.ts';
import { type Match, type Search, similarMatters } from './similarMatters.ts';
import { indexFrom } from './store.ts';
import { thingFinder } from './things.ts';

const carriedSchema = v.object({
  /** Words for the same thing, a thing a line. */
  things: v.array(v.string()),
  /** Words that say nothing, with spaces between. */
  silent: v.string(),
  /** Stems of the names of known places. */
  names: v.array(v.string()),
  index: v.unknown(),
});
export type Carried = v.InferOutput<typeof carriedSchema>;

/**
 * What an index says that carries its own knowledge (`carriedIndex`), for a program too small to hold that. Undefined
 * for what is no such index: ask for it anew.
 */
export function lookupFrom(carried: unknown): MatterIndex | undefined {
  const parsed = v.safeParse(carriedSchema, carried);
  if (!parsed.success) return undefined;
  const { things, silent, names, index } = parsed.output;
  return indexFrom(index, {
    thingsOf: thingFinder(things),
    silent: new Set(silent.split(' ')),
    names: new Set(names),
    // What is asked is kept nowhere.
    withoutPersonalData: (text) => text,
  });
}

/** The matters most like a draft, which has no id yet; three unless told. */
export function similarIn(
  index: MatterIndex,
  question: Omit<Comparable, 'id'>,
  search?: Search,
): readonly Match[] {
  return similarMatters(index, { ...question, id: '' }, search);
}
