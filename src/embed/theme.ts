import { checked } from './attributes.ts';
import type { Widget } from './widgets/widget.ts';

/** Light, dark, or as the reader's device is set. */
export function setTheme(widget: Widget): void {
  const theme = checked(
    widget,
    'theme',
    (value) => /^(?:light|dark|auto)$/.test(value),
    'light, dark or auto',
  );
  if (theme) widget.copy.dataset.theme = theme;
}
