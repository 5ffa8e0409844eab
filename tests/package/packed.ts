import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type {} from './setup.ts';

/** The package as it would be published; setup.ts made it. */
export const packed = inject('packed');

/** Paths of all files below a folder, with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** Text of a packed file. */
export function read(file: string): string {
  return readFileSync(join(packed.folder, file), 'utf8');
}

/** Every packed file. */
export const files = filesIn(packed.folder);

type Target = string | Record<string, string>;

/** package.json as packed. */
export const manifest: { version: string; exports: Record<string, Target> } = JSON.parse(
  read('package.json'),
);

/** One entry of "exports": what one imports, and the files behind it without the leading `./`. */
export interface Entry {
  name: string;
  specifier: string;
  file: string;
  types: string | undefined;
}

function entryOf([name, target]: [string, Target]): Entry {
  const conditions = typeof target === 'string' ? { default: target } : target;
  return {
    name,
    specifier: name.replace('.', 'evenkeel'),
    file: conditions.default?.replace('./', '') ?? '',
    types: conditions.types?.replace('./', ''),
  };
}

/** Every entry of the package. */
export const entries: Entry[] = Object.entries(manifest.exports).map(entryOf);

/** The entries that are JavaScript. */
export const modules = entries.filter(({ file }) => file.endsWith('.js'));
