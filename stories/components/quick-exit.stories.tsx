import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { pseudo, QuickExit } from '../../src/index.ts';

const meta = {
  title: 'Components/QuickExit',
  component: QuickExit,
  // Made up: your own choice goes here.
  args: { href: 'https://example.org/weather' },
  render: (args) => (
    <div className="ek-surface">
      <QuickExit {...args} />
      <div className="story-page">
        {Array.from({ length: 12 }, (_, index) => `${index + 1}`).map((number) => (
          <p className="ek-text" key={number}>
            Paragraph {number}. The way out stays in reach while the page below it scrolls, and
            never hides what has the focus.
          </p>
        ))}
      </div>
    </div>
  ),
} satisfies Meta<typeof QuickExit>;

export default meta;
type Story = StoryObj<typeof meta>;

/** First on the page. */
export const OnAPage: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('link', { name: 'Leave this page' })).toHaveAttribute(
      'rel',
      'nofollow noreferrer',
    );
  },
};

/** What it cannot hide, opened. */
export const Limits: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByText('What this cannot hide'));
    await expect(canvas.getByText(/history still lists this page/)).toBeVisible();
  },
};

/** Its parts, with room around them for the numbers of the picture in the documentation. */
export const Anatomy: Story = {
  render: (args) => (
    <div className="ek-surface story-page">
      <QuickExit {...args} />
    </div>
  ),
  play: Limits.play,
};

/** After the first of three presses of Shift. */
export const Counting: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.keyboard('{Shift}');
    await expect(within(canvasElement).getByRole('status')).toHaveTextContent('2 more times');
  },
};

/** Long words. */
export const LongWords: Story = { args: { messages: pseudo } };

/** Read from right to left. */
export const RightToLeft: Story = {
  decorators: [(Story) => <div dir="rtl">{Story()}</div>],
};
