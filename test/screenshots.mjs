/**
 * Takes the pictures of the documentation from the running product: `npm run screenshots`. Starts the built workspace
 * with the example in a folder of its own, and photographs the sheet with the day's list, the overview and a letter.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../local/bootstrap/browsers.mjs';

const docs = resolve(import.meta.dirname, '../docs');
const data = mkdtempSync(join(tmpdir(), 'gensvar-pictures-'));
const command = resolve(import.meta.dirname, '../dist/local/gensvar.js');
const server = spawn(
  process.execPath,
  [command, 'start', '--demo', '--no-browser', '--port', '0', '--data', data],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);

/** The address that the workspace prints when it is ready. */
const address = await new Promise((found, failed) => {
  let said = '';
  server.stdout.on('data', (part) => {
    said += part;
    const match = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
    if (match) found(match[0]);
  });
  server.on('exit', () => failed(new Error(`the workspace did not start: ${said}`)));
});

const browser = await chromium.launch({
  executablePath: findChromium()?.path,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(address);
  await page.getByRole('button', { name: 'Tabell' }).waitFor();
  await page.waitForTimeout(4_000);
  const choose = async (item) => {
    await page
      .locator('[role=menubar] [role=menuitem], [aria-haspopup=menu], [aria-haspopup=true]')
      .first()
      .click();
    await page.locator('[role=menuitem]', { hasText: item }).last().click();
  };
  const shown = async (words) => {
    const until = Date.now() + 120_000;
    for (;;) {
      for (const frame of page.frames()) {
        if (await frame.getByText(words).first().isVisible()) return;
      }
      if (Date.now() > until) throw new Error(`"${words}" was never shown`);
      await page.waitForTimeout(500);
    }
  };
  for (const [item, words, file] of [
    ['Mina i dag', 'Ska fördelas', 'mine.png'],
    ['Översikt', 'Hur lång tid', 'overview.png'],
    ['Skriv brev', 'Språkkoll', 'letter.png'],
  ]) {
    await choose(item);
    await shown(words);
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: join(docs, file) });
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(data, { recursive: true, force: true });
}
