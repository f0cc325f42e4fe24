import { findEveryPersonalData } from '../privacy/further.ts';
import { thingsOf } from './concepts.ts';
import { type Knowledge, MatterIndex } from './matterIndex.ts';
import { type Gazetteer, gazetteer, placeStems } from './places.ts';
import { SILENT } from './silent.ts';

/** A full stop stands where something was, so that the words around it do not become neighbours. */
export function withoutPersonalData(text: string): string {
  let kept = '';
  let done = 0;
  for (const { start, end } of findEveryPersonalData(text)) {
    kept += `${text.slice(done, start)}. `;
    done = end;
  }
  return kept + text.slice(done);
}

/** All that we know of: the things of Swedish civic life, the places, and what personal data looks like. */
export const everything = (known: Gazetteer = gazetteer()): Knowledge => ({
  thingsOf,
  silent: SILENT,
  names: placeStems(known),
  withoutPersonalData,
});

/** An empty index that knows all that we know. */
export const newIndex = (known?: Gazetteer): MatterIndex => new MatterIndex(everything(known));
