import { checked } from './attributes.ts';
import type { Widget } from './widgets/widget.ts';

/** Anything else may be half transparent, or nothing at all, and words would stand on it. */
const isColor = (value: string): boolean =>
  /^#[\da-f]{6}$/i.test(value) && CSS.supports('color', `oklch(from ${value} l c h)`);

/** The site's own colour. The stylesheet makes it as dark or as light as words need it. */
export function setAccent(widget: Widget): void {
  const accent = checked(widget, 'accent', isColor, 'a colour like #17535f');
  widget.copy.style.setProperty('--ek-embed-own', accent);
  widget.copy.toggleAttribute('data-ek-accent', !!accent);
}
