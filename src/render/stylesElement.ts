import { escapeHtml } from './escape.ts';
import type { Styles } from './options.ts';

/** In CSS a backslash before a slash changes nothing; in HTML it keeps the element open. */
const insideElement = (css: string): string => css.replaceAll('</', '<\\/');

/** The element that brings the look, or nothing. */
export function stylesElement(styles: Styles | undefined): string {
  if (!styles) return '';
  return 'inline' in styles
    ? `<style>${insideElement(styles.inline.trim())}</style>\n`
    : `<link rel="stylesheet" href="${escapeHtml(styles.link)}">\n`;
}
