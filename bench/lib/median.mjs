export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * How one contestant did beside the first in the same rounds: the median of the ratios, with the
 * quartiles. Other work on the machine hits both sides of a round, so it moves ratios less.
 */
export function besideFirst(rounds, name, first) {
  const ratios = rounds.map((round) => round[name] / round[first]).sort((a, b) => a - b);
  const at = (part) => ratios[Math.round((ratios.length - 1) * part)];
  return {
    time: median(rounds.map((round) => round[name])),
    ratio: median(ratios),
    range: [at(0.25), at(0.75)],
  };
}
