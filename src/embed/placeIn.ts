/** Where a reader may be with the keyboard. */
const STOPS = 'a,summary,button,input,select,[tabindex]';

/** Where the keyboard is in a tree: the way back there, in another tree of the same kind. */
export function placeIn(tree: ParentNode, active: Element | null): (to: ParentNode) => void {
  const kind = active?.localName ?? '';
  const index = active?.matches(STOPS) ? [...tree.querySelectorAll(kind)].indexOf(active) : -1;
  return (to) =>
    to.querySelectorAll<HTMLElement>(kind || 'a')[index]?.focus({ preventScroll: true });
}
