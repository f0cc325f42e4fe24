import { SAME_THING } from './concepts.ts';
import { everything } from './knowledge.ts';
import type { Carried } from './lookup.ts';
import { type Comparable, MatterIndex } from './matterIndex.ts';
import { type Gazetteer, gazetteer } from './places.ts';
import { storedIndex } from './store.ts';

/** An index that carries what it needs to be asked (`lookupFrom`): stems, no texts, and no personal data that is found. */
export function carriedIndex(matters: readonly Comparable[], known: Gazetteer = gazetteer()): Carried {
  const knowledge = everything(known);
  const index = new MatterIndex(knowledge);
  for (const matter of matters) index.add(matter);
  return {
    things: [...SAME_THING],
    silent: [...knowledge.silent].join(' '),
    names: [...knowledge.names],
    index: storedIndex(index),
  };
}
