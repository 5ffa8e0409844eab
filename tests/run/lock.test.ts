import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { expectNone } from '../setup/expect-none.ts';

interface Entry {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

describe.each(['.', 'tests/react-18', 'examples/nextjs'])('package-lock.json in %s', (folder) => {
  const packages: Record<string, Entry> = readJson(join(folder, 'package-lock.json')).packages;
  const paths = Object.keys(packages);

  // npm leaves out what it could not fetch, and then `npm ci` refuses the lock file everywhere else.
  test('names every optional package, so that it installs on every system', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !paths.some((other) => other.endsWith(`node_modules/${name}`)))
        .map((name) => `${path} may need ${name}, and the lock file has no entry for it`),
    );
    expectNone(missing);
  });

  test('fits package.json', () => {
    const { dependencies, devDependencies }: Entry = readJson(join(folder, 'package.json'));
    expect(packages['']?.dependencies).toEqual(dependencies);
    expect(packages['']?.devDependencies).toEqual(devDependencies);
  });

  test('names no registry but the public one', () => {
    const hosts = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
    const remote = hosts.filter((url) => !url.startsWith('file:'));
    expectNone(remote.filter((url) => !url.startsWith('https://registry.npmjs.org/')));
  });
});
