import { hostOf } from './hosts.ts';
import { nameParts } from './parts.ts';
import { setLines } from './setLines.ts';
import type { Enhance, Widget } from './widgets/widget.ts';

/** A copy of the HTML, with everything that makes it a widget. The HTML itself stays as it is. */
export function build(source: HTMLElement, enhance: Enhance): HTMLElement {
  const host = hostOf(source);
  const before = host === source ? 'data-ek-' : '';
  const copy = source.cloneNode(true) as HTMLElement;
  const widget: Widget = { copy, setting: (name) => host.getAttribute(before + name) };
  enhance(widget);
  nameParts(copy);
  setLines(widget);
  return copy;
}
