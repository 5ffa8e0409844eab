import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { pixelsOf } from './colours.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE = 3;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

function header({ width, height }: PNG): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, PALETTE, 0, 0, 0], 8);
  return data;
}

/** A byte for every pixel, and one before each row that says it is not filtered. */
function rowsOf(picture: PNG, numbers: Map<number, number>): Buffer {
  const pixels = pixelsOf(picture);
  const { width, height } = picture;
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < pixels.length; at++) {
    rows[at + Math.floor(at / width) + 1] = numbers.get(pixels[at] as number) as number;
  }
  return rows;
}

function paletteOf(picture: PNG, numbers: Map<number, number>): Buffer {
  const pixels = pixelsOf(picture);
  const palette = Buffer.alloc(numbers.size * 3);
  for (const [colour, number] of numbers) {
    const at = pixels.indexOf(colour) * 4;
    palette.set(picture.data.subarray(at, at + 3), number * 3);
  }
  return palette;
}

/** Writes an opaque picture with a palette, half the size, or in full where 256 colours are too few. */
export function encodePng(picture: PNG): Buffer {
  const colours = [...new Set(pixelsOf(picture))];
  if (colours.length > 256) return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
  const numbers = new Map(colours.map((colour, number) => [colour, number]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(picture)),
    chunk('PLTE', paletteOf(picture, numbers)),
    chunk('IDAT', deflateSync(rowsOf(picture, numbers), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
