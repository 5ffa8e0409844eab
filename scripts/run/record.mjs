import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { treeOf } from './tree.mjs';

/** As it stood when the command began: somebody may commit or write while it runs. */
const before = treeOf(root);

/**
 * Leaves what a command found in `.cache/`, with when, where and of which commit, for `npm run results`.
 * @param {string} name of the command: `test`, `fuzz`, `engines`
 * @param {{ chosen: string[] }} found with what was asked for, which is nothing when it ran whole
 */
export function writeRecord(name, found) {
  const { commit, changed } = treeOf(root);
  const record = {
    date: new Date().toISOString(),
    commit: before.commit,
    changed: before.changed || changed || commit !== before.commit,
    node: process.version,
    platform: process.platform,
    ...found,
  };
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, '.cache', `${name}.json`), `${JSON.stringify(record, null, 2)}\n`);
}
