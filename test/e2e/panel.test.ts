import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CHROMIUM_ID } from '../../extension/manifest.ts';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { storedRows } from './support/stored.ts';
import { startTestWorkspace, type TestWorkspace, temporaryFolder } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const TEXTS = [
  ['Skräpkorgarna är fulla', 'Skräpkorgarna på Skärholmstorget är fulla varje helg och måsarna drar ut allt'],
  ['Töm oftare', 'Töm soptunnorna oftare på Skärholmstorget'],
  ['Bussen är sen', 'Bussen vid Sätra gård kommer aldrig i tid på morgonen'],
] as const;

const POST = `<!doctype html><html lang="sv"><title>Grannarna</title><main>
  <article itemscope itemtype="https://schema.org/SocialMediaPosting">
    <span itemprop="author">Kim Persson</span> <time itemprop="datePublished" datetime="2026-04-02T18:14:00+02:00">2 april</time>
    <p itemprop="articleBody">Skräpkorgarna på Skärholmstorget är fulla och måsarna drar ut allt. Töm papperskorgarna oftare!</p>
  </article></main></html>`;

/** A long one that runs from the right, with a Swedish name and a number in it. */
const FROM_RIGHT = `<!doctype html><html lang="ar" dir="rtl"><title>الجيران</title><main>
  <article itemscope itemtype="https://schema.org/SocialMediaPosting"><span itemprop="author">ليلى</span>
    <time itemprop="datePublished" datetime="2026-04-02T18:14:00+02:00">٢ أبريل</time>
    <div itemprop="articleBody">${Array.from({ length: 60 }, (_, day) => `<p>المصباح قرب Sätra torg مطفأ منذ ${day + 3} أسابيع.</p>`).join('')}</div></article></main></html>`;

/** The panel beside the page, the built add-on behind it: what is said there of other matters, and what it costs in clicks. */
describe.skipIf(!hasChromium)('the panel, with the add-on behind it', () => {
  let workspace: TestWorkspace;
  let site: Server;
  let address = '';
  let extension = '';
  const profile = temporaryFolder('profile');
  let chromium: Chromium;
  let page: Page;
  let panel: ExtensionPage;
  const numbers: string[] = [];

  const open = async () => {
    chromium = await launchChromium({ extension, profile });
    page = await chromium.open(address);
  };
  let last = '';
  const clip = async () => {
    await chromium.clickToolbar(page);
    panel = await chromium.sidePanel();
    // Another draft than the one before it, which may still be shown.
    await panel.waitFor(
      `(document.querySelector('form')?.dataset.draft ?? '${last}') !== '${last}' && document.querySelector('#text')?.value.startsWith('Skräpkorgarna')`,
    );
    last = String(await panel.evaluate(`document.querySelector('form').dataset.draft`));
  };
  const matter = async () => {
    await panel.waitForText('finns i arket');
    return /[A-ZÅÄÖ]{2,4}-\d{4}-\d{4}/.exec((await panel.text()).split('Sparat.')[1] ?? '')?.[0] ?? '';
  };
  const row = async (number: string) =>
    (await storedRows(workspace.address, 'Ärenden')).find((each) => each.number === number);

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', [{ district: 'Skärholmen' }]);
    const commands = TEXTS.map(([title, text], index) => ({
      type: 'capture',
      id: `01KP34H978ZEF4C74F2CR961D${index}`,
      kind: 'comment',
      channel: 'phone',
      title,
      text,
      place: index < 2 ? 'Skärholmstorget' : 'Sätra',
    }));
    const answer = (await workspace.run('perform', [commands])) as {
      readonly replies: readonly { readonly matter: string }[];
    };
    numbers.push(...answer.replies.map(({ matter }) => matter));
    site = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(request.url === '/fran-hoger' ? FROM_RIGHT : POST);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/inlagg`;
    extension = await workspace.connectedExtension('chrome');
    await open();
    await chromium.clickToolbar(page);
    panel = await chromium.sidePanel();
    await panel.waitForText('Ansluten');
    const isCarried = async () =>
      (await chromium.worker()).evaluate(
        async () => 'carried' in (await chrome.storage.local.get('carried')),
      );
    await vi.waitFor(async () => expect(await isCarried()).toBe(true), { timeout: 60_000, interval: 100 });
    // That press made a draft too: the next one must not be taken for it.
    await panel.waitFor(`!!document.querySelector('form')?.dataset.draft`);
    last = String(await panel.evaluate(`document.querySelector('form').dataset.draft`));
  });
  afterAll(async () => {
    await chromium?.close();
    await workspace?.stop();
    site?.close();
  });

  it('joins the question of another matter: a voice with its own number; another is told apart', async () => {
    await clip();
    const [same = '', apart = ''] = numbers;
    await panel.waitForText(same);
    await panel.waitForText(apart);
    // How the other stands, and how far it is.
    await panel.waitForText('Ska fördelas');
    await panel.waitForText('Samma plats');
    await expect.poll(() => panel.text()).not.toContain('Bussen är sen');
    await panel.click(`Inte samma: ${apart}`);
    await panel.waitFor(`!document.querySelector('[aria-label="Inte samma: ${apart}"]')`);
    await panel.waitFor(`!!document.querySelector('[aria-label="Ångra: Inte samma ${apart}"]')`);
    await panel.click(`Samma fråga: ${same}`);
    await panel.waitForText('Blir en röst till');
    expect(await panel.axe()).toEqual([]);
    await panel.click('Spara ärendet');
    const own = await matter();
    expect(own).not.toBe(same);
    await panel.waitFor(`!document.body.innerText.includes('väntar')`);
    await expect.poll(async () => (await row(same))?.group).toMatch(/^F-\d{4}-\d{4}$/);
    const group = (await row(same))?.group ?? '';
    await expect.poll(() => row(own)).toMatchObject({ group, number: own });
    const told = async () =>
      (await storedRows(workspace.address, 'Händelser'))
        .filter(({ matter, type }) => matter === own && type === 'matter_told_apart')
        .map(({ data }) => data);
    await expect.poll(told).toEqual([expect.stringContaining(apart)]);
    expect((await row(apart))?.group).toBe('');
    // Each is told for itself.
    await expect.poll(() => row(own)).toMatchObject({ stage: (await row(same))?.stage });
    await panel.click('Nästa');
  });

  it('shows a text that runs from the right as it does, from its start, and saves it as it stands', async () => {
    const tab = await chromium.open(new URL('/fran-hoger', address).href);
    await chromium.clickToolbar(tab);
    await panel.waitFor(`document.querySelector('#text')?.value.startsWith('المصباح')`);
    await panel.waitFor(`document.activeElement.id === 'text'`);
    const field = `document.querySelector('#text')`;
    const marked = `${field}.closest('.marked')`;
    // What is marked lies behind the field, and must run as the field does: each line by its own letters.
    const runs = (element: string) => panel.evaluate(`getComputedStyle(${element}).unicodeBidi`);
    await expect.poll(() => runs(field)).toBe('plaintext');
    await expect.poll(() => runs(`${marked}.firstElementChild`)).toBe('plaintext');
    await expect.poll(() => runs(`document.querySelector('#title')`)).toBe('plaintext');
    const firstLetter = `(() => {
      const range = document.createRange();
      const first = document.createTreeWalker(${marked}, NodeFilter.SHOW_TEXT).nextNode();
      range.setStart(first, 0);
      range.setEnd(first, 1);
      const { left, width } = ${marked}.getBoundingClientRect();
      return range.getBoundingClientRect().left > left + width / 2;
    })()`;
    await expect.poll(() => panel.evaluate(firstLetter)).toBe(true);
    // A long one can be scrolled, the field together with what is marked in it.
    await panel.waitFor(`${marked}.scrollHeight > ${marked}.clientHeight + 100`);
    await panel.waitFor(`${field}.scrollHeight <= ${field}.clientHeight + 2`);
    await expect.poll(() => panel.evaluate(`${marked}.scrollTop + ${field}.scrollTop`)).toBe(0);
    await panel.click('Spara ärendet');
    const number = await matter();
    await expect
      .poll(async () => (await row(number))?.text)
      .toMatch(/^المصباح قرب Sätra torg مطفأ منذ 3 أسابيع\./u);
    await tab.close();
    await panel.click('Nästa');
    await page.bringToFront();
  });

  it('takes two clicks with the mouse from the post to the receipt', async () => {
    let clicks = 0;
    const counted = async (click: () => Promise<void>) => {
      clicks += 1;
      await click();
    };
    await counted(clip);
    await counted(() => panel.click('Spara ärendet'));
    await expect.poll(() => matter()).not.toBe('');
    expect(clicks).toBe(2);
    await panel.click('Nästa');
  });

  it('takes two keys from the post to the receipt, and a third to the next', async () => {
    let keys = 0;
    const counted = async (press: () => Promise<void>) => {
      keys += 1;
      await press();
    };
    // The browser gives Alt+Shift+G to the extension as a press on its button.
    await counted(clip);
    await expect.poll(() => panel.evaluate('document.activeElement.id')).toBe('text');
    await counted(() => panel.press('Control+Enter'));
    await matter();
    await expect.poll(() => panel.evaluate('document.activeElement.textContent')).toBe('Nästa');
    await counted(() => panel.press('Enter'));
    await panel.waitForText('Fånga det någon har skrivit');
    expect(keys).toBe(3);
  });

  /** What lies in the files of the extension's storage. */
  const onDisk = () => {
    const folder = join(profile, 'Default', 'Local Extension Settings', CHROMIUM_ID);
    return readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join();
  };
  const typeAWord = async (title: string) => {
    await clip();
    await panel.fill('Rubrik', title);
    await panel.fill('Text', `Mina egna ord: ${title}, å ä ö.`);
  };
  const isStillThere = async (title: string) => {
    await clip();
    await panel.waitForText('Påbörjade');
    // What comes in late moves the buttons below it.
    await panel.waitForText('Liknar');
    await panel.click(`Fortsätt: ${title}`);
    await panel.waitFor(`document.querySelector('#text')?.value === 'Mina egna ord: ${title}, å ä ö.'`);
    await expect.poll(() => panel.valueOf('Rubrik')).toBe(title);
    await panel.click('Spara ärendet');
    const number = await matter();
    await expect.poll(() => row(number)).toMatchObject({ title });
    await panel.click('Nästa');
  };

  it('keeps every word when the panel is closed', async () => {
    await typeAWord('Stängd panel');
    await panel.evaluate('void setTimeout(() => window.close(), 0)');
    await chromium.sidePanelGone();
    await isStillThere('Stängd panel');
  });

  it('keeps what was typed in the very moment when the panel closes', async () => {
    await clip();
    await panel.fill('Rubrik', 'I sista stund');
    // Three keys and the close with nothing in between: the first write cannot have ended before the last begins.
    await panel
      .evaluate(`(() => {
        const text = document.querySelector('#text');
        text.focus();
        text.select();
        for (const part of ['Mina egna ord: ', 'I sista stund', ', å ä ö.']) document.execCommand('insertText', false, part);
        window.close();
      })()`)
      .catch(() => undefined);
    await chromium.sidePanelGone();
    await isStillThere('I sista stund');
  });

  it('keeps every word when the worker is killed', async () => {
    await typeAWord('Dödad bakgrund');
    await chromium.killWorker();
    await isStillThere('Dödad bakgrund');
  });

  it('keeps every word when the browser is killed and started again', async () => {
    await typeAWord('Omstartad webbläsare');
    // Chromium writes its storage a moment after it has said that it is written.
    await vi.waitFor(() => expect(onDisk()).toContain('Mina egna ord: Omstartad webbläsare'), {
      timeout: 30_000,
      interval: 100,
    });
    const session = await chromium.context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
    process.kill(processInfo.find(({ type }) => type === 'browser')?.id ?? -1, 'SIGKILL');
    await chromium.close().catch(() => undefined);
    await open();
    await isStillThere('Omstartad webbläsare');
  });

  it('keeps every word when the extension is updated', async () => {
    await typeAWord('Nytt tillägg');
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: '0.1.1' }));
    // Chromium lays a new version in when the extension is at rest, at the latest when it starts itself.
    await chromium.close();
    await open();
    await isStillThere('Nytt tillägg');
    await expect.poll(() => panel.evaluate('chrome.runtime.getManifest().version')).toBe('0.1.1');
  });
});
