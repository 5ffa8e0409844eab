const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/**
 * How large a PNG is, so that a page keeps its place while the picture comes.
 * @param {Buffer} bytes
 * @returns {{ width: number, height: number }} in pixels
 * @throws Error when it is no PNG
 */
export function pictureSize(bytes) {
  if (!bytes.subarray(0, 4).equals(SIGNATURE)) {
    throw new Error('A picture in a document is no PNG. Save it as one, or link to it instead.');
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
