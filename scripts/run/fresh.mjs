import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Folders count too: a file that was removed changes only its folder. */
function newest(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return changed(path);
  const inside = readdirSync(path, { recursive: true }).map((name) => join(path, name));
  return Math.max(changed(path), ...inside.map(changed));
}

/**
 * Whether a file is newer than all that it was made from.
 * @param {string} made path below the top folder
 * @param {string[]} sources files and folders below the top folder
 */
export const isFresh = (made, sources) =>
  changed(join(root, made)) > Math.max(...sources.map((source) => newest(join(root, source))));
