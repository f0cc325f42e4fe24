/** An object of an execution's context that stays in the workbook would keep that whole context in memory. */
import v8 from 'node:v8';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { workspace } from './support/run.ts';

v8.setFlagsFromString('--expose-gc');
const collect: unknown = vm.runInNewContext('gc');

const EVERYTHING = `
  const book = SpreadsheetApp.getActive();
  const sheet = book.getActiveSheet();
  sheet.getRange('A1:B2').setValues([[1, 'a'], [new Date(), '=A1']]).setBackground('#ff0000').setNote('n');
  sheet.getRange('A1:B2').setNumberFormats([['0', '@'], ['0', '@']]).sort(1);
  sheet.getRange('C:C').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextContains('x').setBold(true)
    .setRanges([sheet.getRange('A:A')]).build()]);
  sheet.getRange('D:D').protect().setDescription('x').setUnprotectedRanges([sheet.getRange('D1')]);
  book.setNamedRange('n', sheet.getRange('A1'));
  sheet.getRange('E:E').addDeveloperMetadata('k', 'v');
  PropertiesService.getScriptProperties().setProperties({ a: '1' });
  CacheService.getScriptCache().putAll({ a: '1' });
  ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  ScriptApp.newTrigger('x').timeBased().everyDays(1).create();
  MailApp.sendEmail('a@example.se', 'x', 'y');
  Drive.Files.create({ name: 'x' }, Utilities.newBlob([1, -1], 'image/jpeg'));
  sheet.setColumnWidth(1, 120).hideRows(5);
  sheet.getRange('A1:C3').activate();
  SpreadsheetApp.getUi().createMenu('x').addItem('y', 'z').addToUi();
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));
  return { list: [1] };`;

test('no context outlives its execution, whatever was written', async () => {
  if (typeof collect !== 'function') throw new Error('no garbage collector to call');
  const spaces = [];
  for (let count = 0; count < 20; count += 1) {
    const space = await workspace();
    const result = space.run(`function check() { ${EVERYTHING} }`, 'check');
    expect(result.ok ? null : result.error).toBeNull();
    spaces.push({ space, result });
  }
  collect();
  await new Promise((resolve) => setTimeout(resolve, 20));
  collect();
  expect(spaces.every(({ result }) => result.changes.length > 10)).toBe(true);
  expect(v8.getHeapStatistics().number_of_native_contexts).toBeLessThan(10);
});
