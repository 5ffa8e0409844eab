import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { root } from '../../scripts/run/paths.mjs';

/** Starts one of the scripts in scripts/run as a user would. */
export function startScript(name: string, args: string[] = [], env: Record<string, string> = {}) {
  const script = spawn(process.execPath, [`scripts/run/${name}`, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  script.stdout.on('data', (chunk) => {
    output += chunk;
  });
  script.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return { script, output: () => output };
}

/** Waits for the end of a script and returns its exit code. */
export async function ended(script: ChildProcess): Promise<number | null> {
  if (script.exitCode === null && script.signalCode === null) await once(script, 'close');
  return script.exitCode;
}

/** A server on a port that was free, and that port. */
export async function anyPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return { server, port: address.port };
}
