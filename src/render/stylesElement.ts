import { asObject } from '../components/props/index.ts';
import { escapeHtml } from './escape.ts';
import type { Styles } from './options.ts';

/** In CSS a backslash before a slash changes nothing; in HTML it keeps the element open. */
const insideElement = (css: string): string => css.replaceAll('</', '<\\/');

/** The element that brings the look, or nothing. */
export function stylesElement(styles: Styles | undefined): string {
  const { inline, link } = asObject<Partial<Record<string, unknown>>>(
    styles ?? {},
    'renderWidget styles',
  );
  if (typeof inline === 'string') return `<style>${insideElement(inline.trim())}</style>\n`;
  return typeof link === 'string' ? `<link rel="stylesheet" href="${escapeHtml(link)}">\n` : '';
}
