import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { bundle } from 'lightningcss';
import { build } from 'vite';
import { buildEmbed } from '../embed/build.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist`;
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

function buildTypes() {
  const tsc = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace('package.json', 'bin/tsc');
  const args = [tsc, '-p', `${root}tsconfig.build.json`];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The types did not build: see the messages of tsc above.');
}

/** Declarations keep the extension of the source, which is not in the package. */
function pointTypesAtScript() {
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const text = readFileSync(`${dist}/${file}`, 'utf8');
    writeFileSync(
      `${dist}/${file}`,
      text.replace(/((?:from |import\()['"]\.[^'"]*)\.tsx?(['"])/g, '$1.js$2'),
    );
  }
}

/** Four stylesheets from one source, and the ready themes; see docs/architecture.md. */
function buildStyles() {
  const { code } = bundle({ filename: `${root}src/styles.css`, minify: true });
  writeFileSync(`${dist}/styles.css`, code);
  writeFileSync(`${dist}/styles.layer.css`, `@layer ek{${code}}`);
  for (const name of ['tokens.css', 'tailwind.css', 'tokens.json']) {
    copyFileSync(`${root}src/theme/${name}`, `${dist}/${name}`);
  }
  cpSync(`${root}src/theme/themes`, `${dist}/themes`, { recursive: true });
}

/** What one widget needs of them, for `evenkeel render`. */
function buildWidgetStyles() {
  const folder = 'render/styles';
  mkdirSync(`${dist}/${folder}`, { recursive: true });
  for (const file of readdirSync(`${root}src/${folder}`)) {
    const { code } = bundle({ filename: `${root}src/${folder}/${file}`, minify: true });
    writeFileSync(`${dist}/${folder}/${file}`, code);
  }
}

/** What a JSON Schema cannot say (references, fair balance) stays with `parseGuide`. */
async function buildSchema() {
  const { GuideSchema } = await import(pathToFileURL(`${dist}/content/index.js`).href);
  const options = { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:${name}:treatment-guide:${version}`,
    title: 'Evenkeel treatment guide',
    ...toJsonSchema(GuideSchema, options),
  };
  writeFileSync(`${dist}/treatment-guide.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
await build({ root, configFile: `${root}vite.config.ts`, logLevel: 'warn' });
buildTypes();
pointTypesAtScript();
buildStyles();
buildWidgetStyles();
chmodSync(`${dist}/cli/evenkeel.js`, 0o755);
await buildSchema();
await buildEmbed();
console.log('Built dist/.');
