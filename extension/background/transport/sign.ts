import { newUlid } from '../../../shared/identity/ulid.ts';
import { type Envelope, signedText } from '../../../shared/protocol/signing.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/**
 * Wraps and signs a request's JSON text (shared/protocol/signing.ts).
 * @param secret the key's bytes in base64
 * @param time the sheet's clock as far as it is known, milliseconds since 1970
 */
export async function sign(
  body: string,
  key: { readonly id: string; readonly secret: string },
  time: number,
  random: () => number,
): Promise<Envelope> {
  const unsigned = { version: 1 as const, key: key.id, time, nonce: newUlid(time, random) };
  const bodyHash = hexadecimal(await crypto.subtle.digest('SHA-256', utf8(body)));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const signer = await crypto.subtle.importKey('raw', fromBase64(key.secret), algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', signer, utf8(signedText(unsigned, bodyHash)));
  return { ...unsigned, body, signature: base64(signature) };
}
