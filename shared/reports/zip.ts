import { utf8 } from './bytes.ts';

/**
 * A ZIP file whose bytes follow from its contents alone (APPNOTE.TXT 6.3.3): stored, not packed, and every file dated
 * 1 January 1980. So the same report is the same file, to the byte, wherever and whenever it is made.
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

/** @param files texts by path, in the order in which they shall stand */
export function zipOf(files: readonly (readonly [path: string, text: string])[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const add = (list: Uint8Array[], bytes: Uint8Array) => list.push(bytes);
  for (const [path, text] of files) {
    const name = utf8(path);
    const data = utf8(text);
    const described = [
      ...u16(VERSION),
      ...u16(FLAGS),
      ...u16(0),
      ...u16(0),
      ...u16(DATE),
      ...u32(crc32(data)),
      ...u32(data.length),
      ...u32(data.length),
      ...u16(name.length),
      ...u16(0),
    ];
    const local = Uint8Array.from([...u32(0x04034b50), ...described]);
    const central = [...u32(0x02014b50), ...u16(VERSION), ...described];
    add(
      directory,
      Uint8Array.from([...central, ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(at), ...name]),
    );
    for (const bytes of [local, name, data]) add(parts, bytes);
    at += local.length + name.length + data.length;
  }
  const size = directory.reduce((sum, bytes) => sum + bytes.length, 0);
  const count = u16(files.length);
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
