import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';

/**
 * A page of the extension that the browser's own driver does not hand out (side panel, sidebar): what a person
 * sees is found by its name, and pressed with the mouse.
 */
export interface ExtensionPage {
  /** The value of an expression or promise in the page; plain JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Waits until the expression is true. */
  readonly waitFor: (expression: string, limit?: number) => Promise<void>;
  /** Everything that is shown. */
  readonly text: () => Promise<string>;
  readonly waitForText: (part: string, limit?: number) => Promise<void>;
  /** Clicks the button, link, tab or check box with that name in the middle, with the mouse. */
  readonly click: (name: string) => Promise<void>;
  /** Replaces what stands in the field with that label. */
  readonly fill: (label: string, value: string) => Promise<void>;
  /** What stands in the field with that label. */
  readonly valueOf: (label: string) => Promise<string>;
  /** Presses a key such as `Enter` or `Control+Enter` where the focus is. */
  readonly press: (key: string) => Promise<void>;
  readonly screenshot: (path: string) => Promise<void>;
  /** Violations that axe finds, as `rule: element` lines; none is wanted. */
  readonly axe: () => Promise<readonly string[]>;
}

const pointSchema = v.object({ x: v.number(), y: v.number() });

/** Finds by accessible name as far as our own pages need: label, aria-label, aria-labelledby or own text. */
const FINDER = `(() => {
  const clean = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const nameOf = (element) => {
    const labelled = element.getAttribute('aria-labelledby');
    if (labelled) return clean(labelled.split(' ').map((id) => document.getElementById(id)?.textContent).join(' '));
    if (element.hasAttribute('aria-label')) return clean(element.getAttribute('aria-label'));
    if (element.labels?.length) return clean([...element.labels].map((label) => label.textContent).join(' '));
    return clean(element.textContent);
  };
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  return (selector, name) => {
    const all = [...document.querySelectorAll(selector)].filter(shown);
    return all.find((element) => nameOf(element) === name) ?? all.find((element) => nameOf(element).startsWith(name));
  };
})()`;

const CLICKABLE =
  'button, a, summary, [role=button], [role=tab], [role=option], input[type=checkbox], input[type=radio]';
const FIELDS = 'input, textarea, select, [contenteditable]';

const requireHere = createRequire(import.meta.url);

/** What a browser must be able to do with the page; each browser has its own way. */
export interface PageDriver {
  /** The expression's value, or what its promise gives, as plain JSON; rejects with the page's own error. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** A real press and release of the left button, in the page's CSS pixels. */
  readonly mouse: (point: { readonly x: number; readonly y: number }) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly screenshot: (path: string) => Promise<void>;
}

/** The page as the tests drive it, over what the browser can do. */
export const extensionPage = ({ evaluate, mouse, press, screenshot }: PageDriver): ExtensionPage => {
  /** Null while the page is being loaded anew: what was looked at is gone, so one looks again. */
  const look = (expression: string): Promise<unknown> =>
    evaluate(expression).catch((error: unknown) => {
      if (/navigated or closed|context was destroyed/u.test(String(error))) return null;
      throw error;
    });

  const waitFor = async (expression: string, limit = 30_000): Promise<void> => {
    const end = Date.now() + limit;
    while ((await look(`Boolean(${expression})`)) !== true) {
      if (Date.now() > end) {
        throw new Error(`Not within ${limit / 1000} s: ${expression}\nThe panel shows:\n${await shown()}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  const text = async (): Promise<string> => String(await evaluate("document.body?.innerText ?? ''"));
  /** For a message: what went wrong before is not hidden by a page that is gone. */
  const shown = (): Promise<string> => text().catch(String);

  const found = (selector: string, name: string): string =>
    `${FINDER}(${JSON.stringify(selector)}, ${JSON.stringify(name)})`;

  /** Evaluates until it gives something: what it looks for may be replaced by the page at any moment. */
  const until = async (what: string, expression: string): Promise<unknown> => {
    const end = Date.now() + 30_000;
    for (;;) {
      const value = await look(expression);
      if (value !== null) return value;
      if (Date.now() > end) throw new Error(`Not within 30 s: ${what}\nThe panel shows:\n${await shown()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  const clickAt = async (selector: string, name: string): Promise<void> => {
    // Found, scrolled to and measured at once; where it stands still from one look to the next, nothing that came
    // in late is about to push it away from under the pointer.
    const place = `(() => {
      const element = ${found(selector, name)};
      if (!element?.matches(':enabled, a, summary, [role]')) return null;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const met = document.elementFromPoint(x, y);
      return element.contains(met) || [...(element.labels ?? [])].some((label) => label.contains(met)) ? { x, y } : null;
    })()`;
    let seen = '';
    for (;;) {
      const point = v.parse(pointSchema, await until(`press ${name}`, place));
      if (JSON.stringify(point) === seen) return mouse(point);
      seen = JSON.stringify(point);
    }
  };

  return {
    evaluate,
    waitFor,
    text,
    waitForText: (part, limit) =>
      waitFor(`document.body?.innerText.includes(${JSON.stringify(part)})`, limit),
    click: (name) => clickAt(CLICKABLE, name),
    fill: async (label, value) => {
      await until(
        `fill ${label}`,
        `(() => {
          const [element, value] = [${found(FIELDS, label)}, ${JSON.stringify(value)}];
          if (!element) return null;
          element.focus();
          if (element.localName !== 'select') {
            element.select?.();
            // Refused while the panel has no focus yet; then it is tried anew.
            return document.execCommand('insertText', false, value) || value === '' || null;
          }
          const option = [...element.options].find((each) => each.text === value || each.value === value);
          if (!option) throw new Error('No choice ' + value);
          element.value = option.value;
          element.dispatchEvent(new Event('input', { bubbles: true }));
          return element.dispatchEvent(new Event('change', { bubbles: true }));
        })()`,
      );
    },
    valueOf: async (label) =>
      String(
        await until(
          `read ${label}`,
          `(() => { const element = ${found(FIELDS, label)}; return element ? (element.value ?? element.textContent) : null; })()`,
        ),
      ),
    press,
    screenshot,
    axe: async () => {
      await evaluate(`${readFileSync(requireHere.resolve('axe-core/axe.min.js'), 'utf8')};true`);
      const violations = await evaluate(
        `axe.run(document).then(({ violations }) => violations.flatMap((each) => each.nodes.map((node) => each.id + ': ' + node.html)))`,
      );
      return v.parse(v.array(v.string()), violations);
    },
  };
};
