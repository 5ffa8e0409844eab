import { type ComparisonParts, comparisonProblems } from '../../content/references/comparison.ts';
import { inDevelopment, warnOnce } from '../props/index.ts';

const checked = /* @__PURE__ */ new WeakSet<object>();

function check(parts: ComparisonParts): void {
  const { groups } = parts;
  // Once for a table, not once for a rendering.
  if (typeof groups !== 'object' || groups === null || checked.has(groups)) return;
  checked.add(groups);
  for (const { path, value, reason, remedy } of comparisonProblems(parts)) {
    warnOnce(`TreatmentComparison ${path}`, value, reason, remedy);
  }
}

/** Tells a developer what is wrong with a table, by path; the table shows what it has all the same. */
export function warnOfProps(parts: ComparisonParts): void {
  inDevelopment(() => check(parts));
}
