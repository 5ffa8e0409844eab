import { make } from './make.ts';

/**
 * What a shadow root shows: a widget in the place of its HTML, and whatever else a page has put into
 * the element before and after it. Without a widget, all that is there.
 */
export function fill(root: ShadowRoot, source?: Element, copy?: Element): void {
  const { host } = root;
  const children = host === source && copy ? [source] : [...host.childNodes];
  const shown = children.flatMap((node): [HTMLElement, (Element | Text)?][] => {
    if (copy && node === source) return [[copy as HTMLElement]];
    const isSeen = node instanceof Element || (node instanceof Text && node.data.trim());
    return isSeen ? [[make('slot'), node as Element | Text]] : [];
  });
  root.replaceChildren(...shown.map(([element]) => element));
  for (const [slot, node] of shown) if (node) (slot as HTMLSlotElement).assign(node);
}
