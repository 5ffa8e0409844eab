import { execFile } from 'node:child_process';
import { basename } from 'node:path';

/**
 * Runs a command to its end and returns what it wrote to standard output.
 * @throws Error with both outputs when it ends with anything but 0
 */
export function execute(command: string, args: string[], cwd: string): Promise<string> {
  // Vitest's own NODE_ENV would make Vite build a development React.
  const { NODE_ENV: _test, ...env } = process.env;
  const options = { cwd, maxBuffer: 64 * 2 ** 20, env: { ...env, NO_COLOR: '1' } };
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${[command, ...args].join(' ')} failed:\n${stdout}\n${stderr}`));
    });
  });
}

/** Runs npm: the one that runs the tests when there is one, else the one on the path. */
export function npm(args: string[], cwd: string): Promise<string> {
  const own = process.env.npm_execpath;
  return own !== undefined && basename(own) === 'npm-cli.js'
    ? execute(process.execPath, [own, ...args], cwd)
    : execute('npm', args, cwd);
}
