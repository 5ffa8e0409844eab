import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { specimens } from '../fixtures/components.tsx';

type Path = (string | number)[];

/** Every place inside a value, from the outside in. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

/** A copy with another value at one place. */
function withValue(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = Array.isArray(root) ? [...root] : { ...(root as object) };
  Object.assign(copy, { [step]: withValue((root as Record<string, unknown>)[step], rest, value) });
  return copy;
}

/** Whether one place holds the other. */
const touches = (a: Path, b: Path): boolean =>
  a.slice(0, b.length).join() === b.slice(0, a.length).join();

const nonsense = fc.oneof(
  fc.constantFrom(undefined, null, '', 0, -1, Number.NaN, Number.POSITIVE_INFINITY, true, [], {}),
  fc.constantFrom([null], [undefined, 5], [{}], { type: 'nothing' }, '<script>', 'x'.repeat(300)),
  fc.jsonValue(),
);

// What is said about the nonsense is tested elsewhere; React itself may add to it.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe.each(specimens)('$name with a wrong value anywhere in its props', (specimen) => {
  // Children are the author's own elements.
  const places = placesIn(specimen.props).filter(([first]) => first && first !== 'children');

  // Hundreds of whole pages take their time on a busy machine.
  it('still renders', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), nonsense, (place, value) => {
        const props = withValue(specimen.props, place, value) as Record<string, unknown>;
        const html = renderToString(specimen.render(props));
        // A picture of a wrong number is not drawn at all.
        if (specimen.name !== 'IconArray') expect(html).toContain(`<${specimen.tag.toLowerCase()}`);
        const { words, wordsAt } = specimen;
        const kept = wordsAt.every((path) => !touches(path, place));
        if (kept) expect(html.replace(/<[^>]*>/g, '')).toContain(words);
      }),
      { numRuns: 250 },
    );
  });

  it('renders without any props at all', () => {
    expect(typeof renderToString(specimen.render({}))).toBe('string');
  });
});
