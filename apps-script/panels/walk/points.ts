import { isToldApart, mostAlike } from '../../../shared/dialogues/alike.ts';
import type {
  WalkCorrection,
  WalkEntry,
  WalkNote,
  WalkPoint,
  WalkStart,
} from '../../../shared/phone/messages.ts';
import type { Kept } from '../phone/store.ts';
import { shortNumber } from './short-number.ts';

/** A point that this phone wrote down, as it is after what was put right. */
export interface OwnPoint {
  readonly id: string;
  readonly note: WalkNote;
  readonly state: Kept<WalkEntry>['state'];
  /** What was changed last, and how far that has come. */
  readonly change?: Kept<WalkEntry> | undefined;
  readonly isRemoved: boolean;
  /** Number of the point that it is the same as. */
  readonly sameAs?: string | undefined;
  /** Points of which this phone has said whether it is the same. */
  readonly compared: readonly string[];
}

/**
 * The points of this phone, oldest first, without those that are taken away.
 * @param kept what the phone keeps, oldest first
 * @param start what the sheet knew when the page was opened
 * @param opened when that was; what was changed before stands in the sheet already
 */
export function ownPoints(
  kept: readonly Kept<WalkEntry>[],
  start: Pick<WalkStart, 'defects'>,
  opened: string,
): readonly OwnPoint[] {
  return kept.flatMap(({ id, entry, state }): readonly OwnPoint[] => {
    if (entry.what !== 'note') return [];
    const number = state.kind === 'sent' ? state.number : undefined;
    const known = start.defects.find(({ item }) => item === number);
    const changes = kept.filter(
      ({ entry }) => entry.what !== 'note' && entry.what !== 'inspection' && entry.of === id,
    );
    const change = changes.at(-1);
    const removal = changes.find((one) => one.entry.what === 'removal' && one.state.kind !== 'refused');
    if (removal?.state.kind === 'sent') return [];
    const isNews = (one: Kept<WalkEntry>) => one.state.kind !== 'sent' || !known || one.entry.at >= opened;
    const corrected = changes
      .filter((one) => one.state.kind !== 'refused' && isNews(one))
      .reduce((note, one) => (one.entry.what === 'correction' ? withCorrection(note, one.entry) : note), {
        ...entry,
        ...(known && fieldsOf(known)),
      });
    const compared = changes.flatMap((one) =>
      one.entry.what === 'same' && one.state.kind !== 'refused' ? [one] : [],
    );
    const latest = compared.at(-1);
    const joinedInto = start.defects.find(
      ({ joined = [] }) => number !== undefined && joined.includes(number),
    );
    const said = latest?.entry.what === 'same' && isNews(latest) ? latest.entry : undefined;
    const sameAs = said ? (said.isSame ? said.item : undefined) : joinedInto?.item;
    return [
      {
        id,
        note: corrected,
        state,
        isRemoved: removal !== undefined,
        sameAs,
        compared: compared.flatMap(({ entry }) => (entry.what === 'same' ? [entry.item] : [])),
        ...(change && { change }),
      },
    ];
  });
}

/**
 * The point of somebody else that one of this phone may be about as well; undefined when there is none to ask about.
 * The later number is asked about the earlier one, so that two phones do not ask the same.
 */
export function sameQuestion(
  { note, state, isRemoved, sameAs, compared }: OwnPoint,
  { defects }: Pick<WalkStart, 'defects'>,
): WalkPoint | undefined {
  if (isRemoved || sameAs !== undefined || state.kind === 'refused') return undefined;
  // It may have arrived, and stand in the list by a number that is not known here yet.
  if (state.kind === 'waiting' && state.isTried) return undefined;
  const number = state.kind === 'sent' ? state.number : undefined;
  const own = defects.find(({ item }) => item === number);
  if (number !== undefined && (!own || own.answered)) return undefined;
  const others = defects.filter(
    (other) =>
      other.item !== number &&
      (number === undefined || runningOf(other.item) < runningOf(number)) &&
      !compared.includes(other.item) &&
      !(own && isToldApart(own, other)),
  );
  return mostAlike(note, others);
}

/** "SK-D-2026-0001/D3" → 3 */
const runningOf = (item: string): number => Number(shortNumber(item));

const fieldsOf = ({ text, defect, place, organisation }: WalkStart['defects'][number]) => ({
  text,
  defect,
  place: place || undefined,
  organisation: organisation || undefined,
});

/** A note as a correction says it is; what the correction leaves out is empty now. */
export const withCorrection = (
  note: WalkNote,
  { text, defect, place, organisation }: Pick<WalkCorrection, 'text' | 'defect' | 'place' | 'organisation'>,
): WalkNote => ({ ...note, text, defect, place, organisation });
