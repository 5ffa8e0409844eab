import { make } from './make.ts';

/** Whatever changes one of these changes the widget. */
const attributeFilter = ['accent', 'country', 'heading-level', 'lines', 'theme'].flatMap((name) => [
  name,
  `data-ek-${name}`,
]);

/** Upgrades what is in a tree, and draws anew what has changed; what it drew is `changed` no more. */
export type Upgrade = (tree: ParentNode, changed?: Set<Node>) => void;

/** Tells of a custom element when it comes, also in the shadow root of another component. */
export function define(name: string, upgrade: Upgrade): void {
  // Not defined twice: two versions of this module may be on a page.
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback(): void {
        upgrade(this);
      }
    },
  );
}

/** Looks out for what comes later and for what changes. One observer, whatever is on the page. */
export function watch(upgrade: Upgrade, roots: WeakMap<Node, ShadowRoot | undefined>): void {
  const observer = new MutationObserver((records) => {
    const trees = new Set<Node>();
    const changed = new Set<Node>();
    for (const { target } of records) {
      let tree = target.parentNode ?? target;
      for (let node: Node | null = target; node; node = node.parentNode) {
        if (!roots.has(node)) continue;
        changed.add(node);
        tree = node.parentNode ?? node;
      }
      trees.add(tree);
    }
    for (const tree of trees) upgrade(tree as Node & ParentNode, changed);
    // Where the HTML of a widget is gone, what is there instead is shown.
    for (const host of changed) roots.get(host)?.replaceChildren(make('slot'));
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter });
}
