/** A workbook that an earlier version made, with what people have done to it, is brought up and loses nothing. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../apps-script/workbook/schema/schema.ts';
import './support/patience.ts';
import type { WorkbookState } from '../../local/services/workbook/state.ts';
import { Workbook } from '../../local/services/workbook/workbook.ts';
import { TestSheet } from './support/sheet.ts';

interface Fixture {
  readonly now: number;
  readonly state: TestSheet['state'];
  readonly workbook: WorkbookState;
}

const read = (): Fixture => JSON.parse(readFileSync('test/fixtures/workbooks/version-1.json', 'utf8'));
const number = (running: number): string => `SKÄ-2026-000${running}`;
const FIRST_ROW = 2;

/** The sheet as version 1 left it. People have sorted it, coloured a row, and put a column of their own in it. */
function older(): TestSheet {
  const { now, state, workbook } = read();
  const sheet = new TestSheet(3);
  sheet.now = now;
  sheet.state = state;
  const matters = workbook.sheets[0]?.cells ?? [];
  matters.splice(FIRST_ROW, 6, ...matters.slice(FIRST_ROW, FIRST_ROW + 6).reverse());
  sheet.workbook = new Workbook(workbook);
  const { id } = sheet.tab('Ärenden');
  const at = sheet.column('Ärenden', 'matters.owner');
  sheet.apply({ kind: 'insertColumns', sheet: id, at, count: 1 });
  sheet.type('Ärenden', 1, at, 'Vår kod');
  for (let row = FIRST_ROW; row < FIRST_ROW + 6; row += 1) {
    sheet.type('Ärenden', row, at, `Kod för ${sheet.cell('Ärenden', row, 0)?.value}`);
  }
  const marked = sheet.cell('Ärenden', FIRST_ROW, 3);
  const style = { ...marked?.style, background: '#ff0000' };
  sheet.apply({
    kind: 'cells',
    sheet: id,
    row: FIRST_ROW,
    column: 3,
    cells: [[{ value: '', ...marked, style }]],
  });
  // Changed by hand in a version that did not notice.
  sheet.type('Ärenden', FIRST_ROW, sheet.column('Ärenden', 'matters.kind'), 'Klagomål');
  return sheet;
}

const titles = (sheet: TestSheet) => sheet.workbook.state.sheets.map(({ properties }) => properties.name);

/**
 * What stands in the tabs, whatever the order of their rows. A copy that was cut off before it had its title stays,
 * seen, as Google names it: it might be somebody's own.
 */
function contents(sheet: TestSheet): Readonly<Record<string, unknown>> {
  const tabs = titles(sheet).filter((title) => !/kopia|^Copy of|Blad/.test(title));
  return Object.fromEntries(
    tabs.map((title) => {
      const rows = sheet.rows(title).map((row) => JSON.stringify(row));
      return [title, rows.sort()];
    }),
  );
}

describe('a workbook of version 1', () => {
  const sheet = older();
  const before = sheet.rows('Ärenden');
  const answer = sheet.call('setUp');

  test('says what it did', () => {
    expect(answer.ok && answer.message).toMatch(/nya flikar 20/);
    expect(answer.ok && answer.message).toMatch(/Ärenden, kopia 2026-04-20/);
    expect(sheet.state.properties.script).toMatchObject({ schema: String(SCHEMA_VERSION) });
    expect(sheet.state.properties.script.upgrade).toBeUndefined();
  });

  test('leaves a hidden copy of each tab that it changed, which is no table', () => {
    const copies = sheet.workbook.state.sheets.filter(({ properties }) => /kopia/.test(properties.name));
    expect(copies).toHaveLength(5);
    for (const { properties, cells } of copies) {
      expect(properties.hidden).toBe(true);
      expect((cells[0] ?? []).every((cell) => !cell?.value)).toBe(true);
    }
    expect(copies[0]?.cells[FIRST_ROW]?.[1]?.value).toBe(number(6));
  });

  test('keeps order, colours, columns and words of people', () => {
    const code = (sheet.tab('Ärenden').cells[1] ?? []).findIndex((cell) => cell?.value === 'Vår kod');
    const rows = sheet.tab('Ärenden').cells.slice(FIRST_ROW, FIRST_ROW + 6);
    expect(rows.map((cells) => cells[1]?.value)).toEqual([6, 5, 4, 3, 2, 1].map(number));
    expect(rows.map((cells) => cells[code]?.value)).toEqual(
      [6, 5, 4, 3, 2, 1].map((running) => `Kod för ${number(running)}`),
    );
    expect(rows[0]?.[3]?.style?.background).toBe('#ff0000');
    expect(sheet.row('Ärenden', number(6))?.kind).toBe('Klagomål');
    for (const old of before) {
      const { state: _state, status: _status, page: _page, '': _own, ...shown } = old;
      expect(sheet.row('Ärenden', old.key ?? '')).toMatchObject(shown);
    }
  });

  test('fills the new columns in from the events, beside those that they belong to', () => {
    const due = sheet.column('Ärenden', 'matters.due');
    expect(sheet.column('Ärenden', 'matters.next')).toBe(due + 1);
    expect(sheet.row('Ärenden', number(1))).toMatchObject({ due: '2026-05-13', next: '2026-05-13' });
    expect(sheet.row('Remisser', `${number(1)}/R1`)).toMatchObject({
      stage: 'Besvarad',
      firstDue: '2026-05-13',
      question: 'När blir det gjort?',
    });
  });

  test('fills the new tabs in from the events', () => {
    expect(sheet.rows('Beslut')).toMatchObject([{ matter: number(4), outcome: 'Ja', watch: '2027-04-20' }]);
    expect(sheet.rows('Återkopplingar').map(({ matter, kind, channel }) => [matter, kind, channel])).toEqual([
      [number(4), 'Återkoppling', 'Telefon'],
      [number(5), 'Återkoppling', 'E-post'],
    ]);
    expect(sheet.rows('Områden').map(({ name }) => name)).toContain('Sätra');
    expect(sheet.rows('Mallar').length).toBeGreaterThan(3);
    expect(sheet.row('Inställningar', 'reminder_days')?.value).toBe('1; 6; 11');
    expect(sheet.rows('Organisationer')).toHaveLength(4);
  });

  test('goes on: every step finds its matter', () => {
    const card = sheet.done({
      type: 'record_answer',
      matter: number(2),
      referral: `${number(2)}/R1`,
      outcome: 'yes',
      text: 'Gungan är lagad.',
    });
    expect(card.state.version).toBe(5);
    expect(sheet.row('Remisser', `${number(2)}/R1`)).toMatchObject({ answer: 'Gungan är lagad.' });
    expect(sheet.capture()).toBe(number(7));
  });

  test('set up again, nothing changes', () => {
    const state = JSON.stringify(sheet.workbook.state);
    sheet.setUp();
    expect(JSON.stringify(sheet.workbook.state)).toBe(state);
  });
});

/** Runs set-up until so many changes have reached the workbook; from then on nothing does, as when Google ends it. */
function cutOff(sheet: TestSheet, after: number): boolean {
  const { workbook } = sheet;
  const apply = workbook.apply.bind(workbook);
  let changes = 0;
  workbook.apply = (change) => {
    changes += 1;
    if (changes > after) throw new Error('cut off');
    apply(change);
  };
  try {
    sheet.call('setUp');
  } catch {
    // What was still waiting to be written is refused too.
  }
  workbook.apply = apply;
  return changes <= after;
}

describe('cut off and run again', () => {
  test('an upgrade ends as if it had never been cut off, wherever that was', () => {
    const whole = older();
    whole.setUp();
    const expected = contents(whole);
    let changes = 0;
    const counted = older();
    counted.workbook.listen(() => {
      changes += 1;
    });
    counted.setUp();
    const points = Array.from({ length: 12 }, (_, index) => Math.floor((changes * (index + 0.5)) / 12));
    for (const point of points) {
      const sheet = older();
      expect(cutOff(sheet, point), `after ${point} of ${changes} changes`).toBe(false);
      sheet.setUp();
      expect(contents(sheet), `after ${point} of ${changes} changes`).toEqual(expected);
      expect(sheet.state.properties.script.upgrade).toBeUndefined();
    }
  }, 300_000);

  test('a first set-up does too', () => {
    const whole = new TestSheet().setUp();
    const expected = contents(whole);
    for (const point of [1, 9, 60, 250, 400]) {
      const sheet = new TestSheet();
      cutOff(sheet, point);
      sheet.setUp();
      expect(contents(sheet), `after ${point} changes`).toEqual(expected);
    }
  }, 300_000);
});
