// Builds and serves each example with the packed package, as a user who copied it would.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { root } from '../../scripts/run/paths.mjs';
import { pack } from '../package/pack.ts';
import { examples } from './list.ts';
import { make } from './make.ts';
import { type Served, serveExample } from './serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where each example is served, by its name, and the folder that it was built in. */
    examples: Record<string, { url: string; folder: string }>;
  }
}

/** Installing waits for disk and network, building for the processor: two at a time use both. */
const AT_ONCE = 2;

export default async function setup(project: TestProject) {
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const home = await mkdtemp(join(tmpdir(), 'evenkeel-examples-'));
  const served: Served[] = [];
  const stop = async () => {
    await Promise.all(served.map((one) => one.stop()));
    await rm(home, { recursive: true, force: true });
  };
  try {
    const tarball = await pack(home);
    const waiting = [...examples];
    const places: Record<string, { url: string; folder: string }> = {};
    const work = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const folder = await make(next, { from: join(root, 'examples'), home, tarball });
        const server = await serveExample(next, folder);
        served.push(server);
        places[next.name] = { url: server.url, folder };
      }
    };
    // All of them to their end: a failed one must not leave another running behind it.
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    project.provide('examples', places);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
