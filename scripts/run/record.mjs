import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * Leaves what a command found in `.cache/`, with when and where, for `npm run results`.
 * @param {string} name of the command: `test`, `fuzz`, `engines`
 * @param {object} found
 */
export function writeRecord(name, found) {
  const date = new Date().toISOString();
  const record = { date, node: process.version, platform: process.platform, ...found };
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache', `${name}.json`), `${JSON.stringify(record, null, 2)}\n`);
}
