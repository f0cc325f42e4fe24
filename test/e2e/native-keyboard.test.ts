import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasChromium } from './support/chromium.ts';
import { hasDisplay } from './support/display.ts';
import { type NativeChromium, startNativeChromium } from './support/native-chromium.ts';
import { startNativeSite } from './support/native-site.ts';
import { storedRows } from './support/stored.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** A real keyboard, from the page to the row in the sheet: where its keys land is what the browser decides. */
describe.skipIf(!hasChromium || !hasDisplay())('Chromium, by the keyboard alone', () => {
  let workspace: TestWorkspace;
  let site: Awaited<ReturnType<typeof startNativeSite>>;
  let native: NativeChromium;
  const KEY = 'alt+shift+g';

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', [{ district: 'Skärholmen' }]);
    site = await startNativeSite();
    native = await startNativeChromium({
      extension: await workspace.connectedExtension('chrome'),
      address: site.thread,
      title: 'Belysningen',
    });
    // What lands in the page instead, where the keys may be commands.
    await native.tab.evaluate(() =>
      addEventListener('keydown', ({ key }) => {
        document.documentElement.dataset.keys = `${document.documentElement.dataset.keys ?? ''}${key}`;
      }),
    );
  });
  afterAll(async () => {
    await native?.close();
    await workspace?.stop();
    site?.close();
  });

  const keysInPage = () => native.tab.evaluate(() => document.documentElement.dataset.keys ?? '');
  /** The ring round the field, as it is drawn. */
  const ring = async () =>
    (await native.panel()).evaluate(
      `getComputedStyle(document.querySelector('#text').closest('.marked')).outlineStyle`,
    );

  it('goes from the page to the receipt and on, twice: also where the panel is open and the keyboard is in the page', async () => {
    for (const words of ['Ett', 'Andra']) {
      native.pressAt(await native.onScreen('Lampan vid gångbron'));
      native.display.keys(KEY);
      const { text } = await native.draft();
      await native.panelHas('document.hasFocus() && document.activeElement.id === "text"');
      await expect.poll(() => ring()).toBe('solid');
      const before = await keysInPage();
      native.display.keys('End', 'space', ...words);
      await native.panelHas(
        `document.querySelector('#text').value === ${JSON.stringify(`${text} ${words}`)}`,
      );
      native.display.keys('ctrl+Return');
      await native.says('finns i arket');
      native.display.keys('Return');
      await native.says('Fånga det någon har skrivit');
      expect(await keysInPage()).toBe(before);
    }
    const rows = await storedRows(workspace.address, 'Ärenden');
    expect(rows.map(({ text }) => text?.split(' ').at(-1))).toEqual(['Ett', 'Andra']);
  });

  it('shows no ring round a field while the keyboard is in the page, and Shift+F6 leads to it', async () => {
    native.display.keys(KEY);
    await native.draft();
    await native.panelHas('document.hasFocus()');
    native.pressAt(await native.onScreen('Lampan vid gångbron'));
    await native.panelHas('!document.hasFocus()');
    await native.chromium.clickToolbar(native.tab);
    const { text } = await native.draft();
    await native.panelHas('!document.hasFocus() && document.activeElement.id === "text"');
    await expect.poll(() => ring()).toBe('none');
    native.display.keys('shift+F6');
    await native.panelHas('document.hasFocus()');
    await expect.poll(() => ring()).toBe('solid');
    native.display.keys('End', 'space', 'x');
    await native.panelHas(`document.querySelector('#text').value === ${JSON.stringify(`${text} x`)}`);
  });
});
