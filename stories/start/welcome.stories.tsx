import type { Meta, StoryObj } from '@storybook/react-vite';
import { US } from '../../src/crisis-lines/index.ts';
import { Welcome as Page } from './Welcome.tsx';

const meta = {
  title: 'Start/Welcome',
  component: Page,
  args: { country: US },
} satisfies Meta<typeof Page>;

export default meta;

/** What this is, what it looks like, and where to go. */
export const Welcome: StoryObj<typeof meta> = {};
