/** What a script shows and asks, in the window and as a web app. */
import { describe, expect, test } from 'vitest';
import { failed, workspace } from './support/run.ts';

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
