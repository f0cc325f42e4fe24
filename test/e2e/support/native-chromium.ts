import { expect, vi } from 'vitest';
import { type Chromium, launchChromium } from './chromium.ts';
import { type Display, type Point, startDisplay } from './display.ts';
import type { ExtensionPage } from './extension-page.ts';
import { markWords, middleOfWords } from './native-site.ts';

/** Longest wait; the machine may be busy. */
export const LIMIT = { timeout: 30_000, interval: 100 };

/** What a gesture read, as it was stored. */
export interface SeenDraft {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly permalink: string;
  readonly unit: string | undefined;
}

/**
 * A Chromium in a window of a screen in memory, with one page in front: gestures are made with the system's own
 * pointer and keyboard, as no driver can.
 */
export const startNativeChromium = async (options: {
  readonly extension: string;
  readonly address: string;
  /** Words of the page's title. */
  readonly title: string;
  readonly profile?: string;
}) => {
  const display: Display = await startDisplay();
  const chromium: Chromium = await launchChromium({ ...options, display: display.name });
  const tab = await chromium.open(options.address);
  await tab.bringToFront();
  await display.isInFront(options.title);
  // The background puts our entry in the menu after the browser has started.
  await vi.waitFor(async () => {
    const fault = await (await chromium.worker()).evaluate(
      () =>
        new Promise<string>((resolve) =>
          chrome.contextMenus.update('clip', {}, () => resolve(chrome.runtime.lastError?.message ?? '')),
        ),
    );
    expect(fault).toBe('');
  }, LIMIT);

  let shown: ExtensionPage | undefined;
  /** Evaluates in the panel as it is now; one that was put away never answers. */
  const answers = (page: ExtensionPage) =>
    Promise.race([
      page.evaluate('true').catch(() => false),
      new Promise((resolve) => setTimeout(resolve, 2000, false)),
    ]);
  const panel = async (): Promise<ExtensionPage> => {
    if (shown && (await answers(shown))) return shown;
    return vi.waitFor(async () => {
      const found = await chromium.sidePanel();
      expect(await answers(found)).toBe(true);
      shown = found;
      return found;
    }, LIMIT);
  };

  /** Resolves when the expression is true in the panel as it is then. */
  const panelHas = (expression: string) =>
    vi.waitFor(
      async () => expect(await (await panel()).evaluate(`Boolean(${expression})`), expression).toBe(true),
      LIMIT,
    );

  const widthOf = () => tab.evaluate(() => innerWidth);
  /** Resolves when the panel has slid in, so that the words of the page stand where they will stay. */
  const settled = async () => {
    let width = -1;
    await vi.waitFor(async () => {
      const before = width;
      width = await widthOf();
      expect(width).toBe(before);
      expect(width).toBeLessThan(await tab.evaluate(() => outerWidth - 100));
    }, LIMIT);
  };

  /** Where the page begins on the screen; asked once, a press with the pointer tells it. */
  let origin: Point | undefined;
  const originOf = async (): Promise<Point> => {
    if (origin) return origin;
    await tab.evaluate(() =>
      addEventListener('mousedown', ({ screenX, screenY, clientX, clientY }) => {
        document.documentElement.dataset.origin = JSON.stringify({
          x: screenX - clientX,
          y: screenY - clientY,
        });
      }),
    );
    // Beside the page's heading, where there is no frame; never twice in one place, which would mark a word.
    let x = 600;
    origin = await vi.waitFor(async () => {
      x += 20;
      display.moveTo({ x, y: 130 });
      display.press(1);
      const told = await tab.evaluate(() => document.documentElement.dataset.origin ?? '');
      return JSON.parse(told) as Point;
    }, LIMIT);
    return origin;
  };

  let last = '';
  /** The draft of the latest gesture, once the panel shows it. */
  const draft = async (): Promise<SeenDraft> => {
    const seen = await vi.waitFor(async () => {
      const stored = await (await chromium.worker()).evaluate(() => chrome.storage.local.get(null));
      // One window, so one view.
      const view = Object.entries(stored).find(([key]) => key.startsWith('view:'))?.[1];
      const id = (view as { readonly id?: string } | undefined)?.id ?? '';
      expect(id).not.toBe(last);
      const { form, origin } = stored[`draft:${id}`] as {
        readonly form: Omit<SeenDraft, 'id' | 'unit'>;
        readonly origin: { readonly unit?: string };
      };
      return { id, ...form, unit: origin.unit };
    }, LIMIT);
    last = seen.id;
    await vi.waitFor(async () => {
      const draft = await (await panel()).evaluate(`document.querySelector('form')?.dataset.draft ?? ''`);
      expect(draft).toBe(seen.id);
    }, LIMIT);
    await settled();
    return seen;
  };

  /** Where words of the page stand on the screen; `frame` is the id of the frame that they stand in. */
  const onScreen = async (words: string, frame = ''): Promise<Point> => {
    const inner = frame ? await (await tab.$(`#${frame}`))?.contentFrame() : tab.mainFrame();
    if (!inner) throw new Error(`no frame ${frame}`);
    const within = await inner.evaluate(middleOfWords, words);
    const box = frame ? await tab.locator(`#${frame}`).boundingBox() : { x: 0, y: 0 };
    if (!box) throw new Error(`${frame} is not shown`);
    const { x, y } = await originOf();
    // A frame's border.
    const border = frame ? 2 : 0;
    return { x: x + box.x + within.x + border, y: y + box.y + within.y + border };
  };

  return {
    display,
    chromium,
    tab,
    panel,
    panelHas,
    /** Resolves when the panel shows these words. */
    says: (part: string) => panelHas(`document.body.innerText.includes(${JSON.stringify(part)})`),
    draft,
    onScreen,
    /** The middle of an element on the screen. */
    middleOf: async (selector: string): Promise<Point> => {
      const box = await tab.locator(selector).boundingBox();
      if (!box) throw new Error(`${selector} is not shown`);
      const { x, y } = await originOf();
      return { x: x + box.x + box.width / 2, y: y + box.y + box.height / 2 };
    },
    pressAt: (point: Point) => {
      display.moveTo(point);
      display.press(1);
    },
    /** Right-clicks and chooses our entry, which stands above `below` entries of the browser's own. */
    choose: async (point: Point, below: number) => {
      display.moveTo(point);
      const menu = await display.opens(() => display.press(3));
      display.keys(...Array<string>(below + 1).fill('Up'), 'Return');
      await display.closed(menu);
    },
    select: (words: string) => tab.evaluate(markWords, words),
    close: async () => {
      await chromium.close();
      display.close();
    },
  };
};
export type NativeChromium = Awaited<ReturnType<typeof startNativeChromium>>;
