'use client';
import { type ReactNode, useEffect, useRef } from 'react';

export interface ComparisonInUrlProps {
  /** The `TreatmentComparison` whose choice of routes the address tells. */
  children: ReactNode;
  /**
   * Name of the parameter in the address: `?compare=infusion.tablet`.
   * @default 'compare'
   */
  param?: string | undefined;
}

/** Stays as it is in an address, and no id of a document has it. */
const BETWEEN = '.';

const choicesIn = (root: Element): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('.ek-comparison__choice'),
];

const routeOf = (choice: HTMLInputElement): string => choice.dataset.route ?? '';

const named = (param: string): string | null => new URLSearchParams(location.search).get(param);

/** Ticks the routes that the address names; nothing when it names none of them. */
function read(choices: readonly HTMLInputElement[], param: string): boolean {
  const routes = named(param)?.split(BETWEEN) ?? [];
  if (!choices.some((choice) => routes.includes(routeOf(choice)))) return false;
  for (const choice of choices) choice.checked = routes.includes(routeOf(choice));
  return true;
}

/** With its own mark in the state, the router of Next.js would not hear of the new address. */
function withoutMark(state: unknown): unknown {
  if (typeof state !== 'object' || state === null || !('__NA' in state)) return state;
  const { __NA: _mark, ...rest } = state;
  return rest;
}

/** Writes the ticked routes into the address; all of them, or none, need no mention. */
function write(choices: readonly HTMLInputElement[], param: string): void {
  const ticked = choices.filter(({ checked }) => checked).map(routeOf);
  const url = new URL(location.href);
  if (ticked.length === 0 || ticked.length === choices.length) url.searchParams.delete(param);
  else url.searchParams.set(param, ticked.join(BETWEEN));
  history.replaceState(withoutMark(history.state), '', url);
}

/**
 * Keeps the reader's choice of routes in the page's address, so that it can be sent or reloaded.
 * Only where a page asks for it: an address can tell others what somebody is reading about. Nothing
 * is stored, and no step is added to the history. Without script the choice works, but is not in the
 * address; whether only rows that differ are shown never is. Renders a `<div>` around its children.
 * @since 0.2.0
 */
export function ComparisonInUrl({ children, param = 'compare' }: ComparisonInUrlProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const choices = choicesIn(element);
    // A choice made before script came is the reader's, and stands.
    if (choices.some(({ checked, defaultChecked }) => checked !== defaultChecked)) {
      write(choices, param);
    } else read(choices, param);
    let known = named(param);
    const onChange = () => {
      write(choicesIn(element), param);
      known = named(param);
    };
    const onBack = () => {
      // A link within the page says the same of the table as before.
      if (named(param) === known) return;
      known = named(param);
      const all = choicesIn(element);
      if (!read(all, param)) for (const choice of all) choice.checked = true;
    };
    element.addEventListener('change', onChange);
    addEventListener('popstate', onBack);
    return () => {
      element.removeEventListener('change', onChange);
      removeEventListener('popstate', onBack);
    };
  }, [param]);
  return <div ref={root}>{children}</div>;
}
