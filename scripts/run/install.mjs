import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';
import { runNpm } from './run.mjs';

function packagesIn(lockFile) {
  try {
    const { '': _self, ...packages } = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
    return packages;
  } catch {
    return undefined;
  }
}

/**
 * True when `node_modules` holds what package-lock.json asks for. npm leaves a list of what it
 * installed; comparing lists, not dates, spares a needless install after a checkout or a copy.
 */
export function isInstalled(folder) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const present = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return (
    Object.entries(wanted).every(
      ([path, { version, optional, peer }]) =>
        present[path]?.version === version || ((optional || peer) && present[path] === undefined),
    ) && Object.keys(present).every((path) => wanted[path] !== undefined)
  );
}

/**
 * Installs a folder's packages when they are missing or differ from its lock file, and says so.
 * @returns {Promise<string | undefined>} a reason when it failed
 */
export async function installMissing(folder) {
  if (isInstalled(folder)) return undefined;
  const where = relative(root, folder) || 'this folder';
  console.log(`Installing packages in ${where} as its package-lock.json says (npm ci) …`);
  const { code, output } = await runNpm(
    ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--prefix', folder],
    { cwd: folder },
  );
  if (code === 0) return undefined;
  const reason = output.split('\n').find((line) => /npm error (?!code|errno|syscall)\S/.test(line));
  return reason ?? `npm ci in ${where} ended with code ${code}`;
}
