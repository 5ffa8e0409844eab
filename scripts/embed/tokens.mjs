// Design tokens as the shadow root of a widget has them: only those that its rules use.
import { cssValue } from '../theme/css.mjs';
import { aliasOf, colorsIn, valueIn } from '../theme/tokens.mjs';

/** These follow the text around the widget, whatever the root of the page is. */
const SIZES = /^(?:text|space|target)/;
const WIDGET = '.ek-widget';
const THEMED = '.ek-widget:where([data-theme])';
const OWN_ACCENT = '.ek-widget:where([data-ek-accent])';

/** One colour for light and dark, made of the accent that a page names; src/embed/accent.ts checks it. */
const OWN = `--accent:light-dark(var(--own),color-mix(in srgb,var(--own) 40%,#fff));
--accent-soft:light-dark(color-mix(in srgb,var(--own) 8%,#fff),color-mix(in srgb,var(--own) 40%,#111));
--crisis:var(--own);`;

/** The tokens that a text of CSS uses, and those that these are made of. */
function usedIn(css, tokens) {
  const names = new Set([...css.matchAll(/var\(--ek-([\w-]+)/g)].map(([, name]) => name));
  const aliases = (token) => [token.value, ...Object.values(token.modes)].map(aliasOf);
  for (const name of names) {
    const token = tokens.find((one) => one.name === name);
    for (const alias of token ? aliases(token) : []) if (alias) names.add(alias);
  }
  return tokens.filter(
    ({ name }) => names.has(name) && !name.startsWith('focus-w') && !name.startsWith('focus-off'),
  );
}

const rule = (selector, lines) => (lines.length > 0 ? `${selector}{${lines.join('')}}` : '');
const media = (query, ...rules) => (rules.join('') ? `@media ${query}{${rules.join('')}}` : '');

/**
 * Variables for the rules in `css`. A page's own variables count where no theme is named; a named
 * theme is one whole, so that no ink of one stands on the ground of another.
 */
export function embedTokens(css, all) {
  const tokens = usedIn(css, all);
  const colors = tokens.filter(({ type }) => type === 'color');
  const hex = Object.fromEntries(
    ['light', 'dark', 'print'].map((mode) => [mode, colorsIn(all, mode)]),
  );
  const differing = (mode) => colors.filter(({ name }) => hex.light[name] !== hex[mode][name]);
  const stronger = colors.filter(({ modes }) => 'contrast-dark' in modes);
  const value = (token, mode) => cssValue(token, valueIn(token, mode));
  const either = (token, light, dark) => {
    const [one, two] = [value(token, light), value(token, dark)];
    return one === two ? one : `light-dark(${one},${two})`;
  };
  const is = (token, said) => `--ek-${token.name}:${said};`;
  const page = (token, or) => is(token, `var(--page-${token.name}${or && `,${or}`})`);
  const plain = (token) => {
    if (value(token, 'light') === 'inherit') return page(token, '');
    if (SIZES.test(token.name)) return is(token, value(token, 'light'));
    return page(token, either(token, 'light', 'dark'));
  };
  return [
    rule(WIDGET, ['--u:1em;', ...tokens.map(plain)]),
    rule(
      THEMED,
      differing('dark').map(({ name }) => `--page-${name}:initial;`),
    ),
    ...['light', 'dark', 'auto'].map((theme) =>
      rule(`.ek-widget:where([data-theme=${theme}])`, [
        `color-scheme:${theme === 'auto' ? 'light dark' : theme};`,
      ]),
    ),
    rule(OWN_ACCENT, [
      OWN.replaceAll('--accent', '--ek-accent').replace('--crisis', '--ek-crisis'),
    ]),
    media(
      '(prefers-contrast:more)',
      rule(
        WIDGET,
        stronger.map((token) => page(token, either(token, 'contrast-light', 'contrast-dark'))),
      ),
    ),
    media(
      'print',
      rule(WIDGET, [
        'color-scheme:light;',
        ...differing('print').map((token) => is(token, value(token, 'print'))),
      ]),
    ),
    media(
      '(forced-colors:active)',
      rule(
        WIDGET,
        colors.map((token) => is(token, token.forcedColor)),
      ),
    ),
  ].join('');
}
