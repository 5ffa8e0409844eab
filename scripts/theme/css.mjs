// Turns design tokens into tokens.css and the Tailwind mapping.
import { aliasOf, valueIn } from './tokens.mjs';

// `:host` stands outside `:where()`, which hid it from WebKit until 2024 (WebKit bug 264628). It needs no
// lower weight: a page's own rule for the element wins over `:host` whatever the specificity.
const ROOT = [':where(:root)', ':host'];
const themed = (theme) => [
  `:where([data-theme="${theme}"])`,
  `:host(:where([data-theme="${theme}"]))`,
];
const LIGHT = themed('light');
const AUTO = themed('auto');
const DARK = themed('dark');
const EVERYWHERE = [...ROOT, ...LIGHT, ...AUTO, ...DARK];

const HEAD = (title, source) => `/* ${title}
   Generated from ${source} by scripts/theme/build.mjs: change it there, not here. */\n\n`;

/** The text of tokens.css. */
export function tokensCss(tokens) {
  const title =
    'Colours, type, space and shape of Evenkeel as CSS variables, for every theme and need.';
  return HEAD(title, 'tokens.json') + modesCss(tokens, (value) => [`color-scheme: ${value};`]);
}

/** The text of a theme's stylesheet: what it changes, in every mode. Read after tokens.css. */
export function themeCss({ name, description, tokens }) {
  const [title] = description.split('. Only');
  const changes = tokens.filter(({ changed }) => changed);
  return (
    HEAD(`${title}. Import it after styles.css.`, `${name}.json`) + modesCss(changes, () => [])
  );
}

function modesCss(tokens, scheme) {
  const colors = tokens.filter(({ type }) => type === 'color');
  const sizes = tokens.filter(({ type }) => type !== 'color');
  const stronger = colors.filter(({ modes }) => 'contrast-dark' in modes);
  const all = (mode) => colors.map((token) => declaration(token, mode));
  const more = (mode) => stronger.map((token) => declaration(token, mode));
  const forced = colors.map(({ name, forcedColor }) => `--ek-${name}: ${forcedColor};`);
  // Every block has the same weight, so the order is the meaning: later wins on the same element.
  // The root gets no color-scheme: that is the host page's own.
  return [
    rule(
      ROOT,
      sizes.map((token) => declaration(token, 'light')),
    ),
    rule([...ROOT, ...LIGHT, ...AUTO], all('light')),
    rule(LIGHT, scheme('light')),
    rule(AUTO, scheme('light dark')),
    rule(DARK, [...scheme('dark'), ...all('dark')]),
    media('(prefers-color-scheme: dark)', [rule(AUTO, all('dark'))]),
    media('(prefers-contrast: more)', [
      rule([...ROOT, ...LIGHT, ...AUTO], more('contrast-light')),
      rule(DARK, more('contrast-dark')),
    ]),
    media('(prefers-contrast: more) and (prefers-color-scheme: dark)', [
      rule(AUTO, more('contrast-dark')),
    ]),
    media('print', [rule(EVERYWHERE, all('print')), rule([...AUTO, ...DARK], scheme('light'))]),
    media('(forced-colors: active)', [rule(EVERYWHERE, forced)]),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The text of tailwind.css: names for Tailwind 4, values left to the variables. */
export function tailwindCss(tokens) {
  const lines = tokens.flatMap(({ name, type }) => {
    const key = tailwindKey(name, type);
    return key === undefined ? [] : [`--${key}: var(--ek-${name});`];
  });
  const title = 'Evenkeel for Tailwind 4: import it after tailwindcss, beside tokens.css.';
  return `${HEAD(title, 'tokens.json')}${rule(['@theme inline'], lines)}`;
}

function tailwindKey(name, type) {
  if (type === 'color') return `color-ek-${name}`;
  if (name === 'measure') return 'container-ek-measure';
  if (name === 'leading' || name === 'radius') return `${name}-ek`;
  const [, group, rest] = /^(font|text|leading|radius)-(.+)$/.exec(name) ?? [];
  if (group !== undefined) return `${group}-ek-${rest}`;
  const step = /^(?:space-(\d+)|(target.*))$/.exec(name);
  return step ? `spacing-ek-${step[1] ?? step[2]}` : undefined;
}

function declaration(token, mode) {
  return `--ek-${token.name}: ${cssValue(token, valueIn(token, mode))};`;
}

const quoted = (family) => (family.includes(' ') ? `"${family}"` : family);

/** A value as CSS writes it. */
export function cssValue({ type, unit }, value) {
  const alias = aliasOf(value);
  if (alias !== undefined) return `var(--ek-${alias})`;
  if (type === 'color') return value.hex;
  if (type === 'number') return `${value}${unit ?? ''}`;
  if (type === 'fontFamily') return [value].flat().map(quoted).join(', ');
  return typeof value === 'object' ? `${value.value}${value.unit}` : value;
}

function rule(selectors, declarations) {
  if (declarations.length === 0) return '';
  return `${selectors.join(',\n')} {\n${indent(declarations.join('\n'))}\n}\n`;
}

function media(query, rules) {
  const text = rules.filter(Boolean).join('\n').trimEnd();
  return text && `@media ${query} {\n${indent(text)}\n}\n`;
}

function indent(text) {
  return text.replace(/^(?=.)/gm, '  ');
}
