/** Dialogues out of one workspace and into another, through the two panels. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newUlid } from '../../shared/identity/ulid.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { answeredByWorkspace } from './support/panel-bridge.ts';
import { storedRows } from './support/stored.ts';
import { DIST, startTestWorkspace, type TestWorkspace, temporaryFolder } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

/** Where pictures are put for people to look at; none are taken when it is not set. */
const pictures = process.env.GENSVAR_PICTURES;
const NUMBER = /SKÄ-D-\d{4}-0001/;

describe.skipIf(!hasChromium)('dialogues from one sheet to another', () => {
  const folder = temporaryFolder('dialogues');
  let browser: Browser;
  const running: TestWorkspace[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    for (const each of running) await each.stop();
  });

  const begin = async (): Promise<TestWorkspace> => {
    const workspace = await startTestWorkspace();
    running.push(workspace);
    return workspace;
  };
  const open = async (workspace: TestWorkspace, panel: 'export' | 'import'): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'sv' });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await answeredByWorkspace(page);
    const body = readFileSync(join(DIST, 'apps-script', `${panel}.html`), 'utf8');
    await page.route('**/the-panel', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${workspace.address}/the-panel`);
    return page;
  };
  const picture = async (page: Page, name: string) => {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    for (const width of [1280, 400, 300]) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };

  test('come whole as Gensvar (json): occasions, answers with their days, actions; and are taken back whole', async () => {
    const from = await begin();
    const perform = (commands: readonly object[]) =>
      from.run('perform', [commands.map((each) => ({ id: newUlid(Date.now(), Math.random), ...each }))]);
    const today = new Date().toISOString().slice(0, 10);
    await perform([
      {
        ...{ type: 'plan_dialogue', form: 'trygghetsvandring', title: 'Vandring i gångtunneln' },
        occasions: ['pre_meeting', 'walk'].map((kind) => ({ kind, on: today })),
      },
    ]);
    const number = NUMBER.exec((await storedRows(from.address, 'Dialoger'))[0]?.key ?? '')?.[0] ?? '';
    const own = (item: string) => ({ dialogue: number, item: `${number}/${item}` });
    await perform([
      { type: 'hold_occasion', ...own('T1'), counts: { all: 4 } },
      { type: 'hold_occasion', ...own('T2'), counts: { all: 12 } },
      {
        type: 'add_inputs',
        dialogue: number,
        inputs: [{ text: 'Mörkt', defect: 'lighting' }, { text: 'Skräp' }],
      },
      {
        type: 'answer_inputs',
        dialogue: number,
        items: [`${number}/D1`],
        outcome: 'yes',
        text: 'Lagas i mars.',
      },
      {
        ...{ type: 'plan_action', dialogue: number, what: 'Nya lampor', organisation: 'trafikkontoret' },
        ...{ owner: 'anna.berg@example.se', due: '2031-06-01', origin: 'dialogue' },
      },
    ]);
    const out = await open(from, 'export');
    await out.getByRole('radio', { name: /^Dialoger/ }).check();
    await out.getByRole('radio', { name: /Gensvar \(json\)/ }).check();
    await out.getByText('För ett annat ark: hela dialogerna').waitFor();
    await out.getByRole('radio', { name: /En kollega/ }).check();
    await picture(out, 'export-dialogues');
    const path = join(folder, 'dialoger.json');
    const download = out.waitForEvent('download');
    await out.getByRole('button', { name: 'Gör filen' }).click();
    await (await download).saveAs(path);
    const to = await begin();
    const page = await open(to, 'import');
    await page.locator('#file').setInputFiles(path);
    await page.getByText(/Hela dialogen: 2 inlägg/).waitFor();
    await picture(page, 'import-dialogues');
    await page.getByRole('button', { name: 'För in 1 rad' }).click();
    await page.getByText('1 rad är införd').waitFor();
    await picture(page, 'import-dialogues-done');
    const cells = async ({ address }: TestWorkspace, tab: string, keys: readonly string[]) =>
      (await storedRows(address, tab)).map((row) => keys.map((key) => row[key]));
    for (const [tab, keys] of [
      ['Dialoger', ['title', 'form', 'stage', 'inputs', 'heads']],
      ['Tillfällen', ['kind', 'on', 'stage', 'all', 'heads']],
      ['Inlägg', ['text', 'defect', 'outcome', 'answer', 'on']],
      ['Åtgärder', ['what', 'owner', 'due', 'organisation']],
    ] as const) {
      const here = await cells(from, tab, keys);
      expect(here.length).toBeGreaterThan(0);
      expect(await cells(to, tab, keys)).toEqual(here);
    }
    await page.getByRole('button', { name: 'Ångra importen' }).click();
    await page.getByRole('button', { name: /Ta tillbaka 1 uppgift/ }).click();
    await expect.poll(async () => (await storedRows(to.address, 'Dialoger'))[0]?.stage).toBe('Makulerad');
  });
});
