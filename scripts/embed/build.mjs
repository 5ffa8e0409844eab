// The embed module as files to put beside a page: one for all widgets, one for the crisis banner.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../run/paths.mjs';
import { embedStyles } from './styles.mjs';

const folder = join(root, 'dist/embed');

/** What a page loads first; the others name it. */
const ENTRIES = {
  lines: 'src/embed/lines/index.ts',
  crisis: 'src/embed/crisis.ts',
  evenkeel: 'src/embed/index.ts',
};

/** One module as one minified text; what it loads later is the file of that name. */
async function bundled(entry, later) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [embedStyles(), later],
    build: {
      write: false,
      target: 'es2022',
      // As a library: otherwise Vite adds a script of its own that preloads what comes later.
      lib: { entry: join(root, entry), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  if (output.length !== 1) throw new Error(`${entry} came out as ${output.length} files, not one.`);
  // Marks for bundlers, of which none comes after this one.
  return output[0].code.replaceAll('/* @__PURE__ */ ', '');
}

/** Points the import of the directory to its file, wherever that is served. */
const linesAt = (file) => ({
  name: 'lines',
  enforce: 'pre',
  resolveId: (source) =>
    source.endsWith('/lines/index.ts') && file ? { id: `./${file}`, external: true } : undefined,
});

/** Writes one file by its content's hash and returns what a page must know of it. */
function write(name, code) {
  const digest = (algorithm, encoding) => createHash(algorithm).update(code).digest(encoding);
  const file = `${name}.${digest('sha256', 'hex').slice(0, 10)}.js`;
  writeFileSync(join(folder, file), code);
  return { file, integrity: `sha384-${digest('sha384', 'base64')}` };
}

/** Writes `dist/embed/*.<hash>.js` and the manifest that names them. */
export async function buildEmbed() {
  mkdirSync(folder, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = {};
  for (const [name, entry] of Object.entries(ENTRIES)) {
    files[name] = write(name, await bundled(entry, linesAt(files.lines?.file)));
  }
  const manifest = { version, ...files };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
