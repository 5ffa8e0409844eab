import type { ReactNode } from 'react';
import { warnOnce } from './warnOnce.ts';

/** Elements, and what a server is still waiting for. */
const isShowable = (value: object): boolean => '$$typeof' in value || 'then' in value;

function showable(value: ReactNode): ReactNode {
  if (typeof value !== 'object' || value === null || isShowable(value)) return value;
  if (Symbol.iterator in value) return Array.from(value, asNode);
  warnOnce('Children', value, 'are no element', 'Pass elements or text.');
  return undefined;
}

/** Children that React can show; an object that is no element, or cannot be read, says nothing. */
export function asNode(value: ReactNode): ReactNode {
  try {
    return showable(value);
  } catch {
    return undefined;
  }
}
