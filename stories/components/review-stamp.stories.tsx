import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { ar, pseudo, ReviewStamp } from '../../src/index.ts';

const meta = {
  title: 'Components/ReviewStamp',
  component: ReviewStamp,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: {
    status: 'reviewed',
    sourceCount: 14,
    review: {
      reviewer: { name: '(name of your reviewer)', credentials: 'what qualifies them' },
      lastReviewed: '2026-11-03',
      nextDue: '2027-05-03',
    },
  },
} satisfies Meta<typeof ReviewStamp>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A page that somebody has reviewed, read before the next review is due. */
export const Reviewed: Story = { args: { now: new Date('2027-05-03T12:00:00Z') } };

/** The day after: said to the reader, with what to do. */
export const Overdue: Story = {
  args: { now: new Date('2027-05-04T12:00:00Z') },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('due to be reviewed on May 3, 2027');
    await expect(within(canvasElement).queryByRole('alert')).toBeNull();
  },
};

/** Example content: nobody has reviewed it, and the stamp says so. */
export const Example: Story = {
  args: {
    status: 'example',
    review: {
      reviewer: { name: 'Example Reviewer', credentials: 'example only', example: true },
      lastReviewed: '2026-11-23',
      nextDue: '2027-05-23',
    },
  },
};

/** A date that nobody can read stays the text it is; what is missing is left out. */
export const UnreadableDate: Story = {
  args: {
    sourceCount: undefined,
    review: { reviewer: {}, lastReviewed: 'spring 2026', nextDue: '' } as never,
  },
};

export const LongWords: Story = {
  args: { messages: pseudo, now: new Date('2028-01-01T00:00:00Z') },
};

export const RightToLeft: Story = {
  decorators: [(Story) => <div dir="rtl">{Story()}</div>],
  args: { locale: 'ar', messages: ar, now: new Date('2028-01-01T00:00:00Z') },
};
