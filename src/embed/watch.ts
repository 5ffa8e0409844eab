import { fill } from './fill.ts';

/** What a page may change of the look of a widget, on it or around it. */
const LOOKS = /theme|accent|level/;

/** Whatever changes one of these changes the widget. */
const attributeFilter = [
  ...['accent', 'country', 'heading-level', 'lines', 'theme'].flatMap((name) => [
    name,
    `data-ek-${name}`,
  ]),
  'data-theme',
  'hidden',
  'href',
];

/**
 * Upgrades what is in a tree, and draws anew what has changed; what it drew is `changed` no more.
 * What stands in `restyled` gets its looks anew.
 */
export type Upgrade = (tree: ParentNode, changed?: Set<Node>, restyled?: Set<Node>) => void;

/** Tells of a custom element when it comes, also in the shadow root of another component. */
export function define(name: string, upgrade: Upgrade): void {
  // Not defined twice: two versions of this module may be on a page.
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback(): void {
        upgrade(this);
        // By then a page that fills it by script has done so.
        setTimeout(() => {
          if (!this.shadowRoot) console.warn('Evenkeel: put the HTML of evenkeel render in', this);
        }, 3000);
      }
    },
  );
}

/**
 * Looks out for what comes later and for what changes. One observer, whatever is on the page.
 *
 * @returns what begins to look at a tree
 */
export function watch(
  upgrade: Upgrade,
  roots: WeakMap<Node, ShadowRoot | undefined>,
): (tree: Node) => void {
  const observer = new MutationObserver((records) => {
    const trees = new Set<Node>();
    const changed = new Set<Node>();
    const restyled = new Set<Node>();
    for (const { target, type, attributeName } of records) {
      let tree = type === 'childList' ? (target.parentNode ?? target) : undefined;
      if (attributeName && LOOKS.test(attributeName)) {
        restyled.add(target);
        tree = target.parentNode ?? target;
      } else
        for (let node: Node | null = target; node; node = node.parentNode) {
          if (!roots.has(node)) continue;
          changed.add(node);
          tree = node.parentNode ?? node;
        }
      if (tree) trees.add(tree);
    }
    for (const tree of trees) upgrade(tree as Node & ParentNode, changed, restyled);
    // Where the HTML of a widget is gone, what is there instead is shown.
    for (const host of changed) {
      const root = roots.get(host);
      if (root) fill(root);
    }
  });
  return (tree) =>
    observer.observe(tree, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter,
    });
}
