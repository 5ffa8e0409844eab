import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isFresh } from '../run/fresh.mjs';
import { root } from '../run/paths.mjs';

/** The build writes this last, so with it the build is whole. */
const LAST_WRITTEN = 'dist/treatment-guide.schema.json';

/**
 * Builds the package when dist/ is missing or older than what it is built from.
 * @throws Error when the build fails; it has said why.
 */
export function makeFreshDist() {
  if (isFresh(LAST_WRITTEN, ['src', 'package.json', 'vite.config.ts'])) return;
  const build = join(root, 'scripts/run/build.mjs');
  const { status } = spawnSync(process.execPath, [build], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The package in dist/ did not build: see above.');
}
