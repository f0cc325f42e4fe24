import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newUlid } from '../../shared/identity/ulid.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { answeredByWorkspace } from './support/panel-bridge.ts';
import { DIST, startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

interface Performed {
  readonly replies: readonly { readonly result: string; readonly matter: string }[];
}
interface Read {
  readonly card: { readonly state: { readonly timeline: readonly { readonly type: string }[] } };
}

let workspace: TestWorkspace;
let browser: Browser;
let page: Page;
let matter: string;

const done = async (command: Readonly<Record<string, unknown>>): Promise<string> => {
  const answer = (await workspace.run('perform', [
    [{ id: newUlid(Date.now(), Math.random), ...command }],
  ])) as Performed;
  const [reply] = answer.replies;
  if (reply?.result !== 'done') throw new Error(JSON.stringify(answer));
  return reply.matter;
};

const typesOf = async (): Promise<readonly string[]> =>
  ((await workspace.run('readCard', [{ matter }])) as Read).card.state.timeline.map(({ type }) => type);

/** The built dialog, with the workspace's server behind google.script.run. */
const open = async (letter: string): Promise<void> => {
  await answeredByWorkspace(page);
  const built = readFileSync(join(DIST, 'apps-script', 'letter.html'), 'utf8');
  const body = built.replace(
    '<div id="panel"></div>',
    `<div id="panel" data-matter="${matter}" data-letter="${letter}"></div>`,
  );
  await page.route('**/letter-page', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${workspace.address}/letter-page`);
  await page.getByLabel('Text', { exact: true }).waitFor();
};

const isAccessible = async () => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

describe.skipIf(!hasChromium)('the letter dialog, in a real browser', () => {
  beforeAll(async () => {
    workspace = await startTestWorkspace();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 960, height: 720 }, locale: 'sv-SE' });
    page = await context.newPage();
    matter = await done({
      type: 'capture',
      kind: 'fault_report',
      channel: 'mail',
      title: 'Mörkt i gångtunneln',
      text: 'Lampan är trasig.',
    });
  });
  afterEach(async () => {
    await page.context().close();
  });

  test('fills the letter, checks it while it is written, and records it when nothing is left to mend', async () => {
    await open('refusal');
    await isAccessible();
    const text = page.getByLabel('Text', { exact: true });
    const record = page.getByRole('button', { name: 'Jag har gett svaret' });
    await page.getByText('Fyll i det som fattas: [skäl].').waitFor();
    await expect.poll(() => record.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('Rätta först det som måste rättas.').waitFor();
    await record.click({ force: true });
    // What blocks it lies further up: the press leads there.
    await page.waitForFunction(() => document.activeElement?.id === 'check');
    await expect.poll(() => typesOf()).toEqual(['matter_received']);

    await text.fill(`Hej!\n\nSvaret på ${matter} är nej. Vi kan inte göra det. Vi återkommer inom kort.`);
    await page.getByText('Ett nej behöver ett skäl.').waitFor();
    await page.getByText('Ett löfte behöver en dag').waitFor();
    await page.getByRole('button', { name: 'Visa i texten: inom kort' }).click();
    const selected = await text.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe('inom kort');
    await isAccessible();

    await text.fill(`Hej!\n\nSvaret på ${matter} är nej, eftersom marken är privat.`);
    await page.getByText('Inget att anmärka på.').waitFor();
    await record.click();
    await page.getByText('Svaret är inskrivet som återkoppling.').waitFor();
    await expect.poll(() => typesOf()).toEqual(['matter_received', 'feedback_given']);
    await isAccessible();
  });

  test('keeps what was written when another letter is looked at, and when the dialog is closed', async () => {
    await open('receipt');
    const text = page.getByLabel('Text', { exact: true });
    await text.fill('Mitt eget brev.');
    await page.getByLabel('Språk', { exact: true }).selectOption('en');
    await expect.poll(() => text.inputValue()).toContain('Thank you for writing');
    await page.getByLabel('Språk', { exact: true }).selectOption('sv');
    await expect.poll(() => text.inputValue()).toBe('Mitt eget brev.');
    await page.reload();
    await text.waitFor();
    await expect.poll(() => text.inputValue()).toBe('Mitt eget brev.');
    await page.getByRole('button', { name: 'Börja om från mallen' }).click();
    await expect.poll(() => text.inputValue()).toContain('Tack för att du skrev till oss');
  });

  test('writes the chosen day into the letter and promises it', async () => {
    await open('receipt');
    await expect.poll(() => page.getByLabel('Nästa besked senast').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    await page.getByRole('button', { name: 'Jag har gett bekräftelsen' }).click();
    await page.getByText('Bekräftelsen är inskriven.').waitFor();
    await expect.poll(() => typesOf()).toEqual(['matter_received', 'matter_acknowledged', 'promise_made']);
  });

  test('sends the letter to an address, enters it once, and says when it has not gone', async () => {
    const asked: unknown[] = [];
    await page.route('**/api/run', async (route) => {
      const { functionName, arguments: args } = route.request().postDataJSON();
      if (functionName === 'sendMail') {
        asked.push(args[0]);
        await route.fulfill({
          json: { ok: true, value: { ok: true, sent: false, problem: 'Dagens gräns är nådd.' } },
        });
        return;
      }
      const response = await route.fetch();
      const json = await response.json();
      if (functionName === 'readLetter') json.value.letter.mailIsOn = true;
      await route.fulfill({ response, json });
    });
    await open('receipt');
    await page.getByLabel('Skicka till (e-postadress)').fill('eva.lind@example.se');
    await isAccessible();
    await page.getByRole('button', { name: 'Skicka bekräftelsen och skriv in den' }).click();
    await page.getByText('Det är inskrivet, men inte skickat: Dagens gräns är nådd.').waitFor();
    expect(asked).toMatchObject([{ kind: 'letter', matter, to: 'eva.lind@example.se' }]);
    await expect.poll(() => typesOf()).toEqual(['matter_received', 'matter_acknowledged', 'promise_made']);
  });

  test('prints the letter and nothing else', async () => {
    await open('receipt');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByRole('article').isVisible()).toBe(true);
    for (const name of ['Kopiera', 'Skriv ut', 'Förhandsgranska']) {
      expect(await page.getByRole('button', { name }).isVisible(), name).toBe(false);
    }
    await expect.poll(() => page.getByText('Språkkoll').isVisible()).toBe(false);
    await expect.poll(() => page.getByLabel('Brev', { exact: true }).isVisible()).toBe(false);
  });

  test('fits the narrowest window', async () => {
    await page.setViewportSize({ width: 300, height: 800 });
    await open('interim');
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(300);
    await isAccessible();
  });
});
