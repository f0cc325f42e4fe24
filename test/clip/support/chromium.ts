import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { chromiumPath } from '../../../local/cli/extract/browser.ts';
import { parts } from '../../../vite.config.ts';

/** The Chromium of this machine; where there is none a check is skipped, but in CI that is a failure. */
export function chromiumOrSkip(): string | undefined {
  const chromium = chromiumPath(process.env);
  if (chromium) return chromium;
  if (process.env.CI) throw new Error('no Chromium found, and CI may not skip: set CHROMIUM_PATH');
  console.log('skipped: no Chromium, Chrome or Edge found on this machine');
  return undefined;
}

/** Builds the clip script and its parts as vite.config.ts does, into a folder of their own. */
export async function buildClip(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gensvar-clip-'));
  const builds = parts
    .flatMap((part) => part.builds)
    .filter(({ entry }) => entry.startsWith('extension/clip/'));
  for (const { config } of builds)
    await build({ ...config, build: { ...config.build, outDir: join(folder, config.build?.outDir ?? '') } });
  return folder;
}
