import { afterEach, describe, expect, it, vi } from 'vitest';
import { optionsText } from '../../shared/text/extension-options.ts';
import { transportText } from '../../shared/text/extension-options-transport.ts';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';
import { CLIENT, FIREFOX_BACK, SCRIPT } from './support/google.ts';
import { unconnectedExtension } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** What an IT department lays down for everybody (`storage.managed`), through a policies.json of Firefox's own form. */
describe.skipIf(!hasFirefox)('managed policy in Firefox', () => {
  let firefox: Firefox | undefined;
  afterEach(async () => {
    await firefox?.close();
    firefox = undefined;
  });

  /** What the settings show with everything unfolded, and what stands in the fields. The driver may not open them in a tab: they are shown in the sidebar. */
  const settings = async (policy?: Readonly<Record<string, unknown>>) => {
    firefox = await launchFirefox({ extension: unconnectedExtension('firefox'), ...(policy && { policy }) });
    await firefox.pressButton();
    const sidebar = await firefox.sidebar();
    await sidebar.waitFor(`document.querySelector('main')`);
    await sidebar.evaluate(`void setTimeout(() => location.assign('options.html'))`);
    return async () =>
      String(
        await sidebar.evaluate(`(() => {
          for (const each of document.querySelectorAll('details')) each.open = true;
          const fields = [...document.querySelectorAll('[name=transport], form input')].map(
            ({ value, readOnly, disabled }) => '[' + value + (readOnly ? ' fixed' : '') + (disabled ? ' off' : '') + ']',
          );
          return document.body.innerText + fields.join('');
        })()`),
      );
  };

  it('an address: it stands in the settings and cannot be changed; and the language', async () => {
    const address = 'https://script.google.com/macros/s/AKfycbForEverybody/exec';
    const shown = await settings({ address, transport: 'web_app', language: 'en' });
    await expect.poll(shown).toContain(optionsText.en.title);
    await expect.poll(shown).toContain(`[${address} fixed]`);
    await expect.poll(shown).toContain(transportText.en.laidDown);
  });

  it('nothing may be sent: the settings say so, and give no other choice', async () => {
    const shown = await settings({ transport: 'none' });
    await expect.poll(shown).toContain(transportText.sv.notSent);
    await expect.poll(shown).toContain('[on off][on off][on]');
  });

  it('through Google’s API, with script and client: both stand there, and the address to come back to', async () => {
    const shown = await settings({
      transport: 'scripts_run',
      address: `https://script.googleapis.com/v1/scripts/${SCRIPT}:run`,
      client: CLIENT,
    });
    await expect.poll(shown).toContain(transportText.sv.script.back);
    await expect.poll(shown).toContain(FIREFOX_BACK);
    await expect.poll(shown).toContain(`[https://script.googleapis.com/v1/scripts/${SCRIPT}:run][${CLIENT}]`);
  });

  it('where nothing is laid down everything can be chosen', async () => {
    const shown = await settings();
    await expect.poll(shown).toContain('[on][on][on]');
    expect(await shown()).not.toContain(transportText.sv.laidDown);
  });
});
