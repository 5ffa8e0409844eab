// Design tokens as the shadow root of a widget has them: only those that its rules use.
import { cssValue } from '../theme/css.mjs';
import { aliasOf, colorsIn, valueIn } from '../theme/tokens.mjs';

/** These follow the text around the widget, whatever the root of the page is. */
const SIZES = /^(?:text|space|target|measure|leading-|radius-)/;
const WIDGET = '.ek-widget';
const OWN_ACCENT = '.ek-widget:where([data-ek-accent])';

/**
 * The accent that a page names, with its own hue: dark enough to be read on white and on the tint that
 * is made of it, light enough on a dark ground.
 */
const own = (lightness, chroma = 'c') => `oklch(from var(--ek-embed-own) ${lightness} ${chroma} h)`;
const OWN = [
  `--ek-accent:light-dark(${own('min(l,.47)')},${own('max(l,.8)')});`,
  `--ek-accent-soft:light-dark(${own('.95', '.02')},${own('.3', '.04')});`,
  `--ek-crisis:${own('min(l,.45)')};`,
];

/** The tokens that a text of CSS uses, and those that these are made of. */
function usedIn(css, tokens) {
  const names = new Set([...css.matchAll(/var\(--ek-([\w-]+)/g)].map(([, name]) => name));
  const aliases = (token) => [token.value, ...Object.values(token.modes)].map(aliasOf);
  for (const name of names) {
    const token = tokens.find((one) => one.name === name);
    for (const alias of token ? aliases(token) : []) if (alias) names.add(alias);
  }
  return tokens.filter(({ name }) => names.has(name));
}

/** The declarations with which pictures are drawn, and those that give them another ground. */
const drawn = (css) => (css.match(/(?:fill|stroke|--ek-ground):[^;}]+/g) ?? []).join(';');

const rule = (selector, lines) => (lines.length > 0 ? `${selector}{${lines.join('')}}` : '');
const media = (query, ...rules) => (rules.join('') ? `@media ${query}{${rules.join('')}}` : '');

/**
 * Variables for the rules in `css`. A page's own colours count in the light theme; the dark one is one
 * whole, so that no ink of one stands on the ground of another.
 */
export function embedTokens(css, all) {
  const tokens = usedIn(css, all);
  const colors = tokens.filter(({ type }) => type === 'color');
  const hex = Object.fromEntries(
    ['light', 'dark', 'print'].map((mode) => [mode, colorsIn(all, mode)]),
  );
  const stronger = colors.filter(({ modes }) => 'contrast-dark' in modes);
  const value = (token, mode) => cssValue(token, valueIn(token, mode));
  // One that is made of another may be the same colour only while that other is.
  const onPaper = colors.filter(
    (token) =>
      hex.light[token.name] !== hex.print[token.name] ||
      value(token, 'light') !== value(token, 'print'),
  );
  const is = (token, said) => `--ek-${token.name}:${said};`;
  const page = ({ name }, or) => `var(--page-${name}${or && `,${or}`})`;
  const either = (token, light, dark) => {
    const [one, two] = [value(token, light), value(token, dark)];
    const first = page(token, one);
    const isOne = one === two && hex.light[token.name] === hex.dark[token.name];
    return is(token, isOne ? first : `light-dark(${first},${two})`);
  };
  const plain = (token) => {
    if (SIZES.test(token.name)) return is(token, value(token, 'light'));
    if (value(token, 'light') === 'inherit') return is(token, page(token, ''));
    return either(token, 'light', 'dark');
  };
  return [
    rule(WIDGET, ['--ek-embed-unit:1em;color-scheme:light;', ...tokens.map(plain)]),
    rule('.ek-widget:where([data-theme=dark])', ['color-scheme:dark;']),
    rule('.ek-widget:where([data-theme=auto])', ['color-scheme:light dark;']),
    rule(OWN_ACCENT, OWN),
    media(
      '(prefers-contrast:more)',
      rule(
        WIDGET,
        stronger.map((token) => either(token, 'contrast-light', 'contrast-dark')),
      ),
    ),
    media(
      'print',
      rule(WIDGET, [
        'color-scheme:light;',
        ...onPaper.map((token) => is(token, value(token, 'print'))),
      ]),
    ),
    // Browsers force the colours of words and boxes themselves; of what is drawn these tell parts apart.
    media(
      '(forced-colors:active)',
      rule(
        WIDGET,
        colors
          .filter(({ name }) => drawn(css).includes(`(--ek-${name})`))
          .map((token) => is(token, token.forcedColor)),
      ),
    ),
  ].join('');
}
