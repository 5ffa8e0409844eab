// Turns the CSS of the components into what the shadow roots of widgets adopt.
import { basename } from 'node:path';
import { bundle, transform } from 'lightningcss';
import postcss from 'postcss';
import { readTokens } from '../theme/read.mjs';
import { inOneOrder, shortNames } from './compact.mjs';
import { embedTokens } from './tokens.mjs';

/** What static HTML never has: other components, and what only React adds. */
const LEFT_OUT = [
  /\.ek-(?:advice|cites|exit|facts|mechanism|visit|surface|page|faq__(?:copy|filter))(?![a-z])/,
  /\.ek-crisis__(?:fold|summary)\b|\.ek-review__(?:icon|overdue|title)\b/,
  /:where\(\.ek-faq__item\) > |\.ek-faq__heading:has/,
  /\.ek-faq__\w+:where\((?::not\()?\[hidden|\[data-(?:variant|animate|state|waiting)/,
];
/** What is more than a stylesheet needs, by its name. */
const FOREIGN = { crisis: /\.ek-(?!crisis(?!-)|widget\b(?!_)|visually)/ };
const LEFT_OUT_MEDIA = /scripting|prefers-reduced-motion/;
const LEFT_OUT_FRAMES = /^ek-faq-/;

/** Nobody names these, and rules that use them say what they are. */
const CONSTANT = /^focus-(?:width|offset)$/;

/** Inside a shadow root every element is ours. */
const EVERY_ELEMENT = ':where([class^="ek-"], [class*=" ek-"])';

function removeUnused(css, foreign) {
  // Inside a widget one ground is enough: parts with another ground say so themselves.
  css.walkRules(/^\.ek-advice,/, (rule) => {
    rule.selector = '.ek-widget';
  });
  const unused = [...LEFT_OUT, ...(foreign ? [foreign] : [])];
  css.walkAtRules((at) => {
    const frames = at.name === 'keyframes' && LEFT_OUT_FRAMES.test(at.params);
    if (frames || (at.name === 'media' && LEFT_OUT_MEDIA.test(at.params))) at.remove();
  });
  // host.css says it of all pictures, and browsers of all links.
  css.walkDecls(/forced-color-adjust|^color$/, (decl) => {
    if (/^(?:auto|LinkText)$/i.test(decl.value) && !decl.parent.selector.includes('viewBox'))
      decl.remove();
  });
  css.walkRules((rule) => {
    const selectors = rule.selectors.filter((one) => !unused.some((left) => left.test(one)));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors.map(inShadow);
  });
}

/** No address leads to an element in a shadow root: src/embed/hash.ts marks it instead. */
const inShadow = (selector) =>
  selector
    .replace(`${EVERY_ELEMENT}:`, ':')
    .replace(EVERY_ELEMENT, '*')
    .replaceAll(':target', '[data-ek-target]');

/**
 * Sizes follow the text around the widget (`--ek-embed-unit`), not the root of a page, which may be anything.
 * In queries of a container `em` is its own letter; the frame of the table has an odd one, so its
 * rows ask the comparison around it.
 */
function followText(css) {
  css.walkDecls((decl) => {
    decl.value = decl.value.replace(/(-?[\d.]+)rem\b/g, 'calc($1*var(--ek-embed-unit))');
  });
  css.walkAtRules('container', (at) => {
    at.params = at.params.replace(/ or \(.*26rem\)/, '');
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

/** The stylesheet of `src/embed/styles/…` as one minified text. */
export function embedCss(filename) {
  const css = postcss.parse(bundle({ filename }).code.toString());
  removeUnused(css, FOREIGN[basename(filename, '.css')]);
  followText(css);
  const rules = css.toString();
  const tokens = embedTokens(
    rules,
    readTokens().filter(({ name }) => !CONSTANT.test(name)),
  );
  const code = shortNames(rules + tokens.replace(/([\d.]+)rem/g, 'calc($1*var(--ek-embed-unit))'));
  return inOneOrder(transform({ filename, code: Buffer.from(code), minify: true }).code.toString());
}
