import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CHROMIUM_ID } from '../../extension/manifest.ts';
import { failureText } from '../../shared/text/extension.ts';
import { transportText } from '../../shared/text/extension-options-transport.ts';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { storedRows } from './support/stored.ts';
import {
  startTestWorkspace,
  type TestWorkspace,
  temporaryFolder,
  unconnectedExtension,
} from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const SCRIPT = '1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789-abcdefghijklmnopqr';
const CLIENT = '123456789012-abc123def456.apps.googleusercontent.com';
const PAGE = `<!doctype html><html lang="sv"><title>Grannarna</title><main><article class="post"><a class="author" href="/u/1">Kim Persson</a>
  <time datetime="2026-04-02T18:14:00+02:00">2 april</time><div class="post-content"><p>Lampan vid ån har varit släckt i tre veckor.</p></div></article></main></html>`;

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasOpenssl) console.log('skipped: the stand-in for Google needs openssl, for a certificate of its own');

const callSchema = v.object({ function: v.string(), parameters: v.array(v.unknown()) });

/**
 * Google's sign-in and Apps Script API as their reference describes them, on a server of the test's own in front of
 * the true add-on; Chromium is told that it is Google. Its permission for host and sign-in is laid into the manifest:
 * how it is asked for is held by native-permission.test.ts. Google itself has not been met.
 */
describe.skipIf(!hasChromium || !hasOpenssl)('through Google’s API, chosen in the settings', () => {
  let workspace: TestWorkspace;
  let google: Server;
  let chromium: Chromium;
  let panel: ExtensionPage;
  /** How Google answers the next calls. */
  let mood: 'well' | 'no_access' | 'token_refused' = 'well';
  let tokens = 0;
  let signIns: URL[] = [];

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', [{ district: 'Skärholmen' }]);
    const folder = temporaryFolder('certificate');
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=stand-in'],
        ...['-keyout', key, '-out', cert],
      ],
      { stdio: 'ignore' },
    );
    const failed = (code: number, status: string) => ({ error: { code, message: status, status } });
    const answer = async (token: string, body: string): Promise<readonly [number, unknown]> => {
      if (mood === 'token_refused' || token !== `Bearer ya29.${tokens}`)
        return [401, failed(401, 'UNAUTHENTICATED')];
      if (mood === 'no_access') return [403, failed(403, 'PERMISSION_DENIED')];
      const call = v.parse(callSchema, JSON.parse(body));
      return [200, { done: true, response: { result: await workspace.run(call.function, call.parameters) } }];
    };
    google = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
      if (url.host === 'accounts.google.com' && url.pathname === '/o/oauth2/v2/auth') {
        signIns.push(url);
        tokens += 1;
        const given = `state=${url.searchParams.get('state')}&access_token=ya29.${tokens}&token_type=Bearer&expires_in=3599`;
        response.writeHead(302, { Location: `${url.searchParams.get('redirect_uri')}#${given}` }).end();
      } else if (url.host === 'script.googleapis.com' && url.pathname === `/v1/scripts/${SCRIPT}:run`) {
        let body = '';
        request.on('data', (part) => {
          body += part;
        });
        request.on('end', async () => {
          const [status, reply] = await answer(request.headers.authorization ?? '', body);
          response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8' });
          response.end(JSON.stringify(reply));
        });
      } else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
    });
    await new Promise<void>((resolve) => google.listen(0, '127.0.0.1', resolve));
    const { port } = google.address() as AddressInfo;
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
        `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', ')}`,
        '--ignore-certificate-errors',
      ],
    });
  });
  afterAll(async () => {
    await chromium?.close();
    await workspace?.stop();
    google?.close();
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
  const arrivesOnce = (title: string) =>
    vi.waitFor(
      async () => {
        const rows = await storedRows(workspace.address, 'Ärenden');
        expect(rows.filter((row) => row.title === title)).toHaveLength(1);
      },
      { timeout: 30_000, interval: 100 },
    );

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
    expect(signIns[0]?.searchParams.get('client_id')).toBe(CLIENT);
    await page.close();
    await save('Genom Googles API');
    await panel.waitForText('finns i arket');
    await arrivesOnce('Genom Googles API');
    expect(signIns).toHaveLength(1);
  });

  it('waits where Google does not let the account in, and arrives once when it does', async () => {
    mood = 'no_access';
    await save('Utan behörighet');
    await panel.waitForText(failureText('sv', 'signed_out', undefined));
    mood = 'well';
    await panel.click('Utkorg');
    await panel.click('Skicka nu');
    await arrivesOnce('Utan behörighet');
  });

  it('asks for the sign-in in the settings where the token is refused, and delivers after it', async () => {
    mood = 'token_refused';
    await save('Efter inloggningen');
    await panel.waitForText(failureText('sv', 'signed_out', undefined));
    signIns = [];
    const page = await settings();
    const again = page.getByRole('button', { name: transportText.sv.signIn, exact: true });
    await again.waitFor();
    mood = 'well';
    await again.click();
    await arrivesOnce('Efter inloggningen');
    expect(signIns.length).toBeGreaterThan(0);
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
