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

const pointSchema = v.nullable(v.object({ x: v.number(), y: v.number() }));

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
  const waitFor = async (expression: string, limit = 30_000): Promise<void> => {
    const end = Date.now() + limit;
    while ((await evaluate(`Boolean(${expression})`)) !== true) {
      if (Date.now() > end) {
        throw new Error(`Not within ${limit / 1000} s: ${expression}\nThe panel shows:\n${await text()}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  const text = async (): Promise<string> => String(await evaluate("document.body?.innerText ?? ''"));

  const found = (selector: string, name: string): string =>
    `${FINDER}(${JSON.stringify(selector)}, ${JSON.stringify(name)})`;

  const clickAt = async (selector: string, name: string): Promise<void> => {
    await waitFor(`(${found(selector, name)})?.matches(':enabled, a, summary, [role]')`);
    const point = v.parse(
      pointSchema,
      await evaluate(`(() => {
        const element = ${found(selector, name)};
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      })()`),
    );
    if (!point) throw new Error(`${name} is not there`);
    await mouse(point);
  };

  return {
    evaluate,
    waitFor,
    text,
    waitForText: (part, limit) =>
      waitFor(`document.body?.innerText.includes(${JSON.stringify(part)})`, limit),
    click: (name) => clickAt(CLICKABLE, name),
    fill: async (label, value) => {
      await waitFor(found(FIELDS, label));
      const isSelect = await evaluate(`${found(FIELDS, label)}.localName === 'select'`);
      if (isSelect === true) {
        await evaluate(`(() => {
          const element = ${found(FIELDS, label)};
          const option = [...element.options].find((each) => each.text === ${JSON.stringify(value)} || each.value === ${JSON.stringify(value)});
          if (!option) throw new Error('No choice ' + ${JSON.stringify(value)});
          element.value = option.value;
          element.dispatchEvent(new Event('input', { bubbles: true }));
          element.dispatchEvent(new Event('change', { bubbles: true }));
        })()`);
        return;
      }
      await evaluate(
        `(() => { const element = ${found(FIELDS, label)}; element.focus(); element.select?.(); })()`,
      );
      await evaluate(`document.execCommand('insertText', false, ${JSON.stringify(value)})`);
    },
    valueOf: async (label) => {
      await waitFor(found(FIELDS, label));
      return String(await evaluate(`${found(FIELDS, label)}.value ?? ${found(FIELDS, label)}.textContent`));
    },
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
