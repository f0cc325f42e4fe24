import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';
import { type ExtensionPage, extensionPage } from './extension-page.ts';

const KEYS: Readonly<Record<string, { code: string; key: string; number: number; text?: string }>> = {
  Enter: { code: 'Enter', key: 'Enter', number: 13, text: '\r' },
  Tab: { code: 'Tab', key: 'Tab', number: 9 },
  Escape: { code: 'Escape', key: 'Escape', number: 27 },
  ArrowDown: { code: 'ArrowDown', key: 'ArrowDown', number: 40 },
  ArrowUp: { code: 'ArrowUp', key: 'ArrowUp', number: 38 },
  1: { code: 'Digit1', key: '1', number: 49 },
  2: { code: 'Digit2', key: '2', number: 50 },
  3: { code: 'Digit3', key: '3', number: 51 },
};
const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

const replySchema = v.object({
  id: v.optional(v.number()),
  result: v.optional(v.record(v.string(), v.unknown())),
  error: v.optional(v.object({ message: v.string() })),
});

const evaluatedSchema = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(
    v.object({ text: v.string(), exception: v.optional(v.object({ description: v.optional(v.string()) })) }),
  ),
});

type Send = (method: string, parameters?: object) => Promise<Readonly<Record<string, unknown>>>;

/** Messages to one target, wrapped in those of the browser's session, since Playwright keeps its own sessions. */
const wrapped = async (browser: CDPSession, targetId: string): Promise<Send> => {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: v.InferOutput<typeof replySchema>) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = v.parse(replySchema, JSON.parse(event.message));
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  // A page that is put away answers nothing of what it was asked last.
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const answer of waiting.values()) answer({ error: { message: 'The page was put away' } });
  });
  let last = 0;
  return async (method, parameters = {}) => {
    last += 1;
    const id = last;
    const replied = new Promise<v.InferOutput<typeof replySchema>>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params: parameters });
    await browser.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await replied;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };
};

/** The page of a target that Playwright does not hand out, such as the side panel. */
export const attachTo = async (browser: CDPSession, targetId: string): Promise<ExtensionPage> => {
  const send = await wrapped(browser, targetId);

  const evaluate = async (expression: string): Promise<unknown> => {
    const reply = v.parse(
      evaluatedSchema,
      await send('Runtime.evaluate', {
        expression,
        returnByValue: true,
        awaitPromise: true,
        userGesture: false,
      }),
    );
    if (reply.exceptionDetails) {
      throw new Error(reply.exceptionDetails.exception?.description ?? reply.exceptionDetails.text);
    }
    return reply.result.value;
  };

  const press = async (combination: string): Promise<void> => {
    const names = combination.split('+');
    const key = KEYS[names.at(-1) ?? ''];
    if (!key) throw new Error(`Unknown key in ${combination}`);
    const modifiers = names.slice(0, -1).reduce((sum, name) => sum + (MODIFIERS[name] ?? 0), 0);
    const common = { key: key.key, code: key.code, windowsVirtualKeyCode: key.number, modifiers };
    await send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      ...common,
      ...(key.text && modifiers === 0 ? { text: key.text } : {}),
    });
    await send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
  };

  return extensionPage({
    evaluate,
    mouse: async (point) => {
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
      }
    },
    press,
    screenshot: async (path) => {
      const { data } = v.parse(
        v.object({ data: v.string() }),
        await send('Page.captureScreenshot', { format: 'png' }),
      );
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
  });
};
