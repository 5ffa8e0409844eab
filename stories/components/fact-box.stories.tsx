import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Route } from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import { CrisisLinks, FactBox, pseudo } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';

const factBox = ketamine.factBoxes?.[0];
if (!factBox) throw new Error('The example document has no fact box.');
const route = ketamine.routes.find(({ id }) => id === factBox.routeId) as Route;

const short = {
  ...factBox,
  harms: {
    ...factBox.harms,
    outcomes: factBox.harms.outcomes.slice(0, 8) as typeof factBox.harms.outcomes,
  },
};

const meta = {
  title: 'Components/FactBox',
  component: FactBox,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: {
    factBox,
    route,
    headingLevel: 2,
    sources: ketamine.sources,
    crisis: <CrisisLinks country={US} />,
  },
} satisfies Meta<typeof FactBox>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Benefits and harms out of the same hundred people, over the same four weeks. */
export const Esketamine: Story = {
  play: async ({ canvasElement }) => {
    const [benefits, harms] = within(canvasElement).getAllByRole('table');
    await expect(benefits).toHaveAccessibleName('Benefits');
    await expect(harms).toHaveAccessibleName('Harms');
  },
};

/** As short as most fact boxes are. */
export const Short: Story = { args: { factBox: short } };

/** Long words, as another language may have. */
export const LongWords: Story = { args: { factBox: short, messages: pseudo } };
