import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import { CHROMIUM_ID } from '../../../extension/manifest.ts';
import { findChromium } from '../../../local/bootstrap/browsers.mjs';
import { attachTo } from './devtools-page.ts';
import type { ExtensionPage } from './extension-page.ts';
import { temporaryFolder } from './workspace.ts';

/** Whether the tests in Chromium can run here: `describe.skipIf(!hasChromium)`. In CI a missing one is a failure. */
export const hasChromium = findChromium() !== undefined;

/** A Chromium without the extension, for pages and panels. Close it in `afterAll`. */
export const launchBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium()?.path ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...more],
  });

export interface Chromium {
  readonly context: BrowserContext;
  /** Opens a page in a tab of its own. */
  readonly open: (url: string) => Promise<Page>;
  /**
   * A real click on the extension's button while this page's tab is in front: it grants activeTab.
   * @returns the moment right before it, in milliseconds since 1970
   */
  readonly clickToolbar: (page: Page) => Promise<number>;
  /** The open side panel; waits for it. */
  readonly sidePanel: () => Promise<ExtensionPage>;
  /** The open side panel of one of several windows, by the browser's own number for it. */
  readonly sidePanelIn: (window: number) => Promise<ExtensionPage>;
  /** Resolves when no side panel is open. */
  readonly sidePanelGone: () => Promise<void>;
  readonly worker: () => Promise<Worker>;
  /** Ends the service worker, as the browser does after half a minute of nothing; the next event starts a new one. */
  readonly killWorker: () => Promise<void>;
  /** Loads the extension from its folder once more, as when a new version is laid in; needs a window. */
  readonly loadAnew: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ChromiumOptions {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** Where the folder's manifest has no key of its own (`withoutKey`). */
  readonly id?: string;
  /** A profile to go on with; otherwise a new one. */
  readonly profile?: string;
  /** Switches beside those that every test has. */
  readonly more?: readonly string[];
  /** Width and height of the window in CSS pixels. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The screen to show a real window on, with the browser's own menus and keys; otherwise there is none. */
  readonly display?: string;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

const targets = async (browser: CDPSession, type: string): Promise<readonly TargetInfo[]> => {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type }] });
  return targetInfos;
};

const until = async <T>(what: string, find: () => Promise<T | undefined>, limit = 30_000): Promise<T> => {
  const end = Date.now() + limit;
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`${what} did not come within ${limit / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Starts the real Chromium with the extension loaded, in a profile of its own. Close it in `afterAll`. */
export const launchChromium = async (options: ChromiumOptions): Promise<Chromium> => {
  const found = findChromium();
  if (!found) throw new Error('No Chromium, Chrome or Edge was found');
  const context = await chromium.launchPersistentContext(options.profile ?? temporaryFolder('profile'), {
    executablePath: found.path,
    headless: options.display === undefined,
    viewport: options.display === undefined ? (options.viewport ?? { width: 1280, height: 800 }) : null,
    ...(options.display !== undefined && { env: { ...process.env, DISPLAY: options.display } }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=sv',
      // Larger than any page in the tests: a mouse press on a frame outside the real window goes nowhere.
      options.display === undefined ? '--window-size=1900,1200' : '--window-size=1500,950',
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      '--enable-unsafe-extension-debugging',
      ...(options.more ?? []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no connection');
  const session = await browser.newBrowserCDPSession();
  const id = options.id ?? CHROMIUM_ID;
  const workerAddress = `chrome-extension://${id}/`;
  const worker = () =>
    until('The service worker', async () =>
      context.serviceWorkers().find((each) => each.url().startsWith(workerAddress)),
    );
  // A press on the button before the background listens would be lost.
  const listens = await worker();
  await until('The background', async () =>
    (await listens.evaluate(() => chrome.action.onClicked.hasListeners())) ? true : undefined,
  );

  return {
    context,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    clickToolbar: async (page) => {
      await page.bringToFront();
      // The action belongs to a tab; its target is another one than the page's, found by the address they share.
      const tab = await until(`A tab with ${page.url()}`, async () =>
        (await targets(session, 'tab')).find(({ url }) => url === page.url()),
      );
      const before = Date.now();
      await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
      return before;
    },
    sidePanel: async () => {
      const panel = await until('The side panel', async () =>
        (await targets(session, 'page')).find(({ url }) => url.startsWith(`${workerAddress}panel.html`)),
      );
      return attachTo(session, panel.targetId);
    },
    sidePanelIn: (window) =>
      until(`The side panel of window ${window}`, async () => {
        const open = await targets(session, 'page');
        for (const { targetId } of open.filter(({ url }) => url.startsWith(`${workerAddress}panel.html`))) {
          const panel = await attachTo(session, targetId);
          if ((await panel.evaluate('chrome.windows.getCurrent().then(({ id }) => id)')) === window)
            return panel;
        }
        return undefined;
      }),
    sidePanelGone: async () => {
      await until('The end of the side panel', async () =>
        (await targets(session, 'page')).some(({ url }) => url.startsWith(`${workerAddress}panel.html`))
          ? undefined
          : true,
      );
    },
    worker,
    killWorker: async () => {
      for (const { targetId, url } of await targets(session, 'service_worker')) {
        if (url.startsWith(workerAddress)) await session.send('Target.closeTarget', { targetId });
      }
    },
    loadAnew: async () => {
      await session.send('Extensions.loadUnpacked', { path: options.extension });
    },
    close: () => context.close(),
  };
};
