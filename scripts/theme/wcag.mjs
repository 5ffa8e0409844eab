// Contrast as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio

/** Relative luminance of an sRGB colour written `#rrggbb`: 0 (black) to 1 (white). */
export function relativeLuminance(hex) {
  const [, ...parts] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex) ?? [];
  if (parts.length === 0) throw new Error(`"${hex}" is no colour: write #rrggbb`);
  const [red, green, blue] = parts.map((part) => linear(Number.parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours: 1 (the same) to 21 (black and white), in either order. */
export function contrastRatio(one, other) {
  const [darker, lighter] = [relativeLuminance(one), relativeLuminance(other)].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

function linear(channel) {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
