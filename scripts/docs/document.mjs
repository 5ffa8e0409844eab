// node scripts/docs/document.mjs [--check]: the schemas of a document → docs/document.md.

import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';
import { root } from '../run/paths.mjs';
import { writeOrCheck } from '../theme/generated.mjs';
import { documentPage } from './document-page.mjs';

const load = async (file) => {
  const path = join(root, 'src/content/schema', file);
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
};

const { GuideSchema } = await load('guide.ts');
const json = toJsonSchema(GuideSchema, { typeMode: 'input', errorMode: 'ignore' });
const files = { 'docs/document.md': documentPage(json) };
const fresh = writeOrCheck(files, {
  check: process.argv.includes('--check'),
  command: 'node scripts/docs/document.mjs',
});
process.exitCode = fresh ? 0 : 1;
