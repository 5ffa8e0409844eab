// Reads tokens.json and the ready themes from the disk.
import { readdirSync, readFileSync } from 'node:fs';
import { parseTokens, withTheme } from './tokens.mjs';

const SOURCE = new URL('../../src/theme/tokens.json', import.meta.url);
const THEMES = new URL('../../src/theme/themes/', import.meta.url);

const json = (url) => JSON.parse(readFileSync(url, 'utf8'));

/** The tokens of `src/theme/tokens.json`, in file order. Throws with every problem at once. */
export function readTokens(source = SOURCE) {
  return parseTokens(json(source));
}

/** The ready themes of `src/theme/themes`, by name. Throws with every problem at once. */
export function readThemes() {
  return readdirSync(THEMES)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const tree = json(new URL(file, THEMES));
      const tokens = withTheme(readTokens(), tree);
      return { name: file.replace('.json', ''), description: tree.$description, tokens };
    });
}
