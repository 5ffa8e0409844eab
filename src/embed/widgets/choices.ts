const OFF = 'data-ek-off';

/** What the reader has chosen of a table. */
interface Choices {
  /** Counted from one. */
  columns: number[];
  onlyDifferent: boolean;
}

const ticked = (copy: Element, name: string): boolean[] =>
  [...copy.querySelectorAll<HTMLInputElement>(`.ek-comparison__${name}`)].map(
    ({ checked }) => checked,
  );

/** Whether all of these columns read the same, by the pairs in which a row or a group does. */
const areSame = (columns: readonly number[], pairs: string): boolean =>
  columns.every((one) => columns.every((two) => one >= two || pairs.includes(`${one}${two}`)));

/**
 * Shows of a table what is chosen, and all of it where no column is. Rows about harms have no
 * `data-same`, so they stay.
 */
export function showChoices(copy: HTMLElement, count: number): Choices {
  const columns = ticked(copy, 'choice').flatMap((yes, index) => (yes ? index + 1 : []));
  const [onlyDifferent = false] = ticked(copy, 'only');
  const shown = columns.length || count;
  for (const row of copy.querySelectorAll('.ek-comparison__row,.ek-comparison__head>*'))
    [...row.children].forEach((cell, index) => {
      cell.toggleAttribute(OFF, index > 0 && columns.length > 0 && !columns.includes(index));
    });
  for (const row of copy.querySelectorAll<HTMLElement>('[data-same]'))
    row.toggleAttribute(
      OFF,
      onlyDifferent && columns.length > 1 && areSame(columns, row.dataset.same as string),
    );
  copy.style.setProperty('--ek-comparison-columns', `${shown}`);
  return { columns, onlyDifferent };
}
