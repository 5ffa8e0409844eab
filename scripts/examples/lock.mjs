// node scripts/examples/lock.mjs [--check]: package.json → what the lock files of examples/ say of
// the package. It is packed anew for every run, so there is no checksum of it to lock.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';
import { writeOrCheck } from '../theme/generated.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const { version, license, bin, dependencies, engines, peerDependencies } = readJson('package.json');
const entry = {
  version,
  resolved: 'file:evenkeel.tgz',
  license,
  dependencies,
  bin,
  engines,
  peerDependencies,
};

function withEntry(path) {
  const lock = readJson(path);
  lock.packages['node_modules/evenkeel'] = entry;
  return `${JSON.stringify(lock, null, 2)}\n`;
}

const locks = readdirSync(join(root, 'examples'))
  .map((folder) => `examples/${folder}/package-lock.json`)
  .filter((path) => existsSync(join(root, path)));
const command = 'node scripts/examples/lock.mjs';
const check = process.argv.includes('--check');
const files = Object.fromEntries(locks.map((path) => [path, withEntry(path)]));
process.exitCode = writeOrCheck(files, { check, command }) ? 0 : 1;
