import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';
import { storedRows } from './support/stored.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

describe.skipIf(!hasFirefox)('the Firefox build in Firefox', () => {
  let workspace: TestWorkspace;
  let firefox: Firefox;

  beforeAll(async () => {
    workspace = await startTestWorkspace({ demo: true });
    firefox = await launchFirefox({ extension: await workspace.connectedExtension('firefox') });
  }, 120_000);
  afterAll(async () => {
    await firefox?.close();
    await workspace?.stop();
  });

  it('clips a page into the sheet: toolbar, sidebar, save, receipt, row', async () => {
    const page = await firefox.open(`${workspace.address}/demo/mastodon`);
    await firefox.clickToolbar(page);
    const sidebar = await firefox.sidebar();
    await sidebar.waitFor('document.querySelector("#text")', 20_000);
    await sidebar.waitForText('Ansluten', 20_000);
    await sidebar.fill('Rubrik', 'Fångat i Firefox');
    await sidebar.click('Spara ärendet');
    await sidebar.waitForText('finns i arket', 20_000);
    const rows = await storedRows(workspace.address, 'Ärenden');
    expect(rows.filter((row) => row.title === 'Fångat i Firefox')).toHaveLength(1);
  }, 90_000);
});
