import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Statistic } from '../../src/content/index.ts';
import { Frequency, pseudo } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';

function firstStatistic(): Statistic {
  for (const { frequency } of ketamine.sideEffects) {
    if (frequency?.type === 'frequency') return frequency;
  }
  throw new Error('The example document has no side effect with a frequency.');
}

const statistic = firstStatistic();

/** Made-up counts around the edges, so that nobody takes them for a trial. */
const edge = (
  treated: Statistic['treated']['count'],
  comparator: Statistic['comparator']['count'],
  denominator: Statistic['denominator'] = 100,
): Statistic => ({
  ...statistic,
  denominator,
  treated: { label: 'an example treatment', count: treated },
  comparator: { label: 'an example placebo', count: comparator },
  population: 'a made-up trial',
});

const meta = {
  title: 'Components/Frequency',
  component: Frequency,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: { statistic, sources: ketamine.sources, picture: true },
} satisfies Meta<typeof Frequency>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Numbers in words, then the picture of both groups at the same scale. */
export const WithPicture: Story = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole('img')).toBeNull();
    await expect(canvasElement.querySelectorAll('svg')).toHaveLength(2);
  },
};

/** Only words. */
export const WordsOnly: Story = { args: { picture: false } };

/** Nobody in one group, everybody in the other. */
export const NoneAndAll: Story = { args: { statistic: edge(0, 100) } };

/** One person, and all but one. */
export const OneAndNinetyNine: Story = { args: { statistic: edge(1, 99) } };

/** Half of them, in both groups: no difference is a finding too. */
export const Half: Story = {
  args: { statistic: edge(50, 50) },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent('about the same in both groups');
  },
};

/** One and twelve of a thousand, at the same scale. */
export const OfAThousand: Story = { args: { statistic: edge(12, 1, 1000) } };

/** Nobody looked in the group compared with. */
export const NotMeasured: Story = {
  args: { statistic: edge(12, 'not-measured') },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('svg')).toBeNull();
    await expect(canvasElement).toHaveTextContent('not measured');
  },
};

/** With the word of European leaflets, beside the numbers that it stands for. */
export const WithBand: Story = {
  args: { band: true },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent(/“very common” \(10 or more in 100 people\)/);
  },
};

/** Fewer than one in a hundred: a mark that is less than whole. */
export const FewerThanOne: Story = {
  args: { statistic: edge(8, 'fewer-than-one') },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('svg')).toHaveLength(2);
    await expect(canvasElement.querySelectorAll('.ek-icon-array__less')).toHaveLength(1);
    await expect(canvasElement).toHaveTextContent('fewer than 1 in 100');
  },
};

/** Long words, as another language may have. */
export const LongWords: Story = { args: { messages: pseudo } };
