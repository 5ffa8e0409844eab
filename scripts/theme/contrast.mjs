// node scripts/theme/contrast.mjs [--check]: every colour pair → docs/contrast.md; fails below a bar.
import { contrastDocument, failuresIn, measurePairs } from './contrast-table.mjs';
import { writeOrCheck } from './generated.mjs';
import { readTokens } from './tokens.mjs';

const measured = measurePairs(readTokens());
const failures = failuresIn(measured);
for (const failure of failures) console.error(`${failure}: change the colour in tokens.json`);
const fresh = writeOrCheck(
  { 'docs/contrast.md': contrastDocument(measured) },
  { check: process.argv.includes('--check'), command: 'node scripts/theme/contrast.mjs' },
);
process.exitCode = fresh && failures.length === 0 ? 0 : 1;
