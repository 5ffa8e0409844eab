import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from 'lightningcss';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** The files that site.css names below `fonts/`. */
const FONTS = [
  'hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
  'hanken-grotesk/files/hanken-grotesk-latin-wght-italic.woff2',
  'newsreader/files/newsreader-latin-opsz-normal.woff2',
];

/** The stylesheet with the tokens of the library, the fonts and the icon. */
export function writeStyles(out) {
  mkdirSync(join(out, 'fonts'), { recursive: true });
  for (const font of FONTS) {
    copyFileSync(
      resolve(`@fontsource-variable/${font}`),
      join(out, 'fonts', font.split('/').at(-1)),
    );
  }
  copyFileSync(here('icon.svg'), join(out, 'icon.svg'));
  const { code } = bundle({ filename: here('site.css'), minify: true });
  writeFileSync(join(out, 'site.css'), code);
}
