import { PNG } from 'pngjs';

export type Colour = readonly [red: number, green: number, blue: number];

/** A picture in which `colourAt` says of each pixel what it is. */
export function picture(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Colour,
): PNG {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) png.data.set([...colourAt(x, y), 255], (y * width + x) * 4);
  }
  return png;
}
