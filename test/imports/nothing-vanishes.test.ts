/** Whatever a list holds: each cell comes into the matter, into its note or particulars, or is named with its row. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { commandOf, type DryRow, dryRun } from '../../shared/imports/dry-run.ts';
import { DAY_FIELDS } from '../../shared/imports/fields.ts';
import type { Frame } from '../../shared/imports/frame.ts';
import { openFile } from '../../shared/imports/open.ts';
import type { Knowledge, MatterPlan } from '../../shared/imports/plan.ts';
import { readDay } from '../../shared/imports/values/days.ts';
import { CHANNELS, DECISIONS, KINDS, OUTCOMES, readWord } from '../../shared/imports/words-in.ts';
import {
  CHANNEL_WORDS,
  DECISION_WORDS,
  KIND_WORDS,
  OUTCOME_WORDS,
} from '../../shared/text/import-vocabulary.ts';
import { effects } from './effects.ts';
import {
  type Cells,
  delimited,
  ENCODINGS,
  encoded,
  messyList,
  SEPARATORS,
  workbookOf,
} from './messy-files.ts';
import { find, knowledge, planOf } from './support.ts';

vi.setConfig({ testTimeout: 120_000 });

const plainly: Knowledge = { ...knowledge, masked: (text) => ({ text, found: 0 }) };
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

interface Read {
  readonly rows: Cells;
  readonly frame: Frame;
  readonly plan: MatterPlan;
  readonly dry: readonly DryRow[];
}

function read(rows: Cells): Read {
  const { frame, plan } = planOf(rows);
  return { rows, frame, plan, dry: [...dryRun(rows, frame, plan, plainly)] };
}

const isWhole = {
  kind: (text: string) => readWord(text, KINDS, KIND_WORDS)?.isWhole,
  channel: (text: string) => readWord(text, CHANNELS, CHANNEL_WORDS)?.isWhole,
  outcome: (text: string) => readWord(text, OUTCOMES, OUTCOME_WORDS)?.isWhole,
  decision: (text: string) => readWord(text, DECISIONS, DECISION_WORDS)?.isWhole,
} as const;

/** Where a cell has gone; undefined: nowhere, and nobody was told. */
function fateOf({ rows, frame, plan, dry }: Read, row: number, column: number): string | undefined {
  const text = (rows[row]?.[column] ?? '').trim();
  if (text === '' || text === '-') return 'nothing in it';
  if (row === frame.header) return 'a heading';
  if (frame.leftOut.some((each) => each.row === row)) return 'named among headings and sums';
  const use = plan.uses[column];
  if (use === 'skip') return 'left out as the columns were matched';
  const found = dry.find((each) => each.row === row);
  if (!found) return undefined;
  if (!found.matter && !found.more) return 'its row is named as left out';
  if (found.doubts.some((doubt) => doubt.column === column)) return 'named as a doubt';
  const texts = textsIn(commandOf(found, '01KP34H880')).map(squeezed);
  if (texts.some((each) => each.includes(squeezed(text)))) return 'as it stands';
  if (use === 'status') return 'asked about once as a word for the stage';
  const earlier = found.doubts.find(({ code }) => code === 'second_referral')?.as;
  if (earlier && rows[Number(earlier) - 1]?.[column]?.trim() === text)
    return 'with the row of the same matter';
  if (DAY_FIELDS.some((field) => field === use)) {
    const order = plan.order;
    const days = [order, 'day_first', 'month_first', 'year_first'] as const;
    const all = days.map((each) => readDay(text, { today: knowledge.today, order: each })?.day ?? '');
    return all.some((day) => day !== '' && texts.includes(day)) ? 'as a day' : undefined;
  }
  if (use === 'organisation') return texts.includes(find(text) ?? '?') ? 'as an organisation' : undefined;
  const whole = isWhole[use as keyof typeof isWhole];
  return whole?.(text) ? 'as a choice' : undefined;
}

function lost(found: Read): readonly string[] {
  return found.rows.flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      fateOf(found, row, column) === undefined
        ? [`row ${row + 1}, ${found.frame.titles[column]} (${found.plan.uses[column]}): ${text}`]
        : [],
    ),
  );
}

describe('a messy list of matters', () => {
  test('loses no cell without a word', () => {
    fc.assert(
      fc.property(messyList, (rows) => {
        expect(lost(read(rows))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('is read cell by cell as it was written, whatever separates the cells and encodes the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        messyList.filter((rows) => rows.every((row) => row.length > 1)),
        fc.constantFrom(...SEPARATORS),
        fc.constantFrom(...ENCODINGS),
        fc.constantFrom('\r\n', '\n', '\r'),
        async (rows, separator, encoding, end) => {
          const opened = await openFile(encoded(delimited(rows, separator, end), encoding), effects, {
            separator,
          });
          if (opened.form !== 'text') throw new Error(opened.form);
          const wanted = rows.map((row) =>
            row.map((text) => (encoding === 'latin1' ? text.replace(/\u2013/g, '-') : text)),
          );
          // An empty line at the end is none.
          const whole = (each: Cells) => JSON.stringify(each).replace(/(,\[("",?)*\])+\]$/, ']');
          expect(whole(opened.rows)).toBe(whole(wanted));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is read out of a workbook as it is out of a text', async () => {
    await fc.assert(
      fc.asyncProperty(messyList, async (rows) => {
        const opened = await openFile(workbookOf(rows), effects);
        if (opened.form !== 'workbook') throw new Error(opened.form);
        const { sheets, read: readSheet } = opened.workbook;
        const sheet = sheets[1];
        if (!sheet) throw new Error('no sheet');
        const whole = (each: Cells) =>
          each
            .map((row) => row.join('␞').replace(/(?:␞)+$/, ''))
            .join('\n')
            .replace(/\n+$/, '');
        expect(whole((await readSheet(sheet)).rows)).toBe(whole(rows));
      }),
      { numRuns: 80 },
    );
  });

  test('read twice gives the same, and rows that are alike are known by the same key', () => {
    fc.assert(
      fc.property(messyList, (rows) => {
        const [first, second] = [read(rows), read(rows)];
        expect(second.dry).toEqual(first.dry);
        const entered = first.dry.filter(({ matter, more }) => matter ?? more);
        expect(new Set(entered.map(({ key }) => key)).size).toBe(entered.length);
      }),
      { numRuns: 200 },
    );
  });
});
