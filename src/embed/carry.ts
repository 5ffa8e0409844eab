/** Where a reader may be with the keyboard. */
const STOPS = 'a,summary,button,input,select,[tabindex]';

/** Answers by the id of their question, boxes by what is written beside them. */
function states(tree: ParentNode): Map<string, HTMLDetailsElement | HTMLInputElement> {
  const name = (one: Element) =>
    one.querySelector('[id]')?.id ?? one.nextElementSibling?.textContent ?? '';
  return new Map(
    [...tree.querySelectorAll<HTMLDetailsElement>('details,input')].map((one) => [name(one), one]),
  );
}

/** Brings what the reader opened and ticked into the copy that takes the place of another. */
export function carry(from: ParentNode, to: ParentNode): void {
  const before = states(from);
  for (const [name, one] of states(to)) {
    const old = before.get(name);
    if (old && 'open' in old && 'open' in one) one.open = old.open;
    else if (old && 'checked' in old && 'checked' in one) one.checked = old.checked;
  }
}

/** Where the keyboard is in a tree: the way back there, in another tree of the same kind. */
export function placeIn(tree: ParentNode, active: Element | null): (to: ParentNode) => void {
  const kind = active?.localName ?? '';
  const index = active?.matches(STOPS) ? [...tree.querySelectorAll(kind)].indexOf(active) : -1;
  return (to) =>
    to.querySelectorAll<HTMLElement>(kind || 'a')[index]?.focus({ preventScroll: true });
}
