import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { US } from '../../src/crisis-lines/index.ts';
import { Welcome as Page } from './Welcome.tsx';

const meta = {
  title: 'Start/Welcome',
  component: Page,
  args: { country: US },
} satisfies Meta<typeof Page>;

export default meta;

/** What this is, what it looks like, and where to go. */
export const Welcome: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const left = (element: Element | undefined) => element?.getBoundingClientRect().left;
    const [call] = canvas.getAllByRole('link', { name: 'Call 988' });
    await expect(left(call)).toBe(left(canvas.getByRole('heading', { level: 1 })));
  },
};
