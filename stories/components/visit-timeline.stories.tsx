import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { US } from '../../src/crisis-lines/index.ts';
import { ar, CrisisLinks, pseudo, VisitTimeline } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';

const { note, steps } = ketamine.visit;

const meta = {
  title: 'Components/VisitTimeline',
  component: VisitTimeline,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: {
    steps,
    note,
    headingLevel: 2,
    sources: ketamine.sources,
    crisis: <CrisisLinks country={US} />,
  },
} satisfies Meta<typeof VisitTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Before, during and after: in words, and by the shape and weight of the line. */
export const Esketamine: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent(
      'Before: Get ready at home',
    );
    await expect(canvas.getByRole('link', { name: 'Call 988' })).toBeVisible();
  },
};

/** Steps without a length of time, and one without a phase. */
export const MissingParts: Story = {
  args: {
    note: undefined,
    steps: [
      { id: 'one', phase: 'before', name: 'An example step', description: 'What happens first.' },
      { id: 'two', name: 'A step of no phase', description: 'What happens then.' } as never,
    ],
  },
};

export const LongWords: Story = { args: { messages: pseudo } };

export const RightToLeft: Story = {
  decorators: [(Story) => <div dir="rtl">{Story()}</div>],
  args: { locale: 'ar', messages: ar },
};
