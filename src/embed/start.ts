import { build } from './build.ts';
import { followHash, followLinks } from './hash.ts';
import { hostOf, SOURCE } from './hosts.ts';
import { define, type Upgrade, watch } from './watch.ts';
import type { Enhance } from './widgets/widget.ts';

/** Shadow roots made here. Those of another version of this module are its own. */
const roots = new WeakMap<Node, ShadowRoot>();

const follow = () =>
  followHash(
    [...document.querySelectorAll(SOURCE)].flatMap((source) => roots.get(hostOf(source)) ?? []),
  );

function newRoot(host: Element, sheet: CSSStyleSheet): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  followLinks(root, follow);
  roots.set(host, root);
  return root;
}

/** Draws a widget from its HTML, for the first time or anew. Whatever goes wrong, the HTML shows. */
function draw(source: HTMLElement, enhance: Enhance, sheet: CSSStyleSheet): void {
  const host = hostOf(source);
  const drawn = roots.get(host);
  try {
    const copy = build(source, enhance);
    const root = drawn ?? newRoot(host, sheet);
    root.replaceChildren(copy);
    if (!drawn) followHash([root]);
  } catch (error) {
    drawn?.replaceChildren(document.createElement('slot'));
    console.warn('Evenkeel: the HTML is shown as it is.', error);
  }
}

/** The stylesheet of every widget. Browsers that cannot share one, or lack its colours, keep the HTML. */
function ready(css: string): CSSStyleSheet | undefined {
  try {
    if (!CSS.supports('color', 'light-dark(red,red)')) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  } catch {
    return undefined;
  }
}

/** The size of the text around a widget, as one length for all that is in it. */
function registerUnit(): void {
  try {
    CSS.registerProperty({ name: '--u', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Another version of this module has done it; or the browser cannot, and letters count.
  }
}

/** What there is of a widget: its custom element, and what is done to its HTML. */
export type Widgets = Readonly<Record<string, readonly [element: string, enhance: Enhance]>>;

/**
 * Upgrades widgets: those of the document at once, those that come later as they come.
 *
 * @returns the same for another tree, such as a shadow root of the page's own
 */
export function start(widgets: Widgets, css: string): (tree: ParentNode) => void {
  const sheet = ready(css);
  if (!sheet) return () => {};
  const upgrade: Upgrade = (tree, changed) => {
    for (const source of tree.querySelectorAll<HTMLElement>(SOURCE)) {
      const host = hostOf(source);
      const widget = widgets[source.dataset.ekWidget as string];
      const isDue = roots.has(host) ? changed?.delete(host) : !host.shadowRoot;
      // What is inside the HTML of a widget is no widget of its own.
      if (widget && isDue && !source.parentElement?.closest(SOURCE)) draw(source, widget[1], sheet);
    }
  };
  registerUnit();
  for (const name in widgets) define((widgets[name] as Widgets[string])[0], upgrade);
  watch(upgrade, (node) => roots.has(node));
  upgrade(document);
  addEventListener('hashchange', follow);
  return (tree) => upgrade(tree);
}
