import { TreatmentComparison } from '../treatment-comparison/index.ts';
import type { Inner } from './inner.ts';

/** The routes side by side; the table brings its own heading. */
export function Comparison({ guide, sources, words, levels, crisis, controls, toContents }: Inner) {
  const { title, groups, note } = guide.comparison;
  return (
    <div className="ek-guide__table">
      <TreatmentComparison
        caption={title}
        controls={controls}
        crisis={guide.routes.some(({ topic }) => topic === 'suicide') ? crisis : undefined}
        groups={groups}
        headingLevel={levels.section}
        id="comparison"
        jurisdiction={guide.jurisdiction}
        note={note}
        routes={guide.routes}
        sources={sources}
        {...words}
      />
      {toContents}
    </div>
  );
}
