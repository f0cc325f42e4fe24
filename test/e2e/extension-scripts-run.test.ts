import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CHROMIUM_ID } from '../../extension/manifest.ts';
import { failureText } from '../../shared/text/extension.ts';
import { transportText } from '../../shared/text/extension-options-transport.ts';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { CLIENT, type GoogleStandIn, hasOpenssl, SCRIPT, startGoogle } from './support/google.ts';
import { storedOnce, storedRows } from './support/stored.ts';
import { startTestWorkspace, type TestWorkspace, unconnectedExtension } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/**
 * Chromium is told that the stand-in is Google. Its permission for host and sign-in is laid into the manifest: how it
 * is asked for is held by native-permission.test.ts.
 */
describe.skipIf(!hasChromium || !hasOpenssl)('through Google’s API, chosen in the settings', () => {
  let workspace: TestWorkspace;
  let google: GoogleStandIn;
  let chromium: Chromium;
  let panel: ExtensionPage;

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', [{ district: 'Skärholmen' }]);
    google = await startGoogle(workspace);
    const extension = unconnectedExtension('chrome');
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(
      file,
      JSON.stringify({
        ...manifest,
        permissions: [...manifest.permissions, 'identity'],
        host_permissions: ['https://script.googleapis.com/*'],
      }),
    );
    const hosts = ['accounts.google.com', 'script.googleapis.com', 'forum.example'];
    chromium = await launchChromium({
      extension,
      more: [
        `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1:${google.port}`).join(', ')}`,
        '--ignore-certificate-errors',
      ],
    });
  });
  afterAll(async () => {
    await chromium?.close();
    await workspace?.stop();
    google?.stop();
  });

  const settings = async () => {
    const page = await chromium.open(`chrome-extension://${CHROMIUM_ID}/options.html`);
    await page.getByRole('heading').first().waitFor();
    return page;
  };
  const save = async (title: string) => {
    await chromium.clickToolbar(await chromium.open('https://forum.example/trad'));
    panel = await chromium.sidePanel();
    await panel.waitFor(`document.querySelector('#text')?.value.startsWith('Lampan')`);
    await panel.fill('Rubrik', title);
    await panel.click('Spara ärendet');
  };
  const arrivesOnce = (title: string) => storedOnce(workspace.address, 'Ärenden', title);

  it('connects after a sign-in, delivers, and tells the number', async () => {
    const page = await settings();
    const { labels, connect, faults } = transportText.sv.script;
    await page.getByLabel(transportText.sv.ways.scripts_run).click();
    await page.getByLabel(labels.script).fill('fel');
    await page.getByRole('button', { name: connect }).click();
    await page.getByText(faults.script).waitFor();
    const pairing = v.parse(v.object({ code: v.string() }), await workspace.run('createPairing', []));
    await page.getByLabel(labels.script).fill(SCRIPT);
    await page.getByLabel(labels.client).fill(CLIENT);
    await page.getByLabel(labels.code, { exact: true }).fill(pairing.code);
    await page.getByRole('button', { name: connect }).click();
    await page.getByText(`https://script.googleapis.com/v1/scripts/${SCRIPT}:run`).waitFor();
    expect(google.signIns[0]?.searchParams.get('client_id')).toBe(CLIENT);
    await page.close();
    await save('Genom Googles API');
    await panel.waitForText('finns i arket');
    await arrivesOnce('Genom Googles API');
    expect(google.signIns).toHaveLength(1);
  });

  it('waits where Google does not let the account in, and arrives once when it does', async () => {
    google.mood = 'no_access';
    await save('Utan behörighet');
    await panel.waitForText(failureText('sv', 'signed_out', undefined));
    google.mood = 'well';
    await panel.click('Utkorg');
    await panel.click('Skicka nu');
    await arrivesOnce('Utan behörighet');
  });

  it('asks for the sign-in in the settings where the token is refused, and delivers after it', async () => {
    google.mood = 'token_refused';
    await save('Efter inloggningen');
    await panel.waitForText(failureText('sv', 'signed_out', undefined));
    google.signIns = [];
    const page = await settings();
    const again = page.getByRole('button', { name: transportText.sv.signIn, exact: true });
    await again.waitFor();
    google.mood = 'well';
    await again.click();
    await arrivesOnce('Efter inloggningen');
    expect(google.signIns.length).toBeGreaterThan(0);
    await again.waitFor({ state: 'detached' });
    await page.close();
  });

  it('not at all: the choice says how to do, and what is saved waits to be copied', async () => {
    const page = await settings();
    for (let times = 0; times < 2; times += 1)
      await page.getByRole('button', { name: 'Koppla från' }).click();
    await page.getByLabel(transportText.sv.ways.none).click();
    await page.getByText(transportText.sv.none(false)).waitFor();
    await save('Kopieras för hand');
    await panel.waitForText('Sparat här.');
    await page.bringToFront();
    await page.getByRole('button', { name: 'Kopiera som tabell' }).click();
    await page.getByText('1 kopierades').waitFor();
    const rows = await storedRows(workspace.address, 'Ärenden');
    expect(rows.map(({ title }) => title)).not.toContain('Kopieras för hand');
  });
});
