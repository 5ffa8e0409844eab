import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideOf } from '../guide.mjs';
import { root } from '../lib/paths.mjs';

const WIDGETS = ['comparison', 'faq', 'side-effects'];
const dist = (path) => join(root, 'dist', path);

/** The HTML that an author pastes, as `evenkeel render` writes it, and the file that a site serves. */
export async function own({ own: module, linked }, content) {
  const { renderWidget } = await import(dist('render/index.js'));
  const { US } = await import(dist('crisis-lines/index.js'));
  const widget = (name) => renderWidget(guideOf(content), { widget: name, country: US });
  const { file } = JSON.parse(readFileSync(dist('embed/manifest.json'), 'utf8'))[module];
  const others = module === 'crisis' ? '' : WIDGETS.map(widget).join('');
  return {
    html: `${widget('crisis')}<main><h1>${content.title}</h1>${others}</main>`,
    files: {
      [file]: readFileSync(dist(`embed/${file}`), 'utf8'),
      ...(linked && { 'styles.css': readFileSync(dist('styles.css'), 'utf8') }),
    },
    entry: file,
  };
}
