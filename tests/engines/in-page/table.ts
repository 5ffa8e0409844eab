const clean = (words: string | null): string => (words ?? '').replace(/\s+/g, ' ').trim();

const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => clean(textContent));

/** What the HTML of the first comparison says is in its table. */
export const tableAsWritten = () => ({
  columnheader: texts('.ek-comparison__table thead th'),
  rowheader: texts('.ek-comparison__table tbody th'),
  cell: texts('.ek-comparison__table tbody td'),
});
