/// <reference types="google-apps-script" />
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hex, utf8Bytes } from '../../apps-script/web/bytes.ts';
import { cellPieces, fitCell, LONGEST_CELL, literal, textOfCell } from '../../apps-script/workbook/cells.ts';
import { columnRuns, readLayout, rowSpans } from '../../apps-script/workbook/layout.ts';
import { lastNumber, matterNumber } from '../../apps-script/workbook/numbers.ts';
import { settingsFrom } from '../../apps-script/workbook/settings.ts';
import { decodeState } from '../../apps-script/workbook/state-cell.ts';
import { decodeStanding } from '../../apps-script/workbook/status-cell.ts';

describe('cells', () => {
  test('a day in a cell is its day in Stockholm, whatever the clock of the machine', () => {
    // Midnight of 14 April in Stockholm.
    expect(textOfCell(new Date('2026-04-13T22:00:00.000Z'))).toBe('2026-04-14');
    expect(textOfCell(7)).toBe('7');
    expect(textOfCell(null)).toBe('');
  });

  test('what is guarded is read back as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (/^'[=+\-@\t\r']/.test(text)) return;
        const guarded = String(literal(text));
        expect(guarded).not.toMatch(/^[=+\-@\t\r]/);
        expect(textOfCell(guarded)).toBe(text);
      }),
    );
  });

  test('pieces fit a cell, join to the whole, and never part a pair of surrogates', () => {
    const long = `${'a'.repeat(LONGEST_CELL - 1)}🌃${'b'.repeat(LONGEST_CELL)}`;
    const pieces = cellPieces(long);
    expect(pieces.join('')).toBe(long);
    expect(pieces.every((piece) => piece.length <= LONGEST_CELL)).toBe(true);
    expect(pieces[0]).toHaveLength(LONGEST_CELL - 1);
    expect(cellPieces('')).toEqual(['']);
    expect(fitCell(long)).toHaveLength(LONGEST_CELL);
  });
});

describe('layout', () => {
  const keys = ['key', 'reason'] as const;
  test('columns by their keys, wherever they stand', () => {
    const layout = readLayout(
      'calendar',
      [...keys],
      [
        ['', 'calendar.reason', 'calendar.key'],
        ['Egen', 'Varför', 'Stängd dag'],
      ],
    );
    expect([...(layout?.columns ?? [])]).toEqual([
      ['key', 3],
      ['reason', 2],
    ]);
    expect(layout).toMatchObject({ keyRow: 1, titleRow: 2, byTitle: [], missing: [] });
  });

  test('a key that stands twice: the first; a title in the other language counts', () => {
    const layout = readLayout(
      'calendar',
      [...keys],
      [
        ['calendar.key', '', 'calendar.key'],
        ['Closed day', 'Why', 'Closed day'],
      ],
    );
    expect([...(layout?.columns ?? [])]).toEqual([
      ['key', 1],
      ['reason', 2],
    ]);
    expect(layout?.byTitle).toEqual(['reason']);
  });

  test('another tab is none of ours', () => {
    expect(
      readLayout(
        'calendar',
        [...keys],
        [
          ['Varför', 'Namn'],
          ['x', 'y'],
        ],
      ),
    ).toBeUndefined();
    expect(readLayout('calendar', [...keys], [])).toBeUndefined();
  });

  test('runs of columns and spans of rows cover what is asked for, in few blocks', () => {
    expect(
      columnRuns([
        ['c', 7],
        ['a', 2],
        ['b', 3],
      ]),
    ).toEqual([
      { start: 2, keys: ['a', 'b'] },
      { start: 7, keys: ['c'] },
    ]);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 4 }),
        (rows, most) => {
          const spans = rowSpans(rows, most);
          expect(spans.length).toBeLessThanOrEqual(most);
          for (const row of rows)
            expect(spans.filter(({ from, to }) => from <= row && row <= to)).toHaveLength(1);
        },
      ),
    );
    expect(rowSpans([], 3)).toEqual([]);
  });
});

describe('numbers', () => {
  test('never below the counter, nor below what stands in the rows', () => {
    const keys = ['SKÄ-2026-0007', 'SKÄ-2025-0400', 'x', 'SKÄ-2026-', 'SKÄ-2026-0x9'];
    expect(lastNumber('3', keys, 'SKÄ', '2026')).toBe(7);
    expect(lastNumber('12', keys, 'SKÄ', '2026')).toBe(12);
    expect(lastNumber(undefined, [], 'SKÄ', '2026')).toBe(0);
    expect(matterNumber('SKÄ', '2026', 42)).toBe('SKÄ-2026-0042');
    expect(matterNumber('SKÄ', '2026', 12345)).toBe('SKÄ-2026-12345');
  });
});

describe('settings', () => {
  const settings = (values: Readonly<Record<string, string>>) =>
    settingsFrom(new Map(Object.entries(values)));
  test('what cannot be understood counts as not set', () => {
    expect(settings({})).toMatchObject({
      language: 'sv',
      district: 'Skärholmen',
      prefix: 'SKÄ',
      referralWorkingDays: 20,
    });
    expect(settings({ language: 'Klingon', referral_working_days: 'ofta' })).toMatchObject({
      language: 'sv',
      referralWorkingDays: 20,
    });
    expect(settings({ referral_working_days: '0' }).referralWorkingDays).toBe(20);
    expect(settings({ referral_working_days: '30' }).referralWorkingDays).toBe(30);
  });
  test('language by its name or code, district by its name in any case, or one of people’s own', () => {
    expect(settings({ language: 'English' }).language).toBe('en');
    expect(settings({ language: 'EN' }).language).toBe('en');
    expect(settings({ district: 'kungsholmen' })).toMatchObject({ district: 'Kungsholmen', prefix: 'KUN' });
    expect(settings({ district: 'Ön i söder' })).toMatchObject({ district: 'Ön i söder', prefix: 'ÖNI' });
  });
});

describe('bytes', () => {
  test('the same UTF-8 as everybody else’s, as signed bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Bytes(text).map((byte) => byte & 255)).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
    expect(utf8Bytes('å')).toEqual([-61, -91]);
    expect(utf8Bytes('\ud83c')).toEqual([...new Int8Array(new TextEncoder().encode('\ud83c'))]);
    expect(hex([0, -1, 15])).toBe('00ff0f');
  });
});

describe('hidden cells that somebody has changed', () => {
  test('say nothing rather than something wrong', () => {
    for (const text of ['', 'null', '{}', '[]', '{"stage":"lost"}', '=1']) {
      expect(decodeStanding(text)).toBeUndefined();
      expect(decodeState(text, 'SKÄ-2026-0001')).toBeUndefined();
    }
  });
});
