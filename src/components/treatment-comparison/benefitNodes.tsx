import type { ReactNode } from 'react';
import type { Approval, Route } from '../../content/index.ts';
import { asList, asText, warnOnce } from '../props/index.ts';
import { boxedWarningLink, type TextContext } from '../text/index.ts';
import { statusElement } from './cellNodes.tsx';

/** How a route stands beside a benefit. */
export interface Standing {
  /** The approvals of its country, each status once; those of every country when it has none there. */
  approvals: readonly Approval[];
  /** Whether they are of its country, so that the word is enough. */
  here: boolean;
  /** The same for two routes that stand the same. */
  key: string;
}

export function standingOf(route: Route, jurisdiction: string): Standing {
  const all = asList(route.approvals, 'TreatmentComparison routes[].approvals');
  const own = all.filter((approval) => approval.jurisdiction === jurisdiction);
  const here = own.length > 0;
  if (!here && !route.compounded) {
    const reason = `is not a country that route "${route.id}" has an approval status for`;
    const remedy = 'Pass the ISO 3166-1 code of the country, such as "US".';
    warnOnce('TreatmentComparison jurisdiction', jurisdiction, reason, remedy);
  }
  const shown = here ? own : all;
  const approvals = shown.filter(
    ({ status }, index) => shown.findIndex((other) => other.status === status) === index,
  );
  const statuses = approvals.map(({ status }) => asText(status));
  const key = [here, route.compounded === true, asText(route.boxedWarning), ...statuses].join(' ');
  return { approvals, here, key };
}

/** Next to a benefit, how its regulator stands to it, and its boxed warning. */
export function benefitNodes(
  route: Route,
  { approvals, here }: Standing,
  text: TextContext,
): ReactNode[] {
  const brief = here || route.compounded === true;
  // What a pharmacy mixes has one status, whether an approval says so or none is given.
  const statuses = route.compounded ? [approvals[0]] : approvals;
  return [
    ...statuses.map((approval) => statusElement(approval, route, text, brief)),
    boxedWarningLink(route, text.words),
  ];
}
