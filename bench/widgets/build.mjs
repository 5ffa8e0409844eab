import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { forServer } from '../lib/build.mjs';
import { bench, out } from '../lib/paths.mjs';
import { own } from './own.mjs';
import { content } from './texts.mjs';

/** Its script and stylesheet, minified, in one file each. */
async function assetsOf({ name, minified }) {
  const { output } = await build({
    root: bench,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    base: `/${name}/`,
    build: {
      outDir: join(out, `${name}-widgets`),
      assetsInlineLimit: 0,
      // Published minified, with a hack that the minifier refuses.
      cssMinify: !minified,
      modulePreload: false,
      rolldownOptions: { input: join(bench, 'widgets/entries', `${name}.js`) },
    },
  });
  const files = output.map((file) => [file.fileName, String(file.code ?? file.source)]);
  return {
    files: Object.fromEntries(files),
    entry: output.find(({ isEntry }) => isEntry).fileName,
  };
}

async function peer(contestant) {
  const { render } = await import(pathToFileURL(await forServer(contestant.name)).href);
  return { ...(await assetsOf(contestant)), html: render(content).html };
}

/** A contestant with its HTML and its files, as they are served. */
export async function built(contestant) {
  const made = contestant.own ? await own(contestant, content) : await peer(contestant);
  return { ...contestant, ...made };
}
