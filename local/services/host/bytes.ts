/** Bytes, digests and signatures for the services; bytes are −128 to 127, as on Google. */
import { createHash, createHmac } from 'node:crypto';
import type { SignedBytes } from '../facade/host.ts';

function signed(buffer: Uint8Array): SignedBytes {
  return Array.from(new Int8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength));
}

function unsigned(bytes: SignedBytes): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 255);
}

/** In US-ASCII whatever it does not have becomes a question mark, as in Java. */
export function encode(text: string, charset: string): SignedBytes {
  if (charset === 'US_ASCII') {
    return Array.from(text, (letter) =>
      letter.length === 1 && letter <= '\x7f' ? letter.charCodeAt(0) : 63,
    );
  }
  return signed(Buffer.from(text, 'utf8'));
}

export function decode(bytes: SignedBytes, charset: string): string {
  return new TextDecoder(charset.replace('_', '-')).decode(unsigned(bytes));
}

/** `SHA_256` → `sha256`. */
function algorithmName(name: string): string {
  return name
    .replace(/^HMAC_/, '')
    .replace('_', '')
    .toLowerCase();
}

export function digest(algorithm: string, value: SignedBytes): SignedBytes {
  return signed(createHash(algorithmName(algorithm)).update(unsigned(value)).digest());
}

export function hmac(algorithm: string, value: SignedBytes, key: SignedBytes): SignedBytes {
  return signed(createHmac(algorithmName(algorithm), unsigned(key)).update(unsigned(value)).digest());
}
