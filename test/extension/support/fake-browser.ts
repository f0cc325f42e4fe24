import type * as seam from '../../../extension/browser.ts';
import * as masking from '../../../extension/masking.ts';
import * as english from '../../../shared/text/extension-panel-en.ts';

/**
 * The browser as the extension sees it, in memory: `vi.mock('…/extension/browser.ts', () => fakeBrowser)`. Values
 * are copied on their way in and out, as a real storage does.
 */
export interface FakeBrowserState {
  stored: Record<string, unknown>;
  /** Writes are refused, as by a full disk. */
  isFull: boolean;
  badge: { text: string; title: string };
  alarm: number | undefined;
  menu: string;
  opened: string[];
  panelOpened: number;
  /** False: opening the panel fails, as in a window without one. */
  hasPanel: boolean;
  /** The clip script's value; an error is thrown. */
  clip: () => unknown;
  clippedWith: unknown[];
  hosts: string[];
  policy: unknown;
  share: number;
  notices: string[];
  pressed: string[];
  /** Of the page beside the panel; empty where it may not be read. */
  pageUrl: string;
  pageBadges: Map<number, { text: string; title: string }>;
  /** Frames that may be read, by origin. */
  frames: Readonly<Record<string, number>>;
  /** How often somebody waited for a page. */
  waited: number;
  messages: unknown[];
  /** After so many more calls the worker is dead: no call ever comes back. Undefined: it lives. */
  callsLeft: number | undefined;
  answer: (message: unknown) => Promise<unknown>;
  permissions: string[];
  windows: number[];
  authorise: (url: string, isShown: boolean) => Promise<string>;
  signInReturn: string | undefined;
}

const fresh = (): FakeBrowserState => ({
  stored: {},
  isFull: false,
  badge: { text: '', title: '' },
  alarm: undefined,
  menu: '',
  opened: [],
  panelOpened: 0,
  hasPanel: true,
  clip: () => null,
  clippedWith: [],
  hosts: [],
  policy: {},
  share: 0,
  notices: [],
  pressed: [],
  pageUrl: 'https://social.example/hem',
  pageBadges: new Map(),
  frames: {},
  waited: 0,
  messages: [],
  callsLeft: undefined,
  answer: async () => ({ ok: true }),
  permissions: [],
  windows: [1],
  authorise: async () => '',
  signInReturn: 'https://mniclgecakcgahllmoiefdgfelehkblk.chromiumapp.org/',
});

export const browserState: FakeBrowserState = fresh();

const listeners = new Set<(keys: readonly string[]) => void>();
const held = new Map<string, Promise<unknown>>();

export function resetBrowser(): void {
  Object.assign(browserState, fresh());
  listeners.clear();
  held.clear();
}

/** The browser lets the new worker run; what the old one held is free. */
export function restartWorker(): void {
  browserState.callsLeft = undefined;
  held.clear();
}

/** Called when a worker that is to die does. */
let died = () => undefined as unknown;

/** Lets the worker live for so many more calls; resolves when it dies. */
export function killWorkerAfter(calls: number): Promise<void> {
  browserState.callsLeft = calls;
  return new Promise((resolve) => {
    died = () => resolve();
  });
}

async function live(): Promise<void> {
  if (browserState.callsLeft === undefined) return;
  if (browserState.callsLeft <= 0) {
    died();
    await new Promise(() => undefined);
  }
  browserState.callsLeft -= 1;
}

/** Something was stored from outside the panel. */
export const told = (keys: readonly string[]) => {
  for (const listener of listeners) listener(keys);
};

/** Loaded once: a test that opens one of its tabs waits for no file. */
let after: typeof import('../../../extension/panel/After.tsx') | undefined;

export const fakeBrowser: typeof seam = {
  readStored: async (keys) => {
    await live();
    return structuredClone(
      Object.fromEntries(Object.entries(browserState.stored).filter(([key]) => keys.includes(key))),
    );
  },
  readAllStored: async () => {
    await live();
    return structuredClone(browserState.stored);
  },
  writeStored: async (values) => {
    await live();
    if (browserState.isFull) throw new Error('QUOTA_BYTES quota exceeded');
    Object.assign(browserState.stored, structuredClone(values));
    told(Object.keys(values));
  },
  removeStored: async (keys) => {
    await live();
    for (const key of keys) delete browserState.stored[key];
    told(keys);
  },
  onStoredChange: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  hold: async (name, work) => {
    const before = held.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    held.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  },
  onToolbarClick: () => undefined,
  onKey: () => undefined,
  onMenuClick: () => undefined,
  setMenu: async (title) => {
    browserState.menu = title;
  },
  openPanel: async () => {
    browserState.panelOpened += 1;
    if (!browserState.hasPanel) throw new Error('No side panel in this window');
  },
  runClip: async (...given) => {
    browserState.clippedWith.push(given);
    return browserState.clip();
  },
  pageSettled: async () => {
    browserState.waited += 1;
  },
  frameOf: async (_tab, origin) => browserState.frames[origin],
  openOptions: async () => {
    browserState.opened.push('options');
  },
  openTab: async (address) => {
    browserState.opened.push(address);
  },
  loadMasking: async () => masking,
  loadTaken: () => import('../../../extension/panel/Taken.tsx'),
  loadAfter: async () => {
    after ??= await import('../../../extension/panel/After.tsx');
    return after;
  },
  loadEnglish: async () => english,
  ownAddress: (file) => `chrome-extension://gensvar/${file}`,
  browserName: async () => 'Chrome, Linux',
  setBadge: async (text, title) => {
    browserState.badge = { text, title };
  },
  onAlarm: () => undefined,
  setAlarm: async (when) => {
    browserState.alarm = when;
  },
  onStart: () => undefined,
  onMessage: () => undefined,
  sendMessage: async (message) => {
    browserState.messages.push(message);
    return browserState.answer(message);
  },
  hasHosts: async (origins) => origins.every((origin) => browserState.hosts.includes(origin)),
  signInReturn: () => browserState.signInReturn,
  authorise: (url, isShown) => browserState.authorise(url, isShown),
  askForHosts: async (origins, permissions = []) => {
    browserState.hosts.push(...origins);
    browserState.permissions.push(...permissions);
    return true;
  },
  grantedHosts: async () => browserState.hosts,
  readPolicy: async () => browserState.policy,
  shareOfStorage: async () => browserState.share,
  setPageBadge: async (tab, text, title) => {
    browserState.pageBadges.set(tab, { text, title });
  },
  onPageShown: () => undefined,
  pageBeside: async () => ({ id: 3, windowId: 1, url: browserState.pageUrl, title: '' }),
  pressInPage: async (_tab, key) => {
    browserState.pressed.push(key);
  },
  pagesInFront: async () => [],
  openPanelTab: async ({ windowId }) => {
    browserState.opened.push(`chrome-extension://gensvar/panel.html#${windowId}`);
  },
  openWindows: async () => browserState.windows,
  panelWindow: async () => ({ id: 1, open: browserState.windows }),
  onWindowGone: () => undefined,
  askForNotifications: async () => true,
  notify: async (message) => {
    browserState.notices.push(message);
  },
  clipKey: async () => 'Alt+Shift+G',
  openKeys: async () => {
    browserState.opened.push('keys');
  },
  wakeHourly: async () => undefined,
  giveUpHosts: async (origins) => {
    browserState.hosts = browserState.hosts.filter((host) => !origins.includes(host));
  },
};
