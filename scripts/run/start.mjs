// Serves Storybook on http://localhost:6006. Needs nothing but Node.
import { createServer } from 'node:net';
import { installMissing } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { bin, root } from './paths.mjs';
import { runNode } from './run.mjs';

function canListen(options) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }) => resolve(code !== 'EADDRINUSE' && code !== 'EACCES'));
    probe.listen(options, () => probe.close(() => resolve(true)));
  });
}

/** Some systems let two programs share a port, one on all addresses and one on a single address. */
async function isFree(port) {
  return (await canListen({ port })) && (await canListen({ port, host: '127.0.0.1' }));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

requireNode();
const port = Number(process.env.PORT || 6006);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(
    `PORT is "${process.env.PORT}", and a port is a whole number from 1 to 65535. Unset it or change it.`,
  );
}
if (!(await isFree(port))) {
  fail(
    `Port ${port} is in use, perhaps by another Evenkeel that is still running.\n` +
      `Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
}
const problem = await installMissing(root);
if (problem !== undefined) fail(`The packages could not be installed: ${problem}`);

console.log(`Starting Storybook. In a few seconds the page is at http://localhost:${port}`);
const { code } = await runNode(
  bin('storybook'),
  ['dev', '--port', String(port), '--exact-port', '--ci', '--no-open', '--no-version-updates'],
  { env: { STORYBOOK_DISABLE_TELEMETRY: '1' }, show: 'terminal' },
);
process.exitCode = code;
