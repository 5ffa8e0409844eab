import { readFile } from 'node:fs/promises';

// Named, because bundlers take `new URL('…', import.meta.url)` for a picture to pack.
const here = import.meta.url;

/** Text of a file of this package, by its path from the folder above this one. */
export const packageFile = (path: string): Promise<string> =>
  readFile(new URL(`../${path}`, here), 'utf8');

export async function version(): Promise<string> {
  return JSON.parse(await packageFile('../package.json')).version;
}
