// node scripts/docs/snippets.mjs [--check]: examples/snippets → the code to copy in docs/components.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';
import { writeOrCheck } from '../theme/generated.mjs';
import { codeOf, withHtml } from './snippet.mjs';

const FOLDER = 'docs/components';

/** `<!-- copy: crisis-banner -->`, or `<!-- copy: faq-parts, React only -->` where HTML alone does nothing. */
const PLACE = /(<!-- copy: ([a-z-]+)(, React only)? -->\n).*?(<!-- end -->)/gs;

const fence = (language, code) => `\`\`\`${language}\n${code}\n\`\`\``;

async function place([, open, name, reactOnly, end], htmlOf) {
  const react = `**React**\n\n${fence('tsx', codeOf(name))}`;
  const html = reactOnly ? '' : `\n\n**HTML**\n\n${fence('html', await htmlOf(name))}`;
  return `${open}\n${react}${html}\n\n${end}`;
}

/** The document with fresh code between the marks of each snippet. */
async function withSnippets(path, htmlOf) {
  const document = readFileSync(join(root, path), 'utf8');
  const pieces = [];
  let end = 0;
  for (const found of document.matchAll(PLACE)) {
    pieces.push(document.slice(end, found.index), await place(found, htmlOf));
    end = found.index + found[0].length;
  }
  return pieces.join('') + document.slice(end);
}

const files = {};
await withHtml(async (htmlOf) => {
  for (const file of readdirSync(join(root, FOLDER)).filter((name) => name.endsWith('.md'))) {
    files[`${FOLDER}/${file}`] = await withSnippets(`${FOLDER}/${file}`, htmlOf);
  }
});
const fresh = writeOrCheck(files, {
  check: process.argv.includes('--check'),
  command: 'node scripts/docs/snippets.mjs',
});
process.exitCode = fresh ? 0 : 1;
