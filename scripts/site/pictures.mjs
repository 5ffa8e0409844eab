const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const DRAWN = /^<svg [^>]*\bwidth="(\d+)" height="(\d+)"/;

/**
 * How large a picture is, so that a page keeps its place while it comes.
 * @param {Buffer} bytes of a PNG, or of an SVG that begins with its width and height
 * @returns {{ width: number, height: number }} in pixels
 * @throws Error when it is neither
 */
export function pictureSize(bytes) {
  if (bytes.subarray(0, 4).equals(SIGNATURE)) {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  const [, width, height] = bytes.toString('utf8').match(DRAWN) ?? [];
  if (width !== undefined) return { width: Number(width), height: Number(height) };
  throw new Error(
    'A picture in a document is no PNG, and no SVG with width and height. Save it as one, or link to it instead.',
  );
}
