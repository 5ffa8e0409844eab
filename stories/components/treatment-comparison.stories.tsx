import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { citingRows, plainText } from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import {
  ar,
  ComparisonInUrl,
  CrisisLinks,
  pseudo,
  SourceList,
  TreatmentComparison,
} from '../../src/index.ts';
import { exampleGroups, exampleRoutes, sources as exampleSources } from '../example-comparison.ts';
import { ketamine } from '../ketamine.ts';

const { comparison, routes, sources, jurisdiction } = ketamine;

const meta = {
  title: 'Components/TreatmentComparison',
  component: TreatmentComparison,
  // treatment-comparison.mdx is its page.
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: {
    id: 'comparison',
    caption: comparison.title,
    crisis: <CrisisLinks country={US} />,
    note: comparison.note,
    groups: comparison.groups,
    headingLevel: 2,
    jurisdiction,
    routes,
    sources,
  },
} satisfies Meta<typeof TreatmentComparison>;

export default meta;
type Story = StoryObj<typeof meta>;

const example = (count: number) => {
  const made = exampleRoutes(count);
  return {
    caption: 'Made-up ways of a made-up medicine',
    note: 'Everything in this table is invented.',
    routes: made,
    groups: exampleGroups(made),
    sources: exampleSources,
  };
};

const box = (root: HTMLElement, name: RegExp) => within(root).getByRole('checkbox', { name });

const visibleRows = (root: HTMLElement) => within(root).getAllByRole('row').length;

/** The whole ketamine comparison, with the warning and the sources that it leads to. */
export const Ketamine: Story = {
  render: (args) => (
    <>
      <TreatmentComparison {...args} />
      {ketamine.boxedWarnings?.map(({ id, product, regulator, points }) => (
        <section id={id} key={id}>
          <h2>{`Boxed warning for ${product} (${regulator}), summed up in our own words`}</h2>
          <ul>
            {points.map((point) => (
              <li key={point}>{plainText(point)}</li>
            ))}
          </ul>
        </section>
      ))}
      <h2>Sources</h2>
      <SourceList citedBy={citingRows('comparison', args.groups, args.routes)} sources={sources} />
    </>
  ),
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table');
    await expect(within(table).getAllByRole('columnheader')).toHaveLength(routes.length + 1);
  },
};

/** In a container as narrow as a phone, each attribute lists its routes. */
export const Narrow: Story = {
  decorators: [(Story) => <div style={{ maxInlineSize: '21rem' }}>{Story()}</div>],
  play: Ketamine.play,
};

/** Two routes chosen: the others are hidden, and the rest gets their room. */
export const TwoChosen: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(box(canvasElement, /^Tablet or lozenge/));
    await userEvent.click(box(canvasElement, /^Compounded nasal spray/));
    await expect(within(canvasElement).getAllByRole('columnheader')).toHaveLength(3);
  },
};

/** Only what differs between the routes shown. Rows about harms stay whatever they say. */
export const OnlyDifferences: Story = {
  args: example(4),
  play: async ({ canvasElement }) => {
    const before = visibleRows(canvasElement);
    await userEvent.click(box(canvasElement, /^Only rows/));
    await expect(visibleRows(canvasElement)).toBeLessThan(before);
    await expect(within(canvasElement).getByText('Felt dizzy')).toBeVisible();
  },
};

/** One row for each type of cell, and each approval status. Invented. */
export const EveryCell: Story = { args: example(5) };

/** Three routes of a made-up medicine. */
export const ThreeRoutes: Story = { args: example(3) };

/** Two routes, the fewest that can be compared. */
export const TwoRoutes: Story = { args: example(2) };

/** Eight routes, the most: side by side only where there is room for those chosen. */
export const EightRoutes: Story = { args: example(8) };

/** A plain table without the reader's choice. */
export const WithoutControls: Story = {
  args: { ...example(3), controls: false },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('checkbox')).toBeNull();
  },
};

/** Own renderer for one kind of cell; the others stay as they are. */
export const OwnRenderer: Story = {
  args: {
    ...example(3),
    renderCell: (cell) =>
      cell.type === 'duration' ? (
        <strong>{`${cell.from} to ${cell.to} example minutes`}</strong>
      ) : undefined,
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText('40 to 60 example minutes')).toBeVisible();
  },
};

/** The choice in the page’s address, on request: `?compare=infusion`. */
export const InTheAddress: Story = {
  args: example(3),
  render: (args) => (
    <ComparisonInUrl param="example-compare">
      <TreatmentComparison {...args} />
    </ComparisonInUrl>
  ),
};

/** Long words in long sentences, as translations bring them. */
export const LongWords: Story = {
  args: {
    ...example(4),
    messages: pseudo,
    caption: 'Behandlungsmöglichkeitenvergleichstabelle nebeneinander',
    routes: exampleRoutes(4).map((route) => ({
      ...route,
      name: `${route.name}verabreichungsform`,
      medicine: 'Beispielwirkstoffzubereitung',
    })),
  },
};

/** Right to left, with the small Arabic catalogue; what it lacks stays English. */
export const RightToLeft: Story = {
  args: { ...example(3), messages: ar, locale: 'ar' },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        {Story()}
      </div>
    ),
  ],
};
