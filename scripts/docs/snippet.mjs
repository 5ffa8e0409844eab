// One snippet of examples/snippets: its code as it is written, and the HTML that it renders.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer } from 'vite';
import { bin, root } from '../run/paths.mjs';
import { sourceAlias } from './source-alias.mjs';

const fileOf = (name) => `examples/snippets/${name}.tsx`;

/** @param {string} name */
export const codeOf = (name) => readFileSync(join(root, fileOf(name)), 'utf8').trim();

/** Runs something that must have nothing to say: a snippet that warns teaches a mistake. */
function quietly(name, run) {
  const { warn, error } = console;
  console.warn = console.error = (message) => {
    throw new Error(`${fileOf(name)} warns: ${message}`);
  };
  try {
    return run();
  } finally {
    Object.assign(console, { warn, error });
  }
}

/** @param {string} html on one line, as React writes it */
function formatted(html) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [bin('@biomejs/biome'), 'format', '--html-formatter-enabled=true', '--stdin-file-path=a.html'],
    { input: html, encoding: 'utf8', cwd: root },
  );
  if (status !== 0) throw new Error(`The HTML of a snippet could not be formatted: ${stderr}`);
  return stdout.trim();
}

/**
 * Calls `use` with a function that gives what a server sends for `Example` of a snippet. Ids begin
 * with the snippet's name, so that two fit on a page.
 * @param {(htmlOf: (name: string) => Promise<string>) => Promise<unknown>} use
 * @throws Error when a snippet has no `Example`, or warns
 */
export async function withHtml(use) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    resolve: { alias: sourceAlias },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
  });
  try {
    return await use(async (name) => {
      const { Example } = await server.ssrLoadModule(`/${fileOf(name)}`);
      if (!Example) throw new Error(`${fileOf(name)} exports no Example.`);
      const options = { identifierPrefix: `${name}-` };
      return formatted(quietly(name, () => renderToStaticMarkup(createElement(Example), options)));
    });
  } finally {
    await server.close();
  }
}
