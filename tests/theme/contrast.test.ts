import { describe, expect, it } from 'vitest';
import { failuresIn, measurePairs } from '../../scripts/theme/contrast-table.mjs';
import { PAIRS, TEXT } from '../../scripts/theme/pairs.mjs';
import { readThemes, readTokens } from '../../scripts/theme/read.mjs';
import { colorsIn, MODES } from '../../scripts/theme/tokens.mjs';
import { contrastRatio, relativeLuminance } from '../../scripts/theme/wcag.mjs';

const tokens = readTokens();
const themes = [{ name: 'evenkeel', tokens }, ...readThemes()];

describe('contrastRatio', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#595959', '#ffffff', 7.0],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
    ['#00ff00', '#000000', 15.3],
  ])('of %s on %s is %d', (foreground, background, ratio) => {
    expect(contrastRatio(foreground, background)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(background, foreground)).toBeCloseTo(ratio, 2);
  });

  it('weighs the channels as the eye does', () => {
    expect(relativeLuminance('#ff0000')).toBeCloseTo(0.2126, 6);
    expect(relativeLuminance('#00ff00')).toBeCloseTo(0.7152, 6);
    expect(relativeLuminance('#0000ff')).toBeCloseTo(0.0722, 6);
  });

  it('refuses what it cannot read and says what to write', () => {
    expect(() => contrastRatio('white', '#000000')).toThrow('"white" is no colour: write #rrggbb');
  });
});

describe.each(themes)('the theme $name', ({ tokens }) => {
  it.each(MODES)('has every pair at its bar in %s', (mode) => {
    const measured = measurePairs(tokens).filter(({ ratios }) => mode in ratios);
    expect(measured.length).toBeGreaterThan(35);
    const low = measured.filter(({ ratios, bar }) => !((ratios[mode] ?? 0) >= bar));
    expect(low).toEqual([]);
  });

  it.each([
    ['contrast-light', 'light'],
    ['contrast-dark', 'dark'],
  ] as const)('%s strengthens soft ink and every line, and weakens nothing', (more, normal) => {
    const [strong, plain] = [colorsIn(tokens, more), colorsIn(tokens, normal)];
    const gain = (role: string) =>
      contrastRatio(strong[role] ?? '', strong.paper ?? '') -
      contrastRatio(plain[role] ?? '', plain.paper ?? '');
    for (const role of ['ink-soft', 'line', 'line-strong', 'caution-rule']) {
      expect(gain(role), role).toBeGreaterThan(1);
    }
    for (const { foreground, background, ratios } of measurePairs(tokens)) {
      const place = `${foreground} on ${background}`;
      expect(ratios[more], place).toBeGreaterThanOrEqual(ratios[normal] ?? 0);
    }
  });

  it('keeps crisis support the same in light and dark', () => {
    const [light, dark] = [colorsIn(tokens, 'light'), colorsIn(tokens, 'dark')];
    for (const role of ['crisis', 'on-crisis', 'crisis-action', 'on-crisis-action']) {
      expect(dark[role]).toBe(light[role]);
    }
  });

  it.each(['light', 'dark'] as const)('keeps caution ochre and danger red in %s', (mode) => {
    const colors = colorsIn(tokens, mode);
    for (const role of ['caution', 'caution-soft', 'caution-rule']) {
      expect(hue(colors[role]), role).toBeGreaterThan(30);
      expect(hue(colors[role]), role).toBeLessThan(50);
    }
    for (const role of ['danger', 'danger-band']) expect(hue(colors[role]), role).toBeLessThan(10);
    // Nothing that is calm may look like a warning: no accent and no crisis surface near those hues.
    for (const role of ['accent', 'crisis']) {
      const calm = hue(colors[role]);
      expect(Number.isNaN(calm) || (calm > 90 && calm < 300), `${role} ${calm}`).toBe(true);
    }
  });

  it.each(['light', 'dark'] as const)('ranks severity in grey as well, in %s', (mode) => {
    const colors = colorsIn(tokens, mode);
    const ink = (role: string) => contrastRatio(colors[role] ?? '', colors.paper ?? '');
    // No ground, then a tint, then a band: each further from the page than the one before.
    expect(ink('caution-soft')).toBeGreaterThan(1);
    expect(ink('danger-band')).toBeGreaterThan(ink('caution-soft') + 0.3);
  });
});

it('measures every role a word or a mark can have, on every ground', () => {
  const roles = Object.keys(colorsIn(tokens, 'light'));
  const paired = new Set(PAIRS.flatMap(({ foreground, background }) => [foreground, background]));
  // `ground` is the surface or the paper, and both are measured.
  expect(roles.filter((role) => !paired.has(role))).toEqual(['ground', 'line']);

  const grounds = ['paper', 'surface', 'sunken', 'accent-soft', 'caution-soft'];
  for (const word of ['ink', 'ink-soft', 'accent', 'caution', 'danger']) {
    const stands = PAIRS.filter(({ foreground, bar }) => foreground === word && bar === TEXT);
    expect(stands.map(({ background }) => background)).toEqual(grounds);
  }
});

it('names each pair and mode that falls below its bar', () => {
  const pair = { foreground: 'ink', background: 'ink', bar: 3, use: 'test', screenOnly: true };
  expect(failuresIn(measurePairs(tokens, [pair]))).toEqual([
    'ink on ink, light: 1.00, not 3',
    'ink on ink, dark: 1.00, not 3',
    'ink on ink, contrast-light: 1.00, not 3',
    'ink on ink, contrast-dark: 1.00, not 3',
  ]);
});

/** Place on the colour circle in degrees; not a number for a grey. */
function hue(hex = ''): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [red = 0, green = 0, blue = 0] = parts;
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const range = most - least;
  if (most === red) return (((green - blue) / range) * 60 + 360) % 360;
  return most === green ? ((blue - red) / range) * 60 + 120 : ((red - green) / range) * 60 + 240;
}
