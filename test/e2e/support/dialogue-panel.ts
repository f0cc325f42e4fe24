import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PANEL_POLICY } from '../../../local/server/panels.ts';
import { answeredByWorkspace } from './panel-bridge.ts';
import { DIST, type TestWorkspace } from './workspace.ts';

export interface PersonOptions {
  readonly width?: number;
  readonly language?: 'sv' | 'en';
}

/** Somebody at the panel of dialogues, who sees what stands there and nothing else; what they do is counted. */
export class Person {
  /** Each click, each field typed in, each paste. */
  actions = 0;

  private constructor(readonly page: Page) {}

  static async at(
    browser: Browser,
    workspace: TestWorkspace,
    { width = 960, language = 'sv' }: PersonOptions = {},
  ): Promise<Person> {
    const context = await browser.newContext({ viewport: { width, height: 700 }, locale: 'sv-SE' });
    const person = new Person(await context.newPage());
    await answeredByWorkspace(person.page);
    if (language === 'en') {
      await person.page.route('**/api/run', async (route) => {
        const response = await route.fetch();
        const isWho = route.request().postData()?.includes('"whoAmI"') === true;
        const text = await response.text();
        await route.fulfill({
          response,
          body: isWho ? text.replace('"language":"sv"', '"language":"en"') : text,
        });
      });
    }
    const body = readFileSync(join(DIST, 'apps-script', 'dialogues.html'), 'utf8');
    // What the product lets a panel load; only the calls go another way here.
    const headers = { 'Content-Security-Policy': `${PANEL_POLICY}; connect-src 'self'` };
    await person.page.route('**/dialogue-page', (route) =>
      route.fulfill({ contentType: 'text/html', headers, body }),
    );
    await person.page.goto(`${workspace.address}/dialogue-page`);
    await person.page.getByRole('heading', { level: 1 }).waitFor();
    return person;
  }

  readonly click = async (name: string | RegExp): Promise<void> => {
    this.actions += 1;
    const options = { name, ...(typeof name === 'string' && { exact: true }) };
    await this.page.getByRole('button', options).first().click();
  };
  readonly fill = async (label: string, text: string): Promise<void> => {
    this.actions += 1;
    await this.page.getByLabel(label, { exact: true }).fill(text);
  };
  readonly tick = async (label: string | RegExp): Promise<void> => {
    this.actions += 1;
    await this.page.getByLabel(label).first().check();
  };
  readonly choose = async (label: string, option: string): Promise<void> => {
    this.actions += 1;
    await this.page.getByLabel(label, { exact: true }).selectOption({ label: option });
  };
  readonly sees = async (text: string | RegExp): Promise<void> => {
    try {
      await this.page.getByText(text).first().waitFor();
    } catch (error) {
      throw new Error(`Not seen: ${text}\nThe panel shows:\n${await this.page.innerText('body')}`, {
        cause: error,
      });
    }
  };

  /** Nothing that axe finds, and nothing wider than the window. */
  readonly isClean = async (): Promise<void> => {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const over = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  };
  /** For looking at: written where DIALOGUE_PICTURES says. */
  readonly picture = async (name: string): Promise<void> => {
    const folder = process.env.DIALOGUE_PICTURES;
    if (folder) await this.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  };
  readonly leave = (): Promise<void> => this.page.context().close();
}
