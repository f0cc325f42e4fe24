import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { optionsText } from '../../shared/text/extension-options.ts';
import { transportText } from '../../shared/text/extension-options-transport.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';
import { CLIENT, FIREFOX_BACK, SCRIPT } from './support/google.ts';
import { storedOnce, storedRows } from './support/stored.ts';
import { startTestWorkspace, temporaryFolder, unconnectedExtension } from './support/workspace.ts';

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

  it('nothing may be sent: nothing leaves Firefox, though it was connected before; what is saved waits', async () => {
    const site = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        '<!doctype html><html lang="sv"><title>Halka</title><main><h1>Halka</h1><p>Trapporna vid torget är inte sandade, och jag föll där i går kväll.</p></main></html>',
      );
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const page = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
    const workspace = await startTestWorkspace();
    try {
      await workspace.run('setUp', [{ district: 'Skärholmen' }]);
      const extension = await workspace.connectedExtension('firefox');
      const profile = temporaryFolder('firefox-profile');
      const save = async (title: string, policy?: Readonly<Record<string, unknown>>) => {
        firefox = await launchFirefox({ extension, profile, ...(policy && { policy }) });
        const asked = await firefox.watchNetwork();
        await firefox.clickToolbar(await firefox.open(page));
        const sidebar = await firefox.sidebar();
        await sidebar.waitFor(`document.querySelector('#text')?.value.startsWith('Trapporna')`);
        await sidebar.fill('Rubrik', title);
        await sidebar.fill('Text', `${title}: ring 070-174 06 35.`);
        await sidebar.click('Spara ärendet');
        return { asked, sidebar };
      };
      // That what it asks for is heard: the same, where it may be sent.
      const before = await save('Får skickas');
      await storedOnce(workspace.address, 'Ärenden', 'Får skickas');
      await before.sidebar.waitForText('finns i arket');
      expect((await before.asked()).some((one) => one.startsWith(workspace.address))).toBe(true);
      await firefox?.close();

      const { asked, sidebar } = await save('Stannar här', { transport: 'none' });
      await sidebar.waitForText('Sparat här.');
      // The tabs in which it would ask.
      await sidebar.click('Mina slingor');
      await sidebar.waitForText(panelText.sv.waits.offHow);
      await sidebar.click('Utkorg');
      await sidebar.waitForText('Stannar här');
      expect(await asked()).toEqual([]);
      expect(await storedRows(workspace.address, 'Ärenden')).toHaveLength(1);
    } finally {
      await firefox?.close();
      firefox = undefined;
      await workspace.stop();
      site.close();
    }
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
