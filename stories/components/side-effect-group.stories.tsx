import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { US } from '../../src/crisis-lines/index.ts';
import { CrisisLinks, SideEffectGroup } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';

const meta = {
  title: 'Components/SideEffectGroup',
  component: SideEffectGroup,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: {
    sideEffects: ketamine.sideEffects,
    headingLevel: 2,
    sources: ketamine.sources,
    country: US,
    crisis: <CrisisLinks country={US} />,
  },
} satisfies Meta<typeof SideEffectGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

/** How many there are, then the most serious first. */
export const Ketamine: Story = {
  play: async ({ canvasElement, args }) => {
    const headings = within(canvasElement).getAllByRole('heading', { level: 2 });
    await expect(headings).toHaveLength(args.sideEffects.length);
    await expect(headings[0]).toHaveTextContent(/^Emergency/);
    await expect(headings.at(-1)).toHaveTextContent(/^Common/);
    await expect(canvasElement).toHaveTextContent(
      `${args.sideEffects.length} side effects are described here`,
    );
  },
};
