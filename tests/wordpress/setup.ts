// Makes a WordPress, for all tests beside it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startDatabase } from './machine/database.ts';
import { startSite } from './machine/site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    wordpress: {
      url: string;
      /** Where its files are. */
      folder: string;
    };
  }
}

export default async function setup(project: TestProject) {
  const home = await mkdtemp(join(tmpdir(), 'evenkeel-wordpress-'));
  const stops: (() => Promise<void>)[] = [() => rm(home, { recursive: true, force: true })];
  const stop = async () => {
    for (const one of stops.reverse()) await one();
  };
  try {
    const database = await startDatabase(home);
    stops.push(database.stop);
    const site = await startSite(home, database.socket);
    stops.push(site.stop);
    project.provide('wordpress', { url: site.url, folder: site.folder });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
