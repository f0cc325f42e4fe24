import * as v from 'valibot';
import { ULID_PATTERN } from '../identity/ulid.ts';

/** A request may be this much older or newer than the sheet's clock, in milliseconds. */
export const CLOCK_WINDOW = 10 * 60_000;

/** What is posted as text/plain: a signed request, or (without a key) a pairing request. */
export const envelopeSchema = v.object({
  version: v.literal(1),
  key: v.pipe(v.string(), v.maxLength(64)),
  /** Milliseconds since 1970. */
  time: v.number(),
  nonce: v.pipe(v.string(), v.regex(ULID_PATTERN)),
  /** The exact JSON text of the request. */
  body: v.string(),
  /** HMAC-SHA-256 over `signedText`, base64. */
  signature: v.pipe(v.string(), v.maxLength(64)),
});
export type Envelope = v.InferOutput<typeof envelopeSchema>;

/**
 * The text that is signed, as UTF-8. The body enters by its SHA-256 in lower-case hexadecimal, so that a
 * signature can be made and checked without care for line ends inside it.
 */
export function signedText(envelope: Omit<Envelope, 'signature' | 'body'>, bodyHash: string): string {
  return [`gensvar-${envelope.version}`, envelope.key, String(envelope.time), envelope.nonce, bodyHash].join(
    '\n',
  );
}
