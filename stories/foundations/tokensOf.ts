import { parseTokens, type Token, withTheme } from '../../scripts/theme/tokens.mjs';
import source from '../../src/theme/tokens.json';

const files = import.meta.glob<object>('../../src/theme/themes/*.json', {
  import: 'default',
  eager: true,
});

const standard = parseTokens(source);
const themes = new Map(
  Object.entries(files).map(([path, tree]) => [
    path.replace(/^.*\/(.+)\.json$/, '$1'),
    withTheme(standard, tree),
  ]),
);

/** The tokens of a ready theme; those of any other name are the standard ones. */
export const tokensOf = (palette: string): Token[] => themes.get(palette) ?? standard;

/** Whether it is a theme with a stylesheet of its own. */
export const isReadyTheme = (palette: string): boolean => themes.has(palette);

/** The tokens below one name in tokens.json, such as `color`. */
export const groupOf = (tokens: readonly Token[], group: string): Token[] =>
  tokens.filter(({ path }) => path.startsWith(`${group}.`));
