const MARK = 'data-ek-target';

/** What the address of the page leads to in a shadow root, where the browser itself does not look. */
function inRoots(roots: readonly ShadowRoot[]): HTMLElement | null | undefined {
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    return id ? roots.map((root) => root.getElementById(id)).find(Boolean) : null;
  } catch {
    // No percent encoding.
    return null;
  }
}

/** Shows what the address leads to: opened, in sight, marked, and the keyboard goes on from there. */
function followHash(roots: readonly ShadowRoot[]): void {
  for (const root of roots) root.querySelector(`[${MARK}]`)?.removeAttribute(MARK);
  const target = inRoots(roots);
  if (!target) return;
  target.setAttribute(MARK, '');
  // A row that a link leads to is seen, whatever was chosen of the table.
  for (let up: Element | null = target; up; up = up.parentElement)
    up.removeAttribute('data-ek-off');
  const folded = target.closest('details');
  if (folded) folded.open = true;
  const focused = folded?.querySelector('summary') ?? target;
  if (focused === target) target.tabIndex = -1;
  focused.focus({ preventScroll: true });
  target.scrollIntoView();
}

let acted = false;

/** Whether the place is the reader's already: they came back to it, or did something since. */
const hasPlace = (): boolean =>
  acted || /reload|back/.test(performance.getEntriesByType('navigation')[0]?.toJSON().type);

const onAct = () => {
  acted = true;
};

/** Hears that the reader does something, once. */
function hearReader(): void {
  for (const type of ['keydown', 'pointerdown', 'touchmove', 'wheel'])
    addEventListener(type, onAct, { capture: true, once: true, passive: true });
}

/** A link to where the address leads already changes no address, in the page or in a widget. */
function followLinks(follow: () => void): void {
  addEventListener('click', (event) => {
    const { hash } = location;
    const leadsHere = (one: EventTarget) =>
      one instanceof HTMLAnchorElement && one.hash === hash && one.href === location.href;
    if (hash && event.composedPath().some(leadsHere)) setTimeout(follow);
  });
}

/** Shows what the address leads to when that comes, unless it takes the reader away from something. */
export type FollowLate = (roots: readonly ShadowRoot[]) => void;

const followLate: FollowLate = (roots) => {
  if (!hasPlace()) followHash(roots);
};

/** Keeps links to what is in shadow roots working, and tells how to follow one whose target comes late. */
export function followAddress(allRoots: () => ShadowRoot[]): FollowLate {
  const follow = () => followHash(allRoots());
  addEventListener('hashchange', follow);
  followLinks(follow);
  hearReader();
  // The browser looks too when it has read the page, finds the HTML, and takes the focus away.
  addEventListener('DOMContentLoaded', () => setTimeout(() => followLate(allRoots())));
  return followLate;
}
