import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../scripts/theme/read.mjs';
import { aliasOf, colorsIn, parseTokens } from '../../scripts/theme/tokens.mjs';

const ROLES = [
  ['paper', 'surface', 'ground', 'sunken', 'ink', 'ink-soft', 'line', 'line-strong'],
  ['accent', 'accent-soft', 'on-accent', 'caution', 'caution-soft', 'caution-rule'],
  ['danger', 'danger-band', 'on-danger', 'danger-action', 'on-danger-action'],
  ['crisis', 'on-crisis', 'crisis-action', 'on-crisis-action', 'focus', 'focus-on-crisis'],
].flat();

const color = (hex: string, components: number[]) => ({ colorSpace: 'srgb', components, hex });
const WHITE = color('#ffffff', [1, 1, 1]);
const BLACK = color('#000000', [0, 0, 0]);
const extensions = (modes: object, forced: string | undefined = 'Canvas') => ({
  'org.evenkeel.modes': modes,
  'org.evenkeel.forced-colors': forced,
});

function paperWith(change: object) {
  const paper = { $value: WHITE, $extensions: extensions({ dark: BLACK }), ...change };
  return { color: { $type: 'color', paper } };
}

describe('tokens.json', () => {
  const url = new URL('../../src/theme/tokens.json', import.meta.url);

  it('follows the Design Tokens format: only its own $ keys, no dots or braces in names', () => {
    const known = ['$type', '$value', '$description', '$extensions'];
    const walk = (node: object): void => {
      const isToken = '$value' in node;
      for (const [key, child] of Object.entries(node)) {
        if (key.startsWith('$')) expect(known).toContain(key);
        else {
          expect(isToken, `${key} lies inside a token`).toBe(false);
          expect(key).toMatch(/^[a-z0-9-]+$/);
          walk(child as object);
        }
      }
    };
    walk(JSON.parse(readFileSync(url, 'utf8')) as object);
  });

  it('holds every role', () => {
    expect(Object.keys(colorsIn(readTokens(), 'light'))).toEqual(ROLES);
  });

  it('gives every colour a dark value of its own, or through an alias', () => {
    for (const { name, type, value, modes } of readTokens()) {
      if (type === 'color')
        expect(aliasOf(value) !== undefined || 'dark' in modes, name).toBe(true);
    }
  });

  it('keeps space on the 4 px grid, growing, and targets at 44 and 48 px', () => {
    const px = new Map(
      readTokens()
        .filter(({ type }) => type === 'dimension')
        .map(({ name, value }) => [name, toPx(value as { value: number; unit: string })]),
    );
    const steps = [...px].filter(([name]) => name.startsWith('space-')).map(([, size]) => size);
    expect(steps).toHaveLength(9);
    expect(steps.filter((size) => size % 4 !== 0)).toEqual([]);
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    expect([px.get('target'), px.get('target-crisis')]).toEqual([44, 48]);
    expect(px.get('text-md')).toBe(17);
  });
});

describe('parseTokens', () => {
  it.each([
    [
      'a colour whose hex and components differ',
      paperWith({ $value: color('#fffffe', [1, 1, 1]) }),
      'color.paper $value is {"colorSpace":"srgb","components":[1,1,1],"hex":"#fffffe"}: components say #ffffff; make them agree',
    ],
    [
      'a colour without a dark value',
      paperWith({ $extensions: extensions({}) }),
      'color.paper has no dark value: add org.evenkeel.modes.dark',
    ],
    [
      'more contrast in one theme only',
      paperWith({ $extensions: extensions({ dark: BLACK, 'contrast-dark': BLACK }) }),
      'color.paper has more contrast in one theme only: name contrast-light and -dark',
    ],
    [
      'no system colour',
      paperWith({ $extensions: { 'org.evenkeel.modes': { dark: BLACK } } }),
      'color.paper has no system colour: add org.evenkeel.forced-colors',
    ],
    [
      'an unknown mode',
      paperWith({ $extensions: extensions({ dark: BLACK, sepia: WHITE }) }),
      'color.paper mode is "sepia": use one of dark, contrast-light, contrast-dark, print',
    ],
    [
      'an alias to nothing',
      paperWith({ $value: '{color.papre}' }),
      'color.paper $value is "{color.papre}": no such token; check the path',
    ],
    [
      'a colour that leads back to itself',
      paperWith({ $value: '{color.paper}' }),
      'color.paper $value is "{color.paper}": leads back to itself; name a colour that has a value',
    ],
    [
      'a dimension in a unit the format does not know',
      { space: { gap: { $type: 'dimension', $value: { value: 1, unit: 'em' } } } },
      'space.gap $value is {"value":1,"unit":"em"}: write { "value": number, "unit": "px" or "rem" }',
    ],
    [
      'one variable name twice',
      { a: { gap: { $type: 'number', $value: 1 } }, b: { gap: { $type: 'number', $value: 2 } } },
      'b.gap: the name "gap" is taken; rename it, it is a CSS variable',
    ],
  ])('refuses %s', (_what, tree, message) => {
    expect(() => parseTokens(tree)).toThrow(`Design tokens:\n${message}`);
  });

  it('follows aliases in the mode that is asked for', () => {
    const tree = paperWith({});
    const card = { $value: '{color.paper}', $extensions: extensions({ print: WHITE }) };
    const tokens = parseTokens({ color: { ...tree.color, card } });
    const values = (['light', 'dark', 'contrast-dark', 'print'] as const).map(
      (mode) => colorsIn(tokens, mode).card,
    );
    expect(values).toEqual(['#ffffff', '#000000', '#000000', '#ffffff']);
  });
});

function toPx({ value, unit }: { value: number; unit: string }) {
  return unit === 'rem' ? value * 16 : value;
}
