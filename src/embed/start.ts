import { build, type Carry } from './build.ts';
import { hasChosen, setChosen } from './chosen.ts';
import type { EmbedEvents } from './events.ts';
import { fill } from './fill.ts';
import type { FollowLate } from './hash.ts';
import { hostOf, SOURCE } from './hosts.ts';
import { placeIn } from './placeIn.ts';
import { define, type Upgrade, watch } from './watch.ts';
import type { Kind, Widget } from './widgets/widget.ts';

/**
 * Shadow roots made here; none where it went wrong, which is tried again only when something changes.
 * Those of another version of this module are its own.
 */
const roots = new WeakMap<Node, ShadowRoot | undefined>();

/** What is in them. */
const widgets = new WeakMap<Node, Widget>();

/** The document, and shadow roots of the page's own: a reader's choice and links go for all of them. */
const trees: WeakRef<ParentNode>[] = [];

const sources = () =>
  new Set(
    trees.flatMap((tree) => [...(tree.deref()?.querySelectorAll<HTMLElement>(SOURCE) ?? [])]),
  );

const allRoots = () => [...sources()].flatMap((source) => roots.get(hostOf(source)) ?? []);

function newRoot(host: Element, sheet: CSSStyleSheet): ShadowRoot {
  const root = host.attachShadow({ mode: 'open', slotAssignment: 'manual' });
  root.adoptedStyleSheets = [sheet];
  roots.set(host, root);
  return root;
}

/** Draws a widget from its HTML, for the first time or anew. Whatever goes wrong, the HTML shows. */
const drawWith =
  (sheet: CSSStyleSheet, carry?: Carry, followLate?: FollowLate) =>
  (source: HTMLElement, kind: Kind): void => {
    const host = hostOf(source);
    const drawn = roots.get(host);
    const before = widgets.get(host);
    const active = (drawn ?? document).activeElement;
    const goBack = placeIn(before?.copy ?? source, active);
    try {
      const { widget, settled } = build(source, kind, before, carry);
      const root = drawn ?? newRoot(host, sheet);
      fill(root, source, widget.copy);
      widgets.set(host, widget);
      goBack(widget.copy);
      // Lines that the reader chose come a moment later, and with them the links.
      if (before) settled.then(() => root.activeElement ?? goBack(widget.copy));
      else followLate?.([root]);
    } catch (error) {
      roots.set(host, drawn);
      if (drawn) fill(drawn);
      console.warn('Evenkeel: the HTML stays.', error);
    }
  };

/** The size of the text around a widget, as one length for all that is in it. */
function registerUnit(): void {
  try {
    CSS.registerProperty({
      name: '--ek-embed-unit',
      syntax: '<length>',
      inherits: true,
      initialValue: '16px',
    });
  } catch {
    // Another version of this module has done it; or the browser cannot, and letters count.
  }
}

/** What there is of a widget, by the name in its HTML. */
export type Kinds = Readonly<Record<string, Kind>>;

/**
 * Upgrades widgets: those of the document at once, those that come later as they come. Only widgets in
 * which something opens, is ticked or is led to need `carry` and `followAddress`.
 *
 * @returns the same for another tree, such as a shadow root of the page's own
 */
export function start(
  kinds: Kinds,
  css: string,
  carry?: Carry,
  followAddress?: (allRoots: () => ShadowRoot[]) => FollowLate,
): (tree: ParentNode) => void {
  // On a server, and in browsers without the colours of the themes, the HTML stays as it is.
  if (!globalThis.CSS?.supports('color', 'light-dark(red,red)')) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const draw = drawWith(sheet, carry, followAddress?.(allRoots));
  const known = new Map(Object.entries(kinds));
  const upgrade: Upgrade = (tree, changed, restyled) => {
    for (const source of tree.querySelectorAll<HTMLElement>(SOURCE)) {
      const host = hostOf(source);
      const kind = known.get(source.dataset.ekWidget as string);
      // What is inside the HTML of a widget is no widget of its own.
      if (!kind || source.parentElement?.closest(SOURCE)) continue;
      const widget = widgets.get(host);
      if (roots.has(host) ? changed?.delete(host) : !host.shadowRoot) draw(source, kind);
      else if (widget && [...(restyled ?? [])].some((node) => node.contains(source)))
        kind[1](widget);
    }
  };
  // A reader looks for help in one country, whatever part of the page they asked in.
  addEventListener('ek-country', (event) => {
    const { detail } = event as CustomEvent<EmbedEvents['ek-country'] | null>;
    if (!detail) return;
    setChosen(detail.country);
    for (const source of sources()) {
      const widget = widgets.get(hostOf(source));
      const kind = known.get(source.dataset.ekWidget as string);
      if (widget && kind && !hasChosen(widget.copy)) draw(source, kind);
    }
  });
  registerUnit();
  for (const [name] of known.values()) define(name, upgrade);
  const observe = watch(upgrade, roots);
  const add = (tree: ParentNode) => {
    trees.push(new WeakRef(tree));
    observe(tree);
    upgrade(tree);
  };
  add(document);
  return add;
}
