import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { US } from '../../src/crisis-lines/index.ts';
import { CandidacyFaq, CandidacyFaqStatic, CrisisLinks } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';

const { questions } = ketamine.candidacy;
const first = questions[0];

const meta = {
  title: 'Components/CandidacyFaq',
  component: CandidacyFaq,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: {
    questions,
    headingLevel: 2,
    sources: ketamine.sources,
    crisis: <CrisisLinks country={US} />,
    onValueChange: fn(),
  },
} satisfies Meta<typeof CandidacyFaq>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every answer closed, as a page shows it first. */
export const Closed: Story = {
  play: async ({ canvasElement, args }) => {
    const question = within(canvasElement).getByRole('button', {
      name: new RegExp(first.question),
    });
    await expect(question).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(question);
    await expect(question).toHaveAttribute('aria-expanded', 'true');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      [first.id],
      expect.objectContaining({ reason: 'question-press' }),
    );
    await userEvent.click(question);
    await expect(question).toHaveAttribute('aria-expanded', 'false');
  },
};

/** One answer open at first. */
export const OneOpen: Story = { args: { defaultValue: [first.id] } };

/** Only one answer open at a time. */
export const Single: Story = {
  args: { multiple: false, defaultValue: [first.id] },
  play: async ({ canvasElement }) => {
    const [one, two] = within(canvasElement).getAllByRole('button');
    await userEvent.click(two as HTMLElement);
    await expect(one).toHaveAttribute('aria-expanded', 'false');
    await expect(two).toHaveAttribute('aria-expanded', 'true');
  },
};

/** Every answer opened by one press. */
export const AllOpen: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Open all answers' }));
    const closed = canvas.queryAllByRole('button', { expanded: false });
    await expect(closed).toHaveLength(0);
    await expect(canvas.getByRole('button', { name: 'Close all answers' })).toBeVisible();
  },
};

/** Without script: `<details>`, which the browser opens, finds, links to and prints. */
export const Static: Story = {
  render: ({ questions, headingLevel, sources, crisis, defaultValue }) => (
    <CandidacyFaqStatic
      crisis={crisis}
      defaultValue={defaultValue}
      headingLevel={headingLevel}
      questions={questions}
      sources={sources}
    />
  ),
  args: { defaultValue: [first.id] },
};
