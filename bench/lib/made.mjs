import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from './paths.mjs';
import { markdownTable } from './table.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** "12.0.0", and what of the machine's Node it does not promise to run on. */
function versionOf(name) {
  if (name === 'evenkeel') return 'evenkeel, the commit above';
  const { version, engines } = json(join(bench, 'node_modules', name, 'package.json'));
  const asks = /^>= ?2[1-9]/.test(engines?.node ?? '') ? ` (asks for Node ${engines.node})` : '';
  return `${name} ${version}${asks}`;
}

/** Versions of a contestant's packages, and how its page is made. */
export const madeTable = (rows) =>
  markdownTable(
    ['', 'versions', 'how the page is made'],
    rows.map(({ title, packages, note }) => [title, packages.map(versionOf).join(', '), note]),
  ).replaceAll('---:', '---');
