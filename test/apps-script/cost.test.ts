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
    expect(one).toBeLessThan(120);
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
    expect(sheet.serviceCalls - one).toBeLessThanOrEqual(40);
  });
});
