// Packs the built package once and installs the tarball in two fresh apps, for all tests beside it.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../scripts/run/paths.mjs';
import { execute, npm } from './execute.ts';
import { pack } from './pack.ts';

/** Where the packed package and its consumers are. */
export interface Packed {
  /** The .tgz as npm would publish it. */
  tarball: string;
  /** Its unpacked files. */
  folder: string;
  /** A fresh Vite app with the tarball installed, for the oldest and the newest React. */
  consumers: Record<'react-18' | 'react-19', string>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    packed: Packed;
  }
}

interface Versions {
  name: keyof Packed['consumers'];
  react: string;
  types: string;
}

async function packAndUnpack(home: string): Promise<Omit<Packed, 'consumers'>> {
  const tarball = await pack(home);
  await execute('tar', ['-xzf', basename(tarball)], home);
  return { tarball, folder: join(home, 'package') };
}

async function installConsumer(home: string, tarball: string, { name, react, types }: Versions) {
  const folder = join(home, name);
  await mkdir(folder);
  await cp(join(root, 'tests/package/consumer'), folder, { recursive: true });
  const guide = 'ketamine-for-depression.en-US.json';
  await cp(join(root, 'examples/content', guide), join(folder, 'src/guide.json'));
  const ours = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).devDependencies;
  const manifest = {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: { evenkeel: `file:${tarball}`, react, 'react-dom': react },
    devDependencies: {
      '@types/react': types,
      '@types/react-dom': types,
      '@vitejs/plugin-react': ours['@vitejs/plugin-react'],
      vite: ours.vite,
    },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await npm(['install', '--prefer-offline', '--no-audit', '--no-fund'], folder);
  return folder;
}

export default async function setup(project: TestProject) {
  const home = await mkdtemp(join(tmpdir(), 'evenkeel-package-'));
  const packed = await packAndUnpack(home);
  const install = (versions: Versions) => installConsumer(home, packed.tarball, versions);
  const consumers = {
    'react-18': await install({ name: 'react-18', react: '18.2.0', types: '^18.2.0' }),
    'react-19': await install({ name: 'react-19', react: '^19.3.0', types: '^19.3.0' }),
  };
  project.provide('packed', { ...packed, consumers });
  return () => rm(home, { recursive: true, force: true });
}
