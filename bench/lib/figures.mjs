import { aboveFirst, besideFirst } from './median.mjs';

const pick = (rounds, field) =>
  rounds.map((round) =>
    Object.fromEntries(Object.entries(round).map(([name, result]) => [name, result[field]])),
  );

/** Everything measured of one contestant, beside the first. */
function figuresOf({ name, noScript }, first, { counted, rendering, few, many }) {
  const beside = (rounds) => besideFirst(rounds, name, first);
  return {
    ...counted[name],
    rendering: beside(rendering),
    // Nothing is hydrated where nothing is sent.
    hydration: noScript ? undefined : beside(pick(few, 'hydration')),
    press: beside(pick(few, 'press')),
    pressMany: beside(pick(many, 'press')),
    heap: aboveFirst(pick(few, 'heap'), name, first),
  };
}

/** One row for each contestant, with what was measured of it. */
export const rowsOf = (contestants, results) =>
  contestants.map((one) => ({ ...one, ...figuresOf(one, contestants[0].name, results) }));
