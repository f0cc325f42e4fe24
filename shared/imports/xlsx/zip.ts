import { UnreadableFile } from '../unreadable.ts';

/**
 * Unpacks deflated bytes (RFC 1951), and gives up as soon as there are more than `most`: undefined. DecompressionStream
 * does it in a browser, zlib in Node.
 */
export type Inflate = (bytes: Uint8Array, most: number) => Promise<Uint8Array | undefined>;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
  readonly isLocked: boolean;
}

/** More parts than a workbook of ordinary size has. */
const MOST_PARTS = 5_000;
/** Bytes of all parts together that are unpacked: what a bomb promises is refused before it is unpacked. */
const MOST_UNPACKED = 400 * 1024 * 1024;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** A comment of the archive may stand behind its end. */
const LONGEST_TAIL = 65_557;

/** A ZIP archive (APPNOTE.TXT 6.3.3), as far as workbooks use it: no parts over 4 GB, stored or deflated. */
export class Zip {
  private left = MOST_UNPACKED;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly inflate: Inflate,
  ) {}

  /** @throws UnreadableFile */
  static open(bytes: Uint8Array, inflate: Inflate): Zip {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endOf(view);
    if (end === undefined) throw new UnreadableFile({ fault: 'broken', part: 'zip' });
    const count = view.getUint16(end + 10, true);
    if (count > MOST_PARTS) throw new UnreadableFile({ fault: 'bomb' });
    let at = view.getUint32(end + 16, true);
    const entries = new Map<string, Entry>();
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) {
        throw new UnreadableFile({ fault: 'broken', part: 'zip' });
      }
      const nameLength = view.getUint16(at + 28, true);
      let name = '';
      for (const byte of bytes.subarray(at + 46, at + 46 + nameLength)) name += String.fromCharCode(byte);
      entries.set(name.replace(/^\//, ''), {
        isLocked: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        at: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return new Zip(bytes, entries, inflate);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** One part; undefined when there is none of that name. @throws UnreadableFile */
  async read(name: string): Promise<Uint8Array | undefined> {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    if (entry.isLocked) throw new UnreadableFile({ fault: 'protected' });
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const { at } = entry;
    if (at + 30 > this.bytes.length || view.getUint32(at, true) !== LOCAL) {
      throw new UnreadableFile({ fault: 'broken', part: name });
    }
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const packed = this.bytes.subarray(from, from + entry.packed);
    if (packed.length !== entry.packed) throw new UnreadableFile({ fault: 'broken', part: name });
    // What the directory says of the size is believed only as a promise to refuse.
    if (entry.size > this.left) throw new UnreadableFile({ fault: 'bomb' });
    const whole = entry.method === 0 ? packed : await this.unpacked(packed, entry.method, name);
    this.left -= whole.length;
    if (this.left < 0) throw new UnreadableFile({ fault: 'bomb' });
    return whole;
  }

  private async unpacked(packed: Uint8Array, method: number, name: string): Promise<Uint8Array> {
    if (method !== 8) throw new UnreadableFile({ fault: 'broken', part: name });
    let whole: Uint8Array | undefined;
    try {
      whole = await this.inflate(packed, this.left);
    } catch {
      throw new UnreadableFile({ fault: 'broken', part: name });
    }
    if (!whole) throw new UnreadableFile({ fault: 'bomb' });
    return whole;
  }
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - LONGEST_TAIL);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
