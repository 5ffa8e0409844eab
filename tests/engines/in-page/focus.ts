import { around, describe, isForScreenReaders, pressable } from './elements.ts';

let stops: HTMLElement[] = [];

const isRing = (element: Element): boolean => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
};

/** Puts the keyboard where a page has it that was just loaded: a story may have moved it. */
function startAtTop(): void {
  const { body } = document;
  body.tabIndex = -1;
  body.focus();
  body.blur();
  body.removeAttribute('tabindex');
}

/** Notes where the keyboard should stop, from the top, and says how many places that are. */
export function noteStops(): number {
  startAtTop();
  stops = pressable();
  return stops.length;
}

/** What has the focus, in a shadow root too. */
function active(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Puts the focus on the last of them, anew if it is there: only then does the browser scroll to it. */
export function focusLast(): void {
  (active() as HTMLElement | null)?.blur();
  stops.at(-1)?.focus();
}

/** What has the focus: its place among the stops, and whether a reader can tell. */
export const focused = (): { at: number; name: string; ring: boolean } => {
  const element = active() ?? document.body;
  return {
    at: stops.indexOf(element as HTMLElement),
    name: describe(element),
    ring: isRing(element),
  };
};

export const stopName = (at: number): string => (stops[at] ? describe(stops[at]) : 'nothing');

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Points of a box that are in the window. */
function points({ left, right, top, bottom }: DOMRect): [number, number][] {
  const at = (from: number, to: number) => [from + 2, (from + to) / 2, to - 2];
  return at(left, right)
    .flatMap((x) => at(top, bottom).map((y): [number, number] => [x, y]))
    .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
}

/** What is in front at a point, in a shadow root too. */
function frontAt(x: number, y: number): Element | null {
  let front = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null | undefined = front?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === front) return front;
    front = inner;
  }
}

const isAround = (outer: Element, inner: Element): boolean => {
  for (let at: Element | null = inner; at; at = around(at)) if (at === outer) return true;
  return false;
};

/** What lies on a point that is not the element, nor in it, nor around it. */
function cover(element: Element, [x, y]: [number, number]): Element | undefined {
  const top = frontAt(x, y);
  if (!top || isAround(top, element) || isAround(element, top)) return undefined;
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  return label?.contains(top) ? undefined : top;
}

/** What is wrong with the sight of what has the focus, once the browser has scrolled to it. */
export async function hiddenFocus(): Promise<string[]> {
  for (let frames = 0; frames < 30; frames += 1) {
    if (hiddenNow().length === 0) return [];
    await frame();
  }
  return hiddenNow();
}

function hiddenNow(): string[] {
  const element = active();
  if (!element || element === document.body) return ['nothing has the focus'];
  if (isForScreenReaders(element)) return [];
  const boxes = [...element.getClientRects()];
  const seen = boxes.flatMap(points);
  if (seen.length === 0) return [`${describe(element)} has the focus out of sight`];
  const covers = seen.map((point) => cover(element, point));
  const first = covers.find((other) => other !== undefined);
  if (!first || covers.some((other) => other === undefined)) return [];
  return [`${describe(element)} has the focus behind ${describe(first)}`];
}
