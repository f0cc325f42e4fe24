/**
 * What holds for any list: what the dry run says is what entering does, a second run changes nothing, and undoing leaves
 * no trace but in the logs. `GENSVAR_RUNS` makes more of them.
 */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isListSubject, type Subject } from '../../shared/imports/subjects.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { messyList } from './messy-files.ts';
import { checked, entered, listOf, tabsOf } from './random-lists.ts';
import { commandsOf, enter } from './support.ts';

const RUNS = Number(process.env.GENSVAR_RUNS ?? 2);
const SEED = Number(process.env.GENSVAR_SEED ?? 20_260_413);
vi.setConfig({ testTimeout: Math.max(180_000, RUNS * 20_000) });

const SUBJECTS = [
  'matters',
  'referrals',
  'dialogues',
  'contacts',
  'partners',
  'places',
  'organisations',
] as const satisfies readonly Subject[];

/** A sheet in which people have worked, with matters 1 to 3 of an older list. */
function workedIn(): TestSheet {
  const sheet = TestSheet.ready(7);
  const numbered = [1, 2, 3].map((number) => [
    String(number),
    '2026-01-05',
    `Sak ${number}`,
    `Om sak ${number}`,
  ]);
  enter(sheet, commandsOf(sheet, [['Nr', 'Datum', 'Ärende', 'Synpunkt'], ...numbered]));
  sheet.capture({ received: '2026-04-01' });
  sheet.now += 60_000;
  return sheet;
}

const lists = (subject: Subject) => (subject === 'matters' ? messyList : listOf(subject));

describe.each(SUBJECTS)('any list of %s', (subject) => {
  test('comes in as its dry run says, once, and is undone to the last cell', () => {
    fc.assert(
      fc.property(lists(subject), (cells) => {
        const sheet = workedIn();
        const before = tabsOf(sheet);
        const dry = checked(sheet, cells, subject);
        const rows = entered(sheet, dry);
        for (const { row, isEntered, isKnown, doubts, replies } of rows) {
          const said = `row ${row + 1} (${doubts.join(', ')}): ${JSON.stringify(cells[row])}`;
          expect(
            replies.map(([result, text]) => (result === 'refused' ? text : result)),
            said,
          ).toEqual(replies.map(() => (isKnown ? 'known' : 'done')));
          expect(replies.length > 0, said).toBe(isEntered);
        }
        const isAny = rows.some(({ isEntered, isKnown }) => isEntered && !isKnown);

        const after = tabsOf(sheet);
        sheet.now += 86_400_000;
        const second = entered(sheet, checked(sheet, cells, subject));
        expect(second.flatMap(({ replies }) => replies).filter(([result]) => result !== 'known')).toEqual([]);
        expect(tabsOf(sheet)).toEqual(after);

        sheet.now += 60_000;
        expect(sheet.call('undoImport', dry.batch)).toMatchObject({ ok: true, goneOn: [] });
        const undone = tabsOf(sheet);
        if (isAny) expect(undone).not.toEqual(after);
        if (isListSubject(subject)) expect(undone).toEqual(before);
        for (const [tab, was] of Object.entries(before)) {
          const now = undone[tab] ?? [];
          // What an import began stays as a struck row: all that was there before it is as it was.
          expect(now.slice(0, was.length), tab).toEqual(was);
          if (tab !== 'Ärenden' && tab !== 'Dialoger') continue;
          const more = now.slice(was.length);
          expect(more.filter((row) => !row.some((text) => text.startsWith('Makuler')))).toEqual([]);
        }
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  });
});
