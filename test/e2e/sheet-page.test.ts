/** The sheet's page itself, in a real browser with the real add-on: its language, and the sign while many rows are sorted. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type {} from '../../local/sheet/window-api.ts';
import { newUlid } from '../../shared/identity/ulid.ts';
import { workspaceText } from '../../shared/text/workspace.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

if (!hasChromium) console.log('Skipped: the page of the sheet needs a Chromium.');

const MOST = { timeout: 60_000, interval: 200 };
const MATTERS = 240;

describe.skipIf(!hasChromium)('the page of the sheet', () => {
  let browser: Browser;
  let workspace: TestWorkspace;
  let page: Page;

  const open = async (): Promise<void> => {
    await page.goto(workspace.address);
    await page.waitForFunction(() => window.gensvarSheet?.ready(), undefined, { timeout: 120_000 });
  };
  const cell = (tab: string, row: number, column: number) =>
    page.evaluate(([name, at, across]) => window.gensvarSheet?.cell(name, at, across) ?? '', [
      tab,
      row,
      column,
    ] as const);
  const select = async (tab: string, row: number, column: number): Promise<void> => {
    await page.bringToFront();
    await page.evaluate(([name, at, across]) => window.gensvarSheet?.select(name, at, across), [
      tab,
      row,
      column,
    ] as const);
    await vi.waitFor(async () => {
      const selected = await page.evaluate(() => window.gensvarSheet?.selection()?.active);
      expect(selected).toEqual({ row, column });
    }, MOST);
  };
  const settled = () => page.waitForFunction(() => window.gensvarSheet?.waiting() === 0);

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', []);
    const captures = Array.from({ length: MATTERS }, (_, index) => ({
      type: 'capture',
      id: newUlid(Date.now() + index, Math.random),
      kind: 'comment',
      channel: 'mail',
      title: `Rad ${String(index).padStart(3, '0')}`,
      text: 'Text',
    }));
    for (let from = 0; from < MATTERS; from += 40) {
      expect(await workspace.run('perform', [captures.slice(from, from + 40)])).toMatchObject({ ok: true });
    }
    browser = await launchBrowser(['--lang=sv']);
    page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    await open();
  });

  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  it('draws a sign before it sorts many rows, and takes it away when they are sorted and saved', async () => {
    const { title } = workspaceText.sv.sorting;
    await select('Ärenden', 4, 3);
    await page.evaluate((wanted) => {
      const drawn: string[] = [];
      Object.assign(window, { drawn });
      new MutationObserver(() => {
        // Two frames on it has been on the screen; the sorting holds the page up from then.
        const isThere = document.body.innerText.includes(wanted);
        if (isThere)
          requestAnimationFrame(() => drawn.push(window.gensvarSheet?.cell('Ärenden', 2, 3) ?? ''));
      }).observe(document.body, { childList: true, subtree: true });
    }, title);
    await page.evaluate(
      (rows) =>
        window.gensvarSheet?.command('sheet.command.sort-range', {
          range: { startRow: 2, endRow: 1 + rows, startColumn: 0, endColumn: 20 },
          orderRules: [{ colIndex: 3, type: 'desc' }],
          hasTitle: false,
        }),
      MATTERS,
    );
    await vi.waitFor(async () => expect(await cell('Ärenden', 2, 3)).toBe('Rad 239'), MOST);
    await vi.waitFor(async () => expect(await page.getByText(title).count()).toBe(0), MOST);
    await settled();
    const drawn = await page.evaluate(() => (window as unknown as { drawn: string[] }).drawn);
    expect(drawn[0]).toBe('Rad 000');
    await expect.poll(() => cell('Ärenden', 1 + MATTERS, 3)).toBe('Rad 000');
  });

  it('follows the language that is chosen in the settings at once, and begins in it the next time', async () => {
    const row = await page.evaluate(() =>
      Array.from({ length: 40 }, (_, at) => window.gensvarSheet?.cell('Inställningar', at, 2)).indexOf(
        'Svenska',
      ),
    );
    await select('Inställningar', row, 2);
    await page.keyboard.type('English');
    await page.keyboard.press('Enter');
    const { views, saved } = workspaceText.en;
    await page.getByRole('button', { name: views.table, exact: true }).waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('menuitem', { name: /^Gensvar/ }).click();
    await page.getByRole('menuitem', { name: 'Health check' }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Escape');
    await settled();

    await open();
    await expect.poll(() => page.locator('.saved').textContent()).toBe(saved);
    await page.getByRole('menuitem', { name: /^Gensvar/ }).click();
    await page.getByRole('menuitem', { name: 'Health check' }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Escape');
  });

  it('says in English how many rows are put in, one as well as several', async () => {
    await select('Ärenden', 8, 3);
    await page.mouse.click(400, 290, { button: 'right' });
    await page.getByText('Insert', { exact: true }).first().hover();
    await page.getByText('Insert columns to the left:').waitFor({ timeout: 60_000 });
    await expect.poll(() => page.getByText(/cols|rows after/).count()).toBe(0);
  });
});
