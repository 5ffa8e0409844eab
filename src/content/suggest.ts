/** Number of single-letter edits between two short words (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Longer words are no slip of the finger, and cost too much to compare. */
const LONGEST = 60;

interface Ranked {
  candidate: string;
  edits: number;
}

function ranked(word: string, known: readonly string[]): Ranked[] {
  const lower = word.slice(0, LONGEST).toLowerCase();
  return known
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
}

/** The known word nearest to a mistyped one, or `undefined` when none is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const [best] = ranked(word, known);
  return best && best.edits <= Math.max(2, Math.floor(word.length / 3))
    ? best.candidate
    : undefined;
}

/** As many of the known words as a person reads, those most like the word first. */
export const likest = (word: string, known: readonly string[], count: number): string[] =>
  ranked(word, known)
    .slice(0, count)
    .map(({ candidate }) => candidate);
