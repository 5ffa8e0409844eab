import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ar, GlossaryTerm } from '../../src/index.ts';

const meta = {
  title: 'Components/GlossaryTerm',
  component: GlossaryTerm,
  args: {
    term: 'dissociation',
    definition: 'feeling cut off from your body or from what is around you',
  },
  render: (args) => (
    <div className="ek-surface story-page">
      <p className="ek-text">
        Some people have <GlossaryTerm {...args} /> for a while. Staff stay with them until it has
        passed.
      </p>
    </div>
  ),
} satisfies Meta<typeof GlossaryTerm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A sentence with a word that needs one more. */
export const InASentence: Story = {};

/** Pressed. Escape, or a press beside it, closes it. */
export const Open: Story = {
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button', { name: 'What “dissociation” means' });
    await userEvent.click(button);
    const meaning = canvasElement.querySelector('[popover]');
    await expect(meaning?.matches(':popover-open')).toBe(true);
  },
};

/** Its parts, with room around them for the numbers of the picture in the documentation. */
export const Anatomy: Story = {
  render: (args) => (
    <div className="ek-surface story-page">
      <p className="ek-text">
        Some people have <GlossaryTerm {...args} /> for a while.
      </p>
    </div>
  ),
  play: Open.play,
};

/** Read from right to left. The words are English: the small Arabic catalogue does not have them. */
export const RightToLeft: Story = {
  args: { locale: 'ar', messages: ar },
  decorators: [(Story) => <div dir="rtl">{Story()}</div>],
  play: Open.play,
};
