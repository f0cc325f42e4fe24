import { utf8 } from './bytes.ts';

/**
 * ZIP files (APPNOTE.TXT 6.3.3) in which every part is dated 1 January 1980. Of a stored one the bytes follow from its
 * contents alone. So the same report is the same file, to the byte, wherever and whenever it is made.
 */

const DATE = 0x0021;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as ZIP has it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const u16 = (value: number): readonly number[] => [value & 0xff, (value >>> 8) & 0xff];
const u32 = (value: number): readonly number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** Packs bytes (RFC 1951). CompressionStream does it in a browser, zlib in Node. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array>;

interface Entry {
  readonly path: string;
  readonly data: Uint8Array;
  /** Undefined: stored as it is. */
  readonly packed?: Uint8Array;
}

/** @param files texts by path, in the order in which they shall stand */
export function zipOf(files: readonly (readonly [path: string, text: string])[]): Uint8Array {
  return archive(files.map(([path, text]) => ({ path, data: utf8(text) })));
}

/** The same, packed: a tenth of the size for tables. The bytes follow from the contents and from who packs them. */
export async function packedZipOf(
  files: readonly (readonly [path: string, text: string])[],
  deflate: Deflate,
): Promise<Uint8Array> {
  const entries: Entry[] = [];
  for (const [path, text] of files) {
    const data = utf8(text);
    const packed = await deflate(data);
    entries.push(packed.length < data.length ? { path, data, packed } : { path, data });
  }
  return archive(entries);
}

const STORED = 0;
const DEFLATED = 8;

function archive(entries: readonly Entry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { path, data, packed } of entries) {
    const name = utf8(path);
    const body = packed ?? data;
    const described = [
      ...u16(VERSION),
      ...u16(FLAGS),
      ...u16(packed ? DEFLATED : STORED),
      ...u16(0),
      ...u16(DATE),
      ...u32(crc32(data)),
      ...u32(body.length),
      ...u32(data.length),
      ...u16(name.length),
      ...u16(0),
    ];
    const local = Uint8Array.from([...u32(0x04034b50), ...described]);
    const central = [...u32(0x02014b50), ...u16(VERSION), ...described];
    directory.push(
      Uint8Array.from([...central, ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(at), ...name]),
    );
    parts.push(local, name, body);
    at += local.length + name.length + body.length;
  }
  const size = directory.reduce((sum, bytes) => sum + bytes.length, 0);
  const count = u16(entries.length);
  const end = [
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...count,
    ...count,
    ...u32(size),
    ...u32(at),
    ...u16(0),
  ];
  return joined([...parts, ...directory, Uint8Array.from(end)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
