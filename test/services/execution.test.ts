/** One execution from outside: what comes back, what stays, what is refused. */
import { describe, expect, test } from 'vitest';
import { failed, workspace } from './support/run.ts';

describe('an execution', () => {
  test('nothing in the context survives it, the workbook does', async () => {
    const space = await workspace();
    const body = `
      globalThis.count = (globalThis.count || 0) + 1;
      const cell = SpreadsheetApp.getActive().getActiveSheet().getRange('A1');
      cell.setValue(Number(cell.getValue()) + 1);
      return [globalThis.count, cell.getValue()];`;
    expect(space.evaluate(body)).toEqual([1, 1]);
    expect(space.evaluate(body)).toEqual([1, 2]);
  });

  test('objects are of the context: arrays, dates and errors are what instanceof expects', async () => {
    const space = await workspace();
    const value = space.evaluate(`
      const cell = SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValue(new Date(0));
      let error; try { cell.setValues([]); } catch (caught) { error = caught; }
      const kept = PropertiesService.getScriptProperties().getProperties();
      return [cell.getValues() instanceof Array, cell.getValue() instanceof Date, error instanceof Error,
        kept instanceof Object, Utilities.base64Decode('AA==') instanceof Array];`);
    expect(value).toEqual([true, true, true, true, true]);
  });

  test('there is nothing of Node or a browser', async () => {
    const space = await workspace();
    const names = [
      'process',
      'require',
      'fetch',
      'setTimeout',
      'window',
      'URL',
      'TextEncoder',
      '__host',
      '__call',
    ];
    expect(space.evaluate(`return ${JSON.stringify(names)}.filter((name) => name in globalThis)`)).toEqual(
      [],
    );
  });

  test('what is not there says so', async () => {
    const message = 'Not available in the local workspace: ';
    expect(await failed("SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setBorder(true)")).toBe(
      `${message}Range.setBorder`,
    );
    expect(await failed('SpreadsheetApp.create("x")')).toBe(`${message}SpreadsheetApp.create`);
    expect(await failed('return SpreadsheetApp.WrapStrategy.NONE_SUCH')).toBe(
      `${message}enumeration.NONE_SUCH`,
    );
  });

  test('its changes and its properties are told to the store', async () => {
    const space = await workspace();
    const result = space.run(
      `function check() {
        SpreadsheetApp.getActive().getActiveSheet().getRange('B2').setValue('å');
        PropertiesService.getUserProperties().setProperty('own', '1');
        PropertiesService.getDocumentProperties().setProperty('all', '2').deleteProperty('all');
        ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(6).create();
        MailApp.sendEmail('a@example.se, b@example.se', 'Ämne', 'Text');
        return [MailApp.getRemainingDailyQuota(), ScriptApp.getProjectTriggers()[0].getHandlerFunction()];
      }`,
      'check',
    );
    expect(result.changes).toEqual([
      { kind: 'cells', sheet: 0, row: 1, column: 1, cells: [[{ value: 'å' }]] },
    ]);
    const kept = space.run(
      `function keep() {
        const folder = Drive.Files.create({ name: 'Foton', mimeType: 'application/vnd.google-apps.folder' });
        const photo = Utilities.newBlob([1, -1], 'image/jpeg');
        return Drive.Files.create({ name: 'Bild', parents: [folder.id] }, photo).webViewLink;
      }`,
      'keep',
    );
    expect(kept.stateChanges).toMatchObject([{ kind: 'file', name: 'Bild', type: 'image/jpeg' }]);
    const [file] = kept.stateChanges;
    expect(file?.kind === 'file' && [...file.bytes]).toEqual([1, 255]);
    expect(kept.ok && kept.value).toContain('/filer/');
    expect(result.stateChanges).toMatchObject([
      { kind: 'property', store: 'user', user: 'anna@example.se', key: 'own', value: '1' },
      { kind: 'property', store: 'document', key: 'all', value: '2' },
      { kind: 'property', store: 'document', key: 'all', value: null },
      { kind: 'triggers', triggers: [{ functionName: 'daily', schedule: { everyDays: 1, atHour: 6 } }] },
      {
        kind: 'mail',
        message: { to: 'a@example.se, b@example.se', subject: 'Ämne', from: 'anna@example.se' },
      },
    ]);
    expect(result.ok && result.value).toEqual([98, 'daily']);
    expect(JSON.parse(JSON.stringify(space.state))).toEqual(space.state);
  });

  test('writes before an error stay, and are told', async () => {
    const space = await workspace();
    const result = space.run(
      `function check() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); throw new TypeError('åh'); }`,
      'check',
    );
    expect(result).toMatchObject({ ok: false, error: { name: 'TypeError', message: 'åh' } });
    expect(result.changes).toHaveLength(1);
    expect(space.workbook.filled(0)).toEqual({ rows: 1, columns: 1 });
  });

  test('writes wait until the sheet is read', async () => {
    const space = await workspace();
    const seen: string[] = [];
    space.workbook.listen((change) => seen.push(change.kind));
    space.evaluate(`
      const sheet = SpreadsheetApp.getActiveSheet();
      console.log('before');
      sheet.getRange('A1').setValue(1);
      sheet.getRange(1, 2).setValue(2);`);
    expect(seen).toEqual(['cells', 'cells']);
    const space2 = await workspace();
    const value = space2.evaluate(`
      const [sheet] = SpreadsheetApp.getActive().getSheets();
      sheet.getRange('A1').setValue('x').setNumberFormat('@');
      return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getNumberFormat()];`);
    expect(value).toEqual(['x', '@']);
  });

  test('an endless loop is ended', async () => {
    expect(await failed('for (;;) {}', { timeLimit: 200 })).toBe('Exceeded maximum execution time');
  });

  test('an error while the bundle is loaded is an answer, not a crash', async () => {
    const space = await workspace();
    const result = space.run('throw new Error("at load")', 'check');
    expect(result).toMatchObject({ ok: false, error: { message: 'at load' } });
    expect(space.run('syntax error here', 'check')).toMatchObject({
      ok: false,
      error: { name: 'SyntaxError' },
    });
  });

  test('the clock, the dice and the time zone are given', async () => {
    const space = await workspace();
    const body =
      'return [Date.now(), new Date().getHours(), new Date(2026, 6, 1).toISOString(), Math.random()]';
    const options = { now: () => Date.UTC(2025, 0, 1, 12), random: () => 0.25 };
    expect(space.evaluate(body, options)).toEqual([
      Date.UTC(2025, 0, 1, 12),
      13,
      '2026-06-30T22:00:00.000Z',
      0.25,
    ]);
    const slept = space.evaluate(
      'const before = Date.now(); Utilities.sleep(60000); return Date.now() - before',
    );
    expect(slept).toBe(60_000);
  });

  test('calls and cells are counted by member', async () => {
    const space = await workspace();
    const { counters } = space.run(
      `function check() {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Blad1');
        sheet.getRange(1, 1, 10, 3).setValues(Array.from({ length: 10 }, () => ['a', 'b', 'c']));
        sheet.getDataRange().getValues();
        sheet.appendRow(['x', 'y']);
      }`,
      'check',
    );
    expect(counters).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': { calls: 1, cellsRead: 0, cellsWritten: 0 },
      'Spreadsheet.getSheetByName': { calls: 1, cellsRead: 0, cellsWritten: 0 },
      'Sheet.getRange': { calls: 1, cellsRead: 0, cellsWritten: 0 },
      'Range.setValues': { calls: 1, cellsRead: 0, cellsWritten: 30 },
      'Sheet.getDataRange': { calls: 1, cellsRead: 0, cellsWritten: 0 },
      'Range.getValues': { calls: 1, cellsRead: 30, cellsWritten: 0 },
      'Sheet.appendRow': { calls: 1, cellsRead: 0, cellsWritten: 2 },
    });
  });
});

describe('as google.script.run', () => {
  const strict = { strict: true };

  test('private, unknown and foreign names are not found', async () => {
    const space = await workspace();
    for (const name of ['hidden_', 'absent', 'parseInt', 'SpreadsheetApp', 'toString', 'value']) {
      const result = space.run('function hidden_() {} var value = 1;', name, strict);
      expect(result).toMatchObject({ ok: false, error: { message: `Script function not found: ${name}` } });
    }
  });

  test('answers are plain data', async () => {
    expect(await failed('return { at: new Date() }', strict)).toMatch(
      /cannot be sent to the page: Date at at/,
    );
    expect(await failed('return [function () {}]', strict)).toMatch(/function at 0/);
    expect(await failed('return SpreadsheetApp.getActive()', strict)).toMatch(/object of a class/);
    const space = await workspace();
    expect(space.evaluate('return [undefined, 1, { a: undefined, b: null }]', strict)).toEqual([
      null,
      1,
      { b: null },
    ]);
    expect(space.evaluate('', strict)).toBeNull();
  });
});
