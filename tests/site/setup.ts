// Builds the site once and serves it below a deep path, as a project page or a preview would be.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/run/serve.mjs';
import { writeSite } from '../../scripts/site/site.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is, as a folder and as an address that ends with a slash. */
    site: { folder: string; url: string };
  }
}

export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-site-'));
  await writeSite(folder);
  const { url, close } = await serve(folder, '/someone/else/previews/42/');
  project.provide('site', { folder, url });
  return async () => {
    close();
    await rm(folder, { recursive: true, force: true });
  };
}
