import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { TreatmentComparison } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';

const { comparison, routes, sources, jurisdiction } = ketamine;

const meta = {
  title: 'Components/TreatmentComparison',
  component: TreatmentComparison,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: {
    caption: comparison.title,
    note: comparison.note,
    groups: comparison.groups,
    headingLevel: 2,
    jurisdiction,
    routes,
    sources,
  },
} satisfies Meta<typeof TreatmentComparison>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The whole ketamine comparison. */
export const Ketamine: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table');
    await expect(within(table).getAllByRole('columnheader')).toHaveLength(routes.length + 1);
  },
};

/** In a container as narrow as a phone, each attribute lists its routes. */
export const Narrow: Story = {
  decorators: [(Story) => <div style={{ maxInlineSize: '21rem' }}>{Story()}</div>],
  play: Ketamine.play,
};

/** Two routes, the fewest that can be compared. */
export const TwoRoutes: Story = { args: { routes: routes.slice(0, 2) } };
