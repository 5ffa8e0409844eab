import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

export interface Child {
  /** What it has written so far, for when something goes wrong. */
  output: () => string;
  stop: () => Promise<void>;
}

const isOver = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

/**
 * Starts a server and resolves once `ready` says yes.
 * @throws Error with what the server wrote, when it ends before or takes longer than a minute
 */
export async function startChild(
  command: string,
  args: string[],
  ready: () => Promise<boolean>,
  env: Record<string, string> = {},
): Promise<Child> {
  // A group of its own: PHP's server has workers, which would outlive it.
  const child = spawn(command, args, { env: { ...process.env, ...env }, detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  child.on('error', (error) => {
    output += error.message;
  });
  const stop = async () => {
    if (isOver(child) || child.pid === undefined) return;
    process.kill(-child.pid);
    await once(child, 'exit');
  };
  const until = Date.now() + 60_000;
  while (!(await ready())) {
    if (isOver(child) || Date.now() > until) {
      await stop();
      throw new Error(`${command} did not start:\n${output}`);
    }
    await wait(100);
  }
  return { output: () => output, stop };
}
