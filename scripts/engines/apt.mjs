import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { reasonIn } from '../run/report.mjs';
import { run } from '../run/run.mjs';

const TEN_MINUTES = 600_000;

/**
 * What keeps this machine from installing packages by itself, with what a person can do.
 * @param {string} name of the engine
 * @param {string[]} packages
 * @param {{ platform: string, hasApt: boolean, isRoot: boolean }} machine
 * @returns {string | undefined}
 */
export function installProblem(name, packages, { platform, hasApt, isRoot }) {
  const command = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (platform !== 'linux' || !hasApt) {
    return (
      `${name} was not found, and it can be installed by itself only on Debian and its kin. ` +
      `Install it by hand, or run this on Debian, where "${command}" brings it.`
    );
  }
  if (isRoot) return undefined;
  return `${name} was not found, and installing it needs root. Run: sudo ${command}`;
}

const isRoot = () => process.getuid?.() === 0;

/** On CI the machine is nobody's, so becoming root without a password is no surprise to anyone. */
const mayBecomeRoot = () =>
  process.env.CI === 'true' && spawnSync('sudo', ['-n', 'true']).status === 0;

/** Runs apt-get as root. */
const apt = (args) => {
  const [command, ...first] = isRoot() ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  return run(command, [...first, ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    limit: TEN_MINUTES,
    show: 'nothing',
  });
};

/**
 * Installs packages where that can be done without asking.
 * @returns {Promise<string | undefined>} why it was not done
 */
export async function aptInstall(name, packages) {
  const problem = installProblem(name, packages, {
    platform: process.platform,
    hasApt: existsSync('/usr/bin/apt-get'),
    isRoot: isRoot() || mayBecomeRoot(),
  });
  if (problem !== undefined) return problem;
  console.log(`Installing ${name} with apt-get …`);
  await apt(['update']);
  const args = ['install', '-y', '--no-install-recommends', ...packages];
  const { code, output } = await apt(args);
  if (code === 0) return undefined;
  return (
    `apt-get could not install ${packages.join(' ')}: ${reasonIn(output)}. ` +
    `Run "apt-get ${args.join(' ')}" to see all of it.`
  );
}
