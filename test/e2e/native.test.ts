import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasChromium } from './support/chromium.ts';
import { hasDisplay } from './support/display.ts';
import { type NativeChromium, startNativeChromium } from './support/native-chromium.ts';
import { startNativeSite } from './support/native-site.ts';
import { unconnectedExtension } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/**
 * The browser's own context menu and keys, through a window with a real pointer and keyboard: what no driver can
 * reach. All of them must come to the same draft as the toolbar's button. The table of gestures, browsers and
 * tests is in docs/gestures.md.
 */
describe.skipIf(!hasChromium || !hasDisplay())('gestures through Chromium itself', () => {
  let site: Awaited<ReturnType<typeof startNativeSite>>;
  let native: NativeChromium;
  const KEY = 'alt+shift+g';

  beforeAll(async () => {
    site = await startNativeSite();
    native = await startNativeChromium({
      extension: unconnectedExtension('chrome'),
      address: site.thread,
      title: 'Belysningen',
    });
    // The first key opens the panel.
    native.display.keys(KEY);
    await native.draft();
  });
  afterAll(async () => {
    await native?.close();
    site?.close();
  });

  it('the key reads what the toolbar reads', async () => {
    await native.chromium.clickToolbar(native.tab);
    const byToolbar = await native.draft();
    native.display.keys(KEY);
    const byKey = await native.draft();
    expect(byKey.text).toBe('Lampan vid gångbron har varit släckt i tre veckor.');
    expect(byKey).toEqual({ ...byToolbar, id: byKey.id });
  });

  it('the key takes the selection, with the name and address of the post that owns it', async () => {
    await native.select('ingen har svarat');
    native.display.keys(KEY);
    const seen = await native.draft();
    expect(seen).toMatchObject({ text: 'ingen har svarat', author: 'Omar Vale', unit: 'selection' });
    expect(seen.permalink).toMatch(/\/trad\/9\?p=102#post-102$/);
    await native.tab.evaluate(() => getSelection()?.removeAllRanges());
  });

  const SECOND = {
    text: 'Jag ringde om det redan i mars, ingen har svarat.',
    author: 'Omar Vale',
    unit: 'post',
  };

  it('the menu on a page takes the post under the pointer', async () => {
    await native.choose(await native.onScreen('Jag ringde om det'), 2);
    expect(await native.draft()).toMatchObject(SECOND);
  });

  it('the menu on a link takes the post that the link stands in, though another has the same link', async () => {
    await native.choose(await native.onScreen('kalendern'), 1);
    expect(await native.draft()).toMatchObject({ author: 'Siv Alm', unit: 'post' });
    await native.choose(await native.onScreen('mars'), 1);
    expect(await native.draft()).toMatchObject(SECOND);
  });

  it('the menu on a picture or a button takes their post, wherever the caret was left', async () => {
    native.pressAt(await native.onScreen('Lampan vid gångbron'));
    await native.choose(await native.middleOf('#bild'), 1);
    expect(await native.draft()).toMatchObject(SECOND);
    native.pressAt(await native.onScreen('Lampan vid gångbron'));
    await native.choose(await native.middleOf('#gilla'), 2);
    expect(await native.draft()).toMatchObject(SECOND);
  });

  it('the menu reaches into a closed shadow root', async () => {
    native.pressAt(await native.onScreen('Lampan vid gångbron'));
    const { x, y } = await native.middleOf('grann-inlagg');
    // Its words are the lower of two lines, at the left.
    await native.choose({ x: x - 380, y: y + 18 }, 2);
    expect(await native.draft()).toMatchObject({
      author: 'Eli Gran',
      text: 'Det här står i en sluten skugga.',
    });
  });

  it('the menu reaches into an open shadow root', async () => {
    await native.choose(await native.middleOf('oppet-inlagg p'), 2);
    expect(await native.draft()).toMatchObject({
      author: 'Per Glänta',
      text: 'Det här står i en öppen skugga.',
    });
  });

  it('the menu on a selection takes the words', async () => {
    await native.select('släckt i tre veckor');
    await native.choose(await native.onScreen('släckt i tre'), 1);
    expect(await native.draft()).toMatchObject({
      text: 'släckt i tre veckor',
      author: 'Tova Lind',
      unit: 'selection',
    });
    await native.tab.evaluate(() => getSelection()?.removeAllRanges());
  });

  it('the menu in a frame takes the post in the frame', async () => {
    await native.choose(await native.onScreen('Den tömdes', 'egen'), 4);
    expect(await native.draft()).toMatchObject({
      text: 'Den tömdes i går kväll.',
      author: 'Ada Ek',
      unit: 'post',
    });
  });

  it('of a frame that belongs to another site the browser tells what was selected', async () => {
    const inner = await (await native.tab.$('#annans'))?.contentFrame();
    await inner?.evaluate(() => {
      const words = document.querySelector('#post-201 p')?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 0, words, 13);
    });
    await native.choose(await native.onScreen('Papperskorgen', 'annans'), 1);
    expect(await native.draft()).toMatchObject({
      text: 'Papperskorgen',
      permalink: expect.stringContaining('localhost'),
    });
  });
});
