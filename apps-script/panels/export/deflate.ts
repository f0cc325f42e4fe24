import type { Deflate } from '../../../shared/reports/zip.ts';

/** Packs with what the browser has. */
export const deflate: Deflate = async (bytes) => {
  const stream = new Blob([Uint8Array.from(bytes)]).stream();
  const packed = stream.pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
};
