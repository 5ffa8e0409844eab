import { once } from 'node:events';
import { copyFile, cp, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute } from '../../package/execute.ts';
import { type Child, startChild } from './child.ts';

const PACKAGE = '/usr/share/wordpress';
const ours = (name: string) => fileURLToPath(new URL(`./php/${name}`, import.meta.url));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The server had no port');
  return address.port;
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/wp-login.php`).then(
    ({ ok }) => ok,
    () => false,
  );

export interface Site extends Child {
  url: string;
  /** Where WordPress is. */
  folder: string;
}

/** A fresh WordPress in `home`, with an administrator and an author whose passwords are their names. */
export async function startSite(home: string, socket: string): Promise<Site> {
  const folder = join(home, 'wordpress');
  // Debian's own settings name files of the machine.
  const filter = (path: string) => !path.endsWith('/wp-config.php') && !path.endsWith('.htaccess');
  await cp(PACKAGE, folder, { recursive: true, dereference: true, filter });
  await copyFile(ours('wp-config.php'), join(folder, 'wp-config.php'));
  await mkdir(join(folder, 'wp-content/uploads'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { EVENKEEL_WP_URL: url, EVENKEEL_WP_SOCKET: socket };
  Object.assign(process.env, env);
  await execute('php', [ours('install.php')], folder);
  const serve = ['-S', `127.0.0.1:${port}`, '-t', folder];
  // The editor asks for several things at once, and one of them asks again.
  const workers = { ...env, PHP_CLI_SERVER_WORKERS: '4' };
  const child = await startChild('php', serve, () => answers(url), workers);
  return { ...child, url, folder };
}
