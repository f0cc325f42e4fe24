import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Effects } from '../../shared/imports/open.ts';
import type { Deflate } from '../../shared/reports/zip.ts';

/** What making a file needs of it. */
export const deflate: Deflate = async (bytes) => Uint8Array.from(deflateRawSync(bytes));

/** What reading a file needs of Node. */
export const effects: Effects = {
  decode: (bytes, encoding) => {
    try {
      return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
    } catch {
      return undefined;
    }
  },
  inflate: async (bytes, most) => {
    try {
      return Uint8Array.from(inflateRawSync(bytes, { maxOutputLength: most }));
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  },
};
