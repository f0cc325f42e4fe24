import type { Page } from 'playwright-core';

/** A built panel in a page of its own, with the workspace's server behind google.script.run. */
export async function answeredByWorkspace(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Handlers = { ok?: (value: unknown) => void; failed?: (error: Error) => void };
    const runner = (handlers: Handlers): unknown =>
      new Proxy(
        {},
        {
          get: (_target, name) => {
            if (name === 'withSuccessHandler')
              return (ok: Handlers['ok']) => runner({ ...handlers, ...(ok && { ok }) });
            if (name === 'withFailureHandler')
              return (failed: Handlers['failed']) => runner({ ...handlers, ...(failed && { failed }) });
            return async (...args: unknown[]) => {
              const body = JSON.stringify({ window: 'test', functionName: name, arguments: args });
              const headers = { 'content-type': 'application/json' };
              const reply = await (await fetch('/api/run', { method: 'POST', headers, body })).json();
              if (reply.ok) handlers.ok?.(reply.value);
              else handlers.failed?.(new Error(reply.error.message));
            };
          },
        },
      );
    Object.assign(window, { google: { script: { run: runner({}), host: { close: () => undefined } } } });
  });
}
