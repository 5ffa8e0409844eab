import { type Found, items, values } from './outline.ts';
import { formatPath, type Problem } from './problem.ts';

/** Deeper than any document goes: its deepest text is some ten steps from the root. */
const DEEPEST = 50;

/** That there is no document yet, but its text, or several in a list. */
export function rootProblem(input: unknown): Problem | undefined {
  const problem = { path: '', value: input };
  if (typeof input === 'string')
    return { ...problem, reason: 'is a text', remedy: 'Give what `JSON.parse` makes of it.' };
  if (Array.isArray(input))
    return { ...problem, reason: 'is a list', remedy: 'Give one document, an object, at a time.' };
  return undefined;
}

/**
 * That values lie in one another without end, or nearly: then nothing else can be looked for, since
 * who goes down there does not come back.
 */
export function depthProblem(input: unknown): Problem | undefined {
  const open: Found[] = [{ value: input, path: [] }];
  for (let found = open.pop(); found; found = open.pop()) {
    if (found.path.length > DEEPEST) {
      const [key = ''] = found.path;
      return {
        path: formatPath([key]),
        value: (input as Record<string, unknown>)[key],
        reason: `holds values in one another more than ${DEEPEST} deep`,
        remedy: 'Write it as the schema says, which has nothing as deep.',
      };
    }
    open.push(...items(found), ...values(found).map(([, item]) => item));
  }
  return undefined;
}
