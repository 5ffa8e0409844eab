import type { Meta, StoryObj } from '@storybook/react-vite';
import { ar, ContentNotice, pseudo } from '../../src/index.ts';

const meta = {
  title: 'Components/ContentNotice',
  component: ContentNotice,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: { kind: 'not-medical-advice' },
} satisfies Meta<typeof ContentNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NotMedicalAdvice: Story = {};

/** Above a document that nobody has reviewed. `TreatmentGuide` shows it by itself. */
export const Example: Story = { args: { kind: 'example' } };

/** More words of your own, below the notice's. */
export const WithMore: Story = {
  args: {
    children: (
      <p className="ek-text">
        Questions about your own treatment? Write them down and take them to your next visit.
      </p>
    ),
  },
};

export const LongWords: Story = { args: { messages: pseudo } };

export const RightToLeft: Story = {
  decorators: [(Story) => <div dir="rtl">{Story()}</div>],
  args: { kind: 'example', locale: 'ar', messages: ar },
};
