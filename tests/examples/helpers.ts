// What the checks of tests/engines need in a page: what hears it, what they ask, and two checkers.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTools } from '../../scripts/engines/site.mjs';

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

const NAMES = ['listen.js', 'in-page.js', 'axe.min.js', 'ace.js'];

/** The scripts by their addresses on the site. */
export async function helpers(): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-helpers-'));
  await writeTools(folder);
  const read = async (name: string): Promise<[string, string]> => [
    `/${name}`,
    await readFile(join(folder, name), 'utf8'),
  ];
  const scripts = new Map(await Promise.all(NAMES.map(read)));
  await rm(folder, { recursive: true });
  return scripts.set('/ready.js', READY);
}

/** First in a page, so that nothing goes unheard. */
export function withHelpers(html: string, { waits }: { waits: boolean }): string {
  const paths = ['/listen.js', '/in-page.js', ...(waits ? ['/ready.js'] : [])];
  const scripts = paths.map((path) => `<script src="${path}"></script>`);
  return html.replace('<head>', (head) => head + scripts.join(''));
}
