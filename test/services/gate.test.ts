/**
 * Whatever of Google the add-on uses must exist in the local services: found by the compiler before anyone meets
 * `Not available in the local workspace`.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { expect, test, vi } from 'vitest';
import { prepare } from '../../local/services/host/execution.ts';
import { createHost } from '../../local/services/host/host.ts';
import { emptyServiceState } from '../../local/services/host/service-state.ts';
import { emptyWorkbook, Workbook } from '../../local/services/workbook/workbook.ts';
import { servicesCode } from './support/run.ts';
import { type UsedMember, usedMembers } from './support/used-members.ts';

/** Objects of plain data that a script makes itself and only hands over. */
const DATA = new Set(['Mail.MailAdvancedParameters', 'Schema.File']);
/** Members that come from a parent interface. */
const HEIRS: Readonly<Record<string, string>> = { 'Base.BlobSource': 'Base.Blob' };

async function missing(used: readonly UsedMember[]): Promise<string[]> {
  const context = {
    authMode: 'FULL',
    user: '',
    effectiveUser: '',
    scriptTimeZone: 'UTC',
    userLocale: 'sv',
    webAppUrl: '',
    scriptId: '',
    addOnName: '',
    container: true,
    interface: true,
    selection: null,
  } as const;
  const { host } = createHost({
    workbook: new Workbook(emptyWorkbook({ id: 'b', name: '', locale: 'sv_SE', timeZone: 'UTC' })),
    state: emptyServiceState(),
    context,
    execution: 'gate',
    owner: '',
    htmlFiles: {},
    now: () => 0,
    random: () => 0,
    mailQuota: 0,
    answers: [],
  });
  const prepared = prepare({ servicesCode: await servicesCode(), bundleCode: '' }, host);
  const members = prepared.runtime.members();
  return used
    .filter(({ owner, member }) => {
      if (DATA.has(owner)) return false;
      if (owner === 'global') return vm.runInContext(`typeof ${member}`, prepared.context) === 'undefined';
      const short = owner.slice(owner.lastIndexOf('.') + 1);
      const known = members[HEIRS[owner] ?? owner] ?? members[short] ?? [];
      return !known.includes(member);
    })
    .map(({ owner, member, where }) => `${owner}.${member} (${where})`);
}

// The compiler reads the whole add-on.
vi.setConfig({ testTimeout: 120_000 });

test('the local services have every member of Google that the add-on uses', async () => {
  const names = existsSync('apps-script')
    ? readdirSync('apps-script', { recursive: true, encoding: 'utf8' })
    : [];
  const files = names
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('panels'))
    .map((name) => join('apps-script', name));
  const used = files.length === 0 ? [] : usedMembers(files);
  expect(await missing(used)).toEqual([]);
});

test('the gate sees methods, enumerations, globals, destructured and inherited members', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gensvar-gate-'));
  const file = join(folder, 'sample.ts');
  writeFileSync(
    file,
    `export function sample(e: GoogleAppsScript.Events.SheetsOnEdit): void {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      const range = sheet.getRange(1, 1);
      range.setValues([[1]]);
      range.setBorder(true, true, true, true, true, true);
      const { createPivotTable } = range;
      range['setRichTextValue'](SpreadsheetApp.newRichTextValue().build());
      UrlFetchApp.fetch('https://example.se');
      if (SpreadsheetApp.WrapStrategy.WRAP && SpreadsheetApp.BandingTheme.BLUE) createPivotTable(range);
      Utilities.newBlob('x').getBlob();
      MailApp.sendEmail({ to: 'a@b.se', subject: '', body: '' });
      e.range.getRow();
    }`,
  );
  const found = (await missing(usedMembers([file]))).map((line) => line.replace(/ \(.*/, '')).sort();
  rmSync(folder, { recursive: true });
  expect(found).toEqual([
    'Spreadsheet.BandingTheme.BLUE',
    'Spreadsheet.Range.createPivotTable',
    'Spreadsheet.Range.setBorder',
    'Spreadsheet.Range.setRichTextValue',
    'Spreadsheet.RichTextValueBuilder.build',
    'Spreadsheet.SpreadsheetApp.BandingTheme',
    'Spreadsheet.SpreadsheetApp.newRichTextValue',
    'URL_Fetch.UrlFetchApp.fetch',
    'global.UrlFetchApp',
  ]);
});
