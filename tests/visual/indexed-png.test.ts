import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { withRoundEdges } from './colours.ts';
import { encodePng } from './indexed-png.ts';
import { type Colour, picture } from './picture.ts';

const PALETTE_TYPE = 3;
const COLOUR_TYPE_AT = 25;

test.each([
  ['with a palette', 16, PALETTE_TYPE],
  ['in full, where a palette has too few colours', 17, 2],
])('a picture is stored %s and read back as it was', (_, height, type) => {
  const many = picture(16, height, (x, y) => [x * 16, y * 15, 7]);
  const file = encodePng(many);
  expect(file[COLOUR_TYPE_AT]).toBe(type);
  expect(Buffer.compare(PNG.sync.read(file).data, many.data)).toBe(0);
});

test('what is stored has rounded edges and exact surfaces', () => {
  const surface: Colour = [27, 37, 48];
  const edge: Colour = [140, 141, 146];
  const drawn = picture(20, 3, (x) => (x === 0 ? edge : surface));
  const { data } = withRoundEdges(drawn);
  expect([...data.subarray(0, 8)]).toEqual([144, 144, 144, 255, ...surface, 255]);
  expect([...drawn.data.subarray(0, 3)]).toEqual([...edge]);
});
