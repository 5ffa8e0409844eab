import { existsSync } from 'node:fs';
import { copyFile, cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { npm } from '../package/execute.ts';
import type { Example } from './list.ts';

/** What a copy of the folder on this machine may hold that its users do not get. */
const LEFT_BEHIND = new Set(['node_modules', '.next', '.astro', 'dist', 'evenkeel.tgz']);

interface Places {
  from: string;
  home: string;
  tarball: string;
}

/** Copies an example, installs the packed package in it as its lock file says, and builds it. */
export async function make(example: Example, { from, home, tarball }: Places): Promise<string> {
  const folder = join(home, example.name);
  const filter = (path: string) => !LEFT_BEHIND.has(basename(path));
  await cp(join(from, example.name), folder, { recursive: true, filter });
  if (existsSync(join(folder, 'package.json'))) {
    await copyFile(tarball, join(folder, 'evenkeel.tgz'));
    await npm(['ci', '--prefer-offline', '--no-audit', '--no-fund'], folder);
  }
  if (example.build) await npm(['run', 'build'], folder);
  return folder;
}
