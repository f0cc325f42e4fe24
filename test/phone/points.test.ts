/** What a phone shows of the points that it wrote down, put right and took away. */
import { expect, test } from 'vitest';
import type { Kept } from '../../apps-script/panels/phone/store.ts';
import { ownPoints } from '../../apps-script/panels/walk/points.ts';
import type { WalkEntry, WalkStart } from '../../shared/phone/messages.ts';

const OPENED = '2026-04-02T10:00:00.000Z';
const EARLIER = '2026-04-02T09:00:00.000Z';
const LATER = '2026-04-02T11:00:00.000Z';
const WAITING = { kind: 'waiting' } as const;
const SENT = { kind: 'sent', number: 'SK-D-2026-0001/D3' } as const;
const NONE: Pick<WalkStart, 'defects'> = { defects: [] };

const note = (state: Kept<WalkEntry>['state'] = WAITING): Kept<WalkEntry> => ({
  id: 'a',
  entry: { what: 'note', id: 'a', at: EARLIER, text: 'Lampan', place: 'Torget', photo: 'x' },
  state,
});
const correction = (
  state: Kept<WalkEntry>['state'] = WAITING,
  at = LATER,
  text = 'Lyktan',
): Kept<WalkEntry> => ({
  id: 'b',
  entry: { what: 'correction', id: 'b', at, of: 'a', text },
  state,
});
const removal = (state: Kept<WalkEntry>['state'] = WAITING): Kept<WalkEntry> => ({
  id: 'c',
  entry: { what: 'removal', id: 'c', at: LATER, of: 'a' },
  state,
});
const inSheet = (text: string): Pick<WalkStart, 'defects'> => ({
  defects: [{ item: SENT.number, text, place: 'Gatan', organisation: '' }],
});

test('a correction stands in place of what was written, its empty place too; the photo stays', () => {
  const [point] = ownPoints([note(SENT), correction()], NONE, OPENED);
  expect(point?.note).toMatchObject({ text: 'Lyktan', place: undefined, photo: 'x' });
  expect(point).toMatchObject({ isRemoved: false, change: { id: 'b' } });
});

test('what the sheet refused changes nothing, and is told', () => {
  const refused = { kind: 'refused', message: 'Punkten är redan besvarad.' } as const;
  const [point] = ownPoints([note(SENT), correction(refused)], NONE, OPENED);
  expect(point).toMatchObject({ note: { text: 'Lampan' }, change: { state: refused } });
  expect(ownPoints([note(SENT), removal(refused)], NONE, OPENED)).toMatchObject([{ isRemoved: false }]);
});

test('a point that is taken away is struck through while it waits, and gone when the sheet has heard of it', () => {
  expect(ownPoints([note(SENT), removal()], NONE, OPENED)).toMatchObject([{ isRemoved: true }]);
  expect(ownPoints([note(SENT), removal(SENT)], NONE, OPENED)).toEqual([]);
});

test('what the sheet knew when the page was opened counts for more than what was sent before, less than what came after', () => {
  const officer = inSheet('Lyktan, rättad i arket');
  const before = ownPoints([note(SENT), correction(SENT, EARLIER)], officer, OPENED);
  expect(before[0]?.note).toMatchObject({ text: 'Lyktan, rättad i arket', place: 'Gatan' });
  const after = ownPoints([note(SENT), correction(SENT, LATER)], officer, OPENED);
  expect(after[0]?.note.text).toBe('Lyktan');
  const waiting = ownPoints([note(SENT), correction(WAITING, EARLIER)], officer, OPENED);
  expect(waiting[0]?.note.text).toBe('Lyktan');
});
