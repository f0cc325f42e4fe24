import { expect, test } from 'vitest';
import { workspace } from './support/run.ts';

test('a script writes and reads', async () => {
  const space = await workspace();
  const value = space.evaluate(`
    var sheet = SpreadsheetApp.getActive().getActiveSheet();
    sheet.getRange('A1:B2').setValues([['007', '2026-04-13'], ['=A1*2', "'=1+1"]]);
    return [sheet.getRange('A1:B2').getValues().map(function (r) { return r.map(function (v) { return v instanceof Date ? 'D' + v.toISOString() : v; }); }), sheet.getRange('A1:B2').getFormulas(), sheet.getLastRow()];
  `);
  expect(value).toEqual([[[7, 'D2026-04-12T22:00:00.000Z'], ['', '=1+1']], [['', ''], ['=A1*2', '']], 2]);
});
