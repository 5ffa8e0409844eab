import type { Problem } from '../content/index.ts';
import { formatPath } from '../content/problem.ts';
import { type CrisisTextFinding, checkCrisisText } from './checkText.ts';

type Path = readonly (string | number)[];

/** Every text in a document, with its place. */
function textsIn(value: unknown, path: Path = []): [text: string, path: Path][] {
  if (typeof value === 'string') return [[value, path]];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, item]) => textsIn(item, [...path, key]));
}

/** The country whose numbers the texts are judged by, and where the document names it. */
function countryOf(document: unknown): { country?: string; path: Path } {
  const { crisis, jurisdiction } = (document ?? {}) as Record<string, unknown>;
  const own = (crisis as { country?: unknown } | undefined)?.country;
  const country = own ?? jurisdiction;
  const path = own === undefined ? ['jurisdiction'] : ['crisis', 'country'];
  return typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? { country, path } : { path };
}

const toProblem = ({ found, reason, source }: CrisisTextFinding, path: Path): Problem => ({
  path: formatPath(path),
  value: found,
  reason,
  remedy: source ? `See ${source}` : 'Look it up before you publish it.',
});

/** What in the texts of a document may keep a reader from help: what must go, and what may stay. */
export function crisisTextProblems(document: unknown) {
  const { country, path: countryPath } = countryOf(document);
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const add = (finding: CrisisTextFinding, path: Path) => {
    const list = finding.severity === 'error' ? problems : warnings;
    const problem = toProblem(finding, path);
    // A number that stands twice in a text is told once.
    const isNew = ({ path: where, reason }: Problem) =>
      where !== problem.path || reason !== problem.reason;
    if (list.every(isNew)) list.push(problem);
  };
  // What is said of the country is said once, and not of every text.
  for (const finding of checkCrisisText('', { country })) add(finding, countryPath);
  for (const [text, path] of textsIn(document)) {
    for (const finding of checkCrisisText(text, { country }))
      if (finding.kind !== 'unknown-country') add(finding, path);
  }
  return { problems, warnings };
}
