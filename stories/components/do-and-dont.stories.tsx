import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { DoAndDont } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';

const meta = {
  title: 'Components/DoAndDont',
  component: DoAndDont,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: {
    headingLevel: 2,
    sources: ketamine.sources,
    do: [
      'stay at the clinic until staff say that you can leave',
      'let somebody take you home',
      'rest, and sleep before you drive again[@us-label-2019]',
    ],
    dont: [
      'drive or use machines until the next day, after a restful sleep[@us-label-2019]',
      'leave on your own because you feel better',
    ],
  },
} satisfies Meta<typeof DoAndDont>;

export default meta;
type Story = StoryObj<typeof meta>;

/** After a session of esketamine. The denial stands once, in the heading. */
export const AfterASession: Story = {
  play: async ({ canvasElement }) => {
    const headings = within(canvasElement).getAllByRole('heading', { level: 2 });
    await expect(headings.map(({ textContent }) => textContent)).toEqual(['Do', 'Do not']);
    await expect(within(canvasElement).getAllByRole('list')).toHaveLength(2);
  },
};

/** Only one side. */
export const OnlyDo: Story = { args: { dont: undefined } };
