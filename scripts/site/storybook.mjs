import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from '../run/paths.mjs';
import { runNode } from '../run/run.mjs';
import { withPolicy } from './csp.mjs';

/**
 * Storybook as static files, each page with a policy.
 * @param {string} out where to
 * @throws Error when Storybook does not build
 */
export async function writeStorybook(out) {
  const args = ['build', '--output-dir', out, '--quiet'];
  // Whatever runs this: in tests it would be React for development.
  const env = { STORYBOOK_DISABLE_TELEMETRY: '1', NODE_ENV: 'production' };
  const { code, output } = await runNode(bin('storybook'), args, { env, show: 'nothing' });
  if (code !== 0) throw new Error(`Storybook did not build:\n${output}`);
  for (const page of ['index.html', 'iframe.html']) {
    const file = join(out, page);
    writeFileSync(file, withPolicy(readFileSync(file, 'utf8')));
  }
}
