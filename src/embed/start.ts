import { build } from './build.ts';
import { followHash, followLinks } from './hash.ts';
import { hostOf, SOURCE } from './hosts.ts';
import { make } from './make.ts';
import { define, type Upgrade, watch } from './watch.ts';
import type { Enhance } from './widgets/widget.ts';

/**
 * Shadow roots made here; none where it went wrong, which is tried again only when something changes.
 * Those of another version of this module are its own.
 */
const roots = new WeakMap<Node, ShadowRoot | undefined>();

/** Where a reader may be with the keyboard, in the HTML as in its copy. */
const STOPS = 'a,summary';

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
  const stops: Element[] = [...(drawn ?? source).querySelectorAll(STOPS)];
  const stop = stops.indexOf((drawn ?? document).activeElement as Element);
  try {
    const copy = build(source, enhance);
    const root = drawn ?? newRoot(host, sheet);
    root.replaceChildren(copy);
    copy.querySelectorAll<HTMLElement>(STOPS)[stop]?.focus({ preventScroll: true });
    if (!drawn) followHash([root]);
  } catch (error) {
    roots.set(host, drawn);
    drawn?.replaceChildren(make('slot'));
    console.warn('Evenkeel: the HTML stays.', error);
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
  // On a server, and in browsers without the colours of the themes, the HTML stays as it is.
  if (!globalThis.CSS?.supports('color', 'light-dark(red,red)')) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
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
  watch(upgrade, roots);
  upgrade(document);
  addEventListener('hashchange', follow);
  // The browser looks too when it has read the page, finds the HTML, and takes the focus away.
  addEventListener('DOMContentLoaded', () => setTimeout(follow));
  return (tree) => upgrade(tree);
}
