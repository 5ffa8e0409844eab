/** Distance between the centres of two marks, in drawing units. */
export const PITCH = 10;

/** Marks in one row: ten by ten for 100, forty wide for 1,000, so that both keep whole rows. */
export const columnsFor = (denominator: number): number => (denominator === 1000 ? 40 : 10);

const centre = (index: number): number => index * PITCH + PITCH / 2;

/**
 * Lines through the centres of the first `count` marks, row by row from the top left. Drawn with
 * round caps and a dash of `0 10`, every line becomes its row of dots: one node for all marks.
 */
export function markRows(count: number, columns: number): string {
  const full = Math.floor(count / columns);
  const rest = count % columns;
  const row = (y: number, marks: number) =>
    `M5 ${centre(y)}h${((marks - 1) * PITCH + 0.1).toFixed(1)}`;
  const rows = Array.from({ length: full }, (_, y) => row(y, columns));
  return (rest > 0 ? [...rows, row(full, rest)] : rows).join('');
}

/** Two short strokes across each of the first `count` marks, which turn solid dots into hatched ones. */
export function hatchStrokes(count: number, columns: number): string {
  return Array.from({ length: count }, (_, index) => {
    const x = centre(index % columns);
    const y = centre(Math.floor(index / columns));
    return `M${x - 3.6} ${y + 1.2}l4.8-4.8M${x - 1.2} ${y + 3.6}l4.8-4.8`;
  }).join('');
}
