import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { optionsText } from '../../shared/text/extension-options.ts';
import { transportText } from '../../shared/text/extension-options-transport.ts';
import { type FakeSheet, startFakeSheet } from '../extension/support/fake-sheet.ts';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import { canLayPolicies, layPolicy, withoutKey } from './support/policy.ts';
import { temporaryFolder, unconnectedExtension } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const canRun = hasChromium && canLayPolicies();
if (!canRun)
  console.log('skipped: policies need a Chromium, and its folder under /etc, which only root may write to');

const POST = `<!doctype html><html lang="sv"><title>Grannarna</title><main><article class="post"><a class="author" href="/u/1">Kim Persson</a>
  <time datetime="2026-04-02T18:14:00+02:00">2 april</time><div class="post-content"><p>Lampan vid ån har varit släckt i tre veckor.</p></div></article></main></html>`;

/** What an IT department lays down for everybody (`storage.managed`), through Chromium's own policy files. */
describe.skipIf(!canRun)('managed policy in Chromium', () => {
  const extension = unconnectedExtension('chrome');
  const id = withoutKey(extension);
  const profile = temporaryFolder('profile');
  let sheet: FakeSheet;
  let site: Server;
  let address = '';
  let chromium: Chromium | undefined;
  let laid: { readonly lift: () => void } | undefined;

  beforeAll(async () => {
    sheet = await startFakeSheet();
    site = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(POST);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  });
  afterEach(async () => {
    await chromium?.close();
    chromium = undefined;
    laid?.lift();
  });
  afterAll(async () => {
    await sheet?.stop();
    site?.close();
  });

  /** Starts the browser with the policy in force, once the extension has taken it in. */
  const start = async (policy: Readonly<Record<string, unknown>>): Promise<Chromium> => {
    laid = layPolicy(id, policy);
    const started = await launchChromium({ extension, id, profile });
    chromium = started;
    await vi.waitFor(
      async () =>
        expect(await (await started.worker()).evaluate(() => chrome.storage.local.get('policy'))).toEqual({
          policy,
        }),
      { timeout: 30_000, interval: 100 },
    );
    return started;
  };
  const settings = (of: Chromium) => of.open(`chrome-extension://${id}/options.html`);
  /** Everything that the settings fold away; some of it may stand open already. */
  const opened = async (options: Page) => {
    for (const details of await options.locator('details:not([open])').all()) {
      await details.evaluate((own) => own.setAttribute('open', ''));
    }
  };
  const clip = async (of: Chromium) => {
    await of.clickToolbar(await of.open(address));
    const panel = await of.sidePanel();
    await panel.waitFor(`document.querySelector('#text')?.value.startsWith('Lampan')`);
    return panel;
  };

  it('an address: it stands in the settings, cannot be changed, and is connected to', async () => {
    const started = await start({ transport: 'web_app', address: sheet.address });
    const options = await settings(started);
    const words = optionsText.sv.pairing;
    const field = options.getByLabel(words.address);
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toBe(sheet.address);
    await expect.poll(() => field.getAttribute('readonly')).not.toBeNull();
    await options.getByText(transportText.sv.laidDown).waitFor();
    await expect.poll(() => options.getByLabel(transportText.sv.ways.none).isDisabled()).toBe(true);
    await options.getByLabel(words.code).fill(sheet.code);
    await options.getByRole('button', { name: words.connect }).click();
    await options.getByText('Gensvar Skärholmen').waitFor();
    const panel = await clip(started);
    await panel.click('Spara ärendet');
    await panel.waitForText('finns i arket');
    expect(sheet.rows.size).toBe(1);
  });

  it('nothing may be sent: the connection of before is not used, what is saved waits, and the settings say so', async () => {
    const before = sheet.bodies.length;
    const started = await start({ transport: 'none' });
    const panel = await clip(started);
    await panel.fill('Rubrik', 'Stannar här');
    await panel.click('Spara ärendet');
    await panel.waitForText('Sparat här.');
    await panel.click('Utkorg');
    await panel.waitForText('Stannar här');
    const options = await settings(started);
    await options.getByText('Gensvar Skärholmen').waitFor();
    await opened(options);
    await options.getByText(transportText.sv.notSent).waitFor();
    await expect.poll(() => options.getByLabel(transportText.sv.ways.web_app).isDisabled()).toBe(true);
    expect(sheet.bodies.length).toBe(before);
    expect(sheet.rows.size).toBe(1);
  });

  it('the language, and the way through Google with script and client: both stand there', async () => {
    const script = 'https://script.googleapis.com/v1/scripts/1aBcDeFgHiJkLmNoPqRsTuVwXyZ_0123456789:run';
    const client = '123456789012-abc123def456.apps.googleusercontent.com';
    const started = await start({ language: 'en', transport: 'scripts_run', address: script, client });
    const options = await settings(started);
    await options.getByRole('heading', { name: optionsText.en.title }).waitFor();
    await opened(options);
    const { labels } = transportText.en.script;
    await expect.poll(() => options.getByLabel(labels.script).inputValue()).toBe(script);
    await expect.poll(() => options.getByLabel(labels.client).inputValue()).toBe(client);
    await expect.poll(() => options.getByLabel(transportText.en.ways.web_app).isDisabled()).toBe(true);
  });
});
