import { readFileSync } from 'node:fs';

/** The lowest Node version the project runs on, read from `engines` in package.json: `[20, 19]`. */
export function lowestNode(packageUrl = new URL('../../package.json', import.meta.url)) {
  const { engines } = JSON.parse(readFileSync(packageUrl, 'utf8'));
  return engines.node.replace('>=', '').split('.').map(Number);
}

/** A sentence when `version` ("v18.1.0") is older than `lowest`, else undefined. */
export function nodeProblem(version, [major, minor = 0] = lowestNode()) {
  const [ownMajor, ownMinor] = version.replace('v', '').split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return undefined;
  return (
    `Evenkeel needs Node ${major}.${minor} or newer, and this is Node ${version.replace('v', '')}.\n` +
    'Install a newer Node from https://nodejs.org, or run "nvm install" here, then try again.'
  );
}

/** Ends the process with a plain sentence when Node is too old. */
export function requireNode() {
  const problem = nodeProblem(process.version);
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
