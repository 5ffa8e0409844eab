import { remember } from '../../i18n/index.ts';

/** Distance between the centres of two marks, in drawing units. */
export const PITCH = 10;

/** Marks in one row: ten by ten for 100, forty wide for 1,000, so that both keep whole rows. */
export const columnsFor = (denominator: number): number => (denominator === 1000 ? 40 : 10);

const centre = (index: number): number => index * PITCH + PITCH / 2;

/** The same for each count and width: a page draws the same few numbers over and over. */
const each = (draw: (count: number, columns: number) => string) => {
  const byColumns = remember((columns: number) =>
    remember((count: number) => draw(count, columns)),
  );
  return (count: number, columns: number): string => byColumns(columns)(count);
};

/**
 * Lines through the centres of the first `count` marks, row by row from the top left. Drawn with
 * round caps and a dash of `0 10`, every line becomes its row of dots: one node for all marks.
 */
export const markRows = /* @__PURE__ */ each((count, columns) => {
  const full = Math.floor(count / columns);
  const rest = count % columns;
  const row = (y: number, marks: number) =>
    `M5 ${centre(y)}h${((marks - 1) * PITCH + 0.1).toFixed(1)}`;
  const rows = Array.from({ length: full }, (_, y) => row(y, columns));
  return (rest > 0 ? [...rows, row(full, rest)] : rows).join('');
});

/** Two short strokes across each of the first `count` marks, which turn solid dots into hatched ones. */
export const hatchStrokes = /* @__PURE__ */ each((count, columns) =>
  Array.from({ length: count }, (_, index) => {
    const x = centre(index % columns);
    const y = centre(Math.floor(index / columns));
    return `M${x - 4} ${y + 1}l5-5M${x - 1} ${y + 4}l5-5`;
  }).join(''),
);
