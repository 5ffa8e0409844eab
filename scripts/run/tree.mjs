import { spawnSync } from 'node:child_process';

function git(folder, ...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * The commit that a folder stands at, and whether a file in it is another than in that commit.
 * @param {string} folder
 * @returns {{ commit?: string, changed: boolean }} no commit where there is no Git or no repository
 */
export function treeOf(folder) {
  const commit = git(folder, 'rev-parse', '--short', 'HEAD');
  return { commit, changed: git(folder, 'status', '--porcelain') !== '' };
}
