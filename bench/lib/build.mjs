import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { bench, out, root } from './paths.mjs';

const page = (name) => join(bench, 'pages', `${name}.jsx`);

const browserEntry = (name) => `
import { Page } from ${JSON.stringify(page(name))};
import { start } from ${JSON.stringify(join(bench, 'lib/browser/start.jsx'))};
start(Page);
`;

function serverEntry(name) {
  const own = join(bench, 'pages', `${name}.server.jsx`);
  if (existsSync(own)) return `export { render } from ${JSON.stringify(own)};`;
  return `
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from ${JSON.stringify(page(name))};
export const render = (content) => ({ html: renderToString(createElement(Page, { content })), head: '' });
`;
}

/** A module in memory that lies in the bench, so that packages are found there. */
function inMemory(id, code) {
  return {
    name: 'in-memory',
    enforce: 'pre',
    resolveId: (source) => (source === id ? id : undefined),
    load: (source) => (source === id ? code : undefined),
  };
}

/** The package itself as it is published: what its exports name, from dist/. */
const evenkeel = [
  { find: /^evenkeel$/, replacement: join(root, 'dist/index.js') },
  { find: /^evenkeel\/crisis-lines$/, replacement: join(root, 'dist/crisis-lines/index.js') },
  { find: /^evenkeel\/styles\.css$/, replacement: join(root, 'dist/styles.css') },
];

const shared = (input, code) => ({
  root: bench,
  configFile: false,
  mode: 'production',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [inMemory(input, code)],
  resolve: { alias: evenkeel, dedupe: ['react', 'react-dom'] },
});

/** Builds the page of a contestant for the browser and returns its files. */
export async function forBrowser(name) {
  const input = join(bench, 'browser-entry.jsx');
  const { output } = await build({
    ...shared(input, browserEntry(name)),
    base: `/${name}/`,
    build: {
      outDir: join(out, name),
      assetsInlineLimit: 0,
      // As they are published: one of them has a hack that the minifier refuses.
      cssMinify: false,
      modulePreload: false,
      rolldownOptions: { input },
    },
  });
  const ending = (end) => output.filter(({ fileName }) => fileName.endsWith(end));
  return {
    scripts: ending('.js').map(({ code }) => code),
    entry: output.find(({ isEntry }) => isEntry).fileName,
    styles: ending('.css').map(({ fileName, source }) => ({ fileName, text: String(source) })),
  };
}

/** Builds the page of a contestant for the server, React and all, and returns the module's path. */
export async function forServer(name) {
  const input = join(bench, 'server-entry.jsx');
  await build({
    ...shared(input, serverEntry(name)),
    ssr: { noExternal: true },
    build: {
      ssr: true,
      cssMinify: false,
      outDir: join(out, `${name}-server`),
      rolldownOptions: { input, output: { entryFileNames: 'server.mjs' } },
    },
  });
  return join(out, `${name}-server`, 'server.mjs');
}
