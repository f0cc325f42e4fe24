import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../local/bootstrap/browsers.mjs';
import { hasChromium } from './support/chromium.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

const DIALOG = 'dialog iframe';

/** The list of mails: what waits, what went out, and the keyboard's way through it. */
describe.skipIf(!hasChromium)('Utskick in Chromium', () => {
  let workspace: TestWorkspace;
  let browser: Browser;
  let sheet: Page;

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', [{ district: 'Skärholmen' }]);
    const matter = await captured();
    await workspace.run('perform', [
      [
        {
          type: 'refer',
          id: '01KP34H978ZEF4C74F2CR961E1',
          matter,
          organisation: 'trafikkontoret',
          question: 'När lagas lampan?',
        },
      ],
    ]);
    const remind = {
      type: 'remind',
      id: '01KP34H978ZEF4C74F2CR961E2',
      matter,
      referral: `${matter}/R1`,
      how: 'mail',
      text: 'Vi har inte fått svar.',
    };
    const mail = {
      kind: 'reminder',
      matter,
      to: 'registrator@trafik.example',
      subject: `Påminnelse om ${matter}`,
      text: 'Vi har inte fått svar.',
      about: remind.id,
    };
    // Mail is off in a new workbook: what is written down waits.
    await workspace.run('perform', [[remind], [mail]]);
    browser = await chromium.launch({
      executablePath: findChromium()?.path ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
    sheet = await context.newPage();
    sheet.setDefaultTimeout(10_000);
    await sheet.goto(workspace.address);
    await sheet.waitForFunction(() => window.gensvarSheet?.ready());
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  const captured = async (): Promise<string> => {
    const answer = (await workspace.run('perform', [
      [
        {
          type: 'capture',
          id: '01KP34H978ZEF4C74F2CR961E0',
          kind: 'fault_report',
          channel: 'phone',
          title: 'Mörkt i gångtunneln',
          text: 'Det är mörkt.',
        },
      ],
    ])) as { readonly replies: readonly { readonly matter: string }[] };
    return answer.replies[0]?.matter ?? '';
  };
  const panel = () => sheet.frameLocator(DIALOG);

  it('says that nothing is sent until somebody allows it, lists what waits, and has no fault that axe finds', async () => {
    await sheet.getByRole('menuitem', { name: 'Gensvar' }).click();
    await sheet.getByRole('menuitem', { name: 'Utskick', exact: true }).click();
    await panel().getByRole('heading', { level: 1 }).waitFor();
    await panel()
      .getByText(/Påminnelse om SKÄ-/)
      .waitFor();
    for (const width of [1280, 360]) {
      await sheet.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page: sheet }).include([DIALOG, 'html']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    }
    await sheet.setViewportSize({ width: 1280, height: 900 });
  }, 40_000);

  it('has its heading in front of whoever reads it aloud, and is left by Escape', async () => {
    const headings = await panel().getByRole('heading').allInnerTexts();
    expect(headings[0]).toBe('Utskick');
    expect(headings.length).toBeGreaterThan(1);
    await panel().locator('body').press('Tab');
    await sheet.keyboard.press('Escape');
    await sheet.locator(DIALOG).waitFor({ state: 'detached' });
  }, 20_000);
});
