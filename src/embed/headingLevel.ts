import { checked } from './attributes.ts';
import { make } from './make.ts';
import type { Widget } from './widgets/widget.ts';

type Name = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

/** The first heading gets this level, the others keep their distance from it; none is below 6. */
export function setHeadingLevel(widget: Widget): void {
  const level = checked(
    widget,
    'heading-level',
    (value) => /^[1-6]$/.test(value),
    'a number from 1 to 6',
  );
  if (!level) return;
  const headings = [...widget.copy.querySelectorAll<HTMLElement>('h1,h2,h3,h4,h5,h6')];
  const levels = headings.map(({ localName }) => Number(localName[1]));
  const down = Number(level) - (levels[0] ?? 0);
  headings.forEach((heading, index) => {
    const name = `h${Math.max(1, Math.min(6, (levels[index] as number) + down))}` as Name;
    const moved = make(name, {}, ...heading.childNodes);
    for (const { name, value } of heading.attributes) moved.setAttribute(name, value);
    heading.replaceWith(moved);
  });
}
