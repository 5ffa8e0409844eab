import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { root } from './paths.mjs';

const WINDOWS = process.platform === 'win32';
const running = new Set();

/** Stops a child and whatever it started: on POSIX each child leads a process group of its own. */
function stop(child) {
  try {
    if (WINDOWS) spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended by itself in the meantime.
  }
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.once(signal, () => {
    for (const child of running) stop(child);
    process.exit(code);
  });
}

/**
 * Runs a command, shows its output as it comes, and resolves with its exit code and that output.
 * `show` is "copy" (shown and kept), "nothing" (kept) or "terminal" (shown; the command sees a
 * terminal where there is one, and nothing is kept).
 * A command that outlives `limit` (milliseconds) is stopped and gets exit code 1.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd = root, env = {}, limit, show = 'copy' } = {}) {
  return new Promise((resolve) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
    const out = show === 'terminal' ? 'inherit' : 'pipe';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...colour, ...env },
      stdio: ['ignore', out, out],
      detached: !WINDOWS,
      shell: WINDOWS && command.endsWith('.cmd'),
    });
    running.add(child);
    let output = '';
    let timer;
    const end = (code, note = '') => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output: note + output });
    };
    const hear = (stream) => (chunk) => {
      output += chunk;
      if (show === 'copy') stream.write(chunk);
    };
    child.stdout?.on('data', hear(process.stdout));
    child.stderr?.on('data', hear(process.stderr));
    child.on('error', (error) => end(1, `${command} could not start: ${error.message}\n`));
    let note = '';
    child.on('close', (code) => end(code ?? 1, note));
    if (limit === undefined) return;
    timer = setTimeout(() => {
      note = `Stopped after ${limit / 60_000} minutes without an end.\n`;
      stop(child);
    }, limit);
  });
}

/** Runs a Node script with the Node that runs us. */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options);
}

/** Runs npm: the one that started us when there is one, else the one on the path. */
export function runNpm(args, options = {}) {
  const own = process.env.npm_execpath;
  if (own !== undefined && basename(own) === 'npm-cli.js') return runNode(own, args, options);
  return run(WINDOWS ? 'npm.cmd' : 'npm', args, options);
}
