import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatterEvent } from '../../shared/matters/events.ts';
import { dateOf, readDay } from '../../shared/metrics/calendar.ts';
import type { FigureEvent } from '../../shared/metrics/figureEvents.ts';
import { figureEventsIn } from '../../shared/metrics/figureEventsIn.ts';
import { figureRowOf } from '../../shared/metrics/figureRows.ts';
import { packedHead, packRows, unpackRows } from '../../shared/metrics/packedRows.ts';
import { inventedEvents } from './invented.ts';
import { engineOf, event } from './support/figures.ts';
import { rowsOf, textsOf } from './support/packed.ts';

/** What the figures can tell apart: the hour matters to posts and clips only. */
function asCounted(each: FigureEvent): FigureEvent {
  const isTimed = each.type === 'matter_posted' || each.type === 'matter_clipped';
  const day = (text: string) => {
    const read = readDay(text);
    return read === null ? text : dateOf(read);
  };
  return {
    ...each,
    at: isTimed ? each.at : day(each.at),
    ...(each.enteredAt !== undefined &&
      !isTimed &&
      readDay(each.at) !== null && { enteredAt: day(each.enteredAt) }),
  };
}

const odd: readonly FigureEvent[] = [
  event('A', 'matter_received', 'i går', { enteredAt: '2026-02-02T08:00:00.000Z', anonymous: false }),
  event('A', 'matter_corrected', '2026-02-03T23:30:00.000Z', { received: '2026-01-30', channel: 'phone' }),
  event('A', 'referral_sent', '2026-02-03', { referral: 'A/R1', organisation: 'trafik', due: 'snart' }),
  event('A', 'referral_sent', '2026-02-03', { referral: 'B/R1', organisation: '__proto__' }),
  event('A', 'action_planned', '2026-02-03', { item: '/A1', due: '2026-03-01' }),
  event('A', 'matter_posted', '2026-02-01T18:00:00.000Z'),
  event('A', 'matter_grouped', '2026-02-04', { group: 'F-2026-0001', place: 'known', owner: 'known' }),
];

describe('packed rows', () => {
  it('come out as they went in, as far as figures can tell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 300 }), (seed, inText) => {
        const rows = rowsOf(inventedEvents(8, '2026-04-30', seed));
        const unpacked = textsOf(rows, inText).flatMap((text) => unpackRows(text) ?? []);
        expect(unpacked).toEqual(rows.map((row) => ({ ...row, events: row.events.map(asCounted) })));
      }),
      { numRuns: 40 },
    );
  });

  it('keep what is odd: unreadable days, other matters’ ids, names like those of objects’ insides', () => {
    const rows = rowsOf(odd);
    const unpacked = unpackRows(packRows(rows)) ?? [];
    // An id that begins with a stroke is written as the matter's own: both stand for the same thing in one matter.
    const expected = odd
      .map(asCounted)
      .map((each) => (each.item === '/A1' ? { ...each, item: 'A/A1' } : each));
    expect(unpacked.flatMap(({ events }) => events)).toEqual(expected);
    expect(unpacked).toHaveLength(odd.length);
  });

  it('give the figures that the events themselves give', () => {
    const events = [...inventedEvents(60)];
    const unpacked = figureEventsIn(textsOf(rowsOf(events))).events();
    expect(engineOf(unpacked).figures()).toEqual(engineOf(events).figures());
  });

  it('say what is inside, and are not opened when they were cut off or typed into', () => {
    const text = packRows(rowsOf(inventedEvents(3)));
    expect(packedHead(text)).toMatchObject({ from: 1, undone: [] });
    for (const broken of ['', '{}', 'null\n[]', text.slice(0, -1), `${text} `, text.replace('\n', '\n ')]) {
      expect(packedHead(broken)).toBeUndefined();
      expect(unpackRows(broken)).toBeUndefined();
    }
    const sameLength = text.replace(/\[\[/, '[{');
    expect(packedHead(sameLength)).toBeDefined();
    expect(unpackRows(sameLength)).toBeUndefined();
  });
});

describe('an undone command', () => {
  const stamp = { enteredAt: '2026-02-02T08:00:00.000Z', by: 'eva', source: 'sidebar' } as const;
  const listed = (sequence: number, command: string, at: string, fact: MatterEvent['fact'], matter = 'A') =>
    figureRowOf({ ...stamp, sequence, command, at, fact, matter });
  const rows = [
    listed(1, '01J00000000000000000000001', '2026-02-02', {
      type: 'matter_received',
      kind: 'comment',
      channel: 'mail',
      title: '',
      text: '',
    }),
    listed(2, '01J00000000000000000000002', '2026-02-03', {
      type: 'feedback_given',
      channel: 'mail',
      text: '',
    }),
    listed(3, '01J00000000000000000000002', '2026-02-03', { type: 'matter_closed' }),
    listed(4, '01J00000000000000000000003', '2026-02-03', { type: 'note_added', text: 'x' }),
    listed(5, '01J00000000000000000000002', '2026-02-03', { type: 'matter_closed' }, 'B'),
    listed(6, '01J00000000000000000000004', '2026-02-04', {
      type: 'undone',
      undone: '01J00000000000000000000002',
    }),
  ].flatMap((row) => row ?? []);

  it('never counts, in whichever text the undoing stands', () => {
    expect(rows).toHaveLength(5);
    for (const inText of [1, 2, 10]) {
      const packed = figureEventsIn(textsOf(rows, inText));
      const counted = [...packed.events()].map(({ matter, type }) => `${matter} ${type}`);
      expect(counted).toEqual(['A matter_received', 'B matter_closed']);
      expect(packed).toMatchObject({ last: 6, undoes: true, damaged: 0 });
    }
  });
});
