import { around, describe, isShown, select } from './elements.ts';

const rgb = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);

/** 0 for black, 1 for white. */
const lightness = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = rgb(colour);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
};

/** The colour behind an element: that of the first around it that has one. */
function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = around(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if ((rgb(backgroundColor)[3] ?? 1) > 0.5 && backgroundColor !== 'transparent') {
      return backgroundColor;
    }
  }
  return 'rgb(255, 255, 255)';
}

const shown = (selector: string): Element[] => select(selector).filter(isShown);

/** Whether a medium is what was asked for: a check in another would prove nothing. */
export const isMedium = (query: string): string[] =>
  matchMedia(query).matches ? [] : [`the engine does not show ${query}`];

/** Words that stand on light ground where the page is dark. */
export function lightGrounds(): string[] {
  const words = shown('p, li, td, th, h1, h2, h3, dt, dd, summary, button');
  const light = words.filter((element) => lightness(groundOf(element)) > 0.5);
  return light.map((element) => `${describe(element)} stands on ${groundOf(element)}`);
}

/** What a shape is painted with, where that differs from the ground. */
const paintOf = (shape: Element, ground: string): string => {
  const { fill, stroke } = getComputedStyle(shape);
  const isSeen = (paint: string) =>
    paint !== 'none' && paint !== ground && (rgb(paint)[3] ?? 1) > 0.1;
  return [fill, stroke].filter(isSeen).join();
};

/** Marks of people who were affected and of those who were not, which must not look alike. */
const isTold = (picture: Element, ground: string): boolean => {
  const paint = (name: string) =>
    [...picture.querySelectorAll(`.ek-icon-array__${name}`)].map((shape) => paintOf(shape, ground));
  const [marks, holes] = [paint('marks'), paint('holes')];
  const [affected, less] = [paint('affected'), paint('less')];
  // Who was not affected is a ring: a mark with a hole of the ground's own colour.
  return [...marks, ...affected, ...less].every(Boolean) && holes.every((paint) => paint === '');
};

/** Pictures of numbers, and icons, that nobody can tell from what is behind them. */
export function lostPictures(): string[] {
  const lost = shown('svg').filter((picture) => {
    const shapes = [...picture.querySelectorAll('path, circle, rect, use, line, polygon')];
    const ground = groundOf(picture);
    const isSeen = shapes.length === 0 || shapes.some((shape) => paintOf(shape, ground));
    return !isSeen || (picture.matches('.ek-icon-array') && !isTold(picture, ground));
  });
  return lost.map((picture) => `${describe(picture)} is not seen`);
}

/** Buttons without an edge, an icon, a line under their words or a mark before them. */
export function edgeless(): string[] {
  const bare = shown('button, summary').filter((control) => {
    const style = getComputedStyle(control);
    const edge =
      Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.borderBottomWidth) > 0;
    const marker = style.display === 'list-item' && style.listStyleType !== 'none';
    const line = style.textDecorationLine.includes('underline');
    return !edge && !marker && !line && control.querySelector('svg') === null;
  });
  return bare.map((control) => `${describe(control)} has no edge, icon or line`);
}

/** What moves within half a second, at the moment when something first does. */
export async function movesSoon(): Promise<string[]> {
  for (const until = performance.now() + 500; performance.now() < until; ) {
    const found = moving();
    if (found.length > 0) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return [];
}

function moving(): string[] {
  const running = document.getAnimations().filter(({ playState, effect }) => {
    const { duration } = effect?.getComputedTiming() ?? {};
    return playState === 'running' && Number(duration) > 0;
  });
  const { scrollBehavior } = getComputedStyle(document.documentElement);
  const names = running.map(({ effect }) => (effect as KeyframeEffect).target);
  const problems = names.map((target) => `${target ? describe(target) : 'something'} moves`);
  return scrollBehavior === 'smooth' ? [...problems, 'the page scrolls smoothly'] : problems;
}
