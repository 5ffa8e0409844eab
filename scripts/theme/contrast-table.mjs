// Measures every pair in every mode and sets the result as a table.
import { PAIRS } from './pairs.mjs';
import { colorsIn, MODES } from './tokens.mjs';
import { contrastRatio } from './wcag.mjs';

const TITLES = {
  light: 'Light',
  dark: 'Dark',
  'contrast-light': 'Light, more contrast',
  'contrast-dark': 'Dark, more contrast',
  print: 'Print',
};

/** Pairs with `ratios` by mode; a pair for screens only has none for print. */
export function measurePairs(tokens, pairs = PAIRS) {
  const palettes = MODES.map((mode) => [mode, colorsIn(tokens, mode)]);
  return pairs.map((pair) => {
    const measured = palettes.filter(([mode]) => !(pair.screenOnly && mode === 'print'));
    const ratios = measured.map(([mode, colors]) => [mode, ratioOf(pair, colors)]);
    return { ...pair, ratios: Object.fromEntries(ratios) };
  });
}

/** One line for each pair and mode below its bar. */
export function failuresIn(measured) {
  return measured.flatMap(({ foreground, background, bar, ratios }) =>
    Object.entries(ratios)
      .filter(([, ratio]) => ratio < bar)
      .map(
        ([mode, ratio]) => `${foreground} on ${background}, ${mode}: ${floored(ratio)}, not ${bar}`,
      ),
  );
}

/** The text of docs/contrast.md: a table for each theme, of `{ title, pairs }`. */
export function contrastDocument(themes) {
  const sections = themes.map(
    ({ title, pairs }) => `## ${capital(title)}\n\n${contrastTable(pairs)}`,
  );
  return `${INTRODUCTION}\n${sections.join('\n')}`;
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

function contrastTable(measured) {
  const header = ['Colour', 'On', 'Bar', ...MODES.map((mode) => TITLES[mode]), 'Used for'];
  const rows = measured.map(({ foreground, background, bar, ratios, use }) => [
    `\`${foreground}\``,
    `\`${background}\``,
    `${bar}:1`,
    ...MODES.map((mode) => (mode in ratios ? floored(ratios[mode]) : 'screen only')),
    use,
  ]);
  const table = [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `${table.join('\n')}\n`;
}

const INTRODUCTION = `# Contrast

Generated from \`src/theme/tokens.json\` and the ready themes beside it by \`node scripts/theme/contrast.mjs\`: change them there, not here.
The tests fail when a pair drops below its bar.

Ratios follow WCAG 2.2, cut (not rounded) to two decimals. Words reach 7:1 (1.4.6, level AAA) on every ground
they can stand on, tints included. Lines that carry meaning, shapes of buttons and focus rings reach 3:1 (1.4.11, level AA).
"More contrast" is \`prefers-contrast: more\`.

Three things have no bar. \`line\` is a hairline for the eye's ease and is never the only sign of a boundary. The fills
\`danger-band\` and \`crisis\` are grounds: their words carry the meaning, and an edge or an icon repeats it. In forced colours
the reader's own system colours replace all of these.
`;

function ratioOf({ foreground, background }, colors) {
  for (const role of [foreground, background]) {
    if (!(role in colors)) throw new Error(`pairs.mjs names "${role}": no such colour token`);
  }
  return contrastRatio(colors[foreground], colors[background]);
}

// 6.996 must not read as 7.00.
function floored(ratio) {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}
