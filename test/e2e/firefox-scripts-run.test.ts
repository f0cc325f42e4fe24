import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { failureText } from '../../shared/text/extension.ts';
import { transportText } from '../../shared/text/extension-options-transport.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';
import {
  CLIENT,
  FIREFOX_BACK,
  type GoogleStandIn,
  hasOpenssl,
  SCRIPT,
  startGoogle,
} from './support/google.ts';
import { storedOnce } from './support/stored.ts';
import { startTestWorkspace, type TestWorkspace, unconnectedExtension } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/**
 * Firefox reaches the stand-in through a proxy. Its permission for the host is laid into the manifest; that for the
 * sign-in is its own, from the installation.
 */
describe.skipIf(!hasFirefox || !hasOpenssl)('through Google’s API in Firefox', () => {
  let workspace: TestWorkspace;
  let google: GoogleStandIn;
  let firefox: Firefox;
  let sidebar: ExtensionPage;

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', [{ district: 'Skärholmen' }]);
    google = await startGoogle(workspace);
    const extension = unconnectedExtension('firefox');
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(
      file,
      JSON.stringify({ ...manifest, host_permissions: ['https://script.googleapis.com/*'] }),
    );
    firefox = await launchFirefox({ extension, proxyPort: google.proxyPort });
  });
  afterAll(async () => {
    await firefox?.close();
    await workspace?.stop();
    google?.stop();
  });

  const go = async (page: string) => {
    await sidebar.evaluate(`void setTimeout(() => location.assign('${page}'))`);
    await sidebar.waitFor(`location.pathname === '/${page}' && document.querySelector('main')`);
  };
  const save = async (title: string) => {
    await firefox.clickToolbar(await firefox.open('https://forum.example/trad'));
    await sidebar.waitFor(`document.querySelector('#text')?.value.startsWith('Lampan')`);
    await sidebar.fill('Rubrik', title);
    await sidebar.click('Spara ärendet');
  };
  const arrivesOnce = (title: string) => storedOnce(workspace.address, 'Ärenden', title);

  it('connects after a sign-in, delivers, and tells the number', async () => {
    await firefox.pressButton();
    sidebar = await firefox.sidebar();
    await sidebar.waitFor(`document.querySelector('main')`);
    await go('options.html');
    const { labels, connect } = transportText.sv.script;
    await sidebar.click(transportText.sv.ways.scripts_run);
    await sidebar.waitForText(FIREFOX_BACK);
    const pairing = v.parse(v.object({ code: v.string() }), await workspace.run('createPairing', []));
    await sidebar.fill(labels.script, SCRIPT);
    await sidebar.fill(labels.client, CLIENT);
    await sidebar.fill(labels.code, pairing.code);
    await sidebar.click(connect);
    await sidebar.waitForText(`https://script.googleapis.com/v1/scripts/${SCRIPT}:run`);
    expect(google.signIns[0]?.searchParams.get('redirect_uri')).toBe(FIREFOX_BACK);
    await go('panel.html');
    await save('Genom Googles API');
    await sidebar.waitForText('finns i arket');
    await arrivesOnce('Genom Googles API');
  });

  it('waits where the token is refused, and arrives once after a new sign-in', async () => {
    google.mood = 'token_refused';
    await save('Efter inloggningen');
    await sidebar.waitForText(failureText('sv', 'signed_out', undefined));
    const before = google.signIns.length;
    await go('options.html');
    google.mood = 'well';
    await sidebar.click(transportText.sv.signIn);
    await arrivesOnce('Efter inloggningen');
    expect(google.signIns.length).toBeGreaterThan(before);
  });
});
