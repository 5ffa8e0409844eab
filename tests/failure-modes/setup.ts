// Builds the script and the stylesheet of the pages, as a site would for its readers.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with `client.js` and `client.css`. */
    failureModesSite: string;
  }
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default async function setup(project: TestProject) {
  const site = await mkdtemp(join(tmpdir(), 'evenkeel-failure-modes-'));
  await build({
    configFile: false,
    root: path('.'),
    logLevel: 'error',
    // Vitest has set NODE_ENV already, and a reader gets the other React.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { alias: { '#words': path('../../src/components/words/client.ts') } },
    build: {
      outDir: site,
      emptyOutDir: true,
      rolldownOptions: {
        input: { client: path('./client.tsx') },
        output: { entryFileNames: '[name].js', assetFileNames: 'client.[ext]' },
      },
    },
  });
  project.provide('failureModesSite', site);
  return () => rm(site, { recursive: true, force: true });
}
