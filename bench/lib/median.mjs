export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The middle half of some numbers: from the first quartile to the third. */
function middle(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (part) => sorted[Math.round((sorted.length - 1) * part)];
  return [at(0.25), at(0.75)];
}

/**
 * How one contestant did beside the first in the same rounds: the median of the ratios, with the
 * quartiles. Other work on the machine hits both sides of a round, so it moves ratios less.
 */
export function besideFirst(rounds, name, first) {
  const ratios = rounds.map((round) => round[name] / round[first]);
  return {
    time: median(rounds.map((round) => round[name])),
    ratio: median(ratios),
    range: middle(ratios),
  };
}

/** How much more than the first in the same rounds: the median of the differences, with the quartiles. */
export function aboveFirst(rounds, name, first) {
  const differences = rounds.map((round) => round[name] - round[first]);
  return { more: median(differences), range: middle(differences) };
}
