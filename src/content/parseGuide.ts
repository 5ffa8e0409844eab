import * as v from 'valibot';
import { depthProblem, rootProblem } from './depth.ts';
import { formatPath, type Path, type Problem, sortProblems } from './problem.ts';
import { uncitedSources } from './references/citations.ts';
import { checkReferences } from './references/index.ts';
import { type GuideDocument, GuideSchema } from './schema/guide.ts';

/**
 * What `parseGuide` returns: the document, or everything that is wrong with it. `warnings` are what a
 * person should look at and what need not stop anything, such as a source that nothing cites.
 */
export type ParseResult =
  | { ok: true; guide: GuideDocument; problems: []; warnings: readonly Problem[] }
  | { ok: false; guide: null; problems: [Problem, ...Problem[]]; warnings: readonly Problem[] };

type Issue = v.BaseIssue<unknown>;

const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** A union reports one issue for all its branches; the branch that got furthest tells the mistake. */
function furthest(issue: Issue): Issue[] {
  if (issue.type !== 'union' || !issue.issues) return [issue];
  const inner = issue.issues.filter((item) => (item.path?.length ?? 0) > 0);
  if (inner.length === 0) return [issue];
  return inner.map((item) => ({
    ...item,
    path: [...(issue.path ?? []), ...(item.path ?? [])] as Issue['path'],
  }));
}

/** The value at a path of the unchecked document. */
const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    root,
  );

function toProblem(issue: Issue, root: unknown): Problem {
  const path = pathOf(issue);
  const [reason = '', remedy = ''] = issue.message.split('\n');
  return { path: formatPath(path), value: valueAt(root, path), reason, remedy };
}

/**
 * Checks a treatment guide and returns it, or every problem in it: path, value, reason and remedy,
 * sorted by path. Never throws.
 */
export function parseGuide(input: unknown): ParseResult {
  // Neither leaves anything else to look for.
  const whole = rootProblem(input) ?? depthProblem(input);
  if (whole) return { ok: false, guide: null, problems: [whole], warnings: [] };
  const result = v.safeParse(GuideSchema, input, { abortPipeEarly: true });
  const shape = (result.issues ?? [])
    .flatMap((issue) => furthest(issue as Issue))
    .map((issue) => toProblem(issue, input));
  const [first, ...rest] = sortProblems([...shape, ...checkReferences(input)]);
  const warnings = sortProblems(uncitedSources({ value: input, path: [] }));
  if (first) return { ok: false, guide: null, problems: [first, ...rest], warnings };
  return { ok: true, guide: result.output as GuideDocument, problems: [], warnings };
}
