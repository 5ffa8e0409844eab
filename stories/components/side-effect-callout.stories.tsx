import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import type { Severity, SideEffect } from '../../src/content/index.ts';
import { US } from '../../src/crisis-lines/index.ts';
import { CrisisLinks, SideEffectCallout } from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';

function firstOf(severity: Severity): SideEffect {
  const found = ketamine.sideEffects.find((item) => item.severity === severity);
  if (!found) throw new Error(`The example document has no ${severity} side effect.`);
  return found;
}

const aboutSuicide = ketamine.sideEffects.find(({ topic }) => topic === 'suicide');
if (!aboutSuicide) throw new Error('The example document has no side effect about suicide.');

const meta = {
  title: 'Components/SideEffectCallout',
  component: SideEffectCallout,
  decorators: [(Story) => <div className="ek-surface story-page">{Story()}</div>],
  args: { sideEffect: firstOf('common'), headingLevel: 2, sources: ketamine.sources, country: US },
} satisfies Meta<typeof SideEffectCallout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A hairline and an open page, with the numbers in words before the picture. */
export const Common: Story = {
  play: async ({ canvasElement }) => {
    const heading = within(canvasElement).getByRole('heading', { level: 2 });
    await expect(heading).toHaveTextContent(/^Common: /);
  },
};

/** A thick rule and a tint. */
export const Serious: Story = { args: { sideEffect: firstOf('serious') } };

/** A solid band, with the country's emergency number. */
export const Emergency: Story = {
  args: { sideEffect: firstOf('emergency') },
  play: async ({ canvasElement }) => {
    const call = within(canvasElement).getByRole('link', { name: 'Call 911' });
    await expect(call).toHaveAttribute('href', 'tel:911');
    await expect(within(canvasElement).queryByRole('alert')).toBeNull();
  },
};

/** Where suicide is the topic, crisis lines stand before everything else. */
export const Suicide: Story = {
  args: {
    sideEffect: aboutSuicide,
    crisis: <CrisisLinks country={US} />,
  },
  play: async ({ canvasElement }) => {
    const [first] = within(canvasElement).getAllByRole('link');
    await expect(first).toHaveAttribute('href', 'tel:988');
  },
};

/** Without a country no number is guessed. */
export const EmergencyAnywhere: Story = {
  args: { sideEffect: firstOf('emergency'), country: undefined },
};
