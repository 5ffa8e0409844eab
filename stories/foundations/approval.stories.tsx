import type { Meta, StoryObj } from '@storybook/react-vite';
import { ApprovalStatus } from '../../src/index.ts';
import { exampleApprovals } from './examples.ts';
import { Foundation, Part } from './Foundation.tsx';

/** When to write which; the field's own words. */
const MEANING: Record<string, string> = {
  approved: 'The regulator of that country has approved this product for this use.',
  'approved-with-restrictions':
    'Approved for this use, and only under a programme that restricts how it is given.',
  'off-label': 'The product is approved, but not for this use.',
  'not-approved': 'No approval for any use. What a pharmacy mixes is always this.',
  withdrawn: 'There was an approval, and it has been taken back.',
};

const meta = { title: 'Foundations/Approval' } satisfies Meta;

export default meta;

/** Five statuses, told apart without colour. */
export const Approval: StoryObj = {
  render: () => (
    <Foundation
      lead="Who decided, for what use, in which country, and when. An approval is never a bare badge."
      title="Approval"
    >
      <Part
        note="Word, icon and border tell them apart without colour. These approvals are made up."
        title="Five statuses"
      >
        <ul className="foundation-rows">
          {exampleApprovals.map((approval) => (
            <li className="foundation-row" key={approval.id}>
              <ApprovalStatus approval={approval} />
              <p className="foundation-note">{MEANING[approval.status]}</p>
            </li>
          ))}
        </ul>
      </Part>
    </Foundation>
  ),
};
