const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Digits of an import's own time at the front of its commands' ULIDs. */
export const BATCH_LENGTH = 10;
/** Digits that say what a row holds, at the end. */
export const KEY_LENGTH = 16;

/**
 * What a row is known by, so that a second run doubles nothing: 80 bits that follow from its content alone. It becomes
 * the chance part of the command's ULID; the time part is the import's, by which all of it can be undone.
 * Two passes of the mixing of MurmurHash3 (public domain, Austin Appleby) with different seeds: nobody is kept out by
 * it, so it need not be hard to turn around.
 */
export function contentKey(parts: readonly string[]): string {
  // The length before each part, so that moving a sign over a border is another content.
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  const words = [mixed(text, 0x9747b28c), mixed(text, 0x3c6ef372), mixed(text, 0x1b873593)];
  let key = '';
  for (let place = 0; place < KEY_LENGTH; place += 1) {
    const word = words[Math.floor(place / 6)] ?? 0;
    key += ALPHABET.charAt((word >>> ((place % 6) * 5)) & 31);
  }
  return key;
}

export const batchOf = (ulid: string): string => ulid.slice(0, BATCH_LENGTH);
export const keyOf = (ulid: string): string => ulid.slice(BATCH_LENGTH);

function mixed(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    let word = Math.imul(text.charCodeAt(at), 0xcc9e2d51);
    word = (word << 15) | (word >>> 17);
    hash ^= Math.imul(word, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
