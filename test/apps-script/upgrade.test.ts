/** A workbook that an earlier version made, with what people have done to it, is brought up and loses nothing. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../apps-script/workbook/schema/schema.ts';
import './support/patience.ts';
import type { WorkbookState } from '../../local/services/workbook/state.ts';
import { Workbook } from '../../local/services/workbook/workbook.ts';
import { cutAfter, type Moment, momentsOf, sheetAt } from './support/cut.ts';
import { TestSheet } from './support/sheet.ts';

interface Fixture {
  readonly now: number;
  readonly state: TestSheet['state'];
  readonly workbook: WorkbookState;
}

const read = (version: number): Fixture =>
  JSON.parse(readFileSync(`test/fixtures/workbooks/version-${version}.json`, 'utf8'));
const number = (running: number): string => `SKÄ-2026-000${running}`;
const FIRST_ROW = 2;

/** The sheet as version 1 left it. People have sorted it, coloured a row, and put a column of their own in it. */
function older(): TestSheet {
  const { now, state, workbook } = read(1);
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

/** A sheet as a later version left it, with the day a department's word about a delay came under *Svar kom*. */
function later(version: 2 | 3 | 4): TestSheet {
  const { now, state, workbook } = read(version);
  return sheetAt({ now, state, workbook } as Moment);
}

describe.each([2, 3, 4] as const)('a workbook of version %d', (version) => {
  const sheet = later(version);
  const before = new Map(titles(sheet).map((title) => [title, sheet.rows(title)] as const));
  const answer = sheet.call('setUp');

  test('is brought up, with a copy of each tab that is changed, and no row is lost or changed', () => {
    expect(answer.ok && answer.message).toContain('Ärenden, kopia 2026-04-20');
    expect(sheet.state.properties.script).toMatchObject({ schema: String(SCHEMA_VERSION) });
    for (const [title, rows] of before) {
      // Lists may get rows that are new; the health tab tells what was done.
      const now = new Map(sheet.rows(title).map((row) => [row.key ?? '', row] as const));
      for (const { state: _state, status: _status, page: _page, '': _own, ...shown } of rows) {
        expect(now.get(shown.key ?? ''), `${title} ${shown.key}`).toMatchObject(shown);
      }
    }
    expect(sheet.call('readHealth', { step: 0 })).toMatchObject({ ok: true, findings: [] });
  });

  test('has the columns that were missing, filled in from the events', () => {
    const row = sheet.row('Remisser', `${number(2)}/R1`);
    expect(row).toMatchObject({ stage: 'Öppen', answered: '2026-04-19', expected: '2026-05-11' });
    // Cells that stood are left alone; the comparison knows that one again and takes it away.
    expect(sheet.call('runSweep')).toMatchObject({ entered: 0, marked: 0 });
    expect(sheet.row('Remisser', `${number(2)}/R1`)).toMatchObject({ answered: '', expected: '2026-05-11' });
    expect(sheet.rows('Löften')).toMatchObject([{ what: 'Ringa upp', due: '2026-04-30' }]);
    expect(sheet.rows('Frågor')).toHaveLength(1);
    expect(sheet.rows('Inlägg')).toHaveLength(version === 2 ? 0 : 2);
  });

  test('goes on: steps find their matter, and set up again nothing changes', () => {
    const referral = `${number(2)}/R1`;
    sheet.done({ type: 'record_answer', matter: number(2), referral, outcome: 'yes', text: 'Lagat.' });
    expect(sheet.row('Remisser', referral)).toMatchObject({
      stage: 'Besvarad',
      answer: 'Lagat.',
      expected: '',
    });
    expect(sheet.capture()).toBe(number(7));
    sheet.setUp();
    const state = JSON.stringify(sheet.workbook.state);
    sheet.setUp();
    expect(JSON.stringify(sheet.workbook.state)).toBe(state);
  });
});

describe('cut off and run again', () => {
  /** Of a run of so many writes: this many, evenly. */
  const some = (count: number, of: number) => {
    const places = new Set(
      Array.from({ length: count }, (_, index) => Math.floor((of * (index + 0.5)) / count)),
    );
    return (writes: number) => places.has(writes);
  };

  /** Every place that is kept leads to what a run that was never cut off comes to. */
  function goOn(make: () => TestSheet, places: number | 'every'): void {
    const whole = make();
    const { writes } = momentsOf(
      whole,
      () => false,
      () => whole.setUp(),
    );
    const expected = contents(whole);
    const cut = make();
    const isWanted = places === 'every' ? () => true : some(places, writes);
    const { moments } = momentsOf(cut, isWanted, () => cut.setUp());
    expect(moments).toHaveLength(places === 'every' ? writes : places);
    for (const { writes: after, moment } of moments) {
      // Other random numbers than the first run had: the ids of its tabs are taken.
      const sheet = sheetAt(moment, 11);
      sheet.setUp();
      expect(contents(sheet), `after ${after} of ${writes} writes`).toEqual(expected);
      expect(sheet.state.properties.script.upgrade).toBeUndefined();
    }
  }

  test('what is kept of a moment is what a run leaves that is cut off there', () => {
    const whole = later(3);
    const { moments } = momentsOf(
      whole,
      (writes) => writes === 40,
      () => whole.setUp(),
    );
    const cut = later(3);
    expect(cutAfter(cut, 40, () => cut.call('setUp'))).toBe(40);
    expect(cut.workbook.state).toEqual(moments[0]?.moment.workbook);
    expect({ ...cut.state, locks: {} }).toEqual(moments[0]?.moment.state);
  });

  test('an upgrade ends as if it had never been cut off: from version 4, at every write', () => {
    goOn(() => later(4), 'every');
  }, 300_000);

  test.each([
    [3, 16],
    [2, 8],
  ] as const)(
    'from version %d, at %d places',
    (version, places) => {
      goOn(() => later(version), places);
    },
    300_000,
  );

  test('from version 1, sorted, coloured and with a column of people’s own, at 6 places', () => {
    goOn(older, 6);
  }, 300_000);

  test('a first set-up does too', () => {
    goOn(() => new TestSheet(), 16);
  }, 300_000);
});
