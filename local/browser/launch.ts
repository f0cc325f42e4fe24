import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { FoundBrowser } from '../bootstrap/browsers.mjs';
import { devToolsOverPipe } from './pipe.ts';

export interface LaunchOptions {
  readonly browser: FoundBrowser;
  /** The profile's folder: the person's everyday profile is left alone. */
  readonly profile: string;
  /** The unpacked extension's folder. */
  readonly extension: string;
  /** Its id, by which a new profile shows its button beside the address instead of behind the puzzle piece. */
  readonly extensionId: string;
  /** The page that the window opens at. */
  readonly address: string;
  readonly extraFlags?: readonly string[];
}

/** Whether a window can be shown here. */
export const hasDisplay = (
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
): boolean =>
  platform === 'win32' ||
  platform === 'darwin' ||
  Boolean(environment.DISPLAY) ||
  Boolean(environment.WAYLAND_DISPLAY);

const flags = ({ profile, extraFlags = [] }: LaunchOptions): readonly string[] => [
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  // Chrome from 137 ignores --load-extension; the DevTools protocol can still load an unpacked extension.
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  // Chromium refuses to start its sandbox for root, which only a test machine or a container runs as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...extraFlags,
];

/** Only for a profile that has never run: afterwards its preferences are the person's. */
const prepareProfile = ({ profile, extensionId }: LaunchOptions): void => {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const first = {
    extensions: { pinned_extensions: [extensionId] },
    // The sheet is Swedish on purpose, and the profile is for Gensvar alone.
    translate: { enabled: false },
    signin: { allowed: false },
  };
  writeFileSync(preferences, JSON.stringify(first));
};

const START_LIMIT = 30_000;

const failedToStart = (child: ChildProcess): Promise<never> =>
  new Promise((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`exit code ${code ?? '?'}`)));
    setTimeout(() => reject(new Error(`${START_LIMIT / 1000} s`)), START_LIMIT).unref();
  });

/**
 * Opens a window of its own with the extension loaded, at the address given. Resolves when the extension is
 * loaded and rejects with the cause otherwise. The browser ends when this process does, since its pipe closes; the
 * other way round nothing happens.
 */
export const launchBrowser = async (options: LaunchOptions): Promise<ChildProcess> => {
  prepareProfile(options);
  const child = spawn(options.browser.path, [...flags(options), options.address], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [, , , toBrowser, fromBrowser] = child.stdio;
  if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable)) throw new Error('no pipe');
  const failed = failedToStart(child);
  failed.catch(() => undefined);
  const devTools = devToolsOverPipe(toBrowser, fromBrowser);
  try {
    await Promise.race([devTools.send('Extensions.loadUnpacked', { path: options.extension }), failed]);
  } catch (error) {
    child.kill();
    throw error;
  }
  child.unref();
  return child;
};
