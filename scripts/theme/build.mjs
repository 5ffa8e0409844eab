// node scripts/theme/build.mjs [--check]: tokens.json → tokens.css, tailwind.css and the ready themes.
import { tailwindCss, themeCss, tokensCss } from './css.mjs';
import { writeOrCheck } from './generated.mjs';
import { readThemes, readTokens } from './read.mjs';

const tokens = readTokens();
const themes = readThemes().map((theme) => [`src/theme/themes/${theme.name}.css`, themeCss(theme)]);
const fresh = writeOrCheck(
  {
    'src/theme/tokens.css': tokensCss(tokens),
    'src/theme/tailwind.css': tailwindCss(tokens),
    ...Object.fromEntries(themes),
  },
  { check: process.argv.includes('--check'), command: 'node scripts/theme/build.mjs' },
);
process.exitCode = fresh ? 0 : 1;
