import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../scripts/run/paths.mjs';
import { serve } from '../../scripts/run/serve.mjs';
import { buildStorybook, type Story, storiesIn } from '../../scripts/stories/storybook.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the Storybook is served. */
    storybook: string;
    stories: Story[];
    /** True when the baselines are renewed instead of compared. */
    renew: boolean;
  }
}

/** Builds and serves the Storybook that the pictures are taken of. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (process.platform !== 'linux') {
    throw new Error(
      `The pictures were drawn on Linux, and ${process.platform} draws letters differently. ` +
        'Run this step in a Linux container, or leave it to the tests on GitHub.',
    );
  }
  const folder = join(root, '.cache/visual/storybook');
  rmSync(join(root, '.cache/visual'), { recursive: true, force: true });
  await buildStorybook(folder);
  const server = await serve(folder);
  project.provide('storybook', server.url);
  project.provide('stories', storiesIn(folder));
  project.provide('renew', project.config.snapshotOptions.updateSnapshot === 'all');
  return () => server.close();
}
