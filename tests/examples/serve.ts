import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { serve } from '../../scripts/run/serve.mjs';
import type { Example } from './list.ts';

export interface Served {
  /** Without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/** Resolves with the address that a server prints when it is ready. */
function address(server: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (url !== undefined && output.includes('Ready')) resolve(url);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => reject(new Error(`${name} ended before it was ready:\n${output}`)));
  });
}

async function runServer(name: string, script: string[], folder: string): Promise<Served> {
  const env = { ...process.env, NODE_ENV: 'production', PORT: '0' };
  const server = spawn(process.execPath, script, { cwd: folder, env });
  const stop = async () => {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  };
  try {
    return { url: await address(server, name), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Serves a built example on a free port of this machine. */
export async function serveExample({ name, serve: how }: Example, folder: string): Promise<Served> {
  if ('script' in how) return runServer(name, how.script, folder);
  const { url, close } = await serve(join(folder, how.folder));
  return { url: url.replace(/\/$/, ''), stop: async () => close() };
}
