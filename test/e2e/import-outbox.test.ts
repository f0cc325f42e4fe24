import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, hasChromium, launchBrowser, launchChromium } from './support/chromium.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { answeredByWorkspace } from './support/panel-bridge.ts';
import { storedRows } from './support/stored.ts';
import { DIST, startTestWorkspace, type TestWorkspace, temporaryFolder } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const TITLE = 'Sparat medan arket var borta';

/** The way around a sheet that the extension cannot reach: what waits is copied out of it, and brought in by the import. */
describe.skipIf(!hasChromium)('what waits in the extension, copied and brought in', () => {
  const data = temporaryFolder('outbox');
  let workspace: TestWorkspace;
  let chromium: Chromium;
  let panel: ExtensionPage;
  let browser: Browser;
  let copied = '';
  let number = '';
  let port = 0;

  beforeAll(async () => {
    workspace = await startTestWorkspace({ data });
    port = Number(new URL(workspace.address).port);
    chromium = await launchChromium({ extension: await workspace.connectedExtension('chrome') });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await chromium?.close();
    await browser?.close();
    await workspace?.stop();
  });

  const matters = async () =>
    (await storedRows(workspace.address, 'Ärenden')).filter(({ title }) => title === TITLE);

  it('is kept with its own id while the sheet is gone, and copied as JSON', async () => {
    const page = await chromium.open(`${workspace.address}/demo/mastodon`);
    await chromium.worker();
    await chromium.clickToolbar(page);
    panel = await chromium.sidePanel();
    await panel.waitForText('Ansluten');
    // What is taken from the page is not looked at here: the draft is written by hand where there is none.
    const byHand =
      "[...document.querySelectorAll('button')].find((each) => each.textContent === 'Skriv för hand')";
    await panel.waitFor(`document.querySelector('#text') ?? ${byHand}`);
    await panel.evaluate(`document.querySelector('#text') ?? ${byHand}?.click()`);
    await panel.waitFor('document.querySelector("#text")');
    await workspace.stop();
    await panel.fill('Text', 'Lampan vid porten är trasig, och det är mörkt.');
    await panel.fill('Rubrik', TITLE);
    await panel.click('Spara ärendet');
    await panel.waitForText('Sparat här. Skickas när arket nås.');
    await panel.click('Utkorg');
    await panel.waitForText('Kopiera som JSON');
    // The clipboard belongs to the whole machine: what is written to it is looked at on its way.
    await panel.evaluate(
      'navigator.clipboard.writeText = async (text) => { document.body.dataset.copied = text; }; true',
    );
    await panel.click('Kopiera som JSON');
    await panel.waitFor('document.body.dataset.copied !== undefined');
    copied = String(await panel.evaluate('document.body.dataset.copied'));
    expect(JSON.parse(copied)).toMatchObject([{ type: 'capture', title: TITLE }]);
  });

  it('is brought in by the import of the same sheet, where the extension does not reach it', async () => {
    workspace = await startTestWorkspace({ data });
    expect(Number(new URL(workspace.address).port)).not.toBe(port);
    const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
    page.setDefaultTimeout(30_000);
    await answeredByWorkspace(page);
    const body = readFileSync(join(DIST, 'apps-script', 'import.html'), 'utf8');
    await page.route('**/import-page', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${workspace.address}/import-page`);
    await page.getByLabel('Eller klistra in').fill(copied);
    await page.getByRole('button', { name: 'Läs det inklistrade' }).click();
    await page.getByText('1 ärende förs in').waitFor();
    await page.getByRole('button', { name: 'För in 1 ärende' }).click();
    await page.getByText('1 ärende är infört').waitFor();
    const rows = await matters();
    expect(rows).toHaveLength(1);
    number = rows[0]?.key ?? '';
    const inbox = await storedRows(workspace.address, 'Inkorg');
    const [command] = JSON.parse(copied) as readonly { readonly id: string }[];
    expect(inbox.map(({ key }) => key)).toContain(command?.id);
  });

  it('is not doubled when the outbox is delivered later', async () => {
    await workspace.stop();
    workspace = await startTestWorkspace({ data, port });
    // It goes by itself when the sheet answers, or now.
    await panel.evaluate(
      `[...document.querySelectorAll('button')].find((each) => each.textContent === 'Skicka nu')?.click()`,
    );
    await panel.waitForText(number);
    expect((await matters()).map(({ key }) => key)).toEqual([number]);
  });
});
