import MarkdownIt from 'markdown-it';
import { headingsIn } from './headings.mjs';
import { pictureSize } from './pictures.mjs';

/**
 * @typedef {object} Rendered
 * @property {string} html
 * @property {string} title words of the first heading
 * @property {import('./headings.mjs').Heading[]} headings
 */

/** @typedef {{ source: string, link: (href: string) => string, read: (source: string) => Buffer }} Place */

/** Text as HTML shows it, also inside an attribute in double quotes. */
export const { escapeHtml } = new MarkdownIt().utils;

/** Comments are for tools. Other HTML would escape what the site promises of its pages. */
function dropComment(tokens, index, _options, { place }) {
  const { content } = tokens[index];
  if (content.trim().replace(/<!--[\s\S]*?-->/g, '') === '') return '';
  throw new Error(
    `${place.source} has HTML: ${content.trim()}. Say it in Markdown, or set it in backticks.`,
  );
}

/** A box that may scroll sideways has a name, and the keyboard reaches it. */
const box = (kind, under) =>
  `<div class="box" role="group" tabindex="0" aria-label="${escapeHtml(`${kind}: ${under}`)}">`;

function image(tokens, index, options, env, renderer) {
  const token = tokens[index];
  const source = String(token.attrGet('src'));
  const size = pictureSize(env.place.read(source));
  token.attrSet('src', env.place.link(source));
  token.attrSet('width', String(size.width));
  token.attrSet('height', String(size.height));
  token.attrSet('loading', 'lazy');
  token.attrSet('alt', renderer.renderInlineAsText(token.children ?? [], options, env));
  return renderer.renderToken(tokens, index, options);
}

function link(tokens, index, options, { place }, renderer) {
  const token = tokens[index];
  const href = place.link(String(token.attrGet('href')));
  token.attrSet('href', href);
  if (/^https?:/.test(href)) token.attrSet('rel', 'noreferrer');
  return renderer.renderToken(tokens, index, options);
}

/**
 * A column that Markdown aligns gets a class, because a style in an attribute is refused. A corner
 * without words heads nothing.
 */
function cell(tokens, index, options, _env, renderer) {
  const token = tokens[index];
  const style = token.attrGet('style');
  token.attrs = style === null ? token.attrs : [['class', style.replace('text-align:', 'align-')]];
  if (tokens[index + 1].content === '') {
    token.tag = 'td';
    tokens[index + 2].tag = 'td';
  }
  return renderer.renderToken(tokens, index, options);
}

function code(tokens, index) {
  const { content, meta } = tokens[index];
  return `${box('Code', meta)}<pre><code>${escapeHtml(content)}</code></pre></div>\n`;
}

const markdown = new MarkdownIt({ html: true });

Object.assign(markdown.renderer.rules, {
  html_block: dropComment,
  html_inline: dropComment,
  image,
  link_open: link,
  th_open: cell,
  td_open: cell,
  table_open: (tokens, index) => `${box('Table', tokens[index].meta)}<table>`,
  table_close: () => '</table></div>',
  fence: code,
  code_block: code,
});

/**
 * A Markdown document as HTML without style attributes, script or raw HTML.
 * @param {string} text
 * @param {Place} place where the document stands: `link` makes its links fit the site, `read` gives
 *   the bytes of a picture
 * @returns {Rendered}
 * @throws Error when the document has raw HTML, or no heading to be called by
 */
export function renderMarkdown(text, place) {
  const tokens = markdown.parse(text, { place });
  const headings = headingsIn(tokens);
  const [first] = headings;
  if (first?.level !== 1) {
    throw new Error(`${place.source} has no title. Begin it with a line such as "# Theming".`);
  }
  const html = markdown.renderer.render(tokens, markdown.options, { place });
  return { html, title: first.text, headings };
}
