// Draws the extension's icons anew from extension/icons/icon.svg: node local/bootstrap/icons.mjs
// Needed only when the drawing changes; the pictures are kept in the repository.
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.mjs';

const drawing = readFileSync('extension/icons/icon.svg', 'utf8');

/**
 * The drawing has two colours, so 16 are enough: the bubble's own from nothing to whole (its edge), then towards the
 * white of the arrow. Four bits a pixel make the pictures a quarter of what a browser writes.
 */
const BUBBLE = [0x0b, 0x5d, 0x5e];
const STEPS = 8;
const palette = [
  ...Array.from({ length: STEPS }, (_, step) => [...BUBBLE, Math.round((255 * step) / (STEPS - 1))]),
  ...Array.from({ length: STEPS }, (_, step) => [
    ...BUBBLE.map((part) => Math.round(part + ((255 - part) * (step + 1)) / STEPS)),
    255,
  ]),
];

const chunk = (name, data) => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
};

/** The nearest colour of the palette; what is nearly transparent has no colour to compare. */
const indexOf = (red, green, blue, alpha) => {
  if (alpha < 255) return Math.round((alpha / 255) * (STEPS - 1));
  const towardsWhite =
    (red + green + blue - BUBBLE[0] - BUBBLE[1] - BUBBLE[2]) / (765 - BUBBLE[0] - BUBBLE[1] - BUBBLE[2]);
  return STEPS - 1 + Math.round(towardsWhite * STEPS);
};

const png = (size, pixels) => {
  const rows = Buffer.alloc(size * (size / 2 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = (y * size + x) * 4;
      const index = indexOf(pixels[from], pixels[from + 1], pixels[from + 2], pixels[from + 3]);
      rows[y * (size / 2 + 1) + 1 + (x >> 1)] |= x % 2 ? index : index << 4;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([4, 3], 8); // Four bits a pixel, from a palette.
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.slice(0, STEPS - 1).map((colour) => colour[3]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const browser = await chromium.launch({
  executablePath: findChromium()?.path,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  const pixels = await page.evaluate(
    async ([svg, side]) => {
      const image = new Image(side, side);
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      const canvas = new OffscreenCanvas(side, side).getContext('2d');
      canvas.drawImage(image, 0, 0, side, side);
      return [...canvas.getImageData(0, 0, side, side).data];
    },
    [drawing, size],
  );
  writeFileSync(`extension/icons/${size}.png`, png(size, pixels));
}
await browser.close();
