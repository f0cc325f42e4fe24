import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasChromium } from './support/chromium.ts';
import { hasDisplay } from './support/display.ts';
import { LIMIT, type NativeChromium, startNativeChromium } from './support/native-chromium.ts';
import { startNativeSite } from './support/native-site.ts';
import { unconnectedExtension } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Time for several gestures, each with its own longest wait. */
const LONG = { ...LIMIT, timeout: 120_000 };

/** In a window on a screen in memory: without one, Chromium ends when its extension is loaded anew. */
describe.skipIf(!hasChromium || !hasDisplay())('an update while Chromium runs', () => {
  const extension = unconnectedExtension('chrome');
  let site: Awaited<ReturnType<typeof startNativeSite>>;
  let native: NativeChromium;
  const KEY = 'alt+shift+g';

  beforeAll(async () => {
    site = await startNativeSite();
    native = await startNativeChromium({ extension, address: site.thread, title: 'Belysningen' });
  });
  afterAll(async () => {
    await native?.close();
    site?.close();
  });

  it('keeps what waits in the outbox and every word that was typed, and goes on as the new version', async () => {
    native.display.keys(KEY);
    await native.draft();
    await (await native.panel()).fill('Rubrik', 'Sparat före uppdateringen');
    await (await native.panel()).click('Spara ärendet');
    await native.says('Sparat här.');
    native.display.keys(KEY);
    await native.draft();
    await (await native.panel()).fill('Text', 'Mina egna ord, å ä ö.');
    const { version: old } = await (await native.chromium.worker()).evaluate(() =>
      chrome.runtime.getManifest(),
    );

    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: '0.1.1' }));
    expect(old).not.toBe('0.1.1');
    // What the browser does when it lays a new version in.
    await native.chromium.loadAnew();
    await vi.waitFor(async () => {
      const version = await (await native.chromium.worker()).evaluate(
        () => chrome.runtime.getManifest().version,
      );
      expect(version).toBe('0.1.1');
      // A key that comes before it listens is lost.
      const worker = await native.chromium.worker();
      expect(await worker.evaluate(() => chrome.action.onClicked.hasListeners())).toBe(true);
    }, LIMIT);

    await vi.waitFor(async () => {
      await native.tab.bringToFront();
      native.display.keys(KEY);
      await native.draft();
    }, LONG);
    await native.says('Påbörjade');
    const panel = await native.panel();
    await expect.poll(() => panel.evaluate('chrome.runtime.getManifest().version')).toBe('0.1.1');
    await panel.click('Fortsätt: Belysningen vid ån');
    await native.panelHas(`document.querySelector('#text')?.value === 'Mina egna ord, å ä ö.'`);
    await panel.click('Utkorg');
    await native.says('Sparat före uppdateringen');
  });
});
