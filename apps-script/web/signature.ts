import { type Envelope, signedText } from '../../shared/protocol/signing.ts';
import { hex, utf8Bytes } from './bytes.ts';

export function sha256(text: string): string {
  return hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, utf8Bytes(text)));
}

/** HMAC-SHA-256 over the envelope, base64. @param secret base64 of the key's bytes */
export function signatureOf(envelope: Omit<Envelope, 'signature'>, secret: string): string {
  const text = signedText(envelope, sha256(envelope.body));
  return Utilities.base64Encode(
    Utilities.computeHmacSha256Signature(utf8Bytes(text), Utilities.base64Decode(secret)),
  );
}

/**
 * Whether two texts are the same, in a time that does not tell how far they agree: what is compared is an HMAC of
 * each under a key that is used once.
 */
export function sameText(one: string, other: string): boolean {
  const key = utf8Bytes(Utilities.getUuid());
  const blind = (text: string) => hex(Utilities.computeHmacSha256Signature(utf8Bytes(text), key));
  return blind(one) === blind(other);
}

/** 32 bytes that nobody can guess: UUIDs of version 4 hold 122 random bits each, and three are hashed together. */
export function newSecret(): number[] {
  const seed = [Utilities.getUuid(), Utilities.getUuid(), Utilities.getUuid()].join('');
  return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, utf8Bytes(seed));
}
