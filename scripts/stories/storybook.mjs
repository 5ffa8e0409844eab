import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from '../run/paths.mjs';
import { runNode } from '../run/run.mjs';

/**
 * Builds the Storybook as static files.
 * @param {string} folder
 * @throws Error with the reason when it does not build
 */
export async function buildStorybook(folder) {
  const { code, output } = await runNode(bin('storybook'), ['build', '--quiet', '-o', folder], {
    env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
    show: 'nothing',
  });
  if (code !== 0) throw new Error(`Storybook did not build:\n${output}`);
}

/** The stories of a built Storybook, in the order of its sidebar; pages of documentation are none. */
export function storiesIn(folder) {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id, title }) => ({ id, title }));
}
