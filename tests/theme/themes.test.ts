import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { themeCss, tokensCss } from '../../scripts/theme/css.mjs';
import { readThemes, readTokens } from '../../scripts/theme/read.mjs';
import { colorsIn, withTheme } from '../../scripts/theme/tokens.mjs';
import { expectNone } from '../setup/expect-none.ts';

const tokens = readTokens();
const themes = readThemes();

/** Each block as its query, its selectors and the variables it sets. */
function blocksOf(css: string): Map<string, string[]> {
  const blocks = new Map<string, string[]>();
  postcss.parse(css).walkDecls(({ prop, parent }) => {
    const query = parent?.parent?.type === 'atrule' ? `${parent.parent}`.split('{')[0] : '';
    const key = `${query}${(parent as postcss.Rule).selector}`;
    blocks.set(key, [...(blocks.get(key) ?? []), prop]);
  });
  return blocks;
}

it('there are three beside the standard one', () => {
  expect(themes.map(({ name }) => name)).toEqual(['clinical', 'plain', 'warm']);
});

describe.each(themes)('$name', (theme) => {
  const css = readFileSync(new URL(`../../src/theme/themes/${theme.name}.css`, import.meta.url));

  it('says again, in every block, each variable it changes that tokens.css sets there', () => {
    // Left out of one, the theme's light value would win over print, contrast or forced colours.
    const own = blocksOf(css.toString());
    const changed = theme.tokens.filter((token) => token.changed).map(({ name }) => `--ek-${name}`);
    const missing = [...blocksOf(tokensCss(tokens))].flatMap(([block, names]) =>
      names
        .filter((name) => changed.includes(name) && !own.get(block)?.includes(name))
        .map((name) => `${block} lacks ${name}`),
    );
    expectNone(missing);
    expect(changed.length).toBeGreaterThan(12);
  });

  it('has a paper, an accent and a radius of its own, light and dark', () => {
    const radius = (list: typeof tokens) => list.find(({ name }) => name === 'radius')?.value;
    for (const mode of ['light', 'dark'] as const) {
      const [own, standard] = [colorsIn(theme.tokens, mode), colorsIn(tokens, mode)];
      for (const role of ['paper', 'ink', 'accent', 'accent-soft', 'crisis']) {
        expect(own[role], `${role} ${mode}`).not.toBe(standard[role]);
      }
    }
    expect(radius(theme.tokens)).not.toEqual(radius(tokens));
  });

  it('loads nothing', () => {
    expect(css.toString()).not.toMatch(/url\(|@import|@font-face/);
  });
});

it('a theme quotes names of fonts with spaces, and sets only what it changes', () => {
  const tree = { type: { 'font-display': { $type: 'fontFamily', $value: ['A Serif', 'serif'] } } };
  const theme = { name: 'made-up', description: 'Made up.', tokens: withTheme(tokens, tree) };
  expect(themeCss(theme)).toContain(':host {\n  --ek-font-display: "A Serif", serif;\n}\n');
  expect(themeCss(theme).match(/--ek-/g)).toHaveLength(1);
});

it.each([
  [
    'a token that there is not',
    { color: { sky: { $type: 'color', $value: '{color.paper}' } } },
    'color.sky: tokens.json has no such token; a theme adds none',
  ],
  [
    'a font that could end the rule',
    { type: { 'font-text': { $type: 'fontFamily', $value: 'serif; }' } } },
    'type.font-text $value is "serif; }": write a font family, or a list of them',
  ],
])('refuses %s', (_what, tree, message) => {
  expect(() => withTheme(tokens, tree)).toThrow(message);
});
