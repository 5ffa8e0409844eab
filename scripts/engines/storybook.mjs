import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh } from '../run/fresh.mjs';
import { bin, root } from '../run/paths.mjs';
import { runNode } from '../run/run.mjs';

const BUILT = '.cache/storybook';
const SOURCES = ['src', 'stories', '.storybook', 'docs', 'examples/content', 'package-lock.json'];

/**
 * Builds Storybook, if what was built before is older than the stories.
 * @returns {Promise<string>} its folder
 */
export async function builtStorybook() {
  const folder = join(root, BUILT);
  if (isFresh(join(BUILT, 'project.json'), SOURCES)) return folder;
  console.log('Building Storybook …');
  const { code, output } = await runNode(bin('storybook'), ['build', '--quiet', '-o', folder], {
    env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
    show: 'nothing',
  });
  if (code !== 0) throw new Error(`Storybook did not build:\n${output}`);
  return folder;
}

/** @returns {{ id: string, title: string, name: string }[]} every story, without pages of docs */
export function storiesIn(folder) {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return Object.values(entries).filter(({ type }) => type === 'story');
}
