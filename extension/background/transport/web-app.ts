import type { Request } from '../../../shared/protocol/messages.ts';
import type { Connection } from '../../store/items.ts';
import { currentLanguage } from '../../store/language.ts';
import { hostsOf, isLocalAddress } from './address.ts';
import { post } from './post.ts';
import { sign } from './sign.ts';
import type { Outcome, Surroundings, Transport } from './transport.ts';

/** How far the sheet's clock is ahead of this computer's, kept between requests. */
export interface ClockOffset {
  readonly read: () => Promise<number>;
  readonly write: (milliseconds: number) => Promise<void>;
}

interface WebAppSurroundings extends Surroundings {
  readonly clock: ClockOffset;
  readonly hasHosts: (origins: readonly string[]) => Promise<boolean>;
  readonly isOnline: () => boolean;
}

/** The default way to the sheet: the add-on's web app, with a key that this browser got by pairing. */
export function webApp(connection: Connection | undefined, surroundings: WebAppSurroundings): Transport {
  const { now, random, clock } = surroundings;

  const once = async (given: Connection, request: Request, patience?: number): Promise<Outcome> => {
    const time = now() + (await clock.read());
    const key = { id: given.key, secret: given.secret };
    const language = await currentLanguage();
    const envelope = await sign(JSON.stringify({ ...request, language }), key, time, random);
    return post(given.address, JSON.stringify(envelope), request.request, surroundings, patience);
  };

  return {
    obstacle: async () => {
      if (!connection) return 'not_connected';
      if (isLocalAddress(connection.address)) return undefined;
      if (!surroundings.isOnline()) return 'offline';
      return (await surroundings.hasHosts(hostsOf(connection.address))) ? undefined : 'no_permission';
    },
    send: async (request, patience) => {
      if (!connection) return { ok: false, failed: { kind: 'not_connected' } };
      const first = await once(connection, request, patience);
      if (first.ok) return first;
      const { kind, time } = first.failed;
      if (kind === 'clock' && time && !Number.isNaN(Date.parse(time))) {
        await clock.write(Date.parse(time) - now());
        return once(connection, request, patience);
      }
      // The browser itself may have sent the request twice; the sheet knows the commands by their ids.
      return kind === 'replayed' ? once(connection, request, patience) : first;
    },
  };
}
