import type { Meta, StoryObj } from '@storybook/react-vite';
import { Welcome as Page } from './Welcome.tsx';

const meta = { title: 'Start/Welcome', component: Page } satisfies Meta<typeof Page>;

export default meta;

/** What this is, what it looks like, and where to go. */
export const Welcome: StoryObj<typeof meta> = {};
