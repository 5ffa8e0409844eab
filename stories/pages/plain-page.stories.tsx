import type { Meta, StoryObj } from '@storybook/react-vite';
import { US } from '../../src/crisis-lines/index.ts';
import { ketamine } from '../ketamine.ts';
import { PlainPage } from './plain/PlainPage.tsx';

const meta = {
  title: 'Pages/Before, in plain HTML',
  component: PlainPage,
  args: { guide: ketamine, country: US },
} satisfies Meta<typeof PlainPage>;

export default meta;

/** The words of the guide without its components: what there was to begin with. */
export const Plain: StoryObj<typeof meta> = {};
