import type { Problem } from '../../../src/content/index.ts';
import { formatPath, type Path } from '../../../src/content/problem.ts';

type Container = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

/** The value at a path of a document that may be anything. */
export const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, step) => (isContainer(value) ? value[step] : undefined), root);

export const textAt = (root: unknown, path: Path): string => {
  const value = at(root, path);
  return typeof value === 'string' ? value : '';
};

export const listAt = (root: unknown, path: Path): unknown[] => {
  const value = at(root, path);
  return Array.isArray(value) ? value : [];
};

/** A copy with another value at the path; `undefined` takes the key away. */
export function withAt(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy = (
    Array.isArray(root) ? [...root] : isContainer(root) ? { ...root } : {}
  ) as Container;
  const inner = withAt(copy[step], rest, value);
  if (inner === undefined) delete copy[step];
  else copy[step] = inner;
  return copy;
}

/** What is wrong at a path or anywhere below it. */
export function problemsBelow(problems: readonly Problem[], path: Path): Problem[] {
  const start = formatPath(path);
  return problems.filter((problem) => {
    const rest = problem.path.slice(start.length);
    return problem.path.startsWith(start) && (rest === '' || /^[.[]/.test(rest));
  });
}
