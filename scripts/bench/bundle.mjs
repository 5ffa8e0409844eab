import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../run/paths.mjs';

/** A module in memory. Its path lies in the package, so that `evenkeel` means the package itself. */
function entryOf(code) {
  const id = join(root, 'scripts/bench/entry.js');
  return {
    input: id,
    plugin: {
      name: 'entry',
      enforce: 'pre',
      resolveId: (source) => (source === id ? id : undefined),
      load: (source) => (source === id ? code : undefined),
    },
  };
}

/**
 * One module as a bundler would ship it: tree-shaken and minified.
 * @throws Error when it comes out as several chunks.
 */
export async function bundled(code, external) {
  const { input, plugin } = entryOf(code);
  const { output } = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    plugins: [plugin],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input, external, preserveEntrySignatures: 'strict' },
    },
  });
  if (output.length !== 1) throw new Error(`Expected one chunk and got ${output.length}: ${code}`);
  return output[0].code;
}
