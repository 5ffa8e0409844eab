import { ApprovalStatus } from 'evenkeel';
import type { Approval } from 'evenkeel/content';
import 'evenkeel/styles.css';

const approval: Approval = {
  id: 'spray-us',
  jurisdiction: 'US',
  regulator: 'Example regulator',
  status: 'approved',
  indication: 'an example condition',
  asOf: '2026-01-31',
  sourceIds: ['label'],
};

export function Example() {
  return <ApprovalStatus approval={approval} />;
}
