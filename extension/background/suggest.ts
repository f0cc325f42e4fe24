import { newUlid } from '../../shared/identity/ulid.ts';
import type { Suggested } from '../../shared/protocol/messages.ts';
import { contactItem } from '../store/items.ts';
import { currentTransport } from './surroundings.ts';
import type { Surroundings } from './transport/transport.ts';

/** Milliseconds: what comes later finds the matter saved. The browser's own suggestions stand there meanwhile. */
const PATIENCE = 8_000;

/**
 * What the sheet's whole history makes of a draft; nothing where it does not say, for whatever reason.
 * @param draft without personal data
 */
export async function suggestedBySheet(
  draft: { readonly title: string; readonly text: string; readonly place: string },
  around: Surroundings,
): Promise<Suggested | undefined> {
  const transport = await currentTransport(around);
  if ((await contactItem.read()).failure || (await transport.obstacle())) return undefined;
  const request = newUlid(around.now(), around.random);
  const asked = { type: 'ask' as const, request, pages: [], matters: [], suggest: draft };
  const outcome = await transport.send(asked, PATIENCE);
  return outcome.ok && outcome.reply.reply === 'statuses' ? outcome.reply.suggested : undefined;
}
