/** Utilities: encoding, signing, dates, sleep. */
import { integer, mismatch, text } from '../arguments.ts';
import { Charset, DigestAlgorithm, enumName, MacAlgorithm } from '../enums.ts';
import { partial, ServiceFault } from '../partial.ts';
import { host } from '../session.ts';
import { Blob } from './blob.ts';
import { formatDate } from './format-date.ts';

type GUtilities = GoogleAppsScript.Utilities.Utilities;
type GBlob = GoogleAppsScript.Base.Blob;
type GCharset = GoogleAppsScript.Utilities.Charset;
type Tools = typeof GoogleAppsScript.Utilities;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A text is turned into bytes: without a charset as US-ASCII, where å, ä and ö become question marks. */
function bytesOf(data: unknown, charset: unknown, member: string): readonly number[] {
  if (typeof data === 'string')
    return host.encode(data, charset === undefined ? 'US_ASCII' : enumName(charset));
  if (Array.isArray(data) && data.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 255)) {
    return data;
  }
  throw mismatch(member, [data]);
}

function toBase64(bytes: readonly number[]): string {
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]].map(
      (byte) => (byte ?? 0) & 255,
    );
    const bits = (one << 16) | (two << 8) | three;
    const left = bytes.length - at;
    encoded += LETTERS[bits >> 18] ?? '';
    encoded += LETTERS[(bits >> 12) & 63] ?? '';
    encoded += left > 1 ? (LETTERS[(bits >> 6) & 63] ?? '') : '=';
    encoded += left > 2 ? (LETTERS[bits & 63] ?? '') : '=';
  }
  return encoded;
}

function fromBase64(encoded: string): number[] {
  const clean = encoded.replace(/\s/g, '').replace(/=+$/, '');
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of clean) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) throw new ServiceFault('Could not decode string.');
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = (bits >> held) & 255;
    bytes.push(byte > 127 ? byte - 256 : byte);
    bits &= (1 << held) - 1;
  }
  return bytes;
}

export class Utilities extends partial<GUtilities>('Utilities.Utilities') {
  override readonly Charset: Tools['Charset'] = Charset;
  override readonly DigestAlgorithm: Tools['DigestAlgorithm'] = DigestAlgorithm;
  override readonly MacAlgorithm: Tools['MacAlgorithm'] = MacAlgorithm;

  override base64Encode(data: string | number[], charset?: GCharset): string {
    // Unlike the signatures, this one takes a text without a charset as UTF-8.
    return toBase64(bytesOf(data, charset ?? Charset.UTF_8, 'Utilities.base64Encode'));
  }

  override base64EncodeWebSafe(data: string | number[], charset?: GCharset): string {
    return toBase64(bytesOf(data, charset ?? Charset.UTF_8, 'Utilities.base64EncodeWebSafe'))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  }

  override base64Decode(encoded: string): number[] {
    return fromBase64(text(encoded, 'Utilities.base64Decode'));
  }

  override base64DecodeWebSafe(encoded: string): number[] {
    return fromBase64(
      text(encoded, 'Utilities.base64DecodeWebSafe').replaceAll('-', '+').replaceAll('_', '/'),
    );
  }

  override computeDigest(
    algorithm: GoogleAppsScript.Utilities.DigestAlgorithm,
    value: string | number[],
    charset?: GCharset,
  ): number[] {
    return [...host.digest(enumName(algorithm), bytesOf(value, charset, 'Utilities.computeDigest'))];
  }

  override computeHmacSha256Signature(
    value: string | number[],
    key: string | number[],
    charset?: GCharset,
  ): number[] {
    return this.computeHmacSignature(MacAlgorithm.HMAC_SHA_256, value, key, charset);
  }

  override computeHmacSignature(
    algorithm: GoogleAppsScript.Utilities.MacAlgorithm,
    value: unknown,
    key: unknown,
    charset?: GCharset,
  ): number[] {
    const member = 'Utilities.computeHmacSignature';
    if (typeof value !== typeof key) throw mismatch(member, [value, key]);
    const [data, secret] = [bytesOf(value, charset, member), bytesOf(key, charset, member)];
    if (secret.length === 0) throw new ServiceFault('Empty key');
    return [...host.hmac(enumName(algorithm), data, secret)];
  }

  override formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    const given: unknown = date;
    if (!(given instanceof Date)) throw mismatch('Utilities.formatDate', [date, timeZone, format]);
    return formatDate(
      given.getTime(),
      text(timeZone, 'Utilities.formatDate'),
      text(format, 'Utilities.formatDate'),
    );
  }

  override formatString(template: string, ...args: unknown[]): string {
    return formatString(template, args);
  }

  override getUuid(): string {
    return host.uuid();
  }

  override newBlob(data: string | number[], contentType?: string, name?: string): GBlob {
    return new Blob(data, contentType ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null);
  }

  override sleep(milliseconds: number): void {
    const time = integer(milliseconds, 'Utilities.sleep');
    if (time < 0 || time > 300_000)
      throw new ServiceFault('Sleep time must be between 0 and 300000 milliseconds.');
    host.sleep(time);
  }
}

/** `%s`, `%d`, `%5.2f`, `%05d`, `%%`: what `Utilities.formatString` and `Logger.log` take. */
export function formatString(template: string, values: readonly unknown[]): string {
  let index = 0;
  return String(template).replace(
    /%(-?)(0?)(\d*)(?:\.(\d+))?([sdifxj%])/g,
    (_, left: string, zero: string, width: string, digits: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const value = values[index];
      index += 1;
      const done = converted(value, kind, digits);
      const size = Number(width);
      return left ? done.padEnd(size) : done.padStart(size, zero ? '0' : ' ');
    },
  );
}

function converted(value: unknown, kind: string, digits: string | undefined): string {
  if (kind === 'd' || kind === 'i') return String(Math.trunc(Number(value)));
  if (kind === 'f') return Number(value).toFixed(digits === undefined ? 6 : Number(digits));
  if (kind === 'x') return Math.trunc(Number(value)).toString(16);
  const printed = kind === 'j' ? JSON.stringify(value) : String(value);
  return digits === undefined ? printed : printed.slice(0, Number(digits));
}
