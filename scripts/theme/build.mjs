// node scripts/theme/build.mjs [--check]: tokens.json → tokens.css and tailwind.css.
import { tailwindCss, tokensCss } from './css.mjs';
import { writeOrCheck } from './generated.mjs';
import { readTokens } from './tokens.mjs';

const tokens = readTokens();
const fresh = writeOrCheck(
  { 'src/theme/tokens.css': tokensCss(tokens), 'src/theme/tailwind.css': tailwindCss(tokens) },
  { check: process.argv.includes('--check'), command: 'node scripts/theme/build.mjs' },
);
process.exitCode = fresh ? 0 : 1;
