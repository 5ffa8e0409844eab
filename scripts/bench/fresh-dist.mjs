import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';

/** The build writes this last, so with it the build is whole. */
const LAST_WRITTEN = join(root, 'dist/treatment-guide.schema.json');

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Folders count too: a file that was removed changes only its folder. */
function newest(folder) {
  const paths = readdirSync(folder, { recursive: true }).map((path) => join(folder, path));
  return Math.max(changed(folder), ...paths.map(changed));
}

/**
 * Builds the package when dist/ is missing or older than what it is built from.
 * @throws Error when the build fails; it has said why.
 */
export function makeFreshDist() {
  const sources = ['package.json', 'vite.config.ts'].map((file) => changed(join(root, file)));
  if (changed(LAST_WRITTEN) > Math.max(newest(join(root, 'src')), ...sources)) return;
  const build = join(root, 'scripts/run/build.mjs');
  const { status } = spawnSync(process.execPath, [build], { cwd: root, stdio: 'inherit' });
  if (status !== 0)
    throw new Error('What is measured or tested is dist/, and the build failed: see above.');
}
