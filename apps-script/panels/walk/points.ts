import type { WalkCorrection, WalkEntry, WalkNote, WalkStart } from '../../../shared/phone/messages.ts';
import type { Kept } from '../phone/store.ts';

/** A point that this phone wrote down, as it is after what was put right. */
export interface OwnPoint {
  readonly id: string;
  readonly note: WalkNote;
  readonly state: Kept<WalkEntry>['state'];
  /** What was changed last, and how far that has come. */
  readonly change?: Kept<WalkEntry> | undefined;
  readonly isRemoved: boolean;
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
      (one) => (one.entry.what === 'correction' || one.entry.what === 'removal') && one.entry.of === id,
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
    return [{ id, note: corrected, state, isRemoved: removal !== undefined, ...(change && { change }) }];
  });
}

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
