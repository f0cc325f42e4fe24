/** When a phone asks whether its point is the same as somebody else's. */
import { expect, test } from 'vitest';
import type { Kept } from '../../apps-script/panels/phone/store.ts';
import { ownPoints, sameQuestion } from '../../apps-script/panels/walk/points.ts';
import type { WalkEntry, WalkPoint } from '../../shared/phone/messages.ts';

const AT = '2026-04-02T10:00:00.000Z';
const LATER = '2026-04-02T11:00:00.000Z';
const number = (each: number) => `SK-D-2026-0001/D${each}`;
const theirs = (each: number, more: Partial<WalkPoint> = {}): WalkPoint => ({
  item: number(each),
  text: 'Lampan är släckt',
  place: 'Torggatan 12',
  defect: 'lighting',
  organisation: '',
  ...more,
});
const note = (state: Kept<WalkEntry>['state']): Kept<WalkEntry> => ({
  id: 'a',
  entry: { what: 'note', id: 'a', at: AT, text: 'Mörkt, trasig lampa', place: 'Torggatan 12' },
  state,
});
const sent = (each: number) => ({ kind: 'sent', number: number(each) }) as const;
const said = (isSame: boolean, state: Kept<WalkEntry>['state'] = { kind: 'waiting' }): Kept<WalkEntry> => ({
  id: 'b',
  entry: { what: 'same', id: 'b', at: LATER, of: 'a', item: number(1), isSame },
  state,
});
const asked = (kept: readonly Kept<WalkEntry>[], defects: WalkPoint[]) => {
  const [point] = ownPoints(kept, { defects }, AT);
  return point && sameQuestion(point, { defects })?.item;
};

test('offline it asks about what the list had, and when it comes in about what others noted meanwhile', () => {
  expect(asked([note({ kind: 'waiting' })], [theirs(1)])).toBe(number(1));
  expect(asked([note(sent(2))], [theirs(1), theirs(2)])).toBe(number(1));
});

test('the earlier of two is not asked about, and nothing is while it may have arrived under an unknown number', () => {
  expect(asked([note(sent(1))], [theirs(1), theirs(2)])).toBeUndefined();
  expect(asked([note({ kind: 'waiting', isTried: true })], [theirs(1)])).toBeUndefined();
});

test('what has been answered is not asked again, on this phone or by the list', () => {
  const both = [theirs(1), theirs(2)];
  expect(asked([note(sent(2)), said(false)], both)).toBeUndefined();
  expect(asked([note(sent(2))], [theirs(1), theirs(2, { apart: [number(1)] })])).toBeUndefined();
});

test('a point said to be the same is told so until somebody parts them', () => {
  const [point] = ownPoints([note(sent(2)), said(true)], { defects: [theirs(1), theirs(2)] }, AT);
  expect(point?.sameAs).toBe(number(1));
  const joined = [theirs(1, { joined: [number(2)] })];
  expect(ownPoints([note(sent(2))], { defects: joined }, AT)[0]?.sameAs).toBe(number(1));
  const parted = ownPoints(
    [note(sent(2)), said(true, sent(2)), { ...said(false), id: 'c' }],
    { defects: joined },
    AT,
  );
  expect(parted[0]?.sameAs).toBeUndefined();
});
