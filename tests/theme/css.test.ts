import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postcss, { type AtRule, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { compile } from 'tailwindcss';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../scripts/theme/read.mjs';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const tokensCss = postcss.parse(read('src/theme/tokens.css'));
const baseCss = postcss.parse(read('src/theme/base.css'));
const tailwindCss = read('src/theme/tailwind.css');
const tokens = readTokens();
const colors = tokens.filter(({ type }) => type === 'color').map(({ name }) => `--ek-${name}`);

const ROOT = ':where(:root)';
const DARK_PREFERRED = '(prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';
const themed = (theme: string) => `:where([data-theme="${theme}"])`;

interface Block {
  query: string;
  rule: Rule;
  values: Record<string, string>;
}

const blocks: Block[] = [];
tokensCss.walkRules((rule) => {
  const parent = rule.parent?.type === 'atrule' ? (rule.parent as AtRule) : undefined;
  const values: Record<string, string> = {};
  rule.walkDecls(({ prop, value }) => {
    values[prop] = value;
  });
  blocks.push({ query: parent?.params ?? '', rule, values });
});

/** What the cascade gives one element: every block has the same weight, so later ones win. */
function cascade(queries: string[], selectors: string[]): Record<string, string> {
  const applies = ({ query, rule }: Block) =>
    (query === '' || queries.includes(query)) &&
    rule.selectors.some((selector) => selectors.includes(selector));
  return Object.assign({}, ...blocks.filter(applies).map(({ values }) => values));
}

const MORE_AND_DARK = `${MORE} and ${DARK_PREFERRED}`;
const LIGHT = cascade([], [themed('light')]);
const DARK = cascade([], [themed('dark')]);

it.each(['build', 'contrast', 'variables'])(
  'what scripts/theme/%s.mjs generates is current',
  (script) => {
    const path = fileURLToPath(new URL(`../../scripts/theme/${script}.mjs`, import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [path, '--check']);
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
  },
);

describe('tokens.css', () => {
  it('declares every token on the page and on a shadow host', () => {
    const names = tokens.map(({ name }) => `--ek-${name}`);
    expect(Object.keys(cascade([], [ROOT])).sort()).toEqual([...names].sort());
    expect(cascade([], [':host'])).toEqual(cascade([], [ROOT]));
  });

  it.each(['light', 'auto', 'dark'])(
    'declares every colour anew where data-theme is %s',
    (theme) => {
      const expected = ['color-scheme', ...colors].sort();
      expect(Object.keys(cascade([], [themed(theme)])).sort()).toEqual(expected);
      expect(cascade([], [`:host(${themed(theme)})`])).toEqual(cascade([], [themed(theme)]));
    },
  );

  it('is light until the page asks for more, and leaves its colour scheme alone', () => {
    const { 'color-scheme': _, ...light } = LIGHT;
    expect(cascade([], [ROOT])).toMatchObject(light);
    expect(cascade([DARK_PREFERRED], [ROOT])).toEqual(cascade([], [ROOT]));
    expect(cascade([DARK_PREFERRED, 'print'], [ROOT])).not.toHaveProperty('color-scheme');
  });

  it('follows the preference where data-theme is auto, and says so to the browser', () => {
    const schemes = { 'color-scheme': 'light dark' };
    expect(cascade([], [themed('auto')])).toEqual({ ...LIGHT, ...schemes });
    expect(cascade([DARK_PREFERRED], [themed('auto')])).toEqual({ ...DARK, ...schemes });
    expect(DARK['--ek-paper']).not.toBe(LIGHT['--ek-paper']);
    expect([LIGHT['color-scheme'], DARK['color-scheme']]).toEqual(['light', 'dark']);
  });

  it('takes data-theme on the root, whatever is preferred', () => {
    expect(cascade([DARK_PREFERRED], [ROOT, themed('light')])).toMatchObject(LIGHT);
    expect(cascade([DARK_PREFERRED], [ROOT, themed('auto')])).toMatchObject({
      ...DARK,
      'color-scheme': 'light dark',
    });
    expect(cascade([], [ROOT, themed('dark')])).toMatchObject(DARK);
  });

  it('gives more contrast in the theme that is in force, however it was chosen', () => {
    const light = cascade([MORE], [themed('light')]);
    const dark = cascade([MORE], [themed('dark')]);
    expect(light['--ek-line']).not.toBe(LIGHT['--ek-line']);
    expect(dark['--ek-line']).not.toBe(DARK['--ek-line']);

    const darkPreferred = [DARK_PREFERRED, MORE, MORE_AND_DARK];
    const schemes = { 'color-scheme': 'light dark' };
    expect(cascade(darkPreferred, [ROOT])['--ek-line']).toBe(light['--ek-line']);
    expect(cascade([MORE], [themed('auto')])).toEqual({ ...light, ...schemes });
    expect(cascade(darkPreferred, [themed('auto')])).toEqual({ ...dark, ...schemes });
    expect(cascade(darkPreferred, [ROOT, themed('light')])).toMatchObject(light);
    expect(cascade([MORE], [ROOT, themed('dark')])).toMatchObject(dark);
  });

  it.each([[ROOT], [themed('light')], [themed('auto')], [themed('dark')], [':host']])(
    'prints on white paper from %s, with every word readable where fills are dropped',
    (selector) => {
      const printed = cascade([DARK_PREFERRED, MORE, MORE_AND_DARK, 'print'], [selector]);
      const grounds = ['paper', 'surface', 'accent-soft', 'caution-soft', 'danger-band', 'crisis'];
      for (const ground of grounds) expect(printed[`--ek-${ground}`], ground).toBe('#ffffff');
      const scheme = selector.includes('data-theme') ? 'light' : undefined;
      expect(printed['color-scheme']).toBe(scheme);
      expect(printed['--ek-ink']).toBe(LIGHT['--ek-ink']);
      expect(printed['--ek-on-danger']).toBe('var(--ek-danger)');
      expect(printed['--ek-on-crisis']).not.toBe('#ffffff');
    },
  );

  it.each([[ROOT], [themed('light')], [themed('auto')], [themed('dark')], [':host']])(
    'leaves every colour to the system in forced colours from %s',
    (selector) => {
      const all = [DARK_PREFERRED, MORE, MORE_AND_DARK, '(forced-colors: active)'];
      const forced = cascade(all, [selector]);
      // Browsers lay Canvas or ButtonFace behind words here: any other ground or word could vanish.
      const own = (names: string[]) => new Set(names.map((name) => forced[`--ek-${name}`]));
      const tints = ['accent-soft', 'caution-soft', 'danger-band'];
      const grounds = ['paper', 'surface', 'ground', 'sunken', ...tints];
      const words = ['ink', 'ink-soft', 'caution', 'danger', 'on-accent', 'on-danger', 'on-crisis'];
      const marks = ['line', 'line-strong', 'caution-rule'];
      const actions = ['danger-action', 'crisis-action'];
      const onActions = actions.map((name) => `on-${name}`);
      expect(own([...grounds, 'crisis'])).toEqual(new Set(['Canvas']));
      expect(own([...words, ...marks])).toEqual(new Set(['CanvasText']));
      expect(own(actions)).toEqual(new Set(['ButtonFace']));
      expect(own(onActions)).toEqual(new Set(['ButtonText']));
      expect(own(['focus', 'focus-on-crisis'])).toEqual(new Set(['Highlight']));
      // A link keeps the system's link colour, a fill of the accent gives way to the ground.
      expect(own(['accent'])).toEqual(new Set(['currentColor']));
      const known = [...grounds, 'crisis', ...words, ...marks, ...actions, ...onActions];
      const checked = [...known, 'focus', 'focus-on-crisis', 'accent'].map(
        (name) => `--ek-${name}`,
      );
      expect(checked.sort()).toEqual([...colors].sort());
    },
  );

  it('refers only to variables declared in the same block', () => {
    for (const { values, rule } of blocks) {
      const used = Object.values(values).flatMap((value) => value.match(/--ek-[\w-]+/g) ?? []);
      for (const name of used) expect(Object.keys(values), rule.selector).toContain(name);
    }
  });

  it('has no weight on the page, so that any rule of a page wins', () => {
    for (const { rule } of blocks) {
      for (const selector of rule.selectors) expect(selector).toMatch(/^(:where\(|:host)/);
    }
  });
});

describe('base.css', () => {
  it('styles only ek- classes, with a weight of at most 0,1,0', () => {
    baseCss.walkRules((rule) => {
      for (const selector of rule.selectors) {
        expect(selector).toMatch(/\.ek-|\[class\^="ek-"\]|\[class\*=" ek-"\]/);
        expect(weight(selector), selector).toBeLessThanOrEqual(1);
      }
    });
  });

  it('uses only variables that tokens.css declares', () => {
    const used = read('src/theme/base.css').match(/(?<=var\()--[\w-]+/g) ?? [];
    expect(used).not.toEqual([]);
    for (const name of used) expect(tokens.map((token) => `--ek-${token.name}`)).toContain(name);
  });
});

it.each(['tokens.css', 'base.css', 'tailwind.css'])('%s works in old engines', (file) => {
  const css = read(`src/theme/${file}`);
  expect(css).not.toMatch(/light-dark\(|@property|@layer|@import|@tailwind|--tw-|!important/);
});

describe('tailwind.css', () => {
  it('is one mapping onto variables, nothing else', () => {
    const { nodes } = postcss.parse(tailwindCss);
    const theme = nodes.filter(({ type }) => type !== 'comment') as AtRule[];
    expect(theme.map(({ name, params }) => [name, params])).toEqual([['theme', 'inline']]);
    theme[0]?.walkDecls(({ value }) => {
      expect(tokens.map(({ name }) => `var(--ek-${name})`)).toContain(value);
    });
  });

  it('makes utilities that follow the theme at run time', async () => {
    const { build } = await compile(`@tailwind utilities;\n${tailwindCss}`);
    const expected = {
      'bg-ek-paper': 'background-color: var(--ek-paper)',
      'text-ek-ink-soft': 'color: var(--ek-ink-soft)',
      'text-ek-lg': 'font-size: var(--ek-text-lg)',
      'font-ek-display': 'font-family: var(--ek-font-display)',
      'leading-ek-tight': 'line-height: var(--ek-leading-tight)',
      'p-ek-4': 'padding: var(--ek-space-4)',
      'min-h-ek-target-crisis': 'min-height: var(--ek-target-crisis)',
      'rounded-ek-pill': 'border-radius: var(--ek-radius-pill)',
      'max-w-ek-measure': 'max-width: var(--ek-measure)',
    };
    const css = build(Object.keys(expected));
    for (const declaration of Object.values(expected)) expect(css).toContain(declaration);
  });
});

/** Classes, attributes and pseudo-classes outside `:where()`; an id or an element counts as 100. */
function weight(selector: string): number {
  let total = 0;
  selectorParser((root) => {
    root.walkPseudos((pseudo) => {
      if (pseudo.value === ':where') pseudo.replaceWith(selectorParser.universal());
    });
    root.walk(({ type, value }) => {
      if (type === 'id' || type === 'tag') total += 100;
      if (type === 'class' || type === 'attribute') total += 1;
      if (type === 'pseudo' && !value?.startsWith('::')) total += 1;
    });
  }).processSync(selector);
  return total;
}
