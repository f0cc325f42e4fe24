import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CHROMIUM_ID } from '../../extension/manifest.ts';
import { optionsText } from '../../shared/text/extension-options.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { takenText } from '../../shared/text/extension-taken.ts';
import { hasChromium } from './support/chromium.ts';
import { hasDisplay } from './support/display.ts';
import { LIMIT, type NativeChromium, startNativeChromium } from './support/native-chromium.ts';
import { startNativeSite } from './support/native-site.ts';
import { unconnectedExtension } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const words = panelText.sv.pick;

/** The browser's own question whether a site may be read, answered with a real keyboard. */
describe.skipIf(!hasChromium || !hasDisplay())('the permission for one site, asked for by Chromium', () => {
  let site: Awaited<ReturnType<typeof startNativeSite>>;
  let native: NativeChromium;

  beforeAll(async () => {
    site = await startNativeSite();
    native = await startNativeChromium({
      extension: unconnectedExtension('chrome'),
      address: site.thread,
      title: 'Belysningen',
    });
  });
  afterAll(async () => {
    await native?.close();
    site?.close();
  });

  const granted = async () =>
    (await native.chromium.worker()).evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  const grants = (wanted: readonly string[]) =>
    vi.waitFor(async () => expect(await granted()).toEqual(wanted), LIMIT);

  /**
   * Gives the panel the keyboard and presses the button there. With keys only: a click that the driver makes leaves
   * the panel believing that it has the keyboard for good.
   */
  const press = async (button: string) => {
    native.pressAt(await native.onScreen('Lampan vid gångbron'));
    await native.panelHas('!document.hasFocus()');
    native.display.keys('shift+F6');
    await native.panelHas('document.hasFocus()');
    await native.panelHas(
      `(() => { const found = [...document.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(button)}); found?.focus(); return found; })()`,
    );
    native.display.keys('Return');
  };
  /** Resolves when the browser's question has taken the keyboard over. */
  const asks = async (button: string) => {
    await press(button);
    await native.panelHas('!document.hasFocus()');
  };
  /**
   * "Allow" is the button after "Deny", which has the focus. A key that comes before the question takes keys (half a
   * second) is lost: then it was "Deny" that was pressed, and the panel's button, which has the keyboard again, asks anew.
   */
  const allow = (wanted: readonly string[]) =>
    vi.waitFor(
      async () => {
        if (await (await native.panel()).evaluate('document.hasFocus()')) native.display.keys('Return');
        await native.panelHas('!document.hasFocus()');
        await new Promise((resolve) => setTimeout(resolve, 800));
        native.display.keys('Tab', 'Return');
        await native.panelHas('document.hasFocus()');
        expect(await granted()).toEqual(wanted);
      },
      { timeout: 120_000, interval: 100 },
    );
  const deny = () =>
    vi.waitFor(
      async () => {
        const isBack = async () => (await native.panel()).evaluate('document.hasFocus()');
        // Again where the question did not take keys yet.
        if (!(await isBack())) native.display.keys('Escape');
        expect(await isBack()).toBe(true);
      },
      { ...LIMIT, interval: 1_000 },
    );

  it('after a navigation: the site is named, a no leaves the sentence, a yes begins to pick, and it is not asked again', async () => {
    await native.chromium.clickToolbar(native.tab);
    await native.draft();
    // The right that the gesture gave ends at another site, and does not come back with the page.
    await native.tab.goto(site.thread.replace('127.0.0.1', 'localhost'));
    await native.tab.goto(site.thread);
    await press(words.many);
    await native.says(words.refused);
    await asks(words.allow(site.origin));
    await deny();
    await expect.poll(() => granted()).toEqual([]);
    await native.says(words.refused);

    await asks(words.allow(site.origin));
    await allow(['http://127.0.0.1/*']);
    await native.says(words.picking);
    await native.tab.waitForFunction(() => document.querySelector('html > div[popover]'));
    native.pressAt(await native.onScreen('Jag ringde om det'));
    native.display.keys('Return');
    await native.says(words.taken(1));

    await native.tab.goto(site.thread.replace('127.0.0.1', 'localhost'));
    await native.tab.goto(site.thread);
    await press(words.many);
    await native.says(words.picking);
    expect(await (await native.panel()).text()).not.toContain(words.allow(site.origin));
    await native.tab.waitForFunction(() => document.querySelector('html > div[popover]'));
    native.pressAt(await native.onScreen('för när det'));
    native.display.keys('Return');
    await native.panelHas(`!document.body.innerText.includes(${JSON.stringify(words.picking)})`);
  });

  it('the settings list the site, and take it back', async () => {
    const options = await native.chromium.open(`chrome-extension://${CHROMIUM_ID}/options.html`);
    await options.getByText('http://127.0.0.1').waitFor();
    await options.getByRole('button', { name: optionsText.sv.sites.revoke }).click();
    await options.getByText(optionsText.sv.sites.none).waitFor();
    await grants([]);
    await options.close();
  });

  it('a post in a frame of another host: the host is named, a no leaves the sentence, a yes reads the post', async () => {
    await native.tab.bringToFront();
    const { host } = new URL(site.origin.replace('127.0.0.1', 'localhost'));
    const { title, allow: button } = takenText.sv.frame(host);
    await native.choose(await native.onScreen('Den tömdes', 'annans'), 4);
    await native.says(title);
    await asks(button);
    await deny();
    await expect.poll(() => granted()).toEqual([]);
    await native.says(title);
    await asks(button);
    await allow(['http://localhost/*']);
    expect(await native.draft()).toMatchObject({ text: 'Den tömdes i går kväll.', author: 'Ada Ek' });
  });
});
