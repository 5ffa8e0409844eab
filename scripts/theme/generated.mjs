// Writes generated files, or with --check says which committed ones are stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/**
 * @param {Record<string, string>} files path from the project's top folder to the text it should hold
 * @param {{ check: boolean, command: string }} options `command` is what the remedy tells to run
 * @returns {boolean} false when `check` found a stale file
 */
export function writeOrCheck(files, { check, command }) {
  const stale = Object.entries(files).filter(([path, text]) => current(path) !== text);
  if (check) {
    for (const [path] of stale) console.error(`${path} is out of date: run "${command}"`);
    return stale.length === 0;
  }
  for (const [path, text] of stale) {
    const target = fileURLToPath(new URL(path, ROOT));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`wrote ${path}`);
  }
  return true;
}

function current(path) {
  try {
    return readFileSync(new URL(path, ROOT), 'utf8');
  } catch {
    return undefined;
  }
}
