import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run/paths.mjs';
import { npm } from './execute.ts';

/**
 * Packs the built package as npm would publish it and returns the path of the .tgz.
 * @throws Error when there is no build to pack
 */
export async function pack(destination: string): Promise<string> {
  if (!existsSync(join(root, 'dist'))) {
    throw new Error('There is no dist folder to pack. Run "npm run build", then this again.');
  }
  // Without scripts: the build before this step is what gets packed.
  const options = ['--ignore-scripts', '--json', '--pack-destination', destination];
  const [{ filename }]: [{ filename: string }] = JSON.parse(await npm(['pack', ...options], root));
  return join(destination, filename);
}
