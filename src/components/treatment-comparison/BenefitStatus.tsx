import type { Route } from '../../content/index.ts';
import { ApprovalStatus } from '../approval-status/index.ts';
import { asList } from '../props/index.ts';
import type { Words } from '../words/index.ts';

interface Props {
  route: Route;
  jurisdiction: string;
  words: Words;
}

/** Next to a benefit, whatever is not plainly approved says so (rule RG-04). */
export function BenefitStatus({ route, jurisdiction, words }: Props) {
  const open = asList(route.approvals, 'TreatmentComparison routes[].approvals').find(
    (approval) => approval.jurisdiction === jurisdiction && approval.status !== 'approved',
  );
  return open ? <ApprovalStatus approval={open} brief {...words} /> : null;
}
