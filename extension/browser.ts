/**
 * The only seam to the browser's API: what the extension uses of it, as promises, with the browsers' differences
 * hidden. Nothing else touches the API, and tests replace this one module (test/extension/fake-browser.ts).
 *
 * Of the polyfill only the types are used: from the versions that the manifest asks for, both browsers' own objects
 * give promises, save for replies to messages, which are given below in the one way that both take. The polyfill's
 * code would be a tenth of the extension.
 */
import type { Browser } from 'webextension-polyfill';
import type { Gesture } from './clip/gesture.ts';
import { filesNeeded } from './clip/needs.ts';
import { plainAddress } from './drafts/plain-address.ts';

const api = globalThis.browser ?? chrome;
/** What only Firefox has; not even that on a telephone. */
const firefox = api as unknown as Partial<Pick<Browser, 'sidebarAction'>> & {
  readonly commands?: { readonly openShortcutSettings?: () => Promise<void> };
};
/** What Chromium gives an extension, in bytes; where the browser does not say. */
const ROOM = 10_485_760;

/** What a telephone has instead of windows. */
const ONLY_WINDOW = 0;
const windowIdOf = (id: number | undefined): number => (api.windows && id) || ONLY_WINDOW;

/** Where a gesture was made. */
export interface PageTab {
  readonly id: number;
  readonly windowId: number;
  readonly url: string;
  readonly title: string;
}

/** What the browser itself knows of the place that was right-clicked; needs no access to the page. */
export interface MenuClick {
  readonly frame: number;
  readonly frameUrl: string;
  readonly pageUrl: string;
  /** White space is collapsed by the browser. */
  readonly selection: string;
  readonly link: string;
  /** Address of the picture, film or sound that was right-clicked. */
  readonly media: string;
  /** Firefox's own name for the element, which only a script in that frame can look up. */
  readonly element?: number;
}

const pageTab = (tab: chrome.tabs.Tab): PageTab => ({
  id: tab.id ?? -1,
  windowId: windowIdOf(tab.windowId),
  // The sheet is asked whether it knows the page, and the page is stored with the draft.
  url: plainAddress(tab.url ?? ''),
  title: tab.title ?? '',
});

// Storage

export function readStored(keys: readonly string[]): Promise<Record<string, unknown>> {
  return api.storage.local.get([...keys]);
}

export function readAllStored(): Promise<Record<string, unknown>> {
  return api.storage.local.get(null);
}

/** All values are written together or none is. Rejects when the browser's storage is full. */
export function writeStored(values: Readonly<Record<string, unknown>>): Promise<void> {
  return api.storage.local.set({ ...values });
}

export function removeStored(keys: readonly string[]): Promise<void> {
  return api.storage.local.remove([...keys]);
}

/** @returns a function that stops listening */
export function onStoredChange(listener: (keys: readonly string[]) => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local') listener(Object.keys(changes));
  };
  api.storage.onChanged.addListener(heard);
  return () => api.storage.onChanged.removeListener(heard);
}

/** Runs the work when nobody else in the whole extension holds the same name. Freed if the worker is killed. */
export async function hold<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return await navigator.locks.request(name, work);
}

/** How much of the room for what is stored is taken, 0 to 1. */
export async function shareOfStorage(): Promise<number> {
  const { local } = api.storage;
  return (await local.getBytesInUse(null)) / (local.QUOTA_BYTES || ROOM);
}

/** What an IT department has laid down for everybody; nothing where it has not. */
export async function readPolicy(): Promise<unknown> {
  // Firefox rejects where there is no policy at all.
  return api.storage.managed.get(null).catch(() => ({}));
}

// Gesture

export function onToolbarClick(listener: (tab: PageTab) => void): void {
  api.action.onClicked.addListener((tab) => listener(pageTab(tab)));
}

/** The extension's key, which only moves the keyboard to the panel where `openPanel` is told so. */
export function onKey(listener: (tab: PageTab) => void): void {
  // Firefox for Android has no keys.
  api.commands?.onCommand.addListener((_name, tab) => {
    if (tab) listener(pageTab(tab));
  });
}

export function onMenuClick(listener: (tab: PageTab, click: MenuClick) => void): void {
  // Firefox for Android has no such menu.
  api.contextMenus?.onClicked.addListener((info, tab) => {
    if (!tab) return;
    listener(pageTab(tab), {
      frame: info.frameId ?? 0,
      frameUrl: info.frameUrl ?? '',
      pageUrl: info.pageUrl ?? '',
      selection: info.selectionText ?? '',
      link: info.linkUrl ?? '',
      media: info.srcUrl ?? '',
      ...('targetElementId' in info &&
        typeof info.targetElementId === 'number' && { element: info.targetElementId }),
    });
  });
}

/** The one entry in the page's context menu; replaces what an earlier version left there. */
export function setMenu(title: string): Promise<void> {
  // Two at a time would both find the menu empty and the second entry would be one too many.
  return hold('menu', async () => {
    await api.contextMenus?.removeAll();
    api.contextMenus?.create({
      id: 'clip',
      title,
      contexts: ['page', 'frame', 'selection', 'link', 'image', 'video', 'editable'],
    });
  });
}

/**
 * Opens the panel beside the page. Must be called in the gesture itself: after an `await` the browsers no longer
 * see that a person asked. Rejects in windows that have no panel. On a telephone the panel is a tab.
 * @param isByKey the keyboard goes to the panel too. Chromium gives it only to a panel that opens, so an open one is
 *   put away first, in the other windows as well
 */
export async function openPanel(tab: PageTab, isByKey: boolean): Promise<void> {
  if ('sidePanel' in api) {
    // `close` of this window alone does not bring the keyboard along.
    if (isByKey) for (const enabled of [false, true]) void api.sidePanel.setOptions({ enabled });
    await api.sidePanel.open({ windowId: tab.windowId });
  } else if (firefox.sidebarAction) await firefox.sidebarAction.open();
  else await openPanelTab(tab);
}

/** The panel in a tab, where there is no other; of the window of the gesture, though it may come to lie in another. */
export function openPanelTab({ windowId }: PageTab): Promise<void> {
  return openTab(ownAddress(`panel.html#${windowId}`));
}

/** The window that a panel belongs to, and all that there are. */
export interface PanelWindow {
  readonly id: number;
  readonly open: readonly number[];
}

/** The windows that there are. */
export async function openWindows(): Promise<readonly number[]> {
  return ((await api.windows?.getAll()) ?? [{ id: ONLY_WINDOW }]).flatMap(({ id }) => id ?? []);
}

/** Asked by a panel: which window it belongs to. */
export async function panelWindow(): Promise<PanelWindow> {
  const open = await openWindows();
  const told = Number(location.hash.slice(1));
  return { id: told || windowIdOf((await api.windows?.getCurrent())?.id), open };
}

/** Runs when a window has been closed. */
export function onWindowGone(listener: () => void): void {
  api.windows?.onRemoved.addListener(() => listener());
}

/** What a right-click tells the clip script; it must survive being sent as JSON. */
export type PointedAt = Omit<Gesture, 'target'>;

/**
 * Runs the clip script in a frame and gives back its value. Rejects where the page may not be read. Both parts are
 * asked for at once: Firefox takes the permission back as soon as the page moves on. Two readings for gestures at the
 * same time in one page would take each other's (reading.ts); the look at its posts and a picking are apart from them.
 */
export async function runClip(
  tab: number,
  frame: number,
  pointedAt: PointedAt | undefined,
): Promise<unknown> {
  const target = { tabId: tab, frameIds: [frame] };
  const beside = pointedAt?.posts ? ['clip-look.js'] : pointedAt?.pick ? ['clip-choose.js'] : [];
  const told =
    pointedAt &&
    !pointedAt.posts &&
    api.scripting.executeScript({ target, func: leaveGesture, args: [pointedAt] });
  // Of the files of one call each runs right after the one before.
  const run = (...files: string[]) =>
    api.scripting.executeScript({
      target,
      files: [...beside, ...files, 'clip.js'],
    });
  let [, [injected]] = await Promise.all([told, run()]);
  // Readers lie in parts of their own; a gesture asks for some three times at most.
  for (let round = 0; round < 3; round++) {
    const parts = filesNeeded(injected?.result);
    if (parts.length === 0) break;
    [injected] = await run(...parts);
  }
  // Firefox resolves even when the script failed.
  if (injected && 'error' in injected && injected.error) throw new Error(String(injected.error));
  return injected?.result;
}

/** Half a second: so long a page that is just being put in place of another takes at most to be there. */
export const pageSettled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

/** The frame of that origin in a page, of those that may be read; one with a selection first. */
export async function frameOf(tab: number, origin: string): Promise<number | undefined> {
  const found = await api.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: () => (getSelection()?.type === 'Range' ? 'marked ' : '') + location.origin,
  });
  const frame = ['marked ', '']
    .map((mark) => found.find(({ frameId, result }) => frameId && result === mark + origin))
    .find((one) => one);
  return frame?.frameId;
}

/** The page beside the panel; without an address where it may not be read. */
export async function pageBeside(): Promise<PageTab | undefined> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab && pageTab(tab);
}

/** Gives a key that was pressed in the panel to pick mode in the page. */
export async function pressInPage(tab: number, key: string): Promise<void> {
  await api.scripting.executeScript({
    target: { tabId: tab },
    func: (pressed: string) => globalThis.gensvarPicking?.press(pressed),
    args: [key],
  });
}

/** Sent into the page as text, so it may use nothing from outside itself. */
function leaveGesture(gesture: PointedAt): void {
  if (gesture.pick) globalThis.gensvarWish = gesture.pick;
  else globalThis.gensvarGesture = gesture;
}

// Windows of our own

export async function openOptions(): Promise<void> {
  await api.runtime.openOptionsPage();
}

export async function openTab(address: string): Promise<void> {
  await api.tabs.create({ url: address });
}

/** Becomes the language's own `import` in the build, where nothing else is made of it (loadedByNeed). */
declare function importFile<Module>(file: string): Promise<Module>;

/** The finders of personal data that few texts need; only a page of ours can load them, the background cannot. */
export function loadMasking(): Promise<typeof import('./masking.ts')> {
  return importFile('/masking.js');
}

/** What is not in a draft though it was meant, or why there is none. */
export function loadTaken(): Promise<typeof import('./panel/Taken.tsx')> {
  return importFile('/Taken.js');
}

/** The tabs that are opened after saving. */
export function loadAfter(): Promise<typeof import('./panel/After.tsx')> {
  return importFile('/After.js');
}

/** The panel's words in English, for the pages that are shown in it. */
export function loadEnglish(): Promise<typeof import('../shared/text/extension-panel-en.ts')> {
  return importFile('/english.js');
}

/** Address of a file in the extension's own folder. */
export function ownAddress(file: string): string {
  return api.runtime.getURL(file);
}

/** What this browser may be called in a list: its name and system, nothing that singles it out. */
export async function browserName(): Promise<string> {
  const { os } = await api.runtime.getPlatformInfo();
  const system = { mac: 'macOS', win: 'Windows', linux: 'Linux', android: 'Android', cros: 'ChromeOS' };
  const agent = navigator.userAgent;
  const name = /Firefox\//.test(agent) ? 'Firefox' : /Edg\//.test(agent) ? 'Edge' : 'Chrome';
  return os in system ? `${name}, ${system[os as keyof typeof system]}` : name;
}

// Badge

export async function setBadge(text: string, title: string, colour: string): Promise<void> {
  await Promise.all([
    api.action.setBadgeText({ text }),
    api.action.setBadgeBackgroundColor({ color: colour }),
    api.action.setTitle({ title }),
  ]);
}

/** What the button says of one page, until that tab moves on. */
export async function setPageBadge(tab: number, text: string, title: string, colour: string): Promise<void> {
  // The page may be gone by now.
  await Promise.all([
    api.action.setBadgeText({ tabId: tab, text }),
    api.action.setTitle({ tabId: tab, title }),
    api.action.setBadgeBackgroundColor({ tabId: tab, color: colour }),
  ]).catch(() => undefined);
}

/** A page that this extension may read has been opened or come to the front; of others the browser tells nothing. */
export function onPageShown(listener: (tab: PageTab) => void): void {
  const shown = (tab: chrome.tabs.Tab) => {
    if (tab.url) listener(pageTab(tab));
  };
  api.tabs.onUpdated.addListener((_id, change, tab) => {
    if (change.status === 'complete') shown(tab);
  });
  api.tabs.onActivated.addListener(({ tabId }) => void api.tabs.get(tabId).then(shown));
}

/** The pages in front, of those that this extension may read. */
export async function pagesInFront(): Promise<readonly PageTab[]> {
  return (await api.tabs.query({ active: true })).filter((tab) => tab.url).map(pageTab);
}

/** Asks the person; must be called in a click. */
export function askForNotifications(): Promise<boolean> {
  return api.permissions.request({ permissions: ['notifications'] });
}

/** Does nothing where the person has not allowed it. */
export async function notify(message: string): Promise<void> {
  await api.notifications?.create('loops', {
    type: 'basic',
    iconUrl: ownAddress('icons/128.png'),
    title: 'Gensvar',
    message,
  });
}

/** The key that clips, as the browser writes it; empty when it has none. Chromium names one for the button first. */
export async function clipKey(): Promise<string> {
  return (await api.commands?.getAll())?.at(-1)?.shortcut ?? '';
}

/** The browser's own page for the keys of extensions. */
export async function openKeys(): Promise<void> {
  if (firefox.commands?.openShortcutSettings) await firefox.commands.openShortcutSettings();
  else await openTab('chrome://extensions/shortcuts');
}

// Time

export function onAlarm(listener: () => void): void {
  api.alarms.onAlarm.addListener(() => listener());
}

/** The extension's one alarm, at a moment in milliseconds; undefined takes it away. */
export async function setAlarm(when: number | undefined): Promise<void> {
  if (when === undefined) await api.alarms.clear('deliver');
  else api.alarms.create('deliver', { when });
}

/** Wakes the background every hour, or no more. */
export async function wakeHourly(isOn: boolean): Promise<void> {
  if (isOn) await api.alarms.create('hourly', { periodInMinutes: 60 });
  else await api.alarms.clear('hourly');
}

/** Runs after installation, after an update and when the browser starts. */
export function onStart(listener: () => void): void {
  api.runtime.onInstalled.addListener(() => listener());
  api.runtime.onStartup.addListener(() => listener());
}

// Messages between the extension's own pages and its background

/** Messages from anything but this extension's own pages are not answered. */
export function onMessage(answer: (message: unknown) => Promise<unknown>): void {
  api.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== api.runtime.id || !(sender.url ?? '').startsWith(ownAddress(''))) return false;
    void answer(message).then(reply);
    // Keeps the way back open until the answer is there.
    return true;
  });
}

export function sendMessage(message: unknown): Promise<unknown> {
  return api.runtime.sendMessage(message);
}

// Hosts

/** Firefox knows no pattern with a port; without one it holds for all ports. */
const patterns = (origins: readonly string[]) => origins.map((origin) => origin.replace(/:\d+\//, '/'));

export function hasHosts(origins: readonly string[]): Promise<boolean> {
  return api.permissions.contains({ origins: patterns(origins) });
}

/** Asks the person; must be called in a click. @param permissions of the browser's own, asked in the same question */
export function askForHosts(origins: readonly string[], permissions: 'identity'[] = []): Promise<boolean> {
  // Firefox refuses to be asked for what it has given at the installation.
  const missing = api.identity ? [] : permissions;
  return api.permissions.request({ origins: patterns(origins), permissions: missing });
}

/**
 * The extension's own address that a sign-in leads back to; undefined where the browser has none (on a telephone).
 * Of Firefox's two it is the one on this computer: Google takes no address on a domain that nobody can show to be theirs.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/identity#getting_the_redirect_url
 */
export function signInReturn(): string | undefined {
  // Known in Chromium before the permission is given.
  if (location.protocol === 'chrome-extension:') return `https://${location.host}.chromiumapp.org/`;
  const own = api.identity?.getRedirectURL();
  return own && `http://127.0.0.1/mozoauth2/${new URL(own).hostname.split('.')[0]}`;
}

/**
 * Opens a page of somebody else's where a person signs in, and gives the address that it ends at.
 * @param isShown false: rejects where the page would have to ask anything
 */
export async function authorise(url: string, isShown: boolean): Promise<string> {
  return (await api.identity?.launchWebAuthFlow({ url, interactive: isShown })) ?? '';
}

/** All that have been allowed. */
export async function grantedHosts(): Promise<readonly string[]> {
  return (await api.permissions.getAll()).origins ?? [];
}

export async function giveUpHosts(origins: readonly string[]): Promise<void> {
  await api.permissions.remove({ origins: patterns(origins) });
}
