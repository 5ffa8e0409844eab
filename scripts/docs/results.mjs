// node scripts/docs/results.mjs [--check]: docs/results/*.json → docs/results.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';
import { writeOrCheck } from '../theme/generated.mjs';
import { resultsPage } from './results-page.mjs';

const folder = join(root, 'docs/results');

const releases = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));

const good = writeOrCheck(
  { 'docs/results.md': resultsPage(releases) },
  { check: process.argv.includes('--check'), command: 'node scripts/docs/results.mjs' },
);
process.exitCode = good ? 0 : 1;
