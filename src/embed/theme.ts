import { checked } from './attributes.ts';
import type { Widget } from './widgets/widget.ts';

/** Light, dark, or as the reader's device is set; by itself as what is around the widget says. */
export function setTheme(widget: Widget): void {
  const isTheme = (value: string) => /^(light|dark|auto)$/.test(value);
  const theme = checked(widget, 'theme', isTheme, 'light, dark or auto');
  const around = widget.source.closest<HTMLElement>('[data-theme]')?.dataset.theme;
  widget.copy.dataset.theme = theme ?? around ?? '';
}
