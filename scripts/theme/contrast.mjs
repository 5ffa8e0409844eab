// node scripts/theme/contrast.mjs [--check]: every colour pair → docs/contrast.md; fails below a bar.
import { contrastDocument, failuresIn, measurePairs } from './contrast-table.mjs';
import { writeOrCheck } from './generated.mjs';
import { readThemes, readTokens } from './read.mjs';

const standard = { name: 'tokens', title: 'Evenkeel', tokens: readTokens() };
const measured = [standard, ...readThemes()].map(({ name, title = name, tokens }) => ({
  name,
  title,
  pairs: measurePairs(tokens),
}));
const failures = measured.flatMap(({ name, pairs }) =>
  failuresIn(pairs).map((failure) => `${failure}: change the colour in ${name}.json`),
);
for (const failure of failures) console.error(failure);
const fresh = writeOrCheck(
  { 'docs/contrast.md': contrastDocument(measured) },
  { check: process.argv.includes('--check'), command: 'node scripts/theme/contrast.mjs' },
);
process.exitCode = fresh && failures.length === 0 ? 0 : 1;
