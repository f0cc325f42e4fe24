/** One execution from outside: what comes back, what stays, what is refused. */
import { describe, expect, test } from 'vitest';
import { type RunOptions, workspace } from './support/run.ts';

const failed = async (body: string, options: RunOptions = {}) => {
  const space = await workspace();
  const result = space.run(`function check(e) { ${body} }`, 'check', options);
  if (result.ok) throw new Error(`no error: ${JSON.stringify(result.value)}`);
  return result.error.message;
};

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

describe('without authorisation', () => {
  const none: RunOptions = { authMode: 'NONE', event: { kind: 'open' } };

  test('onOpen can make its menu, and nothing else', async () => {
    const space = await workspace();
    const result = space.run(
      `function onOpen(e) {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu('Prov').addItem('Ett', 'one').addSeparator()
          .addSubMenu(ui.createMenu('Mer').addItem('Två', 'two')).addToUi();
        ui.createAddonMenu().addItem('Tre', 'three').addToUi();
        return String(e.authMode);
      }`,
      'onOpen',
      { ...none, addOnName: 'Tillägget' },
    );
    expect(result.ok && result.value).toBe('NONE');
    expect(result.effects).toEqual([
      {
        kind: 'menu',
        menus: [
          {
            title: 'Prov',
            items: [
              { title: 'Ett', functionName: 'one' },
              { separator: true },
              { title: 'Mer', items: [{ title: 'Två', functionName: 'two' }] },
            ],
          },
          { title: 'Tillägget', items: [{ title: 'Tre', functionName: 'three' }] },
        ],
      },
    ]);
  });

  test.each([
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ['SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['e.source.getName()', 'Spreadsheet.getName'],
    ['CacheService.getScriptCache()', 'CacheService.getScriptCache'],
    ["HtmlService.createHtmlOutput('x')", 'HtmlService.createHtmlOutput'],
  ])('%s is refused', async (call, member) => {
    expect(await failed(call, none)).toBe(`You do not have permission to call ${member}`);
  });

  test.each([
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", 'Ui.showSidebar'],
    ["SpreadsheetApp.getUi().alert('x')", 'Ui.alert'],
    ['MailApp.getRemainingDailyQuota()', 'MailApp.getRemainingDailyQuota'],
    ["ScriptApp.newTrigger('x')", 'ScriptApp.newTrigger'],
  ])('a simple trigger may not call %s', async (call, member) => {
    expect(await failed(call, { authMode: 'LIMITED' })).toBe(`You do not have permission to call ${member}`);
  });

  test('a simple onEdit has the document and its event, and does not know who is there', async () => {
    const space = await workspace();
    const area = { row: 1, column: 0, rows: 1, columns: 1 };
    const value = space.evaluate(
      `const e = arguments[0];
       PropertiesService.getDocumentProperties().setProperty('hint', e.range.getA1Notation());
       return [e.range.getSheet().getName(), e.value, e.oldValue, Session.getActiveUser().getEmail()]`,
      { authMode: 'LIMITED', event: { kind: 'edit', sheet: 0, area, value: 'ny', oldValue: 'gammal' } },
    );
    expect(value).toEqual(['Blad1', 'ny', 'gammal', '']);
    expect(space.state.properties.document).toEqual({ hint: 'A2' });
  });
});

describe('what the person sees', () => {
  test('sidebar, dialog, toast, message and selection', async () => {
    const space = await workspace();
    const result = space.run(
      `function check() {
        const ui = SpreadsheetApp.getUi();
        ui.showSidebar(HtmlService.createHtmlOutputFromFile('side').setTitle('Kort'));
        ui.showModalDialog(HtmlService.createHtmlOutput('<p>').setWidth(700).setHeight(300), 'Koppla');
        SpreadsheetApp.getActive().toast('Sparat', 'Klart', 3);
        ui.alert('Rubrik', 'Text', ui.ButtonSet.OK);
        SpreadsheetApp.getActiveSheet().getRange('B2:C3').activate();
        return SpreadsheetApp.getActiveRange().getA1Notation();
      }`,
      'check',
      { htmlFiles: { side: '<b>kort</b>' } },
    );
    expect(result.ok && result.value).toBe('B2:C3');
    expect(result.effects).toEqual([
      { kind: 'sidebar', title: 'Kort', html: '<b>kort</b>', width: 300 },
      { kind: 'dialog', modal: true, title: 'Koppla', html: '<p>', width: 700, height: 300 },
      { kind: 'toast', title: 'Klart', message: 'Sparat', seconds: 3 },
      { kind: 'alert', title: 'Rubrik', message: 'Text', buttons: 'OK' },
      { kind: 'select', sheet: 0, area: { row: 1, column: 1, rows: 2, columns: 2 } },
    ]);
    expect(await failed("HtmlService.createHtmlOutputFromFile('absent')")).toBe(
      'No HTML file named absent was found.',
    );
  });

  test('a question ends the run, and is answered when it is run again', async () => {
    const space = await workspace();
    const bundle = `function check() {
      const ui = SpreadsheetApp.getUi();
      if (ui.alert('Radera?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return 'nej';
      const answer = ui.prompt('Varför?', ui.ButtonSet.OK_CANCEL);
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue(answer.getResponseText());
      return String(answer.getSelectedButton());
    }`;
    expect(space.run(bundle, 'check')).toMatchObject({
      ok: false,
      question: { kind: 'alert', message: 'Radera?', buttons: 'YES_NO' },
      changes: [],
    });
    expect(space.run(bundle, 'check', { answers: [{ button: 'NO' }] })).toMatchObject({
      ok: true,
      value: 'nej',
    });
    const yes = { button: 'YES' };
    expect(space.run(bundle, 'check', { answers: [yes] })).toMatchObject({ question: { kind: 'prompt' } });
    const answers = [yes, { button: 'OK', text: 'dubblett' }];
    expect(space.run(bundle, 'check', { answers })).toMatchObject({ ok: true, value: 'OK' });
    expect(space.workbook.read(0, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      [{ value: 'dubblett' }],
    ]);
  });

  test('a script that swallows the question has written nothing either', async () => {
    const space = await workspace();
    const result = space.run(
      `function check() {
        try { SpreadsheetApp.getUi().prompt('Varför?'); } catch (error) {}
        SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x');
      }`,
      'check',
    );
    expect(result).toMatchObject({ ok: false, question: { kind: 'prompt' }, changes: [] });
  });

  test('the selection of the window, cut to the grid', async () => {
    const space = await workspace();
    const selection = {
      sheet: 0,
      ranges: [
        { row: 0, column: 0, rows: 1, columns: 1 },
        { row: 4, column: 1, rows: 5000, columns: 2 },
      ],
      active: { row: 5, column: 1 },
    };
    const body = `const book = SpreadsheetApp.getActive();
      return [book.getActiveRange().getA1Notation(), book.getCurrentCell().getA1Notation(),
        book.getActiveRangeList().getRanges().map((range) => range.getA1Notation())]`;
    expect(space.evaluate(body, { selection })).toEqual(['B5:C1000', 'B6', ['A1', 'B5:C1000']]);
  });
});

describe('the web app', () => {
  test('doPost gets the body and answers with text and its type', async () => {
    const space = await workspace();
    const result = space.run(
      `function doPost(e) {
        return ContentService.createTextOutput(JSON.stringify([e.postData.contents, e.postData.length, e.parameter.a, e.parameters.a]))
          .setMimeType(ContentService.MimeType.JSON);
      }`,
      'doPost',
      {
        user: '',
        effectiveUser: 'role@example.se',
        event: {
          kind: 'post',
          parameters: { a: ['1', '2'] },
          queryString: 'a=1&a=2',
          contents: 'å',
          type: 'text/plain',
        },
      },
    );
    expect(result.ok && result.value).toEqual({
      kind: 'text',
      content: '["å",2,"1",["1","2"]]',
      mimeType: 'application/json',
    });
  });

  test('doGet answers with a page; there is no user interface', async () => {
    const space = await workspace();
    const event = { kind: 'get' as const, parameters: {}, queryString: '' };
    const page = space.run(
      `function doGet() { const t = HtmlService.createTemplateFromFile('p'); t.name = '<b>'; return t.evaluate().setTitle('Status'); }`,
      'doGet',
      { event, htmlFiles: { p: 'Hej <?= name ?>' } },
    );
    expect(page.ok && page.value).toMatchObject({ kind: 'html', content: 'Hej &lt;b&gt;', title: 'Status' });
    expect(await failed('SpreadsheetApp.getUi()', { event })).toMatch(/Cannot call SpreadsheetApp.getUi/);
  });

  test('outside a container there is no document', async () => {
    const space = await workspace();
    const body = `return [SpreadsheetApp.getActiveSpreadsheet(), LockService.getDocumentLock(),
      PropertiesService.getDocumentProperties(), CacheService.getDocumentCache()]`;
    expect(space.evaluate(body, { container: false })).toEqual([null, null, null, null]);
  });
});

describe('limits', () => {
  test('500 KB of properties', async () => {
    const space = await workspace();
    const fill = `for (let i = 0; i < 60; i += 1) PropertiesService.getScriptProperties().setProperty('k' + i, 'x'.repeat(9000))`;
    expect(() => space.evaluate(fill)).toThrow(/exceeded the property storage quota/);
    expect(Object.keys(space.state.properties.script).length).toBe(56);
  });

  test('the cache forgets with time', async () => {
    const space = await workspace();
    space.evaluate(`CacheService.getScriptCache().put('a', '1', 60)`);
    expect(space.evaluate(`return CacheService.getScriptCache().get('a')`)).toBe('1');
    space.now += 61_000;
    expect(space.evaluate(`return CacheService.getScriptCache().get('a')`)).toBeNull();
    expect(() => space.evaluate(`CacheService.getScriptCache().put('a', '1', 21601)`)).toThrow(
      /Invalid argument/,
    );
  });

  test('mail: the quota of the day', async () => {
    const space = await workspace();
    const send = `MailApp.sendEmail('a@example.se', 'x', 'y')`;
    space.evaluate(send, { mailQuota: 1 });
    expect(() => space.evaluate(send, { mailQuota: 1 })).toThrow(/too many times for one day: email/);
    space.now += 86_400_000;
    space.evaluate(send, { mailQuota: 1 });
    expect(space.state.mail).toHaveLength(2);
    expect(() => space.evaluate(`MailApp.sendEmail('ingen', 'x', 'y')`)).toThrow(/Invalid email/);
  });

  test('a lock that another execution holds is not given', async () => {
    const space = await workspace();
    space.state.locks.document = 'another';
    expect(space.evaluate('return LockService.getDocumentLock().tryLock(10)')).toBe(false);
    expect(() => space.evaluate('LockService.getDocumentLock().waitLock(10)')).toThrow(/Lock timeout/);
    delete space.state.locks.document;
    expect(space.evaluate('return LockService.getDocumentLock().tryLock(10)')).toBe(true);
    expect(space.state.locks).toEqual({});
  });

  test('protected cells are refused to others than their editors', async () => {
    const space = await workspace();
    const chef = { user: 'chef@example.se' };
    space.evaluate(
      `const p = SpreadsheetApp.getActiveSheet().getRange('A:A').protect().setDescription('nycklar');
       p.removeEditors(p.getEditors()); if (p.canDomainEdit()) p.setDomainEdit(false);`,
      chef,
    );
    const write = `SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x')`;
    expect(() => space.evaluate(write)).toThrow(/protected cell/);
    space.evaluate(write, chef);
    space.evaluate(`SpreadsheetApp.getActiveSheet().getRange('B1').setValue('x')`);
    expect(() => space.evaluate(write, { owner: 'anna@example.se' })).not.toThrow();
  });
});
