import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { FIREFOX_ID } from '../../../extension/manifest.ts';
import { findFirefox } from '../../../local/bootstrap/browsers.mjs';
import type { Point } from './display.ts';
import { type ExtensionPage, extensionPage } from './extension-page.ts';
import { temporaryFolder } from './workspace.ts';

/** Whether the tests in Firefox can run here: `describe.skipIf(!hasFirefox)`. In CI a missing one is a failure. */
export const hasFirefox = findFirefox() !== undefined;

/** Fixed for the tests, so that the extension's pages have known addresses. */
const HOST = '6d1b8f0e-3a52-4c59-9f0a-5b1f3e7c2d11';

export interface Firefox {
  readonly browser: Browser;
  /** `moz-extension://…/<page>`, for a page of the extension opened as a tab. */
  readonly address: (page: string) => string;
  readonly open: (url: string) => Promise<Page>;
  /** Opens any address in a tab in front, as the address bar does; also what a driver may not open. */
  readonly show: (url: string) => Promise<void>;
  /** A press of the extension's button, whatever tab is in front: it grants activeTab. */
  readonly pressButton: () => Promise<void>;
  /** The same while this page's tab is in front. */
  readonly clickToolbar: (page: Page) => Promise<void>;
  /** Installs the extension from that folder over the one that runs, as an update does. */
  readonly update: (folder: string) => Promise<void>;
  /** The power goes. */
  readonly kill: () => Promise<void>;
  /** A right-click in the middle of the element, and our entry in the page's own menu. */
  readonly chooseInMenu: (page: Page, selector: string) => Promise<void>;
  /** Where the extension's button stands on the screen; it is put into the toolbar first, as a person can. */
  readonly buttonOnScreen: () => Promise<Point>;
  /** Where our entry stands on the screen in the open context menu; waits for it. */
  readonly entryOnScreen: () => Promise<Point>;
  /** Where the answer to the browser's question for a permission stands on the screen; undefined where it does not ask. */
  readonly answerOnScreen: (answer: 'allow' | 'deny') => Promise<Point | undefined>;
  readonly isAsked: () => Promise<boolean>;
  /** Names what of the window has the keyboard: another name where it has gone on. */
  readonly focused: () => Promise<string>;
  /** From now on: the addresses that the extension has asked the network for, read when called. */
  readonly watchNetwork: () => Promise<() => Promise<readonly string[]>>;
  /** Resolves when no context menu is open. */
  readonly menuClosed: () => Promise<void>;
  /** The open sidebar; waits for it. */
  readonly sidebar: () => Promise<ExtensionPage>;
  readonly close: () => Promise<void>;
}

const contextsSchema = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});
const evaluatedSchema = v.object({
  result: v.object({
    type: v.string(),
    result: v.optional(v.object({ value: v.optional(v.unknown()) })),
    exceptionDetails: v.optional(v.object({ text: v.string() })),
  }),
});

type SendBidi = (method: string, parameters: object) => Promise<unknown>;

/** Puppeteer's own WebDriver BiDi connection; its types do not show it. */
const bidiOf = (browser: Browser): SendBidi => {
  const { connection } = browser as unknown as { connection: { send: SendBidi } };
  return (method, parameters) => connection.send(method, parameters);
};

/** Runs an expression in the browser's own window, where the toolbar and the sidebar are. */
const inWindow = async (send: SendBidi, expression: string): Promise<unknown> => {
  const tree = v.parse(contextsSchema, await send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const context = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (context === undefined) throw new Error('Firefox shows no window');
  const { result } = v.parse(
    evaluatedSchema,
    await send('script.evaluate', { expression, awaitPromise: true, target: { context } }),
  );
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'exception');
  return result.result?.value;
};

const BUTTON = `${FIREFOX_ID.replaceAll(/[^a-z0-9]/g, '_')}-browser-action`;

/** Puts the button into the toolbar, and finds what is pressed of it. */
const BUTTON_IN_BAR = `(() => {
  CustomizableUI.addWidgetToArea(${JSON.stringify(BUTTON)}, 'nav-bar');
  return document.getElementById(${JSON.stringify(BUTTON)}).querySelector('.unified-extensions-item-action-button');
})()`;

/** The middle of an element of the browser's window on the screen, in CSS pixels; null where it is not shown. */
const onScreen = (element: string): string => `((found) => {
  const { width, height } = found?.getBoundingClientRect() ?? { width: 0 };
  return width ? JSON.stringify({ x: found.screenX + width / 2, y: found.screenY + height / 2 }) : null;
})(${element})`;

const pointSchema = v.object({ x: v.number(), y: v.number() });

/** A trusted press at a point of the window, as the system sends one. */
const PRESS = `((x, y) => {
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 });
})`;

/** The page that is in front, and its context menu. */
const CONTENT = 'gBrowser.selectedBrowser';
const MENU = `document.getElementById('contentAreaContextMenu')`;
const ENTRY = `[...${MENU}.querySelectorAll('menuitem')].find(({ label }) => label?.endsWith(' i Gensvar'))`;

const SIDEBAR = `document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`;

/**
 * Runs in the sidebar's process, in a sandbox over the page: the extension's own policy allows no eval. A page that is
 * left meanwhile never ends what it was asked.
 */
const frameScript = (expression: string, answer: string): string => `
  const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  const left = () => reply({ error: 'The page was navigated or closed' });
  const reply = (data) => {
    removeEventListener('pagehide', left, true);
    sendAsyncMessage(${JSON.stringify(answer)}, data);
  };
  addEventListener('pagehide', left, true);
  try {
    Components.utils.evalInSandbox(
      ${JSON.stringify(`(async () => JSON.stringify((await (${expression})) ?? null))()`)}, sandbox
    ).then((value) => reply({ value }), (error) => reply({ error: String(error) }));
  } catch (error) { reply({ error: String(error) }); }`;

/** Longest wait for an answer of the sidebar in milliseconds: one that is put away gives none. */
const ANSWER_LIMIT = 60_000;

const inSidebar = (expression: string): string => {
  const answer = `gensvar-test-${Math.random()}`;
  const code = `data:application/javascript;charset=utf-8,{${encodeURIComponent(frameScript(expression, answer))}}`;
  return `new Promise((resolve, reject) => {
    const manager = ${SIDEBAR}.messageManager;
    const listener = ({ data }) => {
      clearTimeout(late);
      manager.removeMessageListener(${JSON.stringify(answer)}, listener);
      if (data.error) reject(new Error(data.error)); else resolve(data.value);
    };
    const late = setTimeout(() => listener({ data: { error: 'The sidebar gave no answer' } }), ${ANSWER_LIMIT});
    manager.addMessageListener(${JSON.stringify(answer)}, listener);
    manager.loadFrameScript(${JSON.stringify(code)}, false);
  })`;
};

const until = async (what: string, holds: () => Promise<boolean>, limit = 30_000): Promise<void> => {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what} did not come within ${limit / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const sidebarPage = (send: SendBidi): ExtensionPage =>
  extensionPage({
    evaluate: async (expression) => JSON.parse(String(await inWindow(send, inSidebar(expression)))),
    mouse: async ({ x, y }) => {
      await inWindow(
        send,
        `(() => {
          const inner = ${SIDEBAR}.getBoundingClientRect();
          const outer = document.getElementById('sidebar').getBoundingClientRect();
          ${PRESS}(outer.left + inner.left + ${x}, outer.top + inner.top + ${y});
        })()`,
      );
    },
    press: () => Promise.reject(new Error('Keys are tested in Chromium')),
    screenshot: async (path) => {
      const data = await inWindow(
        send,
        `(async () => {
          const bitmap = await ${SIDEBAR}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          canvas.getContext('2d').drawImage(bitmap, 0, 0);
          const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
          return bytes.toBase64();
        })()`,
      );
      writeFileSync(path, Buffer.from(String(data), 'base64'));
    },
  });

/** A `policies.json` as an IT department writes it, in a folder of its own. */
const policyFile = (values: Readonly<Record<string, unknown>>): string => {
  const path = join(temporaryFolder('policy'), 'policies.json');
  writeFileSync(path, JSON.stringify({ policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: values } } } }));
  return path;
};

/** Starts the real Firefox with the extension from that folder, in a profile of its own. Close it in `afterAll`. */
export const launchFirefox = async (options: {
  readonly extension: string;
  /** A profile to go on with, and its storage with it; otherwise a new one. */
  readonly profile?: string;
  /** The screen to show a real window on, with the browser's own menus and keys; otherwise there is none. */
  readonly display?: string;
  /** What an IT department lays down for the extension; for this profile alone. */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** A proxy that stands before every host, whatever certificate it has. */
  readonly proxyPort?: number;
}): Promise<Firefox> => {
  const found = findFirefox();
  if (!found) throw new Error('No Firefox was found');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: options.display === undefined,
    env: {
      ...process.env,
      ...(options.display !== undefined && { DISPLAY: options.display }),
      // Firefox takes policies from another place than the machine's only where it may reach nothing but this computer.
      ...(options.policy && { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' }),
    },
    ...(options.display !== undefined && { defaultViewport: null }),
    ...(options.profile !== undefined && { userDataDir: options.profile }),
    args: ['--remote-allow-system-access'],
    acceptInsecureCerts: options.proxyPort !== undefined,
    extraPrefsFirefox: {
      ...(options.policy && {
        'browser.policies.alternatePath': policyFile(options.policy),
        'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
      }),
      ...(options.proxyPort !== undefined && {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': options.proxyPort,
      }),
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: HOST }),
      // An add-on installed for one session would take its storage with it; one from the store keeps it.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.locale.requested': 'sv-SE,en-US',
      'intl.accept_languages': 'sv-SE, sv, en',
    },
  });
  await browser.installExtension(options.extension);
  const send = bidiOf(browser);
  // A press on the button before the background listens would be lost.
  const listens = () =>
    until('The background', async () =>
      Boolean(
        await inWindow(
          send,
          `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)})?.extension?.backgroundState === 'running'`,
        ),
      ),
    );
  await listens();
  const pointOf = async (what: string, element: string): Promise<Point> => {
    let told: unknown = null;
    await until(what, async () => {
      told = await inWindow(send, onScreen(element));
      return told !== null;
    });
    return v.parse(pointSchema, JSON.parse(String(told)));
  };
  const pressButton = async () => {
    await inWindow(
      send,
      `(() => {
        const { left, top, width, height } = ${BUTTON_IN_BAR}.getBoundingClientRect();
        ${PRESS}(left + width / 2, top + height / 2);
      })()`,
    );
  };
  return {
    browser,
    buttonOnScreen: () => pointOf('The button', BUTTON_IN_BAR),
    entryOnScreen: () => pointOf('The entry in the menu', `${MENU}.state === 'open' ? ${ENTRY} : null`),
    answerOnScreen: async (answer) => {
      const told = await inWindow(
        send,
        onScreen(
          `PopupNotifications.panel.state === 'open'
            ? PopupNotifications.panel.firstElementChild.${answer === 'allow' ? 'button' : 'secondaryButton'} : null`,
        ),
      );
      return typeof told === 'string' ? v.parse(pointSchema, JSON.parse(told)) : undefined;
    },
    isAsked: async () => (await inWindow(send, `PopupNotifications.panel.state !== 'closed'`)) === true,
    focused: async () =>
      String(
        await inWindow(
          send,
          `(({ focusedElement, focusedContentBrowsingContext }) =>
            [focusedElement?.localName, focusedElement?.id, focusedContentBrowsingContext?.id].join(' '))(Services.focus)`,
        ),
      ),
    watchNetwork: async () => {
      await inWindow(
        send,
        `(() => {
          window.gensvarAsked = [];
          Services.obs.addObserver((request) => {
            const { loadInfo, URI } = request.QueryInterface(Ci.nsIHttpChannel);
            const principals = [loadInfo?.triggeringPrincipal, loadInfo?.loadingPrincipal];
            if (principals.some((each) => each?.addonId === ${JSON.stringify(FIREFOX_ID)})) window.gensvarAsked.push(URI.spec);
          }, 'http-on-modify-request');
        })()`,
      );
      return async () =>
        v.parse(
          v.array(v.string()),
          JSON.parse(String(await inWindow(send, 'JSON.stringify(window.gensvarAsked)'))),
        );
    },
    menuClosed: () =>
      until('The end of the menu', async () => (await inWindow(send, `${MENU}.state`)) === 'closed'),
    address: (page) => `moz-extension://${HOST}/${page}`,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    clickToolbar: async (page) => {
      await page.bringToFront();
      await pressButton();
    },
    pressButton,
    show: async (url) => {
      await inWindow(
        send,
        `(() => { gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)}); })()`,
      );
      await until(`The tab with ${url}`, async () =>
        Boolean(
          await inWindow(
            send,
            `${CONTENT}.currentURI.spec === ${JSON.stringify(url)} && !gBrowser.selectedTab.hasAttribute('busy')`,
          ),
        ),
      );
    },
    update: async (folder) => {
      await browser.installExtension(folder);
      await listens();
    },
    kill: async () => {
      const process = browser.process();
      const ended = new Promise((resolve) => process?.once('exit', resolve));
      process?.kill('SIGKILL');
      await ended;
      // The driver then puts the profile's own settings back, which the next browser must not meet half done.
      const { profile } = options;
      if (profile !== undefined)
        await until('The profile as it was', async () =>
          ['user.js', 'prefs.js'].every((file) => !existsSync(join(profile, `${file}.puppeteer`))),
        );
    },
    chooseInMenu: async (page, selector) => {
      await page.bringToFront();
      const box = await (await page.$(selector))?.boundingBox();
      if (!box) throw new Error(`${selector} is not shown`);
      // The background puts our entry in the menu after it has begun to run: until then it is opened again.
      await until('Our entry in the menu', async () =>
        Boolean(
          await inWindow(
            send,
            `new Promise((resolve) => {
              ${MENU}.addEventListener('popupshown', () => {
                const entry = ${ENTRY};
                if (entry) {
                  ${MENU}.activateItem(entry);
                  return resolve(true);
                }
                ${MENU}.addEventListener('popuphidden', () => resolve(false), { once: true });
                ${MENU}.hidePopup();
              }, { once: true });
              const { left, top } = ${CONTENT}.getBoundingClientRect();
              const [x, y] = [left + ${box.x + box.width / 2}, top + ${box.y + box.height / 2}];
              for (const type of ['mousedown', 'contextmenu', 'mouseup'])
                window.synthesizeMouseEvent(type, x, y, { button: 2, clickCount: 1 });
            })`,
          ),
        ),
      );
    },
    sidebar: async () => {
      await until('The sidebar', async () =>
        String(await inWindow(send, `${SIDEBAR}?.currentURI?.spec`)).endsWith('/panel.html'),
      );
      return sidebarPage(send);
    },
    close: () => browser.close(),
  };
};
