import type { ReactNode } from 'react';
import type { Route } from '../../content/index.ts';
import { asList, warnOnce } from '../props/index.ts';
import { boxedWarningLink, type TextContext } from '../text/index.ts';
import { statusElement } from './cellNodes.tsx';

/** Next to a benefit, how its regulator stands to it, each status once, and its boxed warning. */
export function benefitNodes(route: Route, jurisdiction: string, text: TextContext): ReactNode[] {
  const all = asList(route.approvals, 'TreatmentComparison routes[].approvals');
  const here = all.filter((approval) => approval.jurisdiction === jurisdiction);
  const brief = here.length > 0;
  if (!brief) {
    const reason = `is not a country that route "${route.id}" has an approval status for`;
    const remedy = 'Pass the ISO 3166-1 code of the country, such as "US".';
    warnOnce('TreatmentComparison jurisdiction', jurisdiction, reason, remedy);
  }
  const statuses = brief ? here : all;
  const once = statuses.filter(
    ({ status }, index) => statuses.findIndex((other) => other.status === status) === index,
  );
  return [
    ...once.map((approval) => statusElement(approval, route, text, brief)),
    boxedWarningLink(route, text.words),
  ];
}
