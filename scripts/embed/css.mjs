// Turns the CSS of the components into what the shadow roots of widgets adopt.
import { basename } from 'node:path';
import { bundle, transform } from 'lightningcss';
import postcss from 'postcss';
import { readTokens } from '../theme/read.mjs';
import { embedTokens } from './tokens.mjs';

/** What static HTML never has: other components, and what only React adds. */
const LEFT_OUT = [
  /\.ek-(?:advice|cites|exit|facts|mechanism|visit|surface|page|faq__(?:copy|filter))(?![a-z])/,
  /\.ek-crisis__(?:fold|summary)\b/,
  /\[hidden\]|\[data-(?:variant|animate|state|waiting)/,
];
/** What is more than a stylesheet needs, by its name. */
const FOREIGN = { crisis: /\.ek-(?!crisis(?!-)|widget\b(?!_)|visually)/ };
const LEFT_OUT_MEDIA = /scripting|prefers-reduced-motion/;
const LEFT_OUT_FRAMES = /^ek-faq-/;

/** Inside a shadow root every element is ours. */
const EVERY_ELEMENT = ':where([class^="ek-"], [class*=" ek-"])';

function removeUnused(css, foreign) {
  const unused = [...LEFT_OUT, ...(foreign ? [foreign] : [])];
  css.walkAtRules((at) => {
    const frames = at.name === 'keyframes' && LEFT_OUT_FRAMES.test(at.params);
    if (frames || (at.name === 'media' && LEFT_OUT_MEDIA.test(at.params))) at.remove();
  });
  css.walkRules((rule) => {
    const selectors = rule.selectors.filter((one) => !unused.some((left) => left.test(one)));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors.map(inShadow);
  });
}

/** No address leads to an element in a shadow root: src/embed/hash.ts marks it instead. */
const inShadow = (selector) =>
  selector.replaceAll(EVERY_ELEMENT, ':where(*)').replaceAll(':target', '[data-ek-target]');

/**
 * Sizes follow the text around the widget (`--u`), not the root of a page, which may be anything.
 * In queries of a container `em` is its own letter; the frame of the table has an odd one, so its
 * rows ask the comparison around it.
 */
function followText(css) {
  css.walkDecls((decl) => {
    decl.value = decl.value.replace(/(-?[\d.]+)rem\b/g, 'calc($1*var(--u))');
  });
  css.walkAtRules('container', (at) => {
    at.params = at.params.replace(' or (max-width: 26rem)', '');
    const inFrame = !at.params.includes('1em') && at.toString().includes('__row');
    at.params = (inFrame ? `c ${at.params}` : at.params).replaceAll('rem', 'em');
  });
  css.walkRules('.ek-comparison', (rule) => {
    rule.walkDecls('container-type', (decl) => decl.after({ prop: 'container-name', value: 'c' }));
  });
  css.walkDecls('--ek-comparison-needs', (decl) => {
    decl.value = `max(26,${decl.value.replace('calc', '')})`;
  });
}

/** Names a page may set keep `--ek-`; inside they are shorter, and so no page sets those by chance. */
const shortNames = (css) => css.replace(/--ek-(?!sticky-top)/g, '--').replace(/--page-/g, '--ek-');

/**
 * Declarations in the same order everywhere, which compresses better. Those that begin alike may
 * depend on each other and stay as they are; `all` comes before everything.
 */
function inOneOrder(text) {
  const css = postcss.parse(text);
  const group = ({ prop }) => (prop === 'all' ? '' : prop.replace(/(?<=[a-z])-.*/, ''));
  css.walkRules((rule) => {
    if (rule.nodes.every(({ type }) => type === 'decl'))
      rule.nodes.sort((a, b) => (group(a) < group(b) ? -1 : group(a) > group(b) ? 1 : 0));
  });
  return css.toString();
}

/** The stylesheet of `src/embed/styles/…` as one minified text. */
export function embedCss(filename) {
  const css = postcss.parse(bundle({ filename }).code.toString());
  removeUnused(css, FOREIGN[basename(filename, '.css')]);
  followText(css);
  const rules = css.toString();
  const tokens = embedTokens(rules, readTokens());
  const code = shortNames(tokens.replace(/([\d.]+)rem/g, 'calc($1*var(--u))') + rules);
  return inOneOrder(transform({ filename, code: Buffer.from(code), minify: true }).code.toString());
}
