import type { Effects } from '../../../shared/imports/open.ts';

/** What reading a file needs of the browser. */
export const effects: Effects = {
  decode: (bytes, encoding) => {
    try {
      return new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: false }).decode(bytes);
    } catch {
      return undefined;
    }
  },
  inflate: async (bytes, most) => {
    const stream = new Blob([Uint8Array.from(bytes)]).stream();
    const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const parts: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) {
        await reader.cancel();
        return undefined;
      }
      parts.push(value);
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  },
};
