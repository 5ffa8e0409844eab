import type { Source } from '../../src/content/index.ts';
import { ketamine } from '../ketamine.ts';

/** The sources of the example guide that a part of it cites, in the guide's own order. */
export function citedIn(content: unknown): Source[] {
  const text = JSON.stringify(content);
  const cites = ({ id }: Source) => new RegExp(`[@" ]${id}[",\\]]`).test(text);
  return ketamine.sources.filter(cites);
}
