import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { storedRows } from './support/stored.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

/**
 * What axe finds in the page, and in the panel that it frames: each is a document of its own, with landmarks of
 * its own. The spreadsheet widget is not ours to mend.
 */
async function violations(page: Page, frame?: string): Promise<string[]> {
  const around = await new AxeBuilder({ page })
    .exclude('.grid')
    .exclude('[class*=univer-]')
    .exclude('iframe')
    .analyze();
  const within =
    frame === undefined ? [] : (await new AxeBuilder({ page }).include([frame, 'html']).analyze()).violations;
  // axe finishes in a tab of its own; a page behind another one draws nothing.
  await page.bringToFront();
  return [...around.violations, ...within].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  );
}

const SIDEBAR = 'aside.sidebar iframe';
const DIALOG = 'dialog iframe';

/** The loop, once, through the screen: a citizen's words on a page, a row, an answer, and a figure. */
describe.skipIf(!hasChromium)('the whole loop in Chromium', () => {
  let workspace: TestWorkspace;
  let chromium: Chromium;
  let sheet: Page;
  let panel: ExtensionPage;
  let matter = '';
  let toldBefore = 0;

  beforeAll(async () => {
    workspace = await startTestWorkspace({ demo: true });
    chromium = await launchChromium({ extension: await workspace.connectedExtension('chrome') });
    sheet = await chromium.open(workspace.address);
    sheet.setDefaultTimeout(30_000);
    await sheet.waitForFunction(() => window.gensvarSheet?.ready());
  }, 600_000);
  afterAll(async () => {
    await chromium?.close();
    await workspace?.stop();
  });

  /** The panel takes its width from the window, and the driver's mouse does not know of it. */
  const closePanel = () => panel.evaluate('window.close()').catch(() => undefined);
  const sidebar = () => sheet.frameLocator(SIDEBAR);
  const menu = async (item: string) => {
    await sheet.bringToFront();
    await sheet.getByRole('menuitem', { name: 'Gensvar' }).click();
    await sheet.getByRole('menuitem', { name: item }).click();
  };
  const dialog = () => sheet.frameLocator(DIALOG);
  /** How many have been told, as the overview says it. */
  const told = async (): Promise<number> => {
    await menu('Översikt');
    const basis = dialog().locator('[data-figure=M12]');
    await basis.waitFor();
    const text = (await basis.innerText()).replace(/\s+/g, ' ');
    expect(await violations(sheet, DIALOG)).toEqual([]);
    await sheet.keyboard.press('Escape');
    return Number(/(\d+) har fått besked/.exec(text)?.[1] ?? Number.NaN);
  };
  const step = async (name: string) => {
    const button = sidebar().getByRole('button', { name, exact: true });
    const more = sidebar().getByRole('button', { name: /^Mer/, expanded: false });
    // The card may be drawn anew meanwhile, with its steps in other places.
    await expect
      .poll(async () => {
        if (await button.isVisible()) return true;
        if (await more.isVisible()) await more.click();
        return button.isVisible();
      })
      .toBe(true);
    await button.click();
  };
  /** The line at the top of the card comes to say this. */
  const duty = async (line: string | RegExp) => {
    try {
      await sidebar().locator('.duty', { hasText: line }).waitFor();
    } catch {
      throw new Error(
        `The card does not come to say ${line}:\n${await sidebar().locator('body').innerText()}`,
      );
    }
  };
  // By keyboard: with a panel open beside the page the driver's mouse misses what lies low in a frame.
  const submit = (name: string) =>
    sidebar().locator('form').getByRole('button', { name, exact: true }).press('Enter');

  it('knows before how many have been told', async () => {
    toldBefore = await told();
    expect(toldBefore).toBeGreaterThan(0);
  });

  it('opens a filled draft at a click in the toolbar, and keeps what the person corrects', async () => {
    const page = await chromium.open(`${workspace.address}/demo/mastodon`);
    await chromium.clickToolbar(page);
    panel = await chromium.sidePanel();
    await panel.waitForText('Nytt ärende');
    await panel.waitFor('document.querySelector("#text")');
    await expect.poll(() => panel.valueOf('Text')).toContain('varför belysningen längs gångvägen');
    await expect.poll(() => panel.text()).not.toContain('Leyla');
    await panel.fill('Rubrik', 'Släckt gångväg vid skolan');
    expect(await panel.axe()).toEqual([]);
  });

  it('saves, and the row stands in the open sheet without a reload', async () => {
    await panel.click('Spara ärendet');
    await panel.waitForText('finns i arket');
    // Other matters may be named beside it, as similar ones.
    matter = /(SKÄ-\d{4}-\d{4}) finns i arket/.exec(await panel.text())?.[1] ?? '';
    expect(matter).not.toBe('');
    await sheet.waitForFunction(
      (number) => {
        const shown = window.gensvarSheet;
        for (let row = 2; row < 300; row++) if (shown?.cell('Ärenden', row, 1) === number) return true;
        return false;
      },
      matter,
      // The sheet lies behind the page that was clipped, where no animation frames come.
      { polling: 100, timeout: 30_000 },
    );
    const rows = await storedRows(workspace.address, 'Ärenden');
    expect(rows.find((row) => row.key === matter)).toMatchObject({ title: 'Släckt gångväg vid skolan' });
    await closePanel();
  });

  it('shows the matter beside the selected row, with what to do next', async () => {
    await menu('Visa ärendet');
    await sheet.evaluate((number) => {
      const shown = window.gensvarSheet;
      for (let row = 2; row < 300; row++) {
        if (shown?.cell('Ärenden', row, 1) === number) shown.select('Ärenden', row, 3);
      }
    }, matter);
    await sidebar().getByRole('heading', { name: 'Släckt gångväg vid skolan' }).waitFor();
    await duty('Ska fördelas');
    expect(await violations(sheet, SIDEBAR)).toEqual([]);
  });

  it('is triaged, referred with a day for the answer, and says who is waited for', async () => {
    await step('Fördela');
    await sidebar().locator('#owner').fill('sara@skarholmen.example');
    await submit('Fördela');
    await sidebar().getByText('finns inte bland dem som brukar ansvara').waitFor();
    expect(await violations(sheet, SIDEBAR)).toEqual([]);
    await sidebar().getByLabel('Ja, ny person').check();
    await submit('Fördela');
    await duty('Ska remitteras eller beslutas');

    await step('Remittera');
    await sidebar().locator('#recipients').fill('Trafikkontoret');
    await sidebar().getByRole('option', { name: 'Trafikkontoret' }).first().click();
    await sidebar().locator('#question').fill('När lagas belysningen längs gångvägen?');
    await submit('Remittera');
    await duty(/Väntar på Trafikkontoret sedan i dag/);
    await duty(/om 20 arbetsdagar/);
  });

  it('tells somebody who opens the page again that it is registered, and who is waited for', async () => {
    const page = await chromium.open(`${workspace.address}/demo/mastodon`);
    await chromium.clickToolbar(page);
    panel = await chromium.sidePanel();
    await panel.waitForText(matter);
    await panel.waitForText('Väntar på Trafikkontoret');
    expect(await panel.axe()).toEqual([]);
    await closePanel();
  });

  it('is answered, decided, told and closed; each step stands in the timeline and in Händelser', async () => {
    await sheet.bringToFront();
    await step('Registrera svar');
    await sidebar().locator('#outcome').selectOption({ label: 'Ja' });
    await sidebar().locator('#text').fill('Stolparna lagas i nästa vecka.');
    await submit('Registrera svar');
    await duty('Den boende ska få besked');

    await step('Besluta');
    await sidebar().locator('#outcome').selectOption({ label: 'Ja' });
    await submit('Besluta');
    await sidebar().locator('.timeline', { hasText: 'Beslut · Ja' }).waitFor();

    await step('Återkoppla');
    await sidebar().locator('#channel').selectOption({ label: 'Svar i tråden' });
    await sidebar().locator('#text').fill('Hej! Stolparna lagas i nästa vecka. Tack för att du sade till.');
    await submit('Återkoppla');
    await duty('Kan avslutas');

    await step('Avsluta');
    await submit('Avsluta');
    await duty('Avslutat. Ingen väntar.');

    const events = await storedRows(workspace.address, 'Händelser');
    expect(events.filter((row) => row.matter === matter).map((row) => row.type)).toHaveLength(7);
    const rows = await storedRows(workspace.address, 'Ärenden');
    expect(rows.find((row) => row.key === matter)).toMatchObject({ title: 'Släckt gångväg vid skolan' });
  });

  it('moves the figure: one more has been told', async () => {
    await expect.poll(() => told()).toBe(toldBefore + 1);
  });

  it('has no fault that axe finds in the connection dialog and the settings', async () => {
    await menu('Anslut webbläsare');
    await dialog().locator('h1, h2').first().waitFor();
    expect(await violations(sheet, DIALOG)).toEqual([]);
    const id = new URL((await chromium.worker()).url()).host;
    const options = await chromium.open(`chrome-extension://${id}/options.html`);
    await options.locator('h1').waitFor();
    expect(await violations(options)).toEqual([]);
  });
});
