import { setAccent } from '../accent.ts';
import { setHeadingLevel } from '../headingLevel.ts';
import { setTheme } from '../theme.ts';
import type { Widget } from './widget.ts';

/** What a page may change in widgets with headings and colours. */
export function setLooks(widget: Widget): void {
  setTheme(widget);
  setAccent(widget);
  setHeadingLevel(widget);
}
