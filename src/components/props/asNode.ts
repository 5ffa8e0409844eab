import type { ReactNode } from 'react';
import { warnOnce } from './warnOnce.ts';

/** Elements, lists of them, and what a server is still waiting for. */
const isShowable = (value: object): boolean =>
  '$$typeof' in value || Symbol.iterator in value || 'then' in value;

/** Children that React can show; an object that is no element says nothing. */
export function asNode(value: ReactNode): ReactNode {
  if (Array.isArray(value)) return value.map(asNode);
  if (typeof value !== 'object' || value === null || isShowable(value)) return value;
  warnOnce('Children', value, 'are no element', 'Pass elements or text.');
  return undefined;
}
