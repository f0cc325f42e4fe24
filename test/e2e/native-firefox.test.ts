import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { panelText } from '../../shared/text/extension-panel.ts';
import { type Display, hasDisplay, type Point, startDisplay } from './support/display.ts';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';
import { LIMIT } from './support/native-chromium.ts';
import { markWords, middleOfWords, startNativeSite } from './support/native-site.ts';
import { unconnectedExtension } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/**
 * Firefox's own toolbar, context menu and keys, with the system's pointer and keyboard on a screen in memory; the
 * browser is only asked where its button and its menu's entry stand. The table of gestures, browsers and tests is
 * in docs/gestures.md.
 */
describe.skipIf(!hasFirefox || !hasDisplay())('gestures through Firefox itself', () => {
  let display: Display;
  let site: Awaited<ReturnType<typeof startNativeSite>>;
  let firefox: Firefox;
  let page: Page;

  beforeAll(async () => {
    display = await startDisplay();
    site = await startNativeSite();
    firefox = await launchFirefox({ extension: unconnectedExtension('firefox'), display: display.name });
    page = await firefox.open(site.thread);
    await page.bringToFront();
    await display.isInFront('Belysningen');
  });
  afterAll(async () => {
    await firefox?.close();
    display?.close();
    site?.close();
  });

  let last = '';
  /** The draft of the latest gesture, as the sidebar shows it. */
  const draft = async () => {
    const sidebar = await firefox.sidebar();
    const shown = `(document.querySelector('form')?.dataset.draft ?? '')`;
    await sidebar.waitFor(`${shown} !== '' && ${shown} !== ${JSON.stringify(last)}`);
    const seen = (await sidebar.evaluate(`(async () => {
      const id = ${shown};
      const { form, origin } = (await browser.storage.local.get('draft:' + id))['draft:' + id];
      return { id, text: form.text, author: form.author, permalink: form.permalink, unit: origin.unit };
    })()`)) as { id: string; text: string; author: string; permalink: string; unit?: string };
    last = seen.id;
    return seen;
  };
  const frame = (id: string): Frame => {
    const found = page.frames().find((one) => one.url().endsWith('/ram') && one.url().includes(id));
    if (!found) throw new Error(`no frame of ${id}`);
    return found;
  };
  /** Where words stand on the screen: Firefox tells a page where it is. */
  const onScreen = async (words: string, within: Page | Frame = page): Promise<Point> => {
    const { x, y } = await within.evaluate(middleOfWords, words);
    const corner = await within.evaluate(() => {
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
      return { x: mozInnerScreenX ?? 0, y: mozInnerScreenY ?? 0 };
    });
    return { x: corner.x + x, y: corner.y + y };
  };
  const middleOf = async (selector: string): Promise<Point> => {
    const { x, y } = await page.evaluate((sought) => {
      const box = document.querySelector(sought)?.getBoundingClientRect();
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<string, number>;
      return {
        x: (mozInnerScreenX ?? 0) + (box?.left ?? 0) + (box?.width ?? 0) / 2,
        y: (mozInnerScreenY ?? 0) + (box?.top ?? 0) + (box?.height ?? 0) / 2,
      };
    }, selector);
    return { x, y };
  };
  const pressAt = (point: Point) => {
    display.moveTo(point);
    display.press(1);
  };
  /** Right-clicks, and presses our entry in the menu. */
  const choose = async (point: Point) => {
    display.moveTo(point);
    display.press(3);
    pressAt(await firefox.entryOnScreen());
    await firefox.menuClosed();
  };
  const unmark = () => page.evaluate(() => getSelection()?.removeAllRanges());

  const FIRST = 'Lampan vid gångbron har varit släckt i tre veckor.';
  const SECOND = {
    text: 'Jag ringde om det redan i mars, ingen har svarat.',
    author: 'Omar Vale',
    unit: 'post',
  };

  it('the button and the key read the same', async () => {
    pressAt(await firefox.buttonOnScreen());
    const byButton = await draft();
    expect(byButton.text).toBe(FIRST);
    pressAt(await onScreen('Lampan vid gångbron'));
    display.keys('alt+shift+g');
    expect(await draft()).toEqual({ ...byButton, id: last });
  });

  it('the key and the button take the selection, with the name and address of the post that owns it', async () => {
    for (const gesture of [
      async () => display.keys('alt+shift+g'),
      async () => pressAt(await firefox.buttonOnScreen()),
    ]) {
      await page.evaluate(markWords, 'ingen har svarat');
      await gesture();
      const seen = await draft();
      expect(seen).toMatchObject({ text: 'ingen har svarat', author: 'Omar Vale', unit: 'selection' });
      expect(seen.permalink).toMatch(/\/trad\/9\?p=102#post-102$/);
    }
    await unmark();
  });

  it('the menu on a page, a link, a picture and a button takes their post', async () => {
    for (const point of [
      () => onScreen('Jag ringde om det'),
      () => onScreen('mars'),
      () => middleOf('#bild'),
      () => middleOf('#gilla'),
    ]) {
      await choose(await point());
      expect(await draft()).toMatchObject(SECOND);
    }
    await choose(await onScreen('kalendern'));
    expect(await draft()).toMatchObject({ author: 'Siv Alm', unit: 'post' });
  });

  it('the menu reaches into closed and open shadow roots', async () => {
    const closed = await middleOf('grann-inlagg');
    // Its words are the lower of two lines.
    await choose({ x: closed.x, y: closed.y + 18 });
    expect(await draft()).toMatchObject({ author: 'Eli Gran', text: 'Det här står i en sluten skugga.' });
    const open = await middleOf('oppet-inlagg');
    await choose({ x: open.x, y: open.y + 18 });
    expect(await draft()).toMatchObject({ author: 'Per Glänta', text: 'Det här står i en öppen skugga.' });
  });

  it('the menu on a selection takes the words', async () => {
    await page.evaluate(markWords, 'släckt i tre veckor');
    await choose(await onScreen('släckt i tre'));
    expect(await draft()).toMatchObject({
      text: 'släckt i tre veckor',
      author: 'Tova Lind',
      unit: 'selection',
    });
    await unmark();
  });

  it('the menu in a frame takes the post in the frame, and the words that were marked there', async () => {
    await choose(await onScreen('Den tömdes', frame('127.0.0.1')));
    expect(await draft()).toMatchObject({ text: 'Den tömdes i går kväll.', author: 'Ada Ek', unit: 'post' });
    await frame('127.0.0.1').evaluate(markWords, 'vid lekplatsen');
    await choose(await onScreen('vid lekplatsen', frame('127.0.0.1')));
    expect(await draft()).toMatchObject({ text: 'vid lekplatsen', author: 'Kim Persson', unit: 'selection' });
  });

  it('of a frame that belongs to another site the browser tells what was selected', async () => {
    await frame('localhost').evaluate(markWords, 'Papperskorgen');
    await choose(await onScreen('Papperskorgen', frame('localhost')));
    expect(await draft()).toMatchObject({
      text: 'Papperskorgen',
      permalink: expect.stringContaining('localhost'),
    });
  });

  it('leaves the keyboard in the page, without a ring in the sidebar; F6 and Tab lead there', async () => {
    const sidebar = await firefox.sidebar();
    pressAt(await onScreen('Lampan vid gångbron'));
    display.keys('alt+shift+g');
    const { text } = await draft();
    await expect
      .poll(() =>
        sidebar.evaluate(`getComputedStyle(document.querySelector('#text').closest('.marked')).outlineStyle`),
      )
      .toBe('none');
    expect(text).toBe(FIRST);
    display.keys('F6');
    await vi.waitFor(async () => {
      display.keys('Tab');
      expect(await sidebar.evaluate('document.hasFocus() && document.activeElement.id')).toBe('text');
    }, LIMIT);
    display.keys('End', 'space', 'x');
    await sidebar.waitFor(`document.querySelector('#text').value === ${JSON.stringify(`${FIRST} x`)}`);
  });

  it('asks for the site after a navigation: a no leaves the sentence, a yes begins to pick, and it is not asked again', async () => {
    const words = panelText.sv.pick;
    const sidebar = await firefox.sidebar();
    /** A button of the sidebar on the screen, pressed with the pointer: the browser asks only in a true press. */
    const press = async (name: string) => {
      let seen = '';
      // Where it stands still from one look to the next, nothing that comes in late pushes it away.
      const point = await vi.waitFor(async () => {
        const found = (await sidebar.evaluate(`(() => {
        const found = [...document.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(name)});
        found?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = found?.getBoundingClientRect() ?? {};
        return found ? { x: mozInnerScreenX + left + width / 2, y: mozInnerScreenY + top + height / 2 } : null;
      })()`)) as Point | null;
        if (!found) throw new Error(`no button ${name}`);
        const before = seen;
        seen = JSON.stringify(found);
        expect(seen).toBe(before);
        return found;
      }, LIMIT);
      pressAt(point);
    };
    // A press that comes before the question has stood for a moment is not taken.
    const answer = (given: 'allow' | 'deny') =>
      vi.waitFor(
        async () => {
          const point = await firefox.answerOnScreen(given);
          if (point) pressAt(point);
          expect(await firefox.isAsked()).toBe(false);
        },
        // Pressed again only when the one before has had its time: it would go to what lies below.
        { ...LIMIT, interval: 1_000 },
      );
    const asks = async () => {
      await press(words.allow(site.origin));
      await vi.waitFor(async () => expect(await firefox.isAsked()).toBe(true), LIMIT);
    };
    pressAt(await firefox.buttonOnScreen());
    await draft();
    await page.goto(site.thread);
    await press(words.many);
    await sidebar.waitForText(words.refused);
    await asks();
    await answer('deny');
    await expect.poll(() => sidebar.text()).toContain(words.refused);
    await asks();
    await answer('allow');
    await sidebar.waitForText(words.picking);
    await page.waitForSelector('html > div[popover]', { timeout: 30_000 });
    pressAt(await onScreen('Jag ringde om det'));
    display.keys('Return');
    await sidebar.waitForText(words.taken(1));
    await page.goto(site.thread);
    await press(words.many);
    await sidebar.waitForText(words.picking);
    await expect.poll(() => firefox.isAsked()).toBe(false);
    display.keys('Escape');
  });
});
