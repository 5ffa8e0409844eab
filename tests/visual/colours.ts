import { PNG } from 'pngjs';

/** One number for each pixel, to tell whether two have the same colour. */
export function pixelsOf({ data }: PNG): Uint32Array {
  return new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
}

/** So many pixels in a row or a column are a surface or a line, not the edge of a letter. */
const RUN = 12;

/** The colours that fill a surface or a line somewhere. The others are on edges. */
export function solidColours(picture: PNG): Set<number> {
  const pixels = pixelsOf(picture);
  const { width, height } = picture;
  const solid = new Set<number>();
  const look = (start: number, step: number, length: number) => {
    let run = 1;
    for (let index = 1, at = start + step; index < length; index++, at += step) {
      run = pixels[at] === pixels[at - step] ? run + 1 : 1;
      if (run === RUN) solid.add(pixels[at] as number);
    }
  };
  for (let y = 0; y < height; y++) look(y * width, 1, width);
  for (let x = 0; x < width; x++) look(x, width, height);
  return solid;
}

/**
 * Between two values that a channel is rounded to on an edge: wide enough that a palette has room
 * for the colours of nearly every picture.
 */
const STEP = 24;

/** How far rounding moves a channel at most. */
export const ROUNDING = STEP / 2;

/** A copy with the colours on edges rounded, of which there are thousands. Solid colours stay. */
export function withRoundEdges(picture: PNG): PNG {
  const solid = solidColours(picture);
  const pixels = pixelsOf(picture);
  const data = Buffer.from(picture.data);
  for (let at = 0; at < pixels.length; at++) {
    if (solid.has(pixels[at] as number)) continue;
    for (let channel = at * 4; channel < at * 4 + 3; channel++) {
      data[channel] = Math.min(255, Math.round((data[channel] as number) / STEP) * STEP);
    }
  }
  return Object.assign(new PNG(picture), { data });
}
