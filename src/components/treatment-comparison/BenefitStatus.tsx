import type { Route } from '../../content/index.ts';
import { ApprovalStatus } from '../approval-status/index.ts';
import { asList, warnOnce } from '../props/index.ts';
import { BoxedWarningLink } from '../text/index.ts';
import type { Words } from '../words/index.ts';

interface Props {
  route: Route;
  jurisdiction: string;
  words: Words;
}

/** Next to a benefit, how its regulator stands to it, each status once, and its boxed warning. */
export function BenefitStatus({ route, jurisdiction, words }: Props) {
  const all = asList(route.approvals, 'TreatmentComparison routes[].approvals');
  const here = all.filter((approval) => approval.jurisdiction === jurisdiction);
  if (here.length === 0) {
    const reason = `is not a country that route "${route.id}" has an approval status for`;
    const remedy = 'Pass the ISO 3166-1 code of the country, such as "US".';
    warnOnce('TreatmentComparison jurisdiction', jurisdiction, reason, remedy);
  }
  const statuses = here.length > 0 ? here : all;
  const once = statuses.filter(
    ({ status }, index) => statuses.findIndex((other) => other.status === status) === index,
  );
  return (
    <>
      {once.map((approval) => (
        <ApprovalStatus
          approval={approval}
          brief={here.length > 0}
          key={approval.status}
          {...words}
        />
      ))}
      <BoxedWarningLink route={route} words={words} />
    </>
  );
}
