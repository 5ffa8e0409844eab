import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of a text as it is, gzipped (level 9) and compressed with Brotli (level 11). */
export function sizes(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text, { params }).length,
  };
}
