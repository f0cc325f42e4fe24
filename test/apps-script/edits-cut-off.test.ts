import { expect, test } from 'vitest';
import './support/patience.ts';
import { momentsOf, sheetAt } from './support/cut.ts';
import { fireEdit, markOf } from './support/edit.ts';
import { TestSheet } from './support/sheet.ts';

const TAB = 'Ärenden';
const COLUMNS = ['received', 'title', 'kind', 'stage', 'owner', 'decision', 'theme'] as const;
const PASTED: readonly (readonly string[])[] = [
  ['2026-03-01', 'Rad ett', 'Klagomål', 'Pågår', 'Anna', '', 'Belysning'],
  ['2026-03-02', 'Rad två', 'Klagomål', '', '', 'Nej', ''],
  ['i våras', 'Rad tre', '', '', '', '', ''],
  ['3/3', 'Rad fyra', '', '', 'Bo', 'Ja', ''],
];

/** Rows from Excel below a matter that was there. */
function pasted(): TestSheet {
  const sheet = TestSheet.ready();
  sheet.capture();
  PASTED.forEach((cells, index) => {
    COLUMNS.forEach((key, at) => {
      sheet.type(TAB, 3 + index, sheet.column(TAB, `matters.${key}`), cells[at] ?? '');
    });
  });
  return sheet;
}

const area = { row: 3, column: 1, rows: PASTED.length, columns: 22 };

/** What there is in the end, whichever number each row was given. */
function outcome(sheet: TestSheet) {
  const rows = sheet.rows(TAB);
  const title = new Map(rows.map((row) => [row.key, row.title]));
  const events = sheet
    .rows('Händelser')
    .map(({ matter, type }) => `${title.get(matter ?? '') ?? matter}: ${type}`)
    .sort();
  const shown = rows.map(({ title: name, kind, stage, owner, decision, theme, received, number, key }) => ({
    name,
    kind,
    stage,
    owner,
    decision,
    theme,
    received,
    isNumbered: number !== '' && number === key,
  }));
  return { events, shown, ledger: sheet.rows('Inkorg').length };
}

test('cut off anywhere while pasted rows are taken in: nothing is lost, nothing doubled, the next run ends it', () => {
  const whole = pasted();
  const { moments, writes: all } = momentsOf(
    whole,
    () => true,
    () => fireEdit(whole, TAB, area),
  );
  const wanted = outcome(whole);
  expect(wanted.shown.map(({ name, isNumbered }) => [name, isNumbered])).toEqual([
    ['Mörkt i gångtunneln', true],
    ['Rad ett', true],
    ['Rad två', true],
    ['Rad tre', false],
    ['Rad fyra', true],
  ]);
  expect(wanted.events.filter((line) => line.endsWith('matter_received'))).toHaveLength(4);
  expect(all).toBeGreaterThan(20);
  expect(moments).toHaveLength(all);
  for (const { writes, moment } of moments) {
    const sheet = sheetAt(moment, 5);
    // Whoever comes next: the comparison of the night, or somebody who writes in one of the rows.
    if (writes % 2 === 0) sheet.call('runSweep');
    else fireEdit(sheet, TAB, area);
    expect(outcome(sheet), `after ${writes} of ${all}`).toEqual(wanted);
    expect(markOf(sheet, TAB, 5, 'matters.received').note, `after ${writes} of ${all}`).toContain(
      'ingen dag',
    );
    expect(markOf(sheet, TAB, 4, 'matters.decision').note, `after ${writes} of ${all}`).toContain(
      'Skriv varför',
    );
  }
}, 600_000);
