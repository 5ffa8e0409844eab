// Design tokens as a list, and what a token is worth in a mode. Runs in a browser too.
import { problemsIn } from './token-problems.mjs';

/** Every mode a colour has a value in. Print is always on white paper, whatever the theme. */
export const MODES = ['light', 'dark', 'contrast-light', 'contrast-dark', 'print'];

/** Where a mode looks for a value, first to last, before it falls back to `$value` (light). */
const LOOKUP = {
  light: [],
  dark: ['dark'],
  'contrast-light': ['contrast-light'],
  'contrast-dark': ['contrast-dark', 'dark'],
  print: ['print'],
};

/** Flattens a Design Tokens tree. Throws with every problem at once. */
export function parseTokens(tree) {
  const tokens = flatten(tree, [], undefined);
  refuse(problemsIn(tokens));
  return tokens;
}

/**
 * The tokens with what a theme changes: a token of the theme brings its own value and the modes it
 * names, and keeps the rest. Throws with every problem at once, also for a token that is none.
 */
export function withTheme(tokens, tree) {
  const changes = new Map(flatten(tree, [], undefined).map((token) => [token.path, token]));
  const themed = tokens.map((token) => changed(token, changes.get(token.path)));
  const paths = tokens.map(({ path }) => path);
  const unknown = [...changes.keys()].filter((path) => !paths.includes(path));
  refuse([
    ...unknown.map((path) => `${path}: tokens.json has no such token; a theme adds none`),
    ...problemsIn(themed),
  ]);
  return themed;
}

/** The value of a token in a mode: a Design Tokens value, or an alias such as `{color.accent}`. */
export function valueIn(token, mode) {
  const named = LOOKUP[mode].find((name) => name in token.modes);
  return named === undefined ? token.value : token.modes[named];
}

/** The name an alias points to (`{color.accent}` gives `accent`), or undefined. */
export function aliasOf(value) {
  return typeof value === 'string' ? /^\{(?:.+\.)?([^.}]+)\}$/.exec(value)?.[1] : undefined;
}

/** Hex colour of every colour token in a mode, aliases followed. */
export function colorsIn(tokens, mode) {
  const byName = new Map(tokens.map((token) => [token.name, token]));
  const hex = (token) => {
    const value = valueIn(token, mode);
    const alias = aliasOf(value);
    return alias === undefined ? value.hex : hex(byName.get(alias));
  };
  const colors = tokens.filter((token) => token.type === 'color');
  return Object.fromEntries(colors.map((token) => [token.name, hex(token)]));
}

function refuse(problems) {
  if (problems.length > 0) throw new Error(`Design tokens:\n${problems.join('\n')}`);
}

function changed(token, change) {
  if (change === undefined) return token;
  const modes = { ...token.modes, ...change.modes };
  return { ...token, type: change.type ?? token.type, value: change.value, modes, changed: true };
}

function flatten(node, path, inheritedType) {
  const type = node.$type ?? inheritedType;
  if ('$value' in node) return [toToken(node, path, type)];
  return Object.entries(node)
    .filter(([key]) => !key.startsWith('$'))
    .flatMap(([key, child]) => flatten(child, [...path, key], type));
}

function toToken(node, path, type) {
  const extensions = node.$extensions ?? {};
  return {
    name: path.at(-1),
    path: path.join('.'),
    type,
    description: node.$description,
    value: node.$value,
    modes: extensions['org.evenkeel.modes'] ?? {},
    forcedColor: extensions['org.evenkeel.forced-colors'],
    unit: extensions['org.evenkeel.unit'],
  };
}
