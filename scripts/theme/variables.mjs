// node scripts/theme/variables.mjs [--check]: tokens.json → the tables of docs/theming.md.
import { readFileSync } from 'node:fs';
import { writeOrCheck } from './generated.mjs';
import { readThemes, readTokens } from './read.mjs';
import { themesTable, variablesTables } from './variables-table.mjs';

const PATH = 'docs/theming.md';
const TABLES = { themes: themesTable(readThemes()), variables: variablesTables(readTokens()) };

const document = Object.entries(TABLES).reduce(
  (text, [name, table]) => {
    const mark = new RegExp(`(<!-- ${name} -->\n).*?(<!-- end -->)`, 's');
    if (!mark.test(text)) throw new Error(`${PATH} has no place for its ${name}.`);
    return text.replace(mark, (_whole, open, end) => `${open}\n${table}\n${end}`);
  },
  readFileSync(new URL(`../../${PATH}`, import.meta.url), 'utf8'),
);

const fresh = writeOrCheck(
  { [PATH]: document },
  { check: process.argv.includes('--check'), command: 'node scripts/theme/variables.mjs' },
);
process.exitCode = fresh ? 0 : 1;
