import { checked } from './attributes.ts';
import type { Widget } from './widgets/widget.ts';

/** The first heading gets this level, the others keep their distance from it; none is below 6. */
export function setHeadingLevel(widget: Widget): void {
  const isLevel = (value: string) => /^[1-6]$/.test(value);
  const level = checked(widget, 'heading-level', isLevel, 'a number from 1 to 6');
  const levelOf = ({ localName }: Element) => Number(localName[1]);
  let first = 0;
  for (const heading of widget.copy.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    first ||= levelOf(heading);
    heading.ariaLevel = level && `${Math.min(6, levelOf(heading) + Number(level) - first)}`;
  }
}
