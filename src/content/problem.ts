/** One thing that is wrong in a content document, with everything needed to mend it. */
export interface Problem {
  /** Where: dotted path from the document's root, for example `sideEffects[0].frequency.denominator`. */
  path: string;
  /** The offending value as it was found; `undefined` when it is missing. */
  value: unknown;
  /** Why it cannot stay. */
  reason: string;
  /** What to do about it. */
  remedy: string;
}

/** Steps from the document's root to a value: keys and array positions. */
export type Path = readonly (string | number)[];

/** Writes a path the way a developer would type it: `routes[2].approvals[0].status`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** Sorts by path (array positions as numbers), then by reason, and drops exact repeats. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  // Made here: a page that only shows a guide must load where `Intl` lacks it.
  const { compare } = new Intl.Collator('en', { numeric: true });
  const sorted = [...problems].sort(
    (a, b) => compare(a.path, b.path) || compare(a.reason, b.reason),
  );
  return sorted.filter(
    (problem, index) =>
      problem.path !== sorted[index - 1]?.path || problem.reason !== sorted[index - 1]?.reason,
  );
}
