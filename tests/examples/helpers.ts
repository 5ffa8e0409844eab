// What the checks of tests/engines need in a page: what hears it, what they ask, and two checkers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from '../../scripts/run/paths.mjs';

const resolve = createRequire(import.meta.url).resolve;

async function inPage(): Promise<string> {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(root, 'tests/engines/in-page/index.ts'), formats: ['iife'], name: 'own' },
    },
  });
  const [bundle] = output as Rolldown.RolldownOutput[];
  const [chunk] = bundle?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('tests/engines/in-page was not built.');
  return chunk.code;
}

/**
 * Until script has taken the questions over they are open, and their buttons say no state. The checks
 * wait for it by the same mark that the pages of tests/engines have.
 */
const READY = `
const { dataset } = document.documentElement;
dataset.hydrates = 'waiting';
const look = () => {
  if (document.querySelector('button[aria-expanded]')) delete dataset.hydrates;
  else requestAnimationFrame(look);
};
look();
`;

/** By their addresses on the site. */
export const helpers = async (): Promise<Map<string, string>> =>
  new Map([
    ['/listen.js', readFileSync(join(root, 'scripts/engines/listen.js'), 'utf8')],
    ['/in-page.js', await inPage()],
    ['/axe.min.js', readFileSync(resolve('axe-core/axe.min.js'), 'utf8')],
    ['/ace.js', readFileSync(resolve('accessibility-checker-engine/ace.js'), 'utf8')],
    ['/ready.js', READY],
  ]);

/** First in a page, so that nothing goes unheard. */
export function withHelpers(html: string, { waits }: { waits: boolean }): string {
  const paths = ['/listen.js', '/in-page.js', ...(waits ? ['/ready.js'] : [])];
  const scripts = paths.map((path) => `<script src="${path}"></script>`);
  return html.replace('<head>', (head) => head + scripts.join(''));
}
