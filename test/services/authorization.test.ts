/** What a script may do before anyone has consented to it. */
import { describe, expect, test } from 'vitest';
import { failed, type RunOptions, workspace } from './support/run.ts';

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
