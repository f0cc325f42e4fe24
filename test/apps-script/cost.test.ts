import { beforeAll, describe, expect, test } from 'vitest';
import './support/patience.ts';
import { TestExtension } from './support/extension.ts';
import { TestSheet } from './support/sheet.ts';

/** A sheet with so many matters, taken in a hundred at a time. */
function sheetWith(matters: number): { readonly sheet: TestSheet; readonly extension: TestExtension } {
  const sheet = TestSheet.ready();
  for (let left = matters; left > 0; left -= 100) sheet.captures(Math.min(100, left));
  const extension = new TestExtension(sheet);
  extension.pair();
  return { sheet, extension };
}

function deliver({ sheet, extension }: ReturnType<typeof sheetWith>, captures: number): number {
  const commands = Array.from({ length: captures }, () => extension.capture());
  const reply = extension.deliver(commands);
  if (reply.reply !== 'delivered' || reply.receipts.some(({ result }) => result !== 'done')) {
    throw new Error(JSON.stringify(reply).slice(0, 300));
  }
  return sheet.serviceCalls;
}

/** A tab whose grid is full gets more rows, by one call: the tabs of matters, of events and of commands. */
const GROWING_TABS = 3;

describe('service calls of a web request', () => {
  let few: ReturnType<typeof sheetWith>;
  let many: ReturnType<typeof sheetWith>;
  beforeAll(() => {
    few = sheetWith(10);
    many = sheetWith(5_000);
  }, 120_000);

  test('do not depend on the number of captures', () => {
    const one = deliver(few, 1);
    expect(Math.abs(deliver(few, 100) - one)).toBeLessThanOrEqual(GROWING_TABS);
    expect(one).toBeLessThan(75);
  });

  test('do not depend on the number of matters in the sheet', () => {
    for (const captures of [1, 100]) {
      const difference = Math.abs(deliver(many, captures) - deliver(few, captures));
      expect(difference).toBeLessThanOrEqual(GROWING_TABS);
    }
  });

  test('do not depend on how many pages and matters are asked for', () => {
    const { extension, sheet } = many;
    extension.ask([], ['SKÄ-2026-0001']);
    const one = sheet.serviceCalls;
    const numbers = Array.from(
      { length: 100 },
      (_, index) => `SKÄ-2026-${String(1 + index * 47).padStart(4, '0')}`,
    );
    const reply = extension.ask([], numbers);
    expect(reply.reply === 'statuses' && reply.statuses).toHaveLength(100);
    // One block for one row, at most three for a hundred scattered ones: the number of blocks is fixed.
    expect(sheet.serviceCalls - one).toBeLessThanOrEqual(4);
  });

  test('a look at an unchanged selection reads the header and one row, in a sheet of any size', () => {
    const looks = [few.sheet, many.sheet].map((sheet) => {
      sheet.select('Ärenden', 4);
      const known = { matter: 'SKÄ-2026-0003', version: 1, selected: 1 };
      expect(sheet.call('readCard', { selection: true, known })).toEqual({ ok: true, unchanged: true });
      const cells = Object.values(sheet.last?.counters ?? {}).reduce(
        (sum, count) => sum + count.cellsRead,
        0,
      );
      return [sheet.serviceCalls, cells];
    });
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[0]?.[0]).toBeLessThan(25);
  });

  test('a step in fifty scattered matters costs about what it costs in one', () => {
    const { sheet } = many;
    const triage = (index: number) => ({
      type: 'triage',
      id: sheet.ulid(),
      matter: `SKÄ-2026-${String(1 + index * 90).padStart(4, '0')}`,
      owner: 'Anna',
    });
    sheet.call('perform', [triage(0)]);
    const one = sheet.serviceCalls;
    const answer = sheet.call(
      'perform',
      Array.from({ length: 50 }, (_, index) => triage(index + 1)),
    );
    expect(answer.ok && answer.replies.every(({ result }) => result === 'done')).toBe(true);
    expect(one).toBeLessThan(72);
    expect(sheet.serviceCalls - one).toBeLessThanOrEqual(40);
  });

  test('sorted by hand, a referral of fifty costs about what one costs, and the same in a sheet of any size', () => {
    const [small, large] = [few.sheet, many.sheet].map((sheet) => {
      // Neighbours come far apart, and one more row than the blocks that are written.
      const { cells } = sheet.tab('Ärenden');
      const rows = cells.slice(2).filter((row) => row.some((cell) => cell?.value));
      const step = rows.length % 7 === 0 ? 11 : 7;
      cells.splice(2, rows.length, ...rows.map((_, index) => rows[(index * step) % rows.length] ?? []));
      const refer = (index: number) => ({
        type: 'refer',
        id: sheet.ulid(),
        matter: `SKÄ-2026-${String(101 + index).padStart(4, '0')}`,
        organisation: 'trafikkontoret',
        question: 'När?',
      });
      const callsFor = (commands: readonly unknown[]): number => {
        const answer = sheet.call('perform', [...commands]);
        expect(answer.ok && answer.replies.every(({ result }) => result === 'done')).toBe(true);
        return sheet.serviceCalls;
      };
      return [callsFor([refer(0)]), callsFor(Array.from({ length: 50 }, (_, index) => refer(index + 1)))];
    });
    expect(small?.[0]).toBeLessThan(90);
    expect(small?.[1]).toBeLessThan(130);
    expect(Math.abs((large?.[0] ?? 0) - (small?.[0] ?? 0))).toBeLessThanOrEqual(GROWING_TABS);
    // A block in which every row is changed need not be read first: two calls less for each of three.
    expect(Math.abs((large?.[1] ?? 0) - (small?.[1] ?? 0))).toBeLessThanOrEqual(GROWING_TABS + 6);
  });

  test('a step reads no tab that it has nothing to do with', () => {
    const { sheet } = few;
    const read = (command: Readonly<Record<string, unknown>>): number => {
      sheet.done({ matter: 'SKÄ-2026-0001', ...command });
      return sheet.last?.counters['Spreadsheet.getSheetByName']?.calls ?? 0;
    };
    // Matters, events, inbox, settings; and, for a decision, its own tab and the names of organisations.
    expect(read({ type: 'add_note', text: 'x' })).toBeLessThanOrEqual(4);
    expect(read({ type: 'decide', outcome: 'yes', reason: 'x' })).toBeLessThanOrEqual(6);
  });
});

test('the list of dialogues reads of a matter that an input became its state alone, none of the resident’s words', () => {
  const sheet = TestSheet.ready();
  const matters = 30;
  sheet.captures(matters);
  const dialogue = 'SKÄ-D-2026-0001';
  const perform = (commands: readonly Readonly<Record<string, unknown>>[]) =>
    expect(
      JSON.stringify(
        sheet.call('performDialogue', {
          commands: commands.map((command) => ({ id: sheet.ulid(), dialogue, ...command })),
        }),
      ),
    ).not.toContain('refused');
  const raise = (index: number) => ({
    ...{ type: 'raise_inputs', items: [`${dialogue}/I${index + 1}`] },
    matter: `SKÄ-2026-${String(index + 1).padStart(4, '0')}`,
  });
  const inputs = Array.from({ length: matters }, (_, index) => ({ text: `Lampan på plats ${index}` }));
  const plan = { type: 'plan_dialogue', dialogue: undefined, form: 'boendedialog', title: 'Gården' };
  perform([plan, { type: 'add_inputs', inputs }, raise(0)]);
  const cells = () => {
    expect(sheet.call('readDialogues')).toMatchObject({ ok: true, dialogues: [{ inputs: matters }] });
    return Object.values(sheet.last?.counters ?? {}).reduce((sum, count) => sum + count.cellsRead, 0);
  };
  const one = cells();
  perform(Array.from({ length: matters - 1 }, (_, index) => raise(index + 1)));
  expect(cells() - one).toBe(matters - 1);
});

test('set-up makes twenty-six tabs with fewer calls a tab than one tab takes when it is dressed by hand', () => {
  const sheet = new TestSheet().setUp();
  expect(sheet.serviceCalls).toBeLessThan(970);
});
