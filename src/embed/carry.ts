/** An answer that is open or not, or a box that is ticked or not: of each the other says nothing. */
type State = HTMLDetailsElement & HTMLInputElement;

/** Answers by the id of their question, boxes by what is written beside them, places by their source. */
function states(tree: ParentNode): Map<string, State> {
  const name = (one: Element) =>
    one.querySelector('[id]')?.id ??
    one.nextElementSibling?.textContent ??
    one.closest('[id]')?.id ??
    '';
  return new Map([...tree.querySelectorAll<State>('details,input')].map((one) => [name(one), one]));
}

/** Brings what the reader opened and ticked into the copy that takes the place of another. */
export function carry(from: ParentNode, to: ParentNode): void {
  const before = states(from);
  for (const [name, one] of states(to)) {
    const old = before.get(name);
    if (old) ({ open: one.open, checked: one.checked } = old);
  }
}
