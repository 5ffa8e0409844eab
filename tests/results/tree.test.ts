import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { treeOf } from '../../scripts/run/tree.mjs';

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-tree-'));
afterAll(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]) => {
  const names = ['user.name=a', 'user.email=a@example.org', 'commit.gpgsign=false'];
  const settings = names.flatMap((name) => ['-c', name]);
  return execFileSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8' }).trim();
};

test('the commit is named, and whether the files are those in it', () => {
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message', 'empty');
  const commit = git('rev-parse', '--short', 'HEAD');
  expect(treeOf(folder)).toEqual({ commit, changed: false });
  writeFileSync(join(folder, 'new.txt'), 'new');
  expect(treeOf(folder)).toEqual({ commit, changed: true });
});

test('where there is no repository, there is no commit', () => {
  expect(treeOf(tmpdir())).toEqual({ commit: undefined, changed: true });
});
