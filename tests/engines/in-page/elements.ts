type Tree = Document | ShadowRoot;

const inside = (tree: Tree): ShadowRoot[] =>
  [...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...inside(shadowRoot)] : [],
  );

/** The page and every open shadow root in it. */
export const trees = (): Tree[] => [document, ...inside(document)];

/** Elements of the page, in shadow roots too, in the order of the page. */
export function select<Found extends Element = HTMLElement>(
  selector: string,
  tree: Tree = document,
): Found[] {
  return [...tree.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as Found] : []),
    ...(element.shadowRoot ? select<Found>(selector, element.shadowRoot) : []),
  ]);
}

/** Every text of the page, in shadow roots too. */
export const textNodes = (): Text[] =>
  trees().flatMap((tree) => {
    const walker = document.createTreeWalker(
      tree instanceof Document ? tree.body : tree,
      NodeFilter.SHOW_TEXT,
    );
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  });

/** An element in few words: enough to find it by. */
export function describe(element: Element): string {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  const [name] = element.classList;
  const named = `${element.localName}${element.id ? `#${element.id}` : name ? `.${name}` : ''}`;
  return words === '' ? named : `${named} "${words}"`;
}

/** Whether a reader sees it, or could by scrolling. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 &&
    height > 0 &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
  );
}

/** What an element stands in, out of a shadow root too. */
export const around = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** Words for screen readers only: a box of one pixel with nothing of it in sight. */
export function isForScreenReaders(element: Element): boolean {
  for (let at: Element | null = element; at; at = around(at)) {
    const { clipPath, clip, position, overflowX } = getComputedStyle(at);
    const { width, height } = at.getBoundingClientRect();
    const cut = clipPath.startsWith('inset') || (position === 'absolute' && clip !== 'auto');
    if (cut || (overflowX === 'hidden' && width <= 1 && height <= 1)) return true;
  }
  return false;
}

const PRESSABLE = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';

/** Everything that can be pressed or have the focus, in the order of the page. */
export const pressable = (): HTMLElement[] =>
  select(PRESSABLE).filter((element) => isShown(element) && !element.matches(':disabled'));
