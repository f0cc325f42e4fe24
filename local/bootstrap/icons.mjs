// Draws the extension's icons anew from extension/icons/icon.svg: node local/bootstrap/icons.mjs
// Needed only when the drawing changes; the pictures are kept in the repository.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.mjs';

const drawing = readFileSync('extension/icons/icon.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: findChromium()?.path,
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  writeFileSync(`extension/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
