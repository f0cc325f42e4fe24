import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Display, hasDisplay, startDisplay } from './support/display.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';
import { startNativeSite } from './support/native-site.ts';
import { storedRows } from './support/stored.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** More than it takes in a bare window. */
const MOST_TABS = 12;

/** A real keyboard in a real Firefox, from the page to the row in the sheet, as the settings say that it goes. */
describe.skipIf(!hasFirefox || !hasDisplay())('Firefox, by the keyboard alone', () => {
  let workspace: TestWorkspace;
  let site: Awaited<ReturnType<typeof startNativeSite>>;
  let display: Display;
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', [{ district: 'Skärholmen' }]);
    display = await startDisplay();
    site = await startNativeSite();
    firefox = await launchFirefox({
      extension: await workspace.connectedExtension('firefox'),
      display: display.name,
    });
    page = await firefox.open(site.thread);
    await page.bringToFront();
    await display.isInFront('Belysningen');
  });
  afterAll(async () => {
    await firefox?.close();
    display?.close();
    await workspace?.stop();
    site?.close();
  });

  const hasKeyboard = async (sidebar: ExtensionPage) =>
    (await sidebar.evaluate('document.hasFocus()')) === true;
  /** Presses Tab, and waits until the keyboard has gone on: to another process it goes after the key. */
  const tab = async (sidebar: ExtensionPage) => {
    const at = async () =>
      [
        await firefox.focused(),
        await sidebar.evaluate(
          `[document.hasFocus(), [...document.querySelectorAll('*')].indexOf(document.activeElement)].join()`,
        ),
      ].join(' ');
    const before = await at();
    display.keys('Tab');
    const end = Date.now() + 5_000;
    while ((await at()) === before && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
  };
  /** F6, and Tab until the keyboard is in the panel. */
  const goToPanel = async (sidebar: ExtensionPage): Promise<number> => {
    display.keys('F6');
    for (let tabs = 1; tabs <= MOST_TABS; tabs++) {
      await tab(sidebar);
      if (await hasKeyboard(sidebar)) return tabs;
    }
    throw new Error('The keyboard never came to the panel');
  };

  it('goes from the page to the receipt and on to the next post', async () => {
    await page.evaluate(() => document.body.focus());
    display.keys('alt+shift+g');
    const sidebar = await firefox.sidebar();
    await sidebar.waitForText('Ansluten');
    await sidebar.waitFor(`document.querySelector('#text')?.value`);
    const text = String(await sidebar.evaluate(`document.querySelector('#text').value`));
    expect(await hasKeyboard(sidebar)).toBe(false);
    await goToPanel(sidebar);
    // From wherever in the panel it came in, the words are reached by Tab.
    const isInText = async () => (await sidebar.evaluate(`document.activeElement?.id === 'text'`)) === true;
    for (let tabs = 0; tabs < 30 && !(await isInText()); tabs++) await tab(sidebar);
    await expect.poll(isInText).toBe(true);
    display.keys('ctrl+End', 'space', 'T', 'a', 'c', 'k');
    await sidebar.waitFor(`document.querySelector('#text').value === ${JSON.stringify(`${text} Tack`)}`);
    display.keys('ctrl+Return');
    await sidebar.waitForText('finns i arket');
    display.keys('Return');
    await sidebar.waitForText('Fånga det någon har skrivit');
    const rows = await storedRows(workspace.address, 'Ärenden');
    expect(rows.map((row) => row.text)).toEqual([`${text} Tack`]);
  });
});
