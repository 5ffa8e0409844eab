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

/** Words for screen readers only: a box of one pixel with nothing of it in sight. */
export function isForScreenReaders(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
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
  [...document.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
    (element) => isShown(element) && !element.matches(':disabled'),
  );
