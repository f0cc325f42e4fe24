import * as v from 'valibot';
import { type PhoneReply, phoneReplySchema } from '../../../shared/phone/messages.ts';

/** Longest wait for an answer; the sheet may have to wait for its turn. */
const PATIENCE = 60_000;

/** Posts entries to the web app. @returns undefined when nothing that can be understood came back */
export async function postEntries(
  address: string,
  about: Readonly<Record<'page' | 'key' | 'lang', string>>,
  entries: readonly unknown[],
): Promise<PhoneReply | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ ...about, entries: JSON.stringify(entries) }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    const reply = v.safeParse(phoneReplySchema, await response.json());
    return reply.success ? reply.output : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
