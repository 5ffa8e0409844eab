import tokens from '../../src/theme/tokens.css?raw';

const files = import.meta.glob<string>('../../src/theme/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The ready themes: name to stylesheet. */
const sheets = Object.fromEntries(
  Object.entries(files).map(([path, css]) => [path.replace(/^.*\/(.+)\.css$/, '$1'), css]),
);

export const STANDARD = 'evenkeel';
export const themeNames = [STANDARD, ...Object.keys(sheets)];

/** As a page would have it after styles.css; an adopted sheet needs no exception in a strict CSP. */
const worn = new CSSStyleSheet();
document.adoptedStyleSheets.push(worn);

/** What `prefers-contrast: more` sets, for everybody. */
const asMoreContrast = (css: string): string =>
  css.replaceAll(/\(prefers-contrast:\s*more\)/g, 'all');

/** Puts a ready theme on the page, with more contrast where asked. */
export function wear(name: string, contrast?: string): void {
  const css = sheets[name] ?? '';
  worn.replaceSync(contrast === 'more' ? asMoreContrast(tokens + css) : css);
}
