import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from '../run/run.mjs';

const TEN_MINUTES = 600_000;

/** What the test of WordPress stands on: how to tell that it is there, and the Debian package. */
const NEEDED = [
  { what: 'PHP', command: 'php', packages: ['php-cli', 'php-xml', 'php-mbstring'] },
  { what: 'MariaDB', command: 'mariadbd', packages: ['mariadb-server-core'] },
  { what: 'MariaDB’s installer', command: 'mariadb-install-db', packages: ['mariadb-server-core'] },
  {
    what: 'WordPress',
    path: '/usr/share/wordpress/wp-load.php',
    packages: ['wordpress', 'php-mysql'],
  },
  {
    what: 'a WordPress theme',
    path: '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css',
    packages: ['wordpress-theme-twentytwentythree'],
  },
];

const onPath = (command) => spawnSync(command, ['--version']).error === undefined;

const isThere = ({ command, path }) => (command ? onPath(command) : existsSync(path));

/** @returns {{ what: string, packages: string[] }[]} what of it this machine does not have */
export const missing = (needed = NEEDED) => needed.filter((one) => !isThere(one));

/** A sentence about what is missing, and how to get it. */
export function sentence(lacking) {
  const packages = [...new Set(lacking.flatMap(({ packages }) => packages))];
  return (
    `The test needs ${lacking.map(({ what }) => what).join(', ')}, which this machine does not have. ` +
    `On Debian as root it installs them itself; elsewhere on Debian and Ubuntu: ` +
    `"sudo apt-get install --no-install-recommends ${packages.join(' ')}".`
  );
}

async function install(lacking) {
  const packages = [...new Set(lacking.flatMap(({ packages }) => packages))];
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  // RUNLEVEL=1: what comes along as a service, a web server for one, is not started.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = { env, limit: TEN_MINUTES, show: 'nothing' };
  await run('apt-get', ['update'], apt);
  const args = ['install', '-y', '--no-install-recommends', ...packages];
  const { code, output } = await run('apt-get', args, apt);
  if (code !== 0) console.error(output);
}

/**
 * Installs what is missing where that is possible.
 * @throws {Error} with a sentence that names what is missing and how to get it
 */
export async function requirePackages() {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall && missing().length > 0) await install(missing());
  const lacking = missing();
  if (lacking.length > 0) throw new Error(sentence(lacking));
}
