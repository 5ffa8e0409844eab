import type { Meta, StoryObj } from '@storybook/react-vite';
import { type Approval, approvalStatuses } from '../../src/content/index.ts';
import { ApprovalStatus } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';

const [approval] = ketamine.routes[0].approvals;

const meta = {
  title: 'Components/ApprovalStatus',
  component: ApprovalStatus,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: { approval, sources: ketamine.sources },
} satisfies Meta<typeof ApprovalStatus>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Word, icon and border, then who decided, for what use, and the date. */
export const OffLabel: Story = {};

/** Made-up approvals, one of each status: told apart without colour. */
export const EveryStatus: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {approvalStatuses.map((status) => {
        const example: Approval = {
          ...args.approval,
          status,
          regulator: 'Example regulator',
          indication: 'an example use',
          since: 2020,
          note: undefined,
        };
        return <ApprovalStatus approval={example} key={status} sources={ketamine.sources} />;
      })}
    </div>
  ),
};
