import * as v from 'valibot';
import type { PairingRequest, Reply } from '../../shared/protocol/messages.ts';
import { properties } from '../workbook/store.ts';
import { type DeviceRecord, deviceProperty, expiryOf } from './devices.ts';
import { newSecret, sha256 } from './signature.ts';

/** Milliseconds that a code can be used. */
export const CODE_LIFE = 10 * 60_000;
/** Wrong codes in ten minutes after which none is tried any more: 60 random bits cannot be guessed in so many. */
const MOST_WRONG = 20;
const WRONG_CODES = 'wrong-codes';

/** No letter or digit that is mistaken for another when read aloud. */
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const GROUPS = 3;
const GROUP = 4;

const PREFIX = 'pairing:';

const pairingSchema = v.object({
  owner: v.string(),
  expires: v.number(),
  /** Set when the code has been used: the same request may ask again, its reply may have been lost. */
  used: v.exactOptional(v.object({ request: v.string(), key: v.string() })),
});
type Pairing = v.InferOutput<typeof pairingSchema>;

/** The code as it counts: a person may leave out hyphens and capitals. */
const plain = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Only the code's hash is kept, so whoever reads the properties cannot connect with it. */
const property = (code: string): string => PREFIX + sha256(plain(code));

/** A new code for one browser, shown once. */
export function createCode(owner: string, now: number): { readonly code: string; readonly expires: string } {
  const store = properties();
  const kept = store.getProperties();
  for (const key of Object.keys(kept)) {
    if (key.startsWith(PREFIX) && (parsePairing(kept[key])?.expires ?? 0) <= now) store.deleteProperty(key);
  }
  const letters = newSecret()
    .slice(0, GROUPS * GROUP)
    .map((byte) => LETTERS.charAt((byte & 255) % LETTERS.length))
    .join('');
  const code = (letters.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
  const expires = now + CODE_LIFE;
  store.setProperty(property(code), JSON.stringify({ owner, expires } satisfies Pairing));
  return { code, expires: new Date(expires).toISOString() };
}

function parsePairing(text: string | undefined): Pairing | undefined {
  if (text === undefined) return undefined;
  try {
    const pairing = v.safeParse(pairingSchema, JSON.parse(text));
    return pairing.success ? pairing.output : undefined;
  } catch {
    return undefined;
  }
}

type Paired = Extract<Reply, { reply: 'paired' }>;

/**
 * Gives a browser a key of its own for a code. To be called holding the lock: a code is used once.
 * @returns undefined when the code is wrong, used or too old, or too many wrong ones have been tried
 */
export function pair(
  request: PairingRequest,
  now: number,
  place: { readonly workbook: string; readonly district: string },
): Paired | undefined {
  const cache = CacheService.getScriptCache();
  const wrong = Number(cache.get(WRONG_CODES)) || 0;
  if (wrong >= MOST_WRONG) return undefined;
  const store = properties();
  const kept = store.getProperties();
  const pairing = parsePairing(kept[property(request.code)]);
  const usedByAnother = pairing?.used !== undefined && pairing.used.request !== request.request;
  if (!pairing || pairing.expires <= now || usedByAnother) {
    cache.put(WRONG_CODES, String(wrong + 1), CODE_LIFE / 1000);
    return undefined;
  }
  const key = pairing.used?.key ?? Utilities.getUuid();
  const known = kept[deviceProperty(key)];
  const created = new Date(now).toISOString();
  const device: DeviceRecord = known
    ? JSON.parse(known)
    : {
        secret: Utilities.base64Encode(newSecret()),
        owner: pairing.owner,
        device: request.device,
        created,
        expires: expiryOf(created),
      };
  store.setProperties({
    [deviceProperty(key)]: JSON.stringify(device),
    [property(request.code)]: JSON.stringify({
      ...pairing,
      used: { request: request.request, key },
    } satisfies Pairing),
  });
  return {
    reply: 'paired',
    request: request.request,
    key,
    secret: device.secret,
    expires: device.expires,
    ...place,
  };
}
