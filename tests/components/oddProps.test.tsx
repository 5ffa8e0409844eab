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
  const places = placesIn(specimen.props).filter((path) => path.length > 0);

  // Hundreds of whole pages take their time on a busy machine.
  it('still renders', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), nonsense, (place, value) => {
        const props = withValue(specimen.props, place, value) as Record<string, unknown>;
        expect(renderToString(specimen.render(props))).toContain(`<${specimen.tag.toLowerCase()}`);
      }),
      { numRuns: 250 },
    );
  });

  it('renders without any props at all', () => {
    expect(renderToString(specimen.render({}))).not.toBe('');
  });
});
