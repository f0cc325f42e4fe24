/** A checklist in use gets the points that the template has gained, and keeps what the district has made of it. */
import { expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { deleteRow, rowOf } from '../apps-script/support/hands.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

const TAB = 'Checklistor';
const ADDED = 'En ny punkt lades till i checklistorna. Era egna ord står kvar.';
const points = (sheet: TestSheet) => {
  const answer = sheet.call('readDialogues');
  if (!answer.ok) throw new Error(answer.message);
  return answer.lists.checks;
};
/** As a workbook is that was set up before the template had these points. */
const without = (sheet: TestSheet, ...keys: readonly string[]) => {
  for (const key of keys) deleteRow(sheet, TAB, rowOf(sheet, TAB, key));
  delete (sheet.state.properties.script as Record<string, string | undefined>).checks;
};
const again = (sheet: TestSheet) => {
  const answer = sheet.call('setUp');
  if (!answer.ok) throw new Error(answer.message);
  return answer.message;
};

test('a point that the template has gained is added as not done and told as new, once', () => {
  const sheet = TestSheet.ready();
  expect(points(sheet).some(({ isNew }) => isNew)).toBe(false);
  const before = points(sheet).length;
  const own = rowOf(sheet, TAB, 'earlier');
  const column = sheet.tab(TAB).cells[own]?.findIndex((cell) => String(cell?.value ?? '').length > 30) ?? 0;
  sheet.type(TAB, own, column, 'Vi frågar alltid Sara först.');
  without(sheet, 'influence');
  expect(again(sheet)).toContain(ADDED);
  const after = points(sheet);
  expect(after).toHaveLength(before);
  expect(after.filter(({ isNew }) => isNew).map(({ key }) => key)).toEqual(['influence']);
  expect(after.find(({ key }) => key === 'earlier')?.point).toBe('Vi frågar alltid Sara först.');
  expect(again(sheet)).not.toMatch(/checklistorna/);
  // In half a year it is no news any more.
  sheet.now += 180 * 24 * 3_600_000;
  expect(points(sheet).some(({ isNew }) => isNew)).toBe(false);
});

test('a point that somebody has taken away after that stays away', () => {
  const sheet = TestSheet.ready();
  deleteRow(sheet, TAB, rowOf(sheet, TAB, 'influence'));
  const before = points(sheet).length;
  expect(again(sheet)).not.toMatch(/checklistorna/);
  expect(points(sheet)).toHaveLength(before);
});

test('a list that is the district’s own from end to end is left alone', () => {
  const sheet = TestSheet.ready();
  const keys = points(sheet).map(({ key }) => key);
  without(sheet, ...keys);
  expect(again(sheet)).not.toMatch(/checklistorna/);
  expect(points(sheet)).toEqual([]);
});
