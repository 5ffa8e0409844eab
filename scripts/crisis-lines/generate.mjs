// node scripts/crisis-lines/generate.mjs [--check]: data/crisis-lines.json → src/crisis-lines.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeOrCheck } from '../theme/generated.mjs';
import { print } from './print.mjs';
import { publishCountry, publishDirectories } from './publish.mjs';
import { publishRetired } from './retired.mjs';

const COMMAND = 'node scripts/crisis-lines/generate.mjs';
const FOLDER = 'src/crisis-lines/countries';
const HEAD =
  '// Generated from data/crisis-lines.json by scripts/crisis-lines/generate.mjs: change it there.\n';

const top = new URL('../../', import.meta.url);
const check = process.argv.includes('--check');
const data = JSON.parse(readFileSync(new URL('data/crisis-lines.json', top), 'utf8'));

function countryModule(country) {
  const { country: code, name } = country;
  return `${HEAD}import type { CrisisCountry } from '../types.ts';

/** ${name}: emergency numbers and crisis lines. */
export const ${code}: CrisisCountry = ${print(country)};
`;
}

function indexModule(codes) {
  return HEAD + codes.map((code) => `export { ${code} } from './${code}.ts';\n`).join('');
}

function internationalModule(directories) {
  return `${HEAD}import type { CrisisDirectory } from './types.ts';

/**
 * Pages that list lines by country, Find A Helpline first: for a reader whose country is not known
 * or has no line here, or who is somewhere else.
 */
export const internationalDirectories: readonly CrisisDirectory[] = ${print(directories)};
`;
}

function retiredModule(entries) {
  return `${HEAD}import type { Retired } from './retiredNumbers.ts';

/** Numbers, phrases and domains that pages should show no more, country by country. */
export const retired: readonly Retired[] = ${print(entries)};
`;
}

function generate() {
  const countries = data.countries.map(publishCountry);
  const codes = countries.map(({ country }) => country).sort();
  return {
    ...Object.fromEntries(countries.map((c) => [`${FOLDER}/${c.country}.ts`, countryModule(c)])),
    [`${FOLDER}/index.ts`]: indexModule(codes),
    'src/crisis-lines/international.ts': internationalModule(
      publishDirectories(data.international_fallback),
    ),
    'src/crisis-lines/retired.ts': retiredModule(data.retired.map(publishRetired)),
  };
}

/** Modules of countries that the data no longer has. */
function leftOver(files) {
  const present = readdirSync(new URL(`${FOLDER}/`, top)).map((name) => `${FOLDER}/${name}`);
  return present.filter((path) => !(path in files));
}

const files = generate();
let fresh = writeOrCheck(files, { check, command: COMMAND });
for (const path of leftOver(files)) {
  if (check) console.error(`${path} has no country in the data: run "${COMMAND}"`);
  else rmSync(new URL(path, top));
  fresh = fresh && !check;
}
process.exitCode = fresh ? 0 : 1;
