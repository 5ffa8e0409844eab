import type { Meta, StoryObj } from '@storybook/react-vite';
import { ar, MechanismNote, pseudo } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';

const { known, notKnown } = ketamine.mechanism;

const meta = {
  title: 'Components/MechanismNote',
  component: MechanismNote,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: { known, notKnown, headingLevel: 2, sources: ketamine.sources },
} satisfies Meta<typeof MechanismNote>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is known has a whole line, what is only an idea a broken one. */
export const Ketamine: Story = {};

/** Where nothing is known, there is no empty half. */
export const OnlyIdeas: Story = { args: { known: [] } };

export const LongWords: Story = { args: { messages: pseudo } };

export const RightToLeft: Story = {
  decorators: [(Story) => <div dir="rtl">{Story()}</div>],
  args: { locale: 'ar', messages: ar },
};
