import { describe, isForScreenReaders, pressable, trees } from './elements.ts';

interface Target {
  element: HTMLElement;
  box: DOMRect;
}

/** A box of a form is pressed by its words too. */
function boxOf(element: HTMLElement): DOMRect {
  const own = element.getBoundingClientRect();
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const box = label?.getBoundingClientRect() ?? own;
  const left = Math.min(own.left, box.left);
  const top = Math.min(own.top, box.top);
  const right = Math.max(own.right, box.right);
  return new DOMRect(left, top, right - left, Math.max(own.bottom, box.bottom) - top);
}

/**
 * The exception of WCAG 2.5.8 for what stands in a sentence: its height is that of the line. Not for a way
 * to call for help, wherever it stands.
 */
const isInSentence = (element: HTMLElement): boolean => {
  const around = element.parentElement;
  return (
    element.matches('a:not([href^="tel:"], [href^="sms:"], .ek-crisis a), button') &&
    getComputedStyle(element).display.startsWith('inline') &&
    (around?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0)
  );
};

const targets = (): Target[] =>
  pressable()
    .filter((element) => !isForScreenReaders(element))
    .map((element) => ({ element, box: boxOf(element) }));

const isSmall = ({ box: { width, height } }: Target): boolean => Math.min(width, height) < 23.9;

const middleOf = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2];

/**
 * The exception for what has room around it: a circle of 24 px that meets no other target, nor the circle
 * of another that is too small.
 */
function hasRoom(target: Target, all: readonly Target[]): boolean {
  const { element, box } = target;
  const [x = 0, y = 0] = middleOf(box);
  return all.every((theirs) => {
    const { element: other, box: place } = theirs;
    if (other === element || other.contains(element) || element.contains(other)) return true;
    const dx = Math.max(place.left - x, 0, x - place.right);
    const dy = Math.max(place.top - y, 0, y - place.bottom);
    const [theirX = 0, theirY = 0] = middleOf(place);
    const apart = Math.hypot(theirX - x, theirY - y);
    return Math.hypot(dx, dy) >= 12 && (!isSmall(theirs) || apart >= 24);
  });
}

const sizeOf = ({ width, height }: DOMRect): string =>
  `${Math.round(width)} by ${Math.round(height)} px`;

/** What is too small to press: under 24 px both ways, save what WCAG 2.5.8 excepts. */
export function smallTargets(): string[] {
  const all = targets();
  const small = all.filter(
    (target) => isSmall(target) && !isInSentence(target.element) && !hasRoom(target, all),
  );
  return small.map(({ element, box }) => `${describe(element)} is ${sizeOf(box)}, less than 24`);
}

/** Makes the page as it is for a finger, which no engine here has, while something is looked at. */
export function asForFinger<Found>(look: () => Found): Found {
  const rules = trees()
    .flatMap((tree) => [...tree.styleSheets, ...tree.adoptedStyleSheets])
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ conditionText }) => conditionText.includes('any-pointer: coarse'));
  const before = rules.map(({ media }) => media.mediaText);
  for (const { media } of rules) media.mediaText = 'all';
  const found = look();
  for (const [index, { media }] of rules.entries()) media.mediaText = before[index] as string;
  return found;
}

/** What our own rule asks 44 px of: whatever does something, and every way to call for help. */
const CONTROLS = 'button, summary, input, .ek-crisis a, .ek-crisis-links a[href^="tel:"]';

export function lowControls(): string[] {
  const low = targets().filter(
    ({ element, box }) => element.matches(CONTROLS) && !isInSentence(element) && box.height < 43.9,
  );
  return low.map(({ element, box }) => `${describe(element)} is ${sizeOf(box)}, less than 44 high`);
}
