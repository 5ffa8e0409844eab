import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { US } from '../../src/crisis-lines/index.ts';
import { TreatmentGuide } from '../../src/index.ts';
import { guide } from '../../tests/fixtures/guide.ts';

const meta = {
  title: 'Components/TreatmentGuide',
  component: TreatmentGuide,
  args: { guide, country: US },
} satisfies Meta<typeof TreatmentGuide>;

export default meta;
type Story = StoryObj<typeof meta>;

const contents = (root: HTMLElement): string[] =>
  within(within(root).getByRole('navigation'))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

/** A small made-up document, in the usual order. */
export const Usual: Story = {};

/** What a reader asks first; what a fair page needs comes of itself. */
export const Reordered: Story = {
  args: {
    sections: [
      'candidacy',
      'visit',
      'overview',
      'routes',
      'boxedWarnings',
      'sideEffects',
      'comparison',
      'benefits',
      'unknowns',
      'sources',
    ],
  },
  play: async ({ canvasElement }) => {
    const listed = contents(canvasElement);
    await expect(listed.slice(0, 2)).toEqual([guide.candidacy.title, guide.visit.title]);
    await expect(listed).not.toContain(guide.mechanism.title);
  },
};

/** One section of your own in place of the visit, and one more at the end. */
export const OwnSections: Story = {
  args: {
    sections: [
      'overview',
      'routes',
      'boxedWarnings',
      'comparison',
      'benefits',
      'sideEffects',
      {
        id: 'visit',
        title: 'A visit with us',
        content: <p className="ek-text">An example of what a clinic says in its own words.</p>,
      },
      'unknowns',
      {
        id: 'how-to-reach-us',
        title: 'How to reach us',
        content: <p className="ek-text">An example address.</p>,
      },
      'sources',
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(contents(canvasElement)).toContain('How to reach us');
    await expect(canvasElement.querySelector('#visit')).toHaveTextContent('A visit with us');
  },
};

/** In a layout that has a header and a main of its own. */
export const InsideMain: Story = {
  args: { headingLevel: 2, main: false },
  decorators: [
    (Story) => (
      <main>
        <h1 className="ek-guide__title" style={{ padding: '1rem 2rem' }}>
          An example clinic
        </h1>
        {Story()}
      </main>
    ),
  ],
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole('main')).toHaveLength(1);
    await expect(within(canvasElement).queryByRole('complementary')).toBeNull();
  },
};

/** Read after the day the next review was due. */
export const OverdueReview: Story = { args: { now: new Date('2028-01-01T00:00:00Z') } };

const { overview: _o, comparison: _c, candidacy: _q, visit: _v, mechanism: _m, ...fewer } = guide;
const { benefits: _benefits, ...least } = fewer;

/** A document without its optional parts has no holes. */
export const MissingParts: Story = { args: { guide: least } };
