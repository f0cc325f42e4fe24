import { metresBetween, positionIn } from '../similarity/positions.ts';
import type { DefectType } from './kinds.ts';
import { type DialogueState, type InputState, standingInputs } from './state.ts';
import { suggestedDefect } from './suggested-defect.ts';

/** As much of a point as two are compared by. */
export interface Comparable {
  readonly text: string;
  readonly place?: string | undefined;
  readonly defect?: DefectType | undefined;
  /** "59.2768, 17.9077" */
  readonly position?: string | undefined;
}

/** Metres within which two phones may stand at the same lamp, and beyond which they do not. */
const NEAR = 25;
const FAR = 80;
/** Letters by which words are compared: "lampan", "lampor" and "lampa" are one. */
const STEM = 4;
/** Share of the words of the shorter note that the longer one has too. */
const HALF = 0.5;
const MOST_OF_IT = 0.66;
/** Words that say nothing of what is wrong. */
const COMMON = /^(?:inte|från|till|unde|över|efte|elle|finn|måst|någo|myck)$/u;

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const stems = (text: string): ReadonlySet<string> =>
  new Set(
    words(text)
      .filter((word) => word.length >= STEM)
      .map((word) => word.slice(0, STEM))
      .filter((stem) => !COMMON.test(stem)),
  );

/** How much of the shorter note the longer one says too; none where there is nothing to compare. */
function sharedWords(a: string, b: string): number {
  const [shorter, longer] = [stems(a), stems(b)].sort((one, other) => one.size - other.size);
  if (!shorter || !longer || shorter.size === 0) return 0;
  return [...shorter].filter((stem) => longer.has(stem)).length / shorter.size;
}

/** Undefined where one of the two has no position. */
function metresOf(a: Comparable, b: Comparable): number | undefined {
  const [here, there] = [positionIn(a.position ?? ''), positionIn(b.position ?? '')];
  return here && there && metresBetween(here, there);
}

type Nearness = 'same' | 'unknown' | 'other';

/** "Torggatan" is where "Torggatan 12" is, and "Torggatan 14" is not; a place may stand in the note itself. */
function placesOf(a: Comparable, b: Comparable): Nearness {
  const metres = metresOf(a, b);
  if (metres !== undefined && metres <= NEAR) return 'same';
  if (metres !== undefined && metres > FAR) return 'other';
  const [placeA, placeB] = [words(a.place ?? ''), words(b.place ?? '')];
  if (placeA.length === 0 && placeB.length === 0) return 'unknown';
  const isIn = (place: readonly string[], other: Comparable) => {
    const there = new Set(words(`${other.place ?? ''} ${other.text}`));
    return place.length > 0 && place.every((word) => there.has(word));
  };
  return isIn(placeA, b) || isIn(placeB, a) ? 'same' : 'other';
}

/**
 * Whether two notes may be about one and the same thing, and how much they say alike: 0 is not. Only ever a question
 * to somebody who knows.
 */
export function alikeness(a: Comparable, b: Comparable): number {
  const nearness = placesOf(a, b);
  if (nearness === 'other') return 0;
  const shared = sharedWords(a.text, b.text);
  if (nearness === 'unknown') return shared >= MOST_OF_IT ? shared : 0;
  const [kind, other] = [a, b].map(({ defect, text }) =>
    defect && defect !== 'other' ? defect : suggestedDefect(text),
  );
  const isSameKind = kind !== undefined && kind === other;
  return isSameKind ? 1 + shared : shared >= HALF ? shared : 0;
}

/** The one of several that a note is most like; undefined when it is like none. */
export function mostAlike<Known extends Comparable>(
  note: Comparable,
  known: readonly Known[],
): Known | undefined {
  let best: Known | undefined;
  let most = 0;
  for (const one of known) {
    const alike = alikeness(note, one);
    if (alike > most) [best, most] = [one, alike];
  }
  return best;
}

/** Points that were joined into another, which tells what comes of them all. */
export const joinedTo = ({ inputs }: Pick<DialogueState, 'inputs'>, item: string): readonly InputState[] =>
  inputs.filter((input) => input.joined === item && !input.struck);

/** Points of a walk that may be the same as an earlier one, by their number; not those that somebody has told apart. */
export function alikePoints(state: DialogueState): ReadonlyMap<string, InputState> {
  const points = standingInputs(state).filter(({ defect }) => defect !== undefined);
  const found = new Map<string, InputState>();
  points.forEach((point, index) => {
    if (point.matter !== undefined || point.answered) return;
    const earlier = points.slice(0, index).filter((one) => !isToldApart(point, one));
    const alike = mostAlike(point, earlier);
    if (alike) found.set(point.item, alike);
  });
  return found;
}

interface Told {
  readonly item: string;
  readonly apart?: readonly string[] | undefined;
}

/** Somebody has said that they are two. */
export const isToldApart = (a: Told, b: Told): boolean =>
  (a.apart ?? []).indexOf(b.item) >= 0 || (b.apart ?? []).indexOf(a.item) >= 0;
