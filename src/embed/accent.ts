import { checked } from './attributes.ts';
import type { Widget } from './widgets/widget.ts';

/** How much light a colour gives back, 0 to 1 (WCAG 2.2, relative luminance). */
const luminance = (hex: string): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
    const part = Number.parseInt(hex.slice(2 * index + 1, 2 * index + 3), 16) / 255;
    return sum + weight * (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92);
  }, 0);

/** At most so much: 5.2 to 1 beside white, and still 4.5 to 1 on the tint that is made of it. */
const DARK_ENOUGH = 0.15;

/** The site's own colour. The stylesheet makes of it what stands on a dark ground. */
export function setAccent(widget: Widget): void {
  const accent = checked(
    widget,
    'accent',
    (value) => /^#[\da-f]{6}$/i.test(value) && luminance(value) <= DARK_ENOUGH,
    'a dark colour such as #17535f, with a contrast of at least 5.2 to white',
  );
  if (!accent) return;
  widget.copy.style.setProperty('--own', accent);
  widget.copy.dataset.ekAccent = '';
}
