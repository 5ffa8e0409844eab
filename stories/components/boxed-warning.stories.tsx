import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { US } from '../../src/crisis-lines/index.ts';
import { BoxedWarning, CrisisLinks } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';

const warning = ketamine.boxedWarnings?.[0];
if (!warning) throw new Error('The example document has no boxed warning.');

const meta = {
  title: 'Components/BoxedWarning',
  component: BoxedWarning,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: {
    warning,
    headingLevel: 2,
    sources: ketamine.sources,
    crisis: <CrisisLinks country={US} />,
  },
} satisfies Meta<typeof BoxedWarning>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Product, regulator, country and date, in a summary that says it is one. */
export const Esketamine: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading')).toHaveTextContent(/^Boxed warning for Spravato/);
    await expect(canvas.getByRole('link', { name: 'Find the label.' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );
  },
};
