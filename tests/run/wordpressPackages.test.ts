import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../../scripts/run/paths.mjs';
import { missing, sentence } from '../../scripts/wordpress/packages.mjs';

const php = { what: 'PHP', command: 'no-such-php', packages: ['php-cli', 'php-xml'] };
const files = { what: 'WordPress', path: '/no/such/wp-load.php', packages: ['wordpress'] };
const there = { what: 'Node', command: process.execPath, packages: ['nodejs'] };

test('what a machine lacks is found, and what it has is not', () => {
  expect(missing([php, there, files])).toEqual([php, files]);
});

test('what is missing is named, and how to get it', () => {
  expect(sentence([php, files])).toBe(
    'The test needs PHP, WordPress, which this machine does not have. On Debian as root it ' +
      'installs them itself; elsewhere on Debian and Ubuntu: ' +
      '"sudo apt-get install --no-install-recommends php-cli php-xml wordpress".',
  );
});

/** Somebody who is not root and has no PHP on the path. */
const WITHOUT = `
  process.getuid = () => 1000;
  process.env.PATH = '/nowhere';
  const { requirePackages } = await import('./scripts/wordpress/packages.mjs');
  await requirePackages().catch((error) => { console.error(error.message); process.exitCode = 1; });
`;

test('on a machine without it and without root, that is all that happens', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', WITHOUT],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('The test needs PHP, MariaDB, MariaDB’s installer');
});
