import { type ComponentPropsWithRef, createElement, type ReactElement } from 'react';
import { columnsFor, hatchStrokes, markRows, PITCH } from './geometry.ts';

interface ArrayProps extends Omit<ComponentPropsWithRef<'svg'>, 'children' | 'fill'> {
  count: number;
  denominator: 100 | 1000;
  fill: 'solid' | 'hatched';
  /** Whether to draw one mark that is less than whole, for fewer than one. */
  less?: boolean;
}

const path = (part: string, d: string): ReactElement =>
  createElement('path', { className: `ek-icon-array__${part}`, d });

/** The picture of a count that can be drawn. Called, not rendered: callouts draw two each. */
export function arrayElement({
  count,
  denominator,
  fill,
  less = false,
  className,
  ...rest
}: ArrayProps): ReactElement {
  const columns = columnsFor(denominator);
  const all = markRows(denominator, columns);
  return createElement(
    'svg',
    {
      'aria-hidden': 'true',
      viewBox: `0 0 ${columns * PITCH} ${(denominator / columns) * PITCH}`,
      ...rest,
      className: className ? `ek-icon-array ${className}` : 'ek-icon-array',
      'data-fill': fill,
    },
    path('marks', all),
    path('holes', all),
    path('affected', markRows(count, columns)),
    less && path('less', markRows(1, columns)),
    fill === 'hatched' && path('hatch', hatchStrokes(count, columns)),
  );
}
