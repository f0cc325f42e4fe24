import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../bootstrap/browsers.mjs';

/** The Chromium, Chrome or Edge to use: the one that CHROMIUM_PATH names, else the first that is found. */
export const chromiumPath = (environment: Readonly<Record<string, string | undefined>>): string | undefined =>
  environment.CHROMIUM_PATH || findChromium(environment)?.path;

export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A page that shows `html` at any address and loads nothing else; its own scripts do not run. */
export async function openSealedPage(browser: Browser): Promise<SealedPage> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let current = { url: '', html: '' };
  await page.route('**/*', (route) => {
    const request = route.request();
    if (
      request.isNavigationRequest() &&
      request.frame() === page.mainFrame() &&
      request.url() === current.url
    )
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        // Scripting stays on, so that <noscript> is not shown, but nothing in the page may run.
        headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'; connect-src 'none'" },
        body: current.html,
      });
    return route.abort();
  });
  return {
    async show(url, html) {
      current = { url: new URL(url).href.replace(/#.*$/, ''), html };
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      const world = await isolatedWorld(cdp, page);
      return async (expression) => {
        const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
          expression,
          contextId: world,
          returnByValue: true,
          awaitPromise: true,
        });
        if (exceptionDetails)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value as unknown;
      };
    },
    close: () => context.close(),
  };
}

export interface SealedPage {
  /** Shows the page and gives a function that evaluates text in a world of its own, as an extension has. */
  show(url: string, html: string): Promise<(expression: string) => Promise<unknown>>;
  close(): Promise<void>;
}

/**
 * A world of its own in the document that is shown, as an extension has. While a page is being put in another's place
 * the world may be made in the one that goes: it is made anew then, and an error when that does not help.
 */
async function isolatedWorld(cdp: CDPSession, page: Page): Promise<number> {
  for (let left = 5; left > 0; left--) {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'gensvar',
    });
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: "document.readyState === 'loading' ? '' : document.URL",
      contextId: executionContextId,
      returnByValue: true,
    });
    if (result.value === page.url() && page.url() !== 'about:blank') return executionContextId;
    await page.waitForTimeout(200);
  }
  throw new Error(`${page.url()} was not shown`);
}
