import { dirname, join } from 'node:path';
import { embedCss } from './css.mjs';

const IMPORT = /^\.\/styles\/\w+\.css\?inline$/;
const MODULE = /\/embed\/styles\/\w+\.css\.js$/;

/** For Vite: `import css from './styles/all.css?inline'` is the text that shadow roots adopt. */
export const embedStyles = () => ({
  name: 'embed-styles',
  enforce: 'pre',
  // A name that does not end as a stylesheet's: Vite would take the module for one.
  resolveId: (source, importer) =>
    IMPORT.test(source) ? join(dirname(importer), source.replace('?inline', '.js')) : undefined,
  load: (id) =>
    MODULE.test(id)
      ? `export default ${JSON.stringify(embedCss(id.replace(/\.js$/, '')))};`
      : undefined,
});
