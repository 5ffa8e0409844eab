import { columnsFor, hatchStrokes, markRows, PITCH } from './geometry.ts';

export interface IconArrayProps {
  /** People affected: a whole number from 0 to `denominator`. */
  count: number;
  /** People in all, one mark each. */
  denominator: 100 | 1000;
  /**
   * Solid marks for the treatment, hatched ones for what it is compared with.
   * @default 'solid'
   */
  fill?: 'solid' | 'hatched';
}

/**
 * A picture of how many people out of a whole are affected, filled in rows from the top left
 * (rules IA-02 to IA-04). It stands beside the number in words and is hidden from assistive
 * technology, because it says nothing more. Renders an `<svg>` of at most four nodes.
 * @since 0.1.0
 */
export function IconArray({ count, denominator, fill = 'solid' }: IconArrayProps) {
  const columns = columnsFor(denominator);
  const width = columns * PITCH;
  const height = (denominator / columns) * PITCH;
  const all = markRows(denominator, columns);
  return (
    <svg
      aria-hidden="true"
      className="ek-icon-array"
      data-fill={fill}
      focusable="false"
      viewBox={`0 0 ${width} ${height}`}
    >
      <path className="ek-icon-array__marks" d={all} />
      <path className="ek-icon-array__holes" d={all} />
      <path className="ek-icon-array__affected" d={markRows(count, columns)} />
      {fill === 'hatched' && (
        <path className="ek-icon-array__hatch" d={hatchStrokes(count, columns)} />
      )}
    </svg>
  );
}
