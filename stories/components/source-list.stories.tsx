import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { citingPlaces } from '../../src/content/index.ts';
import { ar, Cite, pseudo, SourceList } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';

const meta = {
  title: 'Components/SourceList',
  component: SourceList,
  subcomponents: { Cite },
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: { sources: ketamine.sources.slice(0, 8) },
} satisfies Meta<typeof SourceList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The first sources of the example guide, each with the way back to where it is cited. */
export const Ketamine: Story = {
  args: { citedBy: citingPlaces(ketamine) },
  play: async ({ canvasElement }) => {
    const [many] = within(canvasElement).getAllByText(/^Cited in \d+ places$/);
    if (!many) throw new Error('No source has many places.');
    await userEvent.click(many);
    await expect(many.closest('details')).toHaveAttribute('open');
    await userEvent.click(many);
    many.blur();
  },
};

/** Marks in a text of your own layout; a source keeps its number. */
export const WithCite: Story = {
  args: { sources: ketamine.sources.slice(0, 2) },
  render: ({ sources }) => (
    <>
      <p className="ek-text">
        An example claim
        <Cite ids={sources.slice(0, 2).map(({ id }) => id)} sources={sources} />, and another of the
        same label
        <Cite ids={sources.slice(0, 1).map(({ id }) => id)} sources={sources} />.
      </p>
      <SourceList sources={sources} />
    </>
  ),
};

/** Without the way back, and with what a source may lack. */
export const MissingParts: Story = {
  args: {
    sources: [
      { id: 'title-only', title: 'An example of a source with no address' } as never,
      {
        id: 'no-kind',
        title: 'An example of a source of no known kind',
        publisher: 'Example publisher',
        year: 2025,
      } as never,
    ],
  },
};

export const LongWords: Story = { args: { messages: pseudo, citedBy: citingPlaces(ketamine) } };

export const RightToLeft: Story = {
  decorators: [(Story) => <div dir="rtl">{Story()}</div>],
  args: { locale: 'ar', messages: ar, citedBy: citingPlaces(ketamine) },
};
