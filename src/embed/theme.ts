import { checked } from './attributes.ts';
import type { Widget } from './widgets/widget.ts';

/** Light, dark, or as the reader's device is set. */
export function setTheme(widget: Widget): void {
  const isTheme = (value: string) => /^(light|dark|auto)$/.test(value);
  const theme = checked(widget, 'theme', isTheme, 'light, dark or auto');
  if (theme) widget.copy.dataset.theme = theme;
}
