const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 26 characters of Crockford's base 32: 48 bits of time, 80 bits of chance (the ULID specification). */
export type Ulid = string;

export const ULID_PATTERN = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/**
 * A new ULID.
 * @param time milliseconds since 1970
 * @param random gives numbers in [0, 1), like Math.random; use a strong source where it guards anything
 */
export function newUlid(time: number, random: () => number): Ulid {
  let front = '';
  for (let left = Math.floor(time), place = 0; place < 10; place++) {
    front = ALPHABET.charAt(left % 32) + front;
    left = Math.floor(left / 32);
  }
  let back = '';
  for (let place = 0; place < 16; place++) back += ALPHABET.charAt(Math.floor(random() * 32));
  return front + back;
}
