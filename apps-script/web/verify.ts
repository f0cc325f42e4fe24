import type { Failure } from '../../shared/protocol/messages.ts';
import { CLOCK_WINDOW, type Envelope } from '../../shared/protocol/signing.ts';
import { type DeviceRecord, readDevice } from './devices.ts';
import { sameText, signatureOf } from './signature.ts';

/** Seconds that a nonce is remembered: longer than the window in which its request is accepted. */
const NONCE_MEMORY = (2.5 * CLOCK_WINDOW) / 1000;

/**
 * Whether a signed request is to be believed. The signature comes before everything that depends on the key's
 * state, so that nobody without the key learns anything but that it does not fit.
 * @param kept the script's properties
 */
export function verify(
  envelope: Envelope,
  kept: Readonly<Record<string, string | undefined>>,
  now: number,
): { readonly ok: true; readonly device: DeviceRecord } | { readonly ok: false; readonly failure: Failure } {
  const failed = (failure: Failure) => ({ ok: false, failure }) as const;
  const device = readDevice(kept, envelope.key);
  if (!device) return failed('unknown_key');
  if (!sameText(signatureOf(envelope, device.secret), envelope.signature)) return failed('bad_signature');
  if (device.revoked !== undefined) return failed('revoked_key');
  if (Date.parse(device.expires) <= now) return failed('expired_key');
  if (Math.abs(now - envelope.time) > CLOCK_WINDOW) return failed('clock');
  const cache = CacheService.getScriptCache();
  const nonce = `nonce:${envelope.key}:${envelope.nonce}`;
  if (cache.get(nonce) !== null) return failed('replayed');
  cache.put(nonce, '1', NONCE_MEMORY);
  return { ok: true, device };
}
