import { BoxedWarning } from '../boxed-warning/index.ts';
import type { Inner } from './inner.ts';

/** A regulator's strongest warnings, before any benefit (rule FB-06). */
export function BoxedWarnings({ guide, sources, words, crisis, levels }: Inner) {
  return guide.boxedWarnings?.map((warning) => (
    <BoxedWarning
      crisis={crisis}
      headingLevel={levels.part}
      id={warning.id}
      key={warning.id}
      sources={sources}
      warning={warning}
      {...words}
    />
  ));
}
