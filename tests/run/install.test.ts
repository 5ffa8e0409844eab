import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../scripts/run/install.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-install-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Entry {
  version: string;
  optional?: boolean;
}

function write(lock: Record<string, Entry>, present?: Record<string, Entry>) {
  const packages = { '': { version: '0.1.0' }, ...lock };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  if (present === undefined) return;
  mkdirSync(join(folder, 'node_modules'));
  const list = join(folder, 'node_modules', '.package-lock.json');
  writeFileSync(list, JSON.stringify({ packages: present }));
}

const a = { version: '1.0.0' };

test('a folder without node_modules is not installed', () => {
  write({ 'node_modules/a': a });
  expect(isInstalled(folder)).toBe(false);
});

test('a folder that holds what its lock file names is installed', () => {
  write({ 'node_modules/a': a }, { 'node_modules/a': a });
  expect(isInstalled(folder)).toBe(true);
});

test('an optional package for another system may be absent', () => {
  const other = { version: '1.0.0', optional: true };
  write({ 'node_modules/a': a, 'node_modules/other': other }, { 'node_modules/a': a });
  expect(isInstalled(folder)).toBe(true);
});

test.each([
  ['another version', { 'node_modules/a': { version: '0.9.0' } }],
  ['a missing package', {}],
  ['a package the lock file no longer names', { 'node_modules/a': a, 'node_modules/b': a }],
])('%s asks for an install', (_case, present: Record<string, Entry>) => {
  write({ 'node_modules/a': a }, present);
  expect(isInstalled(folder)).toBe(false);
});
