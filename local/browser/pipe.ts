import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';

const replySchema = v.object({
  id: v.optional(v.number()),
  result: v.optional(v.record(v.string(), v.unknown())),
  error: v.optional(v.object({ message: v.string() })),
});

export interface DevTools {
  /** Sends one command of the DevTools protocol and gives its result; rejects with the browser's own message. */
  readonly send: (
    method: string,
    parameters?: Readonly<Record<string, unknown>>,
  ) => Promise<Readonly<Record<string, unknown>>>;
}

interface Waiting {
  readonly resolve: (result: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The DevTools protocol over the browser's own pipe (`--remote-debugging-pipe`): JSON texts that each end with a
 * zero byte. Unlike a port, nobody else on the machine can speak on it.
 */
export const devToolsOverPipe = (toBrowser: Writable, fromBrowser: Readable): DevTools => {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let rest = '';

  const receive = (message: string): void => {
    const { id, result, error } = v.parse(replySchema, JSON.parse(message));
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asked) return;
    waiting.delete(id);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result ?? {});
  };

  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) receive(message);
  });

  const giveUp = (): void => {
    for (const { reject } of waiting.values()) reject(new Error('the browser closed'));
    waiting.clear();
  };
  fromBrowser.on('close', giveUp);
  fromBrowser.on('error', giveUp);
  toBrowser.on('error', giveUp);

  return {
    send: (method, parameters = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id: last, method, params: parameters })}\0`);
      }),
  };
};
