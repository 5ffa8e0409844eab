// Builds and serves each example with the packed package, as a user who copied it would.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../scripts/run/paths.mjs';
import { execute, npm } from '../package/execute.ts';
import { pack } from '../package/pack.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the Next.js example is served. */
    nextjs: string;
  }
}

/** What a copy of the folder on this machine may hold that its users do not get. */
const LEFT_BEHIND = new Set(['node_modules', '.next', 'evenkeel.tgz']);

async function install(name: string, home: string): Promise<string> {
  const folder = join(home, name);
  const filter = (path: string) => !LEFT_BEHIND.has(basename(path));
  await cp(join(root, 'examples', name), folder, { recursive: true, filter });
  await copyFile(await pack(home), join(folder, 'evenkeel.tgz'));
  await npm(['ci', '--prefer-offline', '--no-audit', '--no-fund'], folder);
  return folder;
}

/** Resolves with the address that a server prints when it is ready. */
function address(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (url !== undefined && output.includes('Ready')) resolve(url);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => reject(new Error(`next start ended early:\n${output}`)));
  });
}

export default async function setup(project: TestProject) {
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const home = await mkdtemp(join(tmpdir(), 'evenkeel-examples-'));
  const folder = await install('nextjs', home);
  const next = join(folder, 'node_modules/next/dist/bin/next');
  await execute(process.execPath, [next, 'build'], folder);
  const serve = [next, 'start', '--hostname', '127.0.0.1', '--port', '0'];
  const { NODE_ENV: _test, ...env } = process.env;
  const server = spawn(process.execPath, serve, { cwd: folder, env });
  const stop = async () => {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    await rm(home, { recursive: true, force: true });
  };
  try {
    project.provide('nextjs', await address(server));
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
