import { contrastRatio } from '../../scripts/theme/wcag.mjs';

const isClear = (color: string): boolean => /^rgba\(.*, 0\)$/.test(color);

function hex(color: string): string {
  const parts = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = parts;
  if (!/^rgba?\(/.test(color) || alpha !== 1) throw new Error(`${color} is not a solid colour.`);
  return `#${[red, green, blue].map((part) => (part ?? 0).toString(16).padStart(2, '0')).join('')}`;
}

/** What the browser paints where nothing else has a colour. */
function canvas(): string {
  const probe = document.body.appendChild(document.createElement('div'));
  probe.style.backgroundColor = 'Canvas';
  const color = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return color;
}

/** The colour behind an element's content. */
export function groundOf(element: Element | null): string {
  if (!element) return canvas();
  const { backgroundColor } = getComputedStyle(element);
  return isClear(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
}

/** Contrast between two computed colours; 1 when the first is clear. */
export function contrast(color: string, ground: string): number {
  return isClear(color) ? 1 : contrastRatio(hex(color), hex(ground));
}

/** Each element that has words of its own, with the words and their contrast to what is behind. */
export function wordsIn(root: Element): { words: string; ratio: number; bar?: number }[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const words = own
      .map(({ textContent }) => textContent?.trim() ?? '')
      .join(' ')
      .trim();
    if (words === '' || element.getClientRects().length === 0) return [];
    return [{ words, ratio: contrast(getComputedStyle(element).color, groundOf(element)) }];
  });
}

const SIDES = ['block-start', 'block-end', 'inline-start', 'inline-end'] as const;

/** Widths in px of the four edges of an element, as far as a reader can see them. */
export function edges(element: Element): number[] {
  const style = getComputedStyle(element);
  const outside = groundOf(element.parentElement);
  return SIDES.map((side) => {
    const drawn = !/none|hidden/.test(style.getPropertyValue(`border-${side}-style`));
    const seen = contrast(style.getPropertyValue(`border-${side}-color`), outside) >= 3;
    return drawn && seen ? Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) : 0;
  });
}
