import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { US } from '../../src/crisis-lines/index.ts';
import { ar } from '../../src/i18n/index.ts';
import {
  CandidacyFaq,
  CandidacyFaqStatic,
  CrisisLinks,
  FaqAnswer,
  FaqItem,
  FaqQuestion,
  FaqRoot,
} from '../../src/index.ts';
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

/** A box to search, above the number of questions that the page names. */
export const Searched: Story = {
  args: { filterAbove: 5 },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole('searchbox'), 'driv');
    const total = args.questions.length;
    const left = canvasElement.querySelectorAll('.ek-faq__item:not([hidden])').length;
    await expect(canvas.getByRole('status')).toHaveTextContent(
      `Questions shown: ${left} of ${total}.`,
    );
    await expect(left).toBeLessThan(total);
  },
};

/** A link to an answer, for a message to a clinician or a friend. */
export const CopyLink: Story = { args: { copyLink: true, defaultValue: [first.id] } };

/** Answers that fade in, for readers who have not asked for less motion. */
export const Animated: Story = { args: { animate: true } };

/** The parts, in a layout and with answers of your own. */
export const OwnLayout: Story = {
  render: ({ onValueChange }) => (
    <FaqRoot onValueChange={onValueChange}>
      <FaqItem id="made-up">
        <FaqQuestion headingLevel={2}>A question of your own?</FaqQuestion>
        <FaqAnswer>
          <p>
            Any <em>React</em> content, with a <a href="#made-up">link to itself</a>.
          </p>
        </FaqAnswer>
      </FaqItem>
      <FaqItem id="another">
        <FaqQuestion headingLevel={2}>Another one?</FaqQuestion>
        <FaqAnswer>
          <p>Another answer.</p>
        </FaqAnswer>
      </FaqItem>
    </FaqRoot>
  ),
  play: async ({ canvasElement }) => {
    const question = within(canvasElement).getByRole('button', { name: 'Another one?' });
    await userEvent.click(question);
    await expect(question).toHaveAttribute('aria-expanded', 'true');
  },
};

/** Its parts, for the picture in the documentation. */
export const Anatomy: Story = {
  args: { questions: questions.slice(0, 3), filterAbove: 2, defaultValue: [first.id] },
};

/** From right to left, with the few Arabic words there are. */
export const RightToLeft: Story = {
  args: { messages: ar, locale: 'ar', filterAbove: 5, copyLink: true, defaultValue: [first.id] },
  decorators: [(Story) => <div dir="rtl">{Story()}</div>],
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
