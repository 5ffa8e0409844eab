import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/run/paths.mjs';

export { root };

/** The bench's own folder, which has its own packages. */
export const bench = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** What is built, and thrown away with the next run. */
export const out = join(bench, '.out');
